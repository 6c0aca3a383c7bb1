import { alikeKey } from '#src/domain/alike.ts';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { recordDay, type StoredRecord } from '#src/domain/record.ts';
import type { Storage } from '#src/storage/storage.ts';

/** A record like the one being saved, with the fields in which the two are the same. */
export interface LikelyDuplicate {
  record: StoredRecord;
  fields: readonly string[];
}

/** At most this many are shown. */
const most = 3;

/**
 * Live records alike by one of the ledger's keys: those of the same day first; without such ones, and where a key does
 * not hold the day, those of the same year.
 */
export async function findLikelyDuplicates(
  storage: Storage,
  ledger: Ledger,
  data: RecordData,
): Promise<LikelyDuplicate[]> {
  const alike = (record: StoredRecord) => alikeKey(ledger, data, record.data as RecordData);
  const day = recordDay(ledger, data, storage.today());
  const ask = async (from: string, to: string): Promise<LikelyDuplicate[]> => {
    const where = (record: StoredRecord) => alike(record) !== null;
    const { records } = await storage.page({ ledger: ledger.id, from, to, where, limit: most });
    return records.map((record) => ({ record, fields: alike(record) ?? [] }));
  };
  const sameDay = await ask(day, day);
  if (sameDay.length > 0 || ledger.alike.every((key) => key.includes(ledger.date))) return sameDay;
  return ask(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`);
}
