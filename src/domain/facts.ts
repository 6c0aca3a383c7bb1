import type { RecordData } from './field.ts';
import type { MeasureTerm, TownshipList } from './indicator.ts';
import type { OpenMatter } from './overdue.ts';
import { countedName } from './parts.ts';
import { activeIn, type References } from './references.ts';
import type { ReportedFigure } from './reported-figure.ts';
import type { RollupRow } from './rollup.ts';

/** Everything that indicators are computed from, read beforehand so that formulas stay pure. */
export interface Facts {
  /** `YYYY-MM-DD`; open matters are overdue against it. */
  today: string;
  /** Rollup row of a ledger in a month (`YYYY-MM`). */
  row(ledger: string, month: string): RollupRow | undefined;
  /** Months (`YYYY-MM`, ascending) in which the ledger has any row, as far as read. */
  monthsOf(ledger: string): readonly string[];
  /** The same by month of only those records that pass a term's filters; undefined when they were not read. */
  counted(term: MeasureTerm): ReadonlyMap<string, RollupRow> | undefined;
  figure(indicator: string, period: string): ReportedFigure | undefined;
  /** A ledger's open matters whose due day lies in [start, end], in the month of today and before today. */
  overdue(ledger: string, start: string, end: string): readonly OpenMatter[];
  /** Registered records of a snapshot ledger dated in [start, end], newest first. */
  snapshots(ledger: string, start: string, end: string): readonly RecordData[];
  /** How many entries a list of the township has in a year. */
  listSize(list: TownshipList, year: number): number;
}

/** What has to be read for some indicators over some periods. */
export interface FactNeeds {
  /** First and last month of rollups. */
  fromMonth: string;
  toMonth: string;
  /** Ledgers whose whole past is needed (stocks). */
  wholePast: readonly string[];
  /** Ledgers whose snapshot records are needed. */
  snapshots: readonly string[];
  /** Ledgers whose overdue matters are needed. */
  overdue: readonly string[];
  /** Terms that the rollups may not be able to answer, so that the records behind them are needed. */
  counted: readonly MeasureTerm[];
}

/** Plain collections from which facts are made, as storage reads them. */
export interface FactRows {
  today: string;
  rollups: readonly RollupRow[];
  figures: readonly ReportedFigure[];
  /** ledger -> at least the open matters due in the month of today; those of months that are over stand in the rollups */
  open: ReadonlyMap<string, readonly OpenMatter[]>;
  /** ledger -> dated snapshot records, newest first */
  snapshots: ReadonlyMap<string, readonly { date: string; data: RecordData }[]>;
  /** `countedName` -> month -> row */
  counted?: ReadonlyMap<string, ReadonlyMap<string, RollupRow>>;
  /** The township's lists as they stand. */
  lists: Pick<References, TownshipList>;
}

/** The facts with one more figure typed in, in place of any that stood there. */
export function withFigure(facts: Facts, typed: ReportedFigure): Facts {
  return {
    ...facts,
    figure: (indicator, period) =>
      indicator === typed.indicator && period === typed.period
        ? typed
        : facts.figure(indicator, period),
  };
}

/** Facts over collections already in memory. */
export function createFacts(rows: FactRows): Facts {
  const byKey = new Map(rows.rollups.map((row) => [row.key, row]));
  const months = new Map<string, string[]>();
  for (const row of rows.rollups) {
    const list = months.get(row.ledger);
    if (list) list.push(row.month);
    else months.set(row.ledger, [row.month]);
  }
  for (const list of months.values()) list.sort();
  const figures = new Map(rows.figures.map((f) => [`${f.indicator}|${f.period}`, f]));
  return {
    today: rows.today,
    row: (ledger, month) => byKey.get(`${month}|${ledger}`),
    monthsOf: (ledger) => months.get(ledger) ?? [],
    counted: (term) => rows.counted?.get(countedName(term)),
    figure: (indicator, period) => figures.get(`${indicator}|${period}`),
    overdue: (ledger, start, end) =>
      (rows.open.get(ledger) ?? []).filter(
        (m) => m.due >= start && m.due <= end && m.due < rows.today,
      ),
    snapshots: (ledger, start, end) =>
      (rows.snapshots.get(ledger) ?? [])
        .filter((s) => s.date >= start && s.date <= end)
        .map((s) => s.data),
    listSize: (list, year) => activeIn(rows.lists[list], year).length,
  };
}
