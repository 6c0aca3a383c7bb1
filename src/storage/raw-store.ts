import { Dexie } from 'dexie';
import type { LedgerDatabase } from './database.ts';

/**
 * Raw IndexedDB for the writes of a commit: they are sent all at once and sealed with `commit()`, which saves a save a
 * third of its time. Unlike Dexie's own writes, a raw write that fails ends its transaction by itself, so an early
 * seal can never let half of a change set through.
 */

/**
 * Runs `work` in one strict transaction without Dexie's bookkeeping, which costs a save as much as its history does.
 * Answers when it is on disk; a throw in `work` takes everything back.
 */
export async function inRawTransaction<T>(
  db: LedgerDatabase,
  stores: readonly string[],
  work: (raw: IDBTransaction) => Promise<T>,
): Promise<T> {
  if (!db.isOpen()) throw new Dexie.DatabaseClosedError();
  const raw = db.backendDB().transaction(stores, 'readwrite', { durability: 'strict' });
  const finished = new Promise<void>((resolve, reject) => {
    raw.oncomplete = () => resolve();
    raw.onabort = () => reject(raw.error ?? new DOMException('taken back', 'AbortError'));
  });
  // A transaction that ends before `work` does has an error of its own, which tells more than a request's.
  const result = await work(raw).catch(async (error) => {
    if (raw.error === null) raw.abort();
    await finished.catch(() => undefined);
    throw raw.error ?? error;
  });
  await finished;
  return result;
}

/** Lets a failing request end its transaction: Dexie's handler further up would keep it alive. */
export function endsAll(request: IDBRequest): void {
  request.onerror = (event) => event.stopPropagation();
}

/** A request's answer; the transaction stays open while it is awaited. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.stopPropagation();
      reject(request.error);
    };
  });
}
