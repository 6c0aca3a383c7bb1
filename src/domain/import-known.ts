import type { FieldValue, RecordData } from './field.ts';
import { isEmptyValue } from './kinds/kinds.ts';
import type { Ledger } from './ledger.ts';

/** What an imported row repeats. */
export interface Repeated {
  /** Row of the same file; null means a record that is stored already. */
  row: number | null;
  /** Its whole content is the same, not only what makes two records alike. */
  identical: boolean;
}

/** The records that an import may repeat. */
export interface KnownRecords {
  /** `row` is the row of the file, null for a stored record. */
  add(data: RecordData, row: number | null): void;
  find(data: RecordData): Repeated | null;
}

/**
 * Records by what makes them alike in their ledger. A record that has nothing but its date to compare by is only
 * repeated by one with exactly the same content.
 */
export function createKnownRecords(ledger: Ledger): KnownRecords {
  const rows = new Map<string, number | null>();
  const contents = new Set<number>();
  return {
    add(data, row) {
      const content = contentHash(ledger, data);
      contents.add(content);
      const key = alikeKey(ledger, data, content);
      if (!rows.has(key)) rows.set(key, row);
    },
    find(data) {
      const content = contentHash(ledger, data);
      const row = rows.get(alikeKey(ledger, data, content));
      return row === undefined ? null : { row, identical: contents.has(content) };
    },
  };
}

function alikeKey(ledger: Ledger, data: RecordData, content: number): string {
  const onlyDate = ledger.alike.every((key) => key === ledger.date);
  const telling = ledger.alike.some(
    (key) => (onlyDate || key !== ledger.date) && !isEmptyValue(data[key] ?? null),
  );
  return telling ? ledger.alike.map((key) => plain(data[key])).join('\u0001') : `\u0002${content}`;
}

/** Width, spaces and case do not make two records different. */
function plain(value: FieldValue | undefined): string {
  if (typeof value === 'string') return value.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  return JSON.stringify(value ?? null);
}

/** A 53-bit hash of the content in the order of the fields: two multiplicative lanes, mixed at the end. */
function contentHash(ledger: Ledger, data: RecordData): number {
  const text = JSON.stringify(ledger.fieldKeys.map((key) => data[key] ?? null));
  let a = 0x9e3779b1;
  let b = 0x85ebca77;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x27d4eb2f);
    b = Math.imul(b ^ unit, 0x165667b1);
  }
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b ^ (b >>> 13), 0x297a2d39);
  b = Math.imul(b ^ (b >>> 15), 0x2c1b3c6d) ^ Math.imul(a ^ (a >>> 13), 0x297a2d39);
  return (b >>> 0) * 0x200000 + ((a >>> 0) & 0x1fffff);
}
