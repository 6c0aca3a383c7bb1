import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { parsePeriod } from '#src/domain/period.ts';
import { parseRecord, type StoredRecord } from '#src/domain/record.ts';
import { isInDays, readSpan, writeSpan } from '#src/features/ledger/day-span.ts';
import { conditionOf } from '#src/features/ledger/record-state.tsx';

/** Which records by their state: drafts, those that need repair, overdue or open matters. */
export const shows = ['draft', 'repair', 'overdue', 'open'] as const;
export type Show = (typeof shows)[number];

/** Stands in the address for "not filled in". */
export const emptyMark = '~';

/** What a list shows, as it stands in the address. */
export interface ListQuery {
  /** First and last day, both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** The period that `from` and `to` come from, when it was given as one. */
  period?: string | undefined;
  /** field -> chosen values */
  fields: Record<string, readonly string[]>;
  show: Show | null;
  trash: boolean;
  search: string;
  /** Only records that this measure counts; the period then applies to the measure's own date. */
  measure: string | null;
  sort: { field: string; ascending: boolean };
}

/** Fields by which a list can be filtered: those of values, then the days and months but for the ledger's own date. */
export function filterFields(ledger: Ledger): string[] {
  const kinds = ['choice', 'choices', 'flag', 'village', 'department', 'scale'];
  const ofValues = ledger.fieldKeys.filter((key) => kinds.includes(ledger.fields[key]?.kind ?? ''));
  const ofDays = ledger.fieldKeys.filter((key) => key !== ledger.date && hasDays(ledger, key));
  return [...ofValues, ...ofDays];
}

/** Whether a field is filtered from a day to a day. */
export function hasDays(ledger: Ledger, key: string): boolean {
  return ['date', 'month'].includes(ledger.fields[key]?.kind ?? '');
}

/** Reads `?period=2022&kind=a,b&closedAt=2022-03~2022-05,~&q=...`; what makes no sense is left out. */
export function readListQuery(ledger: Ledger, query: URLSearchParams): ListQuery {
  const parsed = parsePeriod(query.get('period') ?? '');
  const fields: Record<string, readonly string[]> = {};
  for (const key of filterFields(ledger)) {
    const typed = (query.get(key) ?? '').split(',');
    const values = (hasDays(ledger, key) ? typed.map(tidyDays) : typed).filter(Boolean);
    if (values.length > 0) fields[key] = values;
  }
  const sort = query.get('sort') ?? '';
  const field = sort.replace(/^-/, '');
  const measure = query.get('of');
  return {
    period: parsed.ok ? parsed.value.period : undefined,
    from: parsed.ok ? parsed.value.start : (query.get('from') ?? undefined),
    to: parsed.ok ? parsed.value.end : (query.get('to') ?? undefined),
    fields,
    show: shows.find((show) => show === query.get('show')) ?? null,
    trash: query.get('trash') === '1',
    search: query.get('q') ?? '',
    measure: measure && ledger.measures[measure] ? measure : null,
    sort: ledger.fields[field]
      ? { field, ascending: !sort.startsWith('-') }
      : { field: ledger.date, ascending: false },
  };
}

/** Days as `writeSpan` writes them, or the mark of "not filled in"; '' for what is neither. */
function tidyDays(text: string): string {
  const span = readSpan(text);
  if (span) return writeSpan(span);
  return text.trim() === emptyMark ? emptyMark : '';
}

/** Whether a list is simply the ledger by date: its pages and its total need no walk. */
export function isPlain(ledger: Ledger, query: ListQuery): boolean {
  const filtered = Object.keys(query.fields).length > 0 || query.show || query.measure;
  return !filtered && !query.search && !query.trash && query.sort.field === ledger.date;
}

/** Whether a span holds whole months, so that the rollups know its total. */
export function isWholeMonthSpan({ from, to }: ListQuery): boolean {
  if (from && !from.endsWith('-01')) return false;
  if (!to) return true;
  const next = new Date(`${to}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** The test that a record must pass, apart from its date span and the search. */
export function recordFilter(
  ledger: Ledger,
  query: ListQuery,
  today: string,
): ((record: StoredRecord) => boolean) | undefined {
  const wanted = Object.entries(query.fields).map(([key, values]) => {
    const spans = hasDays(ledger, key) ? values.flatMap((value) => readSpan(value) ?? []) : [];
    return { key, values: new Set(values), spans };
  });
  const { show, measure } = query;
  if (wanted.length === 0 && !show && !measure) return undefined;
  return (record) => {
    const data = (record.data ?? {}) as RecordData;
    const fits = wanted.every(
      ({ key, values, spans }) =>
        isWanted(data[key], values) || spans.some((span) => isInDays(data[key], span)),
    );
    if (!fits) return false;
    if (show && !isShown(ledger, record, show, today)) return false;
    return measure === null || isMeasured(ledger, record, measure, query);
  };
}

function isWanted(value: unknown, values: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) {
    return value.length === 0 ? values.has(emptyMark) : value.some((v) => values.has(String(v)));
  }
  if (value === null || value === undefined || value === '') return values.has(emptyMark);
  return values.has(String(value));
}

function isShown(ledger: Ledger, record: StoredRecord, show: Show, today: string): boolean {
  const condition = conditionOf(ledger, record, today);
  if (show === 'open') return ['open', 'due-soon', 'overdue'].includes(condition);
  return condition === show;
}

function isMeasured(
  ledger: Ledger,
  record: StoredRecord,
  measure: string,
  query: ListQuery,
): boolean {
  const parsed = parseRecord(ledger, record);
  const definition = ledger.measures[measure];
  if (!parsed.ok || !definition || record.status === 'draft') return false;
  const day = definition.date ? parsed.value[definition.date] : record.date;
  if (typeof day !== 'string') return false;
  const inSpan = (!query.from || day >= query.from) && (!query.to || day <= query.to);
  return inSpan && definition.value(parsed.value) > 0;
}
