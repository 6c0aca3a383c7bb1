import { Dexie } from 'dexie';
import { trashOf } from '#src/domain/record.ts';
import { LedgerDatabase } from './database.ts';
import { countShelves } from './shelf-counts.ts';
import type { Storage } from './storage.ts';

/** What the browser says about keeping the data. */
export interface Persistence {
  /** `unknown` where the browser cannot be asked, as in a page opened from a file. */
  kept: 'kept' | 'best-effort' | 'unknown';
  /** Bytes used and allowed by the browser's own estimate; null where it gives none. */
  usage: number | null;
  quota: number | null;
}

/** Whether the browser promises not to clear the data by itself, and how much room there is. */
export async function readPersistence(): Promise<Persistence> {
  const manager: StorageManager | undefined = navigator.storage;
  const kept = (await manager?.persisted?.().catch(() => undefined)) ?? undefined;
  const estimate = await manager?.estimate?.().catch(() => undefined);
  return {
    kept: kept === undefined ? 'unknown' : kept ? 'kept' : 'best-effort',
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  };
}

/** Asks the browser to keep the data; answers what holds afterwards. */
export async function askPersistence(): Promise<Persistence> {
  await navigator.storage?.persist?.().catch(() => false);
  return readPersistence();
}

export interface HealthReport {
  /** Rollup rows recomputed from the records and compared; `different` names those that do not agree. */
  rollups: { rows: number; records: number; different: string[] };
  /** The chain of change sets; `brokenAt` is the first that does not hold. */
  history: { checked: number; brokenAt: number | null };
}

/** Recomputes every rollup and proves the whole history; changes nothing. */
export async function checkHealth(
  storage: Storage,
  onProgress?: (phase: 'rollups' | 'history', done: number, total: number) => void,
): Promise<HealthReport> {
  const rollups = await storage.selfCheck((done, total) => onProgress?.('rollups', done, total));
  const history = await storage.verifyHistory((done, total) =>
    onProgress?.('history', done, total),
  );
  return { rollups, history };
}

/** Records in the trash by ledger; ledgers without any are left out. */
export async function countTrash(storage: Storage): Promise<Record<string, number>> {
  const trash: Record<string, number> = {};
  for (const [shelf, n] of Object.entries(await countShelves(storage.env.db))) {
    const ledger = trashOf(shelf);
    if (ledger !== null) trash[ledger] = n;
  }
  return trash;
}

export interface HeldData {
  /** Live records of ledgers, records in their trash, and change sets. */
  records: number;
  trash: number;
  changes: number;
}

/** What a workspace's open database holds. */
export function readHeld(storage: Storage): Promise<HeldData> {
  return held(storage.env.db);
}

/** What a safety copy holds; null when it is not there any more. */
export async function describeCopy(database: string): Promise<HeldData | null> {
  if (!(await Dexie.exists(database))) return null;
  const db = new LedgerDatabase(database);
  try {
    await db.open();
    return await held(db);
  } finally {
    db.close();
  }
}

async function held(db: LedgerDatabase): Promise<HeldData> {
  const shelves = Object.entries(await countShelves(db)).filter(
    ([shelf]) => !shelf.startsWith('@'),
  );
  const sum = (inTrash: boolean) =>
    shelves.reduce((all, [shelf, n]) => ((trashOf(shelf) !== null) === inTrash ? all + n : all), 0);
  return { records: sum(false), trash: sum(true), changes: await db.history.count() };
}
