import { createFacts, type FactRows, type Facts } from '#src/domain/facts.ts';
import type { RecordData } from '#src/domain/field.ts';
import { amount, choice, count, date, flag, text } from '#src/domain/field.ts';
import type { Formula, Indicator, MeasureTerm } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { openMatters } from '#src/domain/overdue.ts';
import { countedName, filtersOf, passes } from '#src/domain/parts.ts';
import { noReferences } from '#src/domain/references.ts';
import { type Countable, RollupDelta, type RollupRow } from '#src/domain/rollup.ts';
import { w } from '#src/domain/words.ts';

const words = w('中文', 'English');
const label = { label: words };

/** A small ledger of cases: accepted, then answered, some with money. */
export const caseLedger = defineLedger({
  id: 'case',
  version: 1,
  group: 'dispute',
  text: {
    name: words,
    about: words,
    fields: {
      title: label,
      acceptedAt: label,
      answeredAt: label,
      dueAt: label,
      kind: label,
      urgent: label,
      count: label,
      money: label,
    },
    options: { kind: { land: words, family: words } },
    sections: {},
    measures: { accepted: words, answered: words, onTime: words, money: words },
    checks: {},
    indicators: {},
  },
  fields: {
    title: text({ required: true }),
    acceptedAt: date({ required: true }),
    answeredAt: date(),
    dueAt: date(),
    kind: choice(['land', 'family']),
    urgent: flag(),
    count: count({ unit: words, min: 1, initial: 1 }),
    money: amount({ unit: words }),
  },
  date: 'acceptedAt',
  title: 'title',
  columns: ['title'],
  checks: [],
  measures: {
    accepted: { value: (d) => d.count ?? 1 },
    answered: { date: 'answeredAt', value: (d) => (d.answeredAt ? (d.count ?? 1) : 0) },
    onTime: {
      date: 'answeredAt',
      value: (d) => (d.answeredAt && (!d.dueAt || d.answeredAt <= d.dueAt) ? (d.count ?? 1) : 0),
    },
    money: { date: 'answeredAt', value: (d) => (d.answeredAt ? (d.money ?? 0) : 0) },
  },
  matter: (d) => ({ open: !d.answeredAt, due: d.dueAt, stage: d.urgent ? 'fast' : 'slow' }),
  indicators: [],
  alike: [],
  sample: () => [],
});

export const caseLedgers = new Map([[caseLedger.id, caseLedger]]);

export interface CaseData {
  acceptedAt: string;
  answeredAt?: string | null;
  dueAt?: string | null;
  kind?: 'land' | 'family' | null;
  urgent?: boolean;
  count?: number | null;
  money?: number | null;
}

/** A registered case, unless `over` says draft or trash. */
export function caseRecord(data: CaseData, over: Partial<Countable> = {}): Countable {
  return {
    status: 'registered',
    shelf: 'case',
    ledger: 'case',
    date: data.acceptedAt,
    data: {
      title: '某事',
      answeredAt: null,
      dueAt: null,
      kind: null,
      urgent: false,
      count: 1,
      money: null,
      ...data,
    },
    ...over,
  };
}

/** Rollup rows of records counted one after the other. */
export function rowsOf(records: readonly Countable[]): RollupRow[] {
  const delta = new RollupDelta();
  for (const record of records) delta.add(caseLedger, record, 1);
  return delta.keys().flatMap((key): RollupRow[] => {
    const row = delta.apply(key, undefined);
    return row ? [row] : [];
  });
}

/** Rows of the records that pass the filters of each term, as storage would count them. */
export function countedRows(terms: readonly MeasureTerm[], records: readonly Countable[]) {
  const rows = terms.map((term) => {
    const passing = records.filter((r) =>
      filtersOf(term).every((filter) => passes(r.data as RecordData, filter)),
    );
    const byMonth = new Map(rowsOf(passing).map((row) => [row.month, row]));
    return [countedName(term), byMonth] as const;
  });
  return new Map(rows);
}

/** Facts over records, as storage would read them on a day. */
export function caseFacts(
  records: readonly Countable[],
  more: Partial<FactRows> & { today?: string } = {},
): Facts {
  const open = records.flatMap((r) =>
    openMatters(caseLedger, r.data as ReturnType<typeof caseLedger.sample>[number]),
  );
  return createFacts({
    today: '2023-12-31',
    rollups: rowsOf(records),
    figures: [],
    open: new Map([['case', open]]),
    snapshots: new Map(),
    lists: noReferences,
    ...more,
  });
}

/** An indicator of a formula over the case ledger. */
export function indicatorOf(formula: Formula, id = 'case.figure'): Indicator {
  return {
    id,
    group: 'matters',
    formula,
    direction: 'up',
    part: 1,
    text: { name: words, unit: words, definition: words, phrase: '{n}' },
    ledgers: formula.kind === 'reported' ? [] : ['case'],
  };
}
