import type { FieldDef, FieldValue, RecordData } from '#src/domain/field.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { type StoredRecord, shelfOf } from '#src/domain/record.ts';
import { createBreath } from '#src/exchange/breathe.ts';
import type { Initials } from '#src/features/ledger/initials.ts';
import { type ListQuery, recordFilter } from '#src/features/ledger/list-query.ts';
import type { Storage } from '#src/storage/storage.ts';
import { isFigure } from '#src/ui/kinds/field-cell.tsx';
import { type FormTools, kindContext } from '#src/ui/record-form-reading.ts';

/** What is remembered of each record that a walk found: enough to search, sort and add up without reading again. */
export interface Found {
  id: string;
  date: string;
  /** Lower-cased, width-folded text of all its words. */
  text: string;
  /** Value of the column sorted by. */
  order: string | number;
  /** Values of `sumFields`; null for drafts, which no sum counts. */
  figures: (number | null)[] | null;
  /** Pinyin initials of `text`, once somebody searched by them. */
  initials?: Initials | undefined;
}

/** A walk over a ledger's records: grows while it runs. */
export interface Walk {
  found: Found[];
  /** Records looked at so far. */
  seen: number;
  isDone: boolean;
}

/** Count and amount fields, whose sums stand under a list. */
export function sumFields(ledger: Ledger): string[] {
  return ledger.fieldKeys.filter((key) => {
    const field = ledger.fields[key];
    return field !== undefined && isFigure(field);
  });
}

/** Case and width do not matter in searching. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const chunk = 500;

/** Makes what is remembered of a record; null when it does not belong to the list (apart from the search). */
export type Finder = (record: StoredRecord) => Found | null;

/** The finder of a list. */
export function createFinder(ledger: Ledger, query: ListQuery, tools: FormTools): Finder {
  const passes = recordFilter(ledger, query, tools.today);
  const textOf = createTextReader(ledger, tools);
  const sums = sumFields(ledger);
  const byDate = query.sort.field === ledger.date;
  const shelf = shelfOf(ledger.id, query.trash);
  return (record) => {
    if (record.shelf !== shelf || !isInSpan(query, record.date)) return null;
    if (passes && !passes(record)) return null;
    const data = (record.data ?? {}) as RecordData;
    return {
      id: record.id,
      date: record.date,
      text: textOf(record),
      order: byDate ? '' : orderOf(ledger, query.sort.field, data, tools),
      figures: record.status === 'draft' ? null : sums.map((key) => figureOf(data[key])),
    };
  };
}

/** A measure may count by another day than the list's, so its span is looked at record by record. */
function spanOf({ measure, from, to }: ListQuery): { from?: string; to?: string } {
  return measure ? {} : { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** Whether a record of this day may belong to a list. */
export function isInSpan(query: ListQuery, date: string): boolean {
  const { from, to } = spanOf(query);
  return !(from && date < from) && !(to && date > to);
}

/** Whether a list stands oldest first. */
export function isAscending(ledger: Ledger, { sort }: ListQuery): boolean {
  return sort.field === ledger.date && sort.ascending;
}

/**
 * Reads every record of a list in its order and keeps what matters of those that belong to it. Tells after each chunk;
 * a `false` answer stops it.
 */
export async function walkLedger(
  storage: Storage,
  ledger: Ledger,
  query: ListQuery,
  find: Finder,
  onChunk: (walk: Walk) => boolean,
): Promise<void> {
  const walk: Walk = { found: [], seen: 0, isDone: false };
  const ascending = isAscending(ledger, query);
  const breathe = createBreath();
  let goOn = true;
  await storage.eachPage(
    { ledger: ledger.id, ...spanOf(query), ascending, trash: query.trash },
    async (records) => {
      walk.seen += records.length;
      for (const record of records) {
        const one = find(record);
        if (one) walk.found.push(one);
      }
      goOn = onChunk(walk);
      // Lets the page paint and the clerk type in between.
      await breathe();
      return goOn;
    },
    chunk,
  );
  if (!goOn) return;
  walk.isDone = true;
  onChunk(walk);
}

/** What a finished walk found, brought up to date: id -> the record as it is now, null when it is gone. */
export function updateFound(
  found: readonly Found[],
  changed: ReadonlyMap<string, StoredRecord | null>,
  find: Finder,
  ascending: boolean,
): Found[] {
  const sign = ascending ? 1 : -1;
  const order = (a: Found, b: Found) => sign * (compare(a.date, b.date) || compare(a.id, b.id));
  const fresh: Found[] = [];
  for (const record of changed.values()) {
    const one = record && find(record);
    if (one) fresh.push(one);
  }
  fresh.sort(order);
  const result: Found[] = [];
  let next = 0;
  for (const one of found) {
    if (changed.has(one.id)) continue;
    for (let f = fresh[next]; f && order(f, one) < 0; f = fresh[next]) {
      result.push(f);
      next += 1;
    }
    result.push(one);
  }
  return [...result, ...fresh.slice(next)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function createTextReader(ledger: Ledger, tools: FormTools): (record: StoredRecord) => string {
  const readers = Object.entries(ledger.fields).flatMap(([key, field]) => {
    if (field.kind === 'flag' || isFigure(field)) return [];
    const context = kindContext(ledger, key, tools);
    const read = (value: FieldValue) => foldText(valueToText(value, field, context));
    // Dates, choices and names of villages come again and again; free texts do not.
    return [{ key, read: isFree(field) ? read : rememberTexts(read) }];
  });
  return (record) => {
    const data = (record.data ?? {}) as RecordData;
    const parts: string[] = [];
    for (const { key, read } of readers) {
      const value = data[key];
      if (value !== null && value !== undefined && value !== '') parts.push(read(value));
    }
    return parts.join('\n');
  };
}

function isFree(field: FieldDef): boolean {
  return field.kind === 'text' || field.kind === 'note';
}

function rememberTexts(read: (value: FieldValue) => string): (value: FieldValue) => string {
  const known = new Map<string, string>();
  return (value) => {
    if (typeof value !== 'string') return read(value);
    let text = known.get(value);
    if (text === undefined) {
      text = read(value);
      known.set(value, text);
    }
    return text;
  };
}

function orderOf(ledger: Ledger, key: string, data: RecordData, tools: FormTools): string | number {
  const field = ledger.fields[key];
  const value = data[key];
  if (!field || value === null || value === undefined) return '';
  if (typeof value === 'number') return value;
  if (field.kind === 'choice') return field.options.indexOf(String(value));
  return valueToText(value, field, kindContext(ledger, key, tools));
}

function figureOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
