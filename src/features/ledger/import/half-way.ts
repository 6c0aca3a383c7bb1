import type { Storage } from '#src/storage/storage.ts';
import type { FileSetup, LoadedFile } from './file-setup.ts';

/** An import that was left on the way: the file as read and what was chosen for it. */
export interface HalfWay {
  file: LoadedFile;
  setup: FileSetup;
  /** Its rows were being looked at; they are judged anew, for the ledger may have changed meanwhile. */
  checked: boolean;
}

const left = new WeakMap<Storage, Map<string, HalfWay>>();

/** The import of this ledger that was left on the way since the app was opened. */
export function halfWayOf(storage: Storage, ledger: string): HalfWay | undefined {
  return left.get(storage)?.get(ledger);
}

/** Keeps an import for the session, so that leaving the page loses nothing; null forgets it. */
export function keepHalfWay(storage: Storage, ledger: string, now: HalfWay | null): void {
  const all = left.get(storage) ?? new Map<string, HalfWay>();
  if (now) all.set(ledger, now);
  else all.delete(ledger);
  left.set(storage, all);
}
