import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { emptyData } from '#src/domain/record.ts';
import { dropDatabase } from '#src/storage/drop-database.ts';
import { unpackRow } from '#src/storage/rollup-rows.ts';
import { openStorage, type Storage, type StorageOptions } from '#src/storage/storage.ts';
import { openWorkspaces, type Workspaces } from '#src/storage/workspaces.ts';
import { casesLedger, testLedgers } from './test-ledgers.ts';

let made = 0;

/** 5 January 2024, 15:30 in Shanghai: what every test's clock starts with. */
export const testNow = Date.UTC(2024, 0, 5, 7, 30);

/** Ids in order, in the form of UUIDv7, the same in every run. */
export function createTestIds(first = 1): () => string {
  let next = first;
  return () => {
    const n = (next++).toString(16).padStart(12, '0');
    return `018cd8f1-0000-7000-8000-${n}`;
  };
}

/** How a test opens storage: a fixed clock that can be moved, ids in order, three small ledgers. */
export function testOptions(over: Partial<StorageOptions> = {}): StorageOptions {
  return {
    name: `test-${Math.random().toString(36).slice(2)}-${made++}`,
    ledgers: testLedgers,
    clock: () => testNow,
    newId: createTestIds(),
    origin: 'test01',
    ...over,
  };
}

/** An empty storage of its own. */
export function freshStorage(over: Partial<StorageOptions> = {}): Promise<Storage> {
  return openStorage(testOptions(over));
}

/** A list of workspaces of its own, with its real workspace opened. */
export async function freshWorkspace(
  over: Partial<StorageOptions> = {},
): Promise<{ workspaces: Workspaces; storage: Storage }> {
  const options = testOptions(over);
  const workspaces = await openWorkspaces(options.name);
  const { database } = await workspaces.ensure('real', options.clock());
  await workspaces.use('real');
  return { workspaces, storage: await openStorage({ ...options, name: database }) };
}

/** Deletes a test's database. */
export async function dropStorage(storage: Storage): Promise<void> {
  storage.close();
  await dropDatabase(storage.name);
}

/** Content of a record with the given fields filled in. */
export function contentOf(ledger: Ledger, over: RecordData): RecordData {
  return { ...emptyData(ledger, '2024-01-05'), ...over };
}

/** Content of a case. */
export function aCase(over: RecordData = {}): RecordData {
  return contentOf(casesLedger, { title: '界址纠纷', startedAt: '2023-03-08', ...over });
}

/** Saves cases in one change set and returns their ids. */
export async function saveCases(storage: Storage, cases: RecordData[]): Promise<string[]> {
  const saved = await storage.commit(
    cases.map((data) => ({ op: 'put', ledger: casesLedger.id, status: 'registered', data })),
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.ids;
}

/** Everything that a database holds, for comparing two. */
export async function dump(storage: Storage) {
  const { db } = storage.env;
  return {
    records: await db.records.toArray(),
    history: await db.history.toArray(),
    historyParts: await db.historyParts.toArray(),
    rollups: (await db.rollups.toArray()).map(unpackRow).map((row) => ({
      key: row.key,
      sums: Object.fromEntries(Object.entries(row.sums).map(([k, v]) => [k, Array.from(v)])),
    })),
  };
}
