import type { RecordData } from '#src/domain/field.ts';
import { type Ledger, noDueDay } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { isCounted } from '#src/domain/rollup.ts';

/** The record with the day that puts an open matter into the due list, or without one: what its ledger says now. */
export function withDue(record: StoredRecord, ledger: Ledger | undefined): StoredRecord {
  const state =
    ledger?.matter && isCounted(record) ? ledger.matter(record.data as RecordData) : null;
  const due = state?.open ? (state.due ?? noDueDay) : undefined;
  if (record.due === due) return record;
  const { due: _old, ...rest } = record;
  return due === undefined ? rest : { ...rest, due };
}
