import type { RecordData } from '#src/domain/field.ts';
import { kindOf } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { emptyData, parseRecord, type StoredRecord } from '#src/domain/record.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { FormValue, FormValues } from '#src/ui/kinds/form-value.ts';
import { dataToForm } from '#src/ui/record-form-reading.ts';

/** What an opened form starts from. */
export interface RecordStart {
  record: StoredRecord | undefined;
  /** Where what is typed is kept until it is saved. */
  key: string;
  /** What is stored, as the form shows it; for a new record the empty form with what is carried over. */
  values: FormValues;
  /** `newer`: written by a later version of the program; `repair`: some of it cannot be read. */
  state: 'fine' | 'repair' | 'newer';
  /** Unsaved text of an earlier visit, and whether it is younger than what is stored. */
  scratch: { values: FormValues; isNewer: boolean } | null;
}

/** Reads everything a form needs, with the text kept under `key`; undefined when the record does not exist. */
export async function readStart(
  storage: Storage,
  ledger: Ledger,
  recordId: string | null,
  key: string,
  after: string | null,
  given: URLSearchParams = new URLSearchParams(),
): Promise<RecordStart | undefined> {
  const [record, kept, previous] = await Promise.all([
    recordId ? storage.get(recordId) : undefined,
    storage.scratch.read(key),
    after ? storage.get(after) : undefined,
  ]);
  if (recordId && record?.ledger !== ledger.id) return undefined;
  const { values, state } = record
    ? storedToForm(ledger, record)
    : { values: newForm(ledger, storage.today(), previous, given), state: 'fine' as const };
  return {
    record,
    key,
    values,
    state,
    scratch:
      (kept && {
        values: fitting(values, kept.values),
        isNewer: !record || kept.at > record.updatedAt.slice(0, 24),
      }) ||
      null,
  };
}

/** A stored record as its form shows it, also when it needs repair. */
export function storedToForm(
  ledger: Ledger,
  record: StoredRecord,
): Pick<RecordStart, 'values' | 'state'> {
  const parsed = parseRecord(ledger, record);
  if (parsed.ok) return { values: dataToForm(ledger, parsed.value), state: 'fine' };
  return { values: dataToForm(ledger, record.data), state: parsed.error.kind };
}

function newForm(
  ledger: Ledger,
  today: string,
  previous: StoredRecord | undefined,
  given: URLSearchParams,
): FormValues {
  const data = emptyData(ledger, today);
  const old = (previous?.ledger === ledger.id ? previous.data : {}) as RecordData;
  for (const [key, field] of Object.entries(ledger.fields)) {
    const value = old[key];
    if (field.carry && value !== undefined) data[key] = value;
    // `?month=2023-09` fills a field in; what the field cannot hold is left out.
    const text = given.get(key);
    if (text !== null && kindOf(field).schema(field).safeParse(text).success) data[key] = text;
  }
  return dataToForm(ledger, data);
}

/** Kept text laid over a form; what no longer fits a control is left out. */
function fitting(values: FormValues, kept: Record<string, unknown>): FormValues {
  const next: FormValues = { ...values };
  for (const [key, value] of Object.entries(values)) {
    const old = kept[key];
    if (
      old !== undefined &&
      typeof old === typeof value &&
      Array.isArray(old) === Array.isArray(value)
    )
      next[key] = old as FormValue;
  }
  return next;
}
