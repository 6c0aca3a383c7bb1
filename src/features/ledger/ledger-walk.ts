import type { FieldDef, FieldValue, RecordData } from '#src/domain/field.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { createBreath } from '#src/exchange/breathe.ts';
import { type ListQuery, recordFilter } from '#src/features/ledger/list-query.ts';
import type { Storage } from '#src/storage/storage.ts';
import { isFigure } from '#src/ui/kinds/field-cell.tsx';
import { type FormTools, kindContext } from '#src/ui/record-form-reading.ts';

/** What is remembered of each record that a walk found: enough to search, sort and add up without reading again. */
export interface Found {
  id: string;
  /** Lower-cased, width-folded text of all its words. */
  text: string;
  /** Value of the column sorted by. */
  order: string | number;
  /** Values of `sumFields`; null for drafts, which no sum counts. */
  figures: (number | null)[] | null;
  /** Pinyin initials of `text` by the first and the second reading of each sign, once somebody searched by them. */
  initials?: { first: string; second: string } | undefined;
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

const chunk = 2000;

/**
 * Reads every record of a list in its order and keeps what matters of those that pass the filter. Tells after each
 * chunk; a `false` answer stops it.
 */
export async function walkLedger(
  storage: Storage,
  ledger: Ledger,
  query: ListQuery,
  tools: FormTools,
  onChunk: (walk: Walk) => boolean,
): Promise<void> {
  const walk: Walk = { found: [], seen: 0, isDone: false };
  const passes = recordFilter(ledger, query, tools.today);
  const textOf = createTextReader(ledger, tools);
  const sums = sumFields(ledger);
  const byDate = query.sort.field === ledger.date;
  const span = query.measure ? {} : { from: query.from, to: query.to };
  const ascending = byDate && query.sort.ascending;
  const breathe = createBreath();
  let goOn = true;
  await storage.eachPage(
    { ledger: ledger.id, ...span, ascending, trash: query.trash },
    async (records) => {
      walk.seen += records.length;
      for (const record of records) {
        if (passes && !passes(record)) continue;
        const data = (record.data ?? {}) as RecordData;
        walk.found.push({
          id: record.id,
          text: textOf(record),
          order: byDate ? '' : orderOf(ledger, query.sort.field, data, tools),
          figures: record.status === 'draft' ? null : sums.map((key) => figureOf(data[key])),
        });
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
