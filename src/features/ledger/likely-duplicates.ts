import type { FieldValue, RecordData } from '#src/domain/field.ts';
import { isEmptyValue } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { recordDay, type StoredRecord } from '#src/domain/record.ts';
import type { Storage } from '#src/storage/storage.ts';

/** At most this many are shown. */
const most = 3;

/**
 * Live records alike in all of the ledger's `alike` fields: those of the same day first, then those of the same
 * year. None when the record has nothing but its date to compare.
 */
export async function findLikelyDuplicates(
  storage: Storage,
  ledger: Ledger,
  data: RecordData,
): Promise<StoredRecord[]> {
  const keys = ledger.alike;
  if (!keys.some((key) => key !== ledger.date && !isEmptyValue(data[key] ?? null))) return [];
  const isAlike = (record: StoredRecord) => {
    const other = record.data as RecordData;
    return keys.every((key) => plain(other[key]) === plain(data[key]));
  };
  const day = recordDay(ledger, data, storage.today());
  const ask = (from: string, to: string) =>
    storage.page({ ledger: ledger.id, from, to, where: isAlike, limit: most });
  const sameDay = await ask(day, day);
  if (sameDay.records.length > 0 || keys.includes(ledger.date)) return sameDay.records;
  return (await ask(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`)).records;
}

function plain(value: FieldValue | undefined): string {
  if (typeof value === 'string') return value.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  return JSON.stringify(value ?? null);
}
