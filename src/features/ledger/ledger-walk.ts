import type { RecordData } from '#src/domain/field.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
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

const chunk = 1000;

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
      // Lets the page paint and the clerk type between two chunks.
      await new Promise((resolve) => setTimeout(resolve));
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
    return [{ key, field, context: kindContext(ledger, key, tools) }];
  });
  return (record) => {
    const data = (record.data ?? {}) as RecordData;
    const parts: string[] = [];
    for (const { key, field, context } of readers) {
      const value = data[key];
      if (value !== null && value !== undefined) parts.push(valueToText(value, field, context));
    }
    return foldText(parts.join('\n'));
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
