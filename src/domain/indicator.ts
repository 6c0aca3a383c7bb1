import type { Words } from './words.ts';

/** Where an indicator stands on screens and in the report. */
export const indicatorGroups = [
  'learning',
  'education',
  'matters',
  'openness',
  'service',
  'decision',
  'enforcing',
  'governance',
  'staff',
  'discipline',
  'leader',
] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

/** One additive quantity: a ledger's measure, optionally only for some values of one dimension. */
export interface MeasureTerm {
  ledger: string;
  measure: string;
  where?: { dimension: string; values: readonly string[] };
}
/**
 * Open matters of a ledger whose due day lies in the period and before today: counted, never rolled up.
 * `stage` takes only those that wait for one of several deadlines (`MatterState.stage`).
 */
export interface OverdueTerm {
  ledger: string;
  overdue: true;
  stage?: string;
  where?: { dimension: string; values: readonly string[] };
}
export type Term = MeasureTerm | OverdueTerm;

/**
 * How an indicator is made.
 * `sum` adds terms (times `scale`); `rate` is 100 x numerator / denominator in percent; `ratio` is numerator / denominator;
 * `stock` is everything in minus everything out up to the period's end; `latest` is a field of the newest record
 * of the year up to the period's end; `reported` exists only as a figure typed in by hand.
 */
export type Formula =
  | { kind: 'sum'; terms: readonly Term[]; scale?: number; decimals?: number }
  | { kind: 'rate'; numerator: readonly Term[]; denominator: readonly Term[] }
  | { kind: 'ratio'; numerator: readonly Term[]; denominator: readonly Term[]; decimals?: number }
  | { kind: 'stock'; plus: readonly MeasureTerm[]; minus: readonly MeasureTerm[] }
  | { kind: 'latest'; ledger: string; field: string; per?: string }
  | { kind: 'latestRate'; ledger: string; numerator: string; denominator: string }
  | { kind: 'reported' };

export type Direction = 'up' | 'down' | 'neutral';

/** An indicator's definition; its words stand in the ledger's text under the same id. */
export interface IndicatorDef {
  /** `<group>.<camelCase>`; ids of the seed's figures are fixed. */
  id: string;
  group: IndicatorGroup;
  formula: Formula;
  direction: Direction;
  /** Required part of the report that states it: 1 measures, 2 shortcomings, 3 leaders' duty. */
  part: 1 | 2 | 3;
  /** Shown first on the dashboard. */
  headline?: boolean;
  /** Counts people who could be recognised: 1 to 4 leaves the machine as 不足5 only. */
  sensitive?: true;
  /** The dimensions worth a breakdown chart, the most telling first. */
  breakdown?: readonly string[];
}

export interface IndicatorText {
  name: Words;
  unit: Words;
  /** What is counted and what is not, in one or two plain sentences. */
  definition: Words;
  /** The report's standard phrase; `{n}` is the figure with its unit. Chinese only: reports are Chinese. */
  phrase: string;
}

/** A definition with its words, as every screen uses it. */
export interface Indicator extends IndicatorDef {
  text: IndicatorText;
  /** The ledgers that its records come from; empty when it is only reported by hand. */
  ledgers: readonly string[];
}

/** Terms: `term('hotline', 'answered')`, only some values: `term('mediation', 'closed', 'kind', ['family'])`. */
export function term(
  ledger: string,
  measure: string,
  dimension?: string,
  values?: readonly string[],
): MeasureTerm {
  return dimension && values
    ? { ledger, measure, where: { dimension, values } }
    : { ledger, measure };
}
/** Open matters past their due day: all of a ledger, or those of one stage or some values of one dimension. */
export function overdueTerm(
  ledger: string,
  only: Pick<OverdueTerm, 'stage' | 'where'> = {},
): OverdueTerm {
  return { ledger, overdue: true, ...only };
}
/** A plain sum of terms. */
export function sum(...terms: Term[]): Formula {
  return { kind: 'sum', terms };
}
/** A percentage; zero denominators cannot be computed, and 100 only when both are equal. */
export function rate(numerator: readonly Term[], denominator: readonly Term[]): Formula {
  return { kind: 'rate', numerator, denominator };
}
/** What stands at the period's end: all that came in less all that went out. */
export function stock(plus: readonly MeasureTerm[], minus: readonly MeasureTerm[] = []): Formula {
  return { kind: 'stock', plus, minus };
}
/** A field of the newest registered record of the year up to the period's end; with `per`, summed over the newest of each `per` value. */
export function latest(ledger: string, field: string, per?: string): Formula {
  return per ? { kind: 'latest', ledger, field, per } : { kind: 'latest', ledger, field };
}
/** Only typed in by hand, with its source. */
export const reported: Formula = { kind: 'reported' };

/** The ledgers a formula reads. */
export function formulaLedgers(formula: Formula): string[] {
  return [...new Set(formulaTerms(formula).map((t) => t.ledger))];
}

/** Every term of a formula; a `latest` counts as its ledger alone. */
export function formulaTerms(formula: Formula): { ledger: string }[] {
  switch (formula.kind) {
    case 'sum':
      return [...formula.terms];
    case 'rate':
    case 'ratio':
      return [...formula.numerator, ...formula.denominator];
    case 'stock':
      return [...formula.plus, ...formula.minus];
    case 'latest':
    case 'latestRate':
      return [{ ledger: formula.ledger }];
    case 'reported':
      return [];
  }
}

/** Whether a term counts open overdue matters. */
export function isOverdueTerm(t: Term): t is OverdueTerm {
  return 'overdue' in t;
}
