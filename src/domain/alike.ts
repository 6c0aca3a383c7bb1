import type { FieldDef, FieldValue, RecordData } from './field.ts';
import { isEmptyValue } from './kinds/kinds.ts';
import type { Ledger } from './ledger.ts';
import { casesOf } from './rollup.ts';

/**
 * What key number `index` of a ledger's `alike` says of a record, as a text to be compared; null when it says nothing.
 * The first key is what the record is known by, usually its number: one of its fields must be filled, and not only
 * the date. The others only make it likely that two records are the same: everything written in them (texts, days,
 * numbers) must be filled, what is chosen from a list may be open in both; a row that stands for several matters
 * resembles nothing.
 */
export function alikeMark(ledger: Ledger, index: number, data: RecordData): string | null {
  const key = ledger.alike[index] ?? [];
  const isFilled = (name: string) => !isEmptyValue(data[name] ?? null);
  const telling =
    index === 0
      ? key.some((name) => (isOnlyDate(ledger, key) || name !== ledger.date) && isFilled(name))
      : casesOf(data) === 1 &&
        key.every((name) => isFilled(name) || !isWritten(ledger.fields[name]));
  return telling ? key.map((name) => plain(data[name])).join('\u0001') : null;
}

/** The persons of a record, '' when none are named: records that name different ones do not resemble each other. */
export function personsOf(ledger: Ledger, data: RecordData): string {
  const named = ledger.fieldKeys.filter(
    (name) => ledger.fields[name]?.personal && !isEmptyValue(data[name] ?? null),
  );
  return named.map((name) => plain(data[name])).join('\u0001');
}

/** The first of the ledger's keys in which two records are alike; null when there is none. */
export function alikeKey(ledger: Ledger, a: RecordData, b: RecordData): readonly string[] | null {
  const found = ledger.alike.findIndex((_, index) => {
    const mark = alikeMark(ledger, index, a);
    if (mark === null || mark !== alikeMark(ledger, index, b)) return false;
    const [mine, theirs] = [personsOf(ledger, a), personsOf(ledger, b)];
    return index === 0 || mine === '' || theirs === '' || mine === theirs;
  });
  return ledger.alike[found] ?? null;
}

function isOnlyDate(ledger: Ledger, key: readonly string[]): boolean {
  return key.every((name) => name === ledger.date);
}

function isWritten(field: FieldDef | undefined): boolean {
  return (
    field !== undefined && ['text', 'note', 'count', 'amount', 'date', 'month'].includes(field.kind)
  );
}

/** Width, spaces and case do not make two records different. */
function plain(value: FieldValue | undefined): string {
  if (typeof value === 'string') return value.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  return JSON.stringify(value ?? null);
}
