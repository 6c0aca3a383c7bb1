import { type Computed, impossible, noData, rateOf, ratioOf, roundTo } from './computed.ts';
import type { Facts } from './facts.ts';
import {
  type Formula,
  type Indicator,
  isOverdueTerm,
  type JointPart,
  type MeasureTerm,
  type OverdueTerm,
  type Term,
} from './indicator.ts';
import { hasRecords, jointApprox, jointTerms } from './joint.ts';
import type { Ledger } from './ledger.ts';
import { isTermsMatter } from './overdue.ts';
import { monthOf, monthsOf, parsePeriod } from './period.ts';
import type { ReportedFigure } from './reported-figure.ts';
import { dueKey, dueSlots } from './rollup.ts';
import { cellsOf, isUnder, overdueKeys, type Slice } from './slices.ts';

/** An indicator's result for a period, with how it came about. */
export interface IndicatorResult extends Computed {
  indicator: string;
  period: string;
  /** Word of approximation; only figures typed in, whole or in part, have one. */
  approx: ReportedFigure['approx'];
  source: 'records' | 'reported' | 'none';
  /** The records' own answer and the typed figure; both are shown where both exist. */
  computed: Computed;
  reported: ReportedFigure | null;
  /** Records less reported, when both are numbers and the reported one is exact. */
  difference: number | null;
  /** Last day that is counted: the period's end, or today when that comes first. */
  asOf: string;
}

export interface EvaluationWorld {
  ledgers: ReadonlyMap<string, Ledger>;
  facts: Facts;
}

/** Whether a figure is typed in by hand, whole or in part. */
export function isTypedIn({ source, computed }: IndicatorResult): boolean {
  return source === 'reported' || computed.typed !== undefined;
}

/** Computes an indicator from facts. A reported figure stands in only where the records say nothing. */
export function evaluate(
  indicator: Indicator,
  period: string,
  world: EvaluationWorld,
  slice?: Slice,
): IndicatorResult {
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error(`not a period: ${period}`);
  const { start, end } = parsed.value;
  const reported = slice ? null : (world.facts.figure(indicator.id, period) ?? null);
  const computed = compute(indicator.formula, { ...world, period, start, end, slice, reported });
  const useReported = computed.state === 'no-data' && reported !== null;
  const last = end < world.facts.today ? end : world.facts.today;
  const days = (computed.typed ?? []).flatMap((figure) => figure.asOf || []);
  return {
    ...computed,
    ...(useReported ? { state: 'ok' as const, value: reported.value } : {}),
    indicator: indicator.id,
    period,
    approx: useReported ? reported.approx : jointApprox(computed.typed ?? []),
    source:
      useReported || computed.isTyped
        ? 'reported'
        : computed.state === 'no-data'
          ? 'none'
          : 'records',
    computed,
    reported,
    difference:
      reported?.approx === '' && computed.value !== null
        ? roundTo(computed.value - reported.value, 4)
        : null,
    asOf: useReported && reported.asOf ? reported.asOf : ([last, ...days].sort()[0] ?? last),
  };
}

interface Scope extends EvaluationWorld {
  period: string;
  start: string;
  end: string;
  slice: Slice | undefined;
  /** The figure typed in for the indicator itself. */
  reported: ReportedFigure | null;
}

function compute(formula: Formula, scope: Scope): Computed {
  switch (formula.kind) {
    case 'reported':
      return noData;
    case 'sum': {
      const total = sumTerms(formula.terms, scope);
      if (total === null) return impossible;
      if (total === 0 && !anyRecords(formula.terms, scope)) return noData;
      return { state: 'ok', value: roundTo(total * (formula.scale ?? 1), formula.decimals ?? 4) };
    }
    case 'joint':
      return joint(formula.parts, scope);
    case 'rate':
    case 'ratio': {
      const numerator = sumTerms(formula.numerator, scope);
      const denominator = sumTerms(formula.denominator, scope);
      if (numerator === null || denominator === null) return impossible;
      if (denominator === 0 && !anyRecords([...formula.numerator, ...formula.denominator], scope)) {
        return noData;
      }
      if (formula.kind === 'rate') return rateOf(numerator, denominator);
      return ratioOf(numerator, denominator, formula.decimals);
    }
    case 'stock': {
      const known = stockMonths([...formula.plus, ...formula.minus], scope);
      if (known.length === 0) return noData;
      const first = monthOf(scope.start);
      const months = formula.opening ? known.filter((month) => month < first) : known;
      const plus = sumMonths(formula.plus, months, scope);
      const minus = sumMonths(formula.minus, months, scope);
      if (plus === null || minus === null) return impossible;
      return { state: 'ok', value: roundTo(plus - minus, 4) };
    }
    case 'stockRate': {
      const months = stockMonths([...formula.numerator, ...formula.denominator], scope);
      if (months.length === 0) return noData;
      const numerator = sumMonths(formula.numerator, months, scope);
      const denominator = sumMonths(formula.denominator, months, scope);
      if (numerator === null || denominator === null) return impossible;
      return rateOf(numerator, denominator);
    }
    case 'latest': {
      const rows = newest(formula.ledger, scope, formula.per);
      if (rows === null) return impossible;
      const values = rows.map((r) => r[formula.field]).filter((v) => typeof v === 'number');
      if (values.length === 0) return noData;
      return {
        state: 'ok',
        value: roundTo(
          values.reduce((a, b) => a + b, 0),
          4,
        ),
      };
    }
    case 'latestPer': {
      const rows = newest(formula.ledger, scope);
      if (rows === null) return impossible;
      const numerator = rows[0]?.[formula.field];
      if (typeof numerator !== 'number') return noData;
      const denominator = scope.facts.listSize(formula.list, Number(scope.end.slice(0, 4)));
      return ratioOf(numerator, denominator, formula.decimals);
    }
    case 'latestRate': {
      const rows = newest(formula.ledger, scope);
      if (rows === null) return impossible;
      const numerator = rows[0]?.[formula.numerator];
      const denominator = rows[0]?.[formula.denominator];
      if (typeof numerator !== 'number' || typeof denominator !== 'number') return noData;
      return rateOf(numerator, denominator);
    }
  }
}

/** A total typed in as such goes before one made of typed parts alone; typed parts cannot be split. */
function joint(parts: readonly JointPart[], scope: Scope): Computed {
  const { terms, typed } = jointTerms(parts, scope.period, scope.facts);
  if (terms.length === 0 && (typed.length === 0 || scope.reported)) return noData;
  const total = sumTerms(terms, scope);
  if (total === null || (scope.slice && typed.length > 0)) return impossible;
  if (typed.length === 0) return { state: 'ok', value: total };
  const value = typed.reduce((sum, figure) => sum + figure.value, total);
  return {
    state: 'ok',
    value: roundTo(value, 4),
    typed,
    ...(terms.length === 0 ? { isTyped: true } : {}),
  };
}

/**
 * Newest records of the year so far, one in all or one per value of `per`, and of these the slice's; null when a slice
 * does not apply.
 */
function newest(ledger: string, scope: Scope, per?: string) {
  const { slice } = scope;
  if (slice && !(per && scope.ledgers.get(ledger)?.dimensions.includes(slice.dimension))) {
    return null;
  }
  const rows = scope.facts.snapshots(ledger, `${scope.start.slice(0, 4)}-01-01`, scope.end);
  if (!per) return rows.slice(0, 1);
  const seen = new Set<unknown>();
  const standing = rows.filter((row) => {
    const key = row[per];
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return slice ? standing.filter((row) => isUnder(row, slice)) : standing;
}

/** Sum of terms over the period; null when a slice cannot be answered from the rollups. */
function sumTerms(terms: readonly Term[], scope: Scope): number | null {
  let total = 0;
  for (const t of terms) {
    const part = isOverdueTerm(t)
      ? overdueWork(t, scope)
      : sumMonths([t], monthsOf(scope.period), scope);
    if (part === null) return null;
    total += part;
  }
  return roundTo(total, 4);
}

/**
 * What the open matters past their due day stand for; null when a slice cannot be answered. All that was due in months that
 * are over stands in the rollups; of the present month each matter is looked at.
 */
function overdueWork(t: OverdueTerm, scope: Scope): number | null {
  const { facts, slice, start, end } = scope;
  const ledger = scope.ledgers.get(t.ledger);
  const keys = ledger ? overdueKeys(t, ledger, slice) : null;
  if (keys === null) return null;
  const thisMonth = monthOf(facts.today);
  let total = 0;
  for (const month of monthsOf(scope.period)) {
    const sums = month < thisMonth ? facts.row(t.ledger, month)?.sums : undefined;
    if (!sums) continue;
    for (const key of keys) total += sums[dueKey(t.stage ?? null, key)]?.[dueSlots.amount] ?? 0;
  }
  const from = start > `${thisMonth}-01` ? start : `${thisMonth}-01`;
  for (const matter of facts.overdue(t.ledger, from, end)) {
    if (isTermsMatter(t, matter, slice)) total += matter.amount;
  }
  return total;
}

function sumMonths(
  terms: readonly MeasureTerm[],
  months: readonly string[],
  scope: Scope,
): number | null {
  let total = 0;
  for (const t of terms) {
    const ledger = scope.ledgers.get(t.ledger);
    if (!ledger) return null;
    const cells = cellsOf(t, ledger, scope.slice);
    const counted = cells?.isCounted ? scope.facts.counted(t) : null;
    if (cells === null || counted === undefined) return null;
    const { slot, keys } = cells;
    const sign = t.less ? -1 : 1;
    for (const month of months) {
      const sums = (counted ? counted.get(month) : scope.facts.row(t.ledger, month))?.sums;
      if (sums) for (const key of keys) total += sign * (sums[key]?.[slot] ?? 0);
    }
  }
  return roundTo(total, 4);
}

function anyRecords(terms: readonly Term[], { period, facts }: Scope): boolean {
  return terms.some((t) => hasRecords(t.ledger, period, facts));
}

function stockMonths(terms: readonly MeasureTerm[], scope: Scope): string[] {
  const last = scope.end.slice(0, 7);
  const months = terms.flatMap((t) =>
    scope.facts.monthsOf(t.ledger).filter((m) => m <= last && hasRecords(t.ledger, m, scope.facts)),
  );
  return [...new Set(months)];
}
