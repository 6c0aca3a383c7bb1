import { useEffect, useMemo } from 'react';
import type { Storage } from '#src/storage/storage.ts';
import { type FormValues, isSameForm } from '#src/ui/kinds/form-value.ts';

/** Keeps what is typed, so that a crash or a closed tab loses nothing. */
export interface ScratchKeeper {
  /** Takes the form as it stands now; written 300 ms later. Text equal to what is saved needs no keeping. */
  take: (values: FormValues, saved: FormValues) => void;
  /** Writes what is waiting. */
  flush: () => Promise<void>;
  /** After saving or giving up: nothing is left to keep. */
  drop: () => Promise<void>;
}

const delay = 300;

/**
 * The keeper of one form; writes what is waiting when the page is hidden or left. `onFail` (the same function in
 * every render) is called when the browser could not write.
 */
export function useScratchKeeper(
  storage: Storage,
  key: string,
  ledger: string,
  onFail: () => void,
): ScratchKeeper {
  const keeper = useMemo(
    () => createKeeper(storage, key, ledger, onFail),
    [storage, key, ledger, onFail],
  );
  useEffect(() => {
    const write = () => void keeper.flush();
    window.addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', write);
    return () => {
      window.removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', write);
      write();
    };
  }, [keeper]);
  return keeper;
}

function createKeeper(
  storage: Storage,
  key: string,
  ledger: string,
  onFail: () => void,
): ScratchKeeper {
  let waiting: FormValues | null = null;
  let timer: number | undefined;
  const forget = () => {
    window.clearTimeout(timer);
    waiting = null;
  };
  const flush = async () => {
    const values = waiting;
    forget();
    if (!values) return;
    try {
      await storage.scratch.keep({ key, ledger, values });
    } catch {
      onFail();
    }
  };
  const drop = async () => {
    forget();
    await storage.scratch.drop(key);
  };
  return {
    flush,
    drop,
    take(values, saved) {
      forget();
      if (isSameForm(values, saved)) {
        void drop().catch(onFail);
        return;
      }
      waiting = { ...values };
      timer = window.setTimeout(() => void flush(), delay);
    },
  };
}
