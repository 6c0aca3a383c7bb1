import { alikeMark, personsOf } from './alike.ts';
import type { RecordData } from './field.ts';
import type { Ledger } from './ledger.ts';

/** What an imported row repeats. */
export interface Repeated {
  /** Row of the same file; null means a record that is stored already. */
  row: number | null;
  /** Its whole content is the same, not only what makes two records alike. */
  identical: boolean;
}

/** What an imported row may be the same as, although it is not known by the same number. */
export interface Resembled {
  /** Row of the same file; null means a record that is stored already. */
  row: number | null;
  /** How the other one calls itself; '' when that is no text. */
  title: string;
  /** The fields in which the two are the same. */
  fields: readonly string[];
}

/** The records that an import may repeat. */
export interface KnownRecords {
  /** `row` is the row of the file, null for a stored record. */
  add(data: RecordData, row: number | null): void;
  /** What the record repeats by the ledger's first key. */
  find(data: RecordData): Repeated | null;
  /** What the record resembles by one of the other keys. */
  resembles(data: RecordData): Resembled | null;
}

/**
 * Records by what makes them alike in their ledger. A record whose first key says nothing is only repeated by one with
 * exactly the same content. Every question costs the same, however many records are known.
 */
export function createKnownRecords(ledger: Ledger): KnownRecords {
  const rows = new Map<number, number | null>();
  const contents = new Set<number>();
  const likely = new Map<number, Omit<Resembled, 'fields'>>();
  const others = ledger.alike.slice(1).map((fields, i) => ({ fields, index: i + 1 }));
  const identity = (data: RecordData, content: number) => {
    const mark = alikeMark(ledger, 0, data);
    return mark === null ? content : hashOf(`0\u0001${mark}`);
  };
  return {
    add(data, row) {
      const content = contentHash(ledger, data);
      contents.add(content);
      const key = identity(data, content);
      if (!rows.has(key)) rows.set(key, row);
      if (others.length === 0) return;
      const title = data[ledger.title];
      const entry = { row, title: typeof title === 'string' ? title : '' };
      const persons = personsOf(ledger, data);
      for (const { index } of others) {
        const mark = alikeMark(ledger, index, data);
        if (mark === null) continue;
        for (const who of [persons, anybody]) {
          const place = hashOf(`${index}\u0001${mark}\u0002${who}`);
          if (!likely.has(place)) likely.set(place, entry);
        }
      }
    },
    find(data) {
      const content = contentHash(ledger, data);
      const row = rows.get(identity(data, content));
      return row === undefined ? null : { row, identical: contents.has(content) };
    },
    resembles(data) {
      if (others.length === 0) return null;
      const persons = personsOf(ledger, data);
      for (const { fields, index } of others) {
        const mark = alikeMark(ledger, index, data);
        if (mark === null) continue;
        for (const who of persons === '' ? [anybody] : [persons, '']) {
          const entry = likely.get(hashOf(`${index}\u0001${mark}\u0002${who}`));
          if (entry) return { ...entry, fields };
        }
      }
      return null;
    },
  };
}

/** Under this stands every record, whoever it names. */
const anybody = '\u0003';

function contentHash(ledger: Ledger, data: RecordData): number {
  return hashOf(JSON.stringify(ledger.fieldKeys.map((key) => data[key] ?? null)));
}

/** A 53-bit hash: two multiplicative lanes, mixed at the end. */
function hashOf(text: string): number {
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
