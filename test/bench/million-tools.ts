import type { Ledger } from '#src/domain/ledger.ts';
import { recordDay, type StoredRecord } from '#src/domain/record.ts';
import type { Storage } from '#src/storage/storage.ts';
import { manyRecords, nextId } from './bench-tools.ts';

/** `n` records as a commit would leave them, without one. */
export function* envelopes(ledger: Ledger, n: number): Generator<StoredRecord> {
  for (const data of manyRecords(ledger, n)) {
    const date = recordDay(ledger, data, '2014-01-01');
    const at = `${date}T08:00:00.000Z-0000-bench1`;
    const state = ledger.matter?.(data);
    yield {
      id: nextId(),
      ledger: ledger.id,
      shelf: ledger.id,
      date,
      version: ledger.version,
      status: 'registered',
      createdAt: at,
      updatedAt: at,
      origin: 'bench1',
      change: 1,
      ...(state?.open && state.due ? { due: state.due } : {}),
      data,
    };
  }
}

const batch = 10_000;

/** Puts records into the table past the write path: a million through it would take the bench's whole time. */
export async function fillRaw(storage: Storage, records: Iterable<StoredRecord>): Promise<void> {
  let rows: StoredRecord[] = [];
  for (const record of records) {
    rows.push(record);
    if (rows.length < batch) continue;
    await storage.env.db.records.bulkAdd(rows);
    rows = [];
  }
  if (rows.length > 0) await storage.env.db.records.bulkAdd(rows);
}

/** Reads every record by primary key in pages of 2,000; without `visit` it is the yardstick of a rebuild. */
export async function readBare(
  storage: Storage,
  visit?: (records: StoredRecord[]) => void,
): Promise<number> {
  const { records } = storage.env.db;
  let after = '';
  for (let seen = 0; ; ) {
    const rows = await records.where('id').above(after).limit(2000).toArray();
    seen += rows.length;
    visit?.(rows);
    const last = rows.at(-1);
    if (!last || rows.length < 2000) return seen;
    after = last.id;
  }
}
