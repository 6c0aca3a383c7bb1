import type { StoredRecord } from '#src/domain/record.ts';
import {
  BareDatabase,
  fill,
  inTurns,
  ledgerOf,
  manyRecords,
  nextId,
  openBench,
  type Row,
} from './bench-tools.ts';

export const name =
  'Saving one record: record, history and rollups against a bare strict put of the same row';

/** Target: at most 2.5 (issue 4), at most 3 (issue 2). */
export async function run(): Promise<Row[]> {
  const ledger = ledgerOf('mediation');
  const storage = await openBench('save');
  await storage.ensureRollups();
  await fill(storage, ledger, 20_000);
  const rows = [...manyRecords(ledger, 400)];
  const bare = new BareDatabase('save');
  const sample = await storage.page({ ledger: ledger.id, limit: 1 });
  const template = sample.records[0] as StoredRecord;
  await bare.records.bulkPut(Array.from({ length: 20_000 }, () => ({ ...template, id: nextId() })));
  const { a, b, ratio } = await inTurns(
    300,
    (i) =>
      storage.commit([{ op: 'put', ledger: ledger.id, status: 'registered', data: rows[i] }], {
        reason: { kind: 'save' },
        actor: 'bench',
      }),
    (i) => bare.records.put({ ...template, id: nextId(), data: rows[i] }),
  );
  storage.close();
  return [
    { label: 'commit of one new record (median)', value: a, unit: 'ms' },
    { label: 'bare strict put of the same row (median)', value: b, unit: 'ms' },
    { label: 'RATIO, target 2.5 or less', value: ratio, unit: 'x' },
  ];
}
