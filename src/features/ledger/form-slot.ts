import { useEffect, useState } from 'react';
import type { Storage } from '#src/storage/storage.ts';

/** Where an open form keeps what is typed: `elsewhere` when another window has that very text open. */
export type FormSlot =
  | { state: 'waiting' }
  | { state: 'held'; key: string }
  | { state: 'elsewhere' };

/** What an address asks of a new form. */
interface SlotWish {
  ledger: string;
  /** One text in particular, as 今日 lists them: what follows the ledger in its key. */
  kept: string | null;
  /** The form after a saved one starts empty, whatever else is left over. */
  isNext: boolean;
}

/**
 * The place of a form's unsaved text. A record has one of its own. Every new form has one that no other window may
 * use while it is open: its own from before a reload, else the newest text that no open window holds, else a new one.
 */
export function useFormSlot(
  storage: Storage,
  ledger: string,
  recordId: string | null,
  query: URLSearchParams,
): FormSlot {
  const kept = query.get('kept');
  const isNext = query.has('after');
  const round = JSON.stringify([storage.name, ledger, recordId, query.toString()]);
  const [claimed, setClaimed] = useState<{ round: string; slot: FormSlot } | null>(null);
  useEffect(() => {
    if (recordId !== null) return;
    let isGone = false;
    let release: (() => void) | undefined;
    void claimSlot(storage, { ledger, kept, isNext }).then((hold) => {
      if (isGone) {
        hold?.release();
        return;
      }
      release = hold?.release;
      const slot = hold ? ({ state: 'held', key: hold.key } as const) : elsewhere;
      setClaimed({ round, slot });
    });
    return () => {
      isGone = true;
      release?.();
    };
  }, [storage, ledger, recordId, kept, isNext, round]);
  if (recordId !== null) return { state: 'held', key: `${ledger}/${recordId}` };
  return claimed?.round === round ? claimed.slot : waiting;
}

const waiting: FormSlot = { state: 'waiting' };
const elsewhere: FormSlot = { state: 'elsewhere' };

interface Hold {
  key: string;
  release: () => void;
}

/** Takes a place; null when the wished-for text is open in another window. */
async function claimSlot(storage: Storage, wish: SlotWish): Promise<Hold | null> {
  const { ledger, kept, isNext } = wish;
  const remembered = `fazhi.new-form:${storage.name}:${ledger}`;
  const own = sessionStorage.getItem(remembered);
  const take = async (key: string): Promise<Hold | null> => {
    const release = await holdAlone(`fazhi.form:${storage.name}:${key}`);
    if (!release) return null;
    sessionStorage.setItem(remembered, key);
    return { key, release };
  };
  if (kept !== null) return take(`${ledger}/${kept}`);
  const left = (await storage.scratch.list())
    .map(({ key }) => key)
    .filter((key) => key.startsWith(`${ledger}/new`));
  const mine = left.filter((key) => key === own);
  const others = isNext ? [] : left.filter((key) => key !== own);
  for (const key of [...mine, ...others]) {
    const hold = await take(key);
    if (hold) return hold;
  }
  return take(`${ledger}/new#${storage.newId()}`);
}

/** What this window is letting go of. */
const leaving = new Map<string, Promise<unknown>>();

/** Takes a lock that ends with the window at the latest; answers how to let go, or null when another window has it. */
async function holdAlone(name: string): Promise<(() => void) | null> {
  await leaving.get(name);
  leaving.delete(name);
  return new Promise((resolve, reject) => {
    const ended = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((letGo) => {
        resolve(() => {
          leaving.set(name, ended);
          letGo();
        });
      });
    });
    ended.catch(reject);
  });
}
