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

/** Only records with one of these values of a dimension; '' stands for "not filled in". */
export interface Filter {
  dimension: string;
  values: readonly string[];
}

/** One additive quantity: a ledger's measure, optionally only for some values of one dimension; `less` takes it off. */
export interface MeasureTerm {
  ledger: string;
  measure: string;
  where?: Filter;
  /** More filters beside `where`, all of which must hold; counted from the records, not from the rollups. */
  and?: readonly Filter[];
  less?: true;
}
/**
 * What the open matters of a ledger stand for whose due day lies in the period and before today.
 * `stage` takes only those that wait for one of several deadlines (`MatterState.stage`).
 */
export interface OverdueTerm {
  ledger: string;
  overdue: true;
  stage?: string;
  where?: Filter;
}
export type Term = MeasureTerm | OverdueTerm;

/** One ledger's part of a joint sum. */
export interface JointPart {
  /** All that the ledger counts. */
  all: MeasureTerm;
  /** The indicator of that count, whose typed-in figure stands in where the ledger says nothing. */
  typed: string;
  /** What came from another part's ledger (`source`), and is counted there where that one has a figure. */
  from: readonly { source: string; term: MeasureTerm }[];
}

/**
 * How an indicator is made.
 * `sum` adds terms (times `scale`); `joint` adds ledgers that hand matters to one another; `rate` is 100 x numerator / denominator in percent; `ratio` is numerator / denominator;
 * `stock` is everything in minus everything out up to the period's end, or its beginning; `latest` is a field of the newest record
 * of the year up to the period's end; `stockRate` is a rate of two standings at the period's end; `latestPer` divides
 * a `latest` by the entries of a township's list in that year; `reported` exists only as a figure typed in by hand.
 */
export type Formula =
  | { kind: 'sum'; terms: readonly Term[]; scale?: number; decimals?: number }
  | { kind: 'joint'; parts: readonly JointPart[] }
  | { kind: 'rate'; numerator: readonly Term[]; denominator: readonly Term[] }
  | { kind: 'ratio'; numerator: readonly Term[]; denominator: readonly Term[]; decimals?: number }
  | {
      kind: 'stock';
      plus: readonly MeasureTerm[];
      minus: readonly MeasureTerm[];
      /** What stood before the period began. */
      opening?: true;
    }
  | {
      kind: 'stockRate';
      numerator: readonly MeasureTerm[];
      denominator: readonly MeasureTerm[];
    }
  | { kind: 'latest'; ledger: string; field: string; per?: string }
  | { kind: 'latestPer'; ledger: string; field: string; list: TownshipList; decimals?: number }
  | { kind: 'latestRate'; ledger: string; numerator: string; denominator: string }
  | { kind: 'reported' };

/** The lists of a township whose entries can be counted. */
export type TownshipList = 'villages' | 'departments';

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
  /** The least that a rule asks for, in the indicator's unit; a figure below it is warned about. */
  least?: number;
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
/** The same term taken off instead of added. */
export function less(taken: MeasureTerm): MeasureTerm {
  return { ...taken, less: true };
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
/** A sum over ledgers that hand matters to one another. */
export function joint(...parts: JointPart[]): Formula {
  return { kind: 'joint', parts };
}
/** A percentage; zero denominators cannot be computed, and 100 only when both are equal. */
export function rate(numerator: readonly Term[], denominator: readonly Term[]): Formula {
  return { kind: 'rate', numerator, denominator };
}
/** What stands at the period's end: all that came in less all that went out. */
export function stock(plus: readonly MeasureTerm[], minus: readonly MeasureTerm[] = []): Formula {
  return { kind: 'stock', plus, minus };
}
/** What stood when the period began: carried in. */
export function openingStock(
  plus: readonly MeasureTerm[],
  minus: readonly MeasureTerm[] = [],
): Formula {
  return { kind: 'stock', plus, minus, opening: true };
}
/** A percentage of what stands at the period's end; terms with `less` are what went out. */
export function stockRate(
  numerator: readonly MeasureTerm[],
  denominator: readonly MeasureTerm[],
): Formula {
  return { kind: 'stockRate', numerator, denominator };
}
/** A field of the newest registered record of the year up to the period's end; with `per`, summed over the newest of each `per` value. */
export function latest(ledger: string, field: string, per?: string): Formula {
  return per ? { kind: 'latest', ledger, field, per } : { kind: 'latest', ledger, field };
}
/** A field of the newest record of the year for each entry of a township's list in the period's last year. */
export function latestPer(ledger: string, field: string, list: TownshipList): Formula {
  return { kind: 'latestPer', ledger, field, list };
}
/** Only typed in by hand, with its source. */
export const reported: Formula = { kind: 'reported' };

/** The ledgers a formula reads. */
export function formulaLedgers(formula: Formula): string[] {
  return [...new Set(formulaTerms(formula).map((t) => t.ledger))];
}

/** Every term of a formula; a `latest` counts as its ledger alone. */
export function formulaTerms(formula: Formula): { ledger: string }[] {
  return 'ledger' in formula ? [{ ledger: formula.ledger }] : formulaSides(formula).flat();
}

/** The terms of each side: the second side is empty unless the formula divides or subtracts. */
export function formulaSides(formula: Formula): [readonly Term[], readonly Term[]] {
  switch (formula.kind) {
    case 'sum':
      return [formula.terms, []];
    case 'joint':
      return [
        formula.parts.flatMap(({ all, from }) => [all, ...from.map((f) => less(f.term))]),
        [],
      ];
    case 'rate':
    case 'ratio':
    case 'stockRate':
      return [formula.numerator, formula.denominator];
    case 'stock':
      return [formula.plus, formula.minus];
    case 'latest':
    case 'latestRate':
    case 'latestPer':
    case 'reported':
      return [[], []];
  }
}

/** Whether a figure adds up what happened in a period, so that its months add up to its year. */
export function isTotal({ kind }: Formula): boolean {
  return kind === 'sum' || kind === 'joint';
}

/** Whether a figure is what stands at the period's end, made of everything that ever came in and went out. */
export function isStanding({ kind }: Formula): boolean {
  return kind === 'stock' || kind === 'stockRate';
}

/** Whether a figure is what stood when the period began. */
export function isOpening(formula: Formula): boolean {
  return formula.kind === 'stock' && formula.opening === true;
}

/** Whether a figure divides one list of terms by another, each of which can be opened. */
export function isFraction(
  formula: Formula,
): formula is Extract<Formula, { kind: 'rate' | 'ratio' | 'stockRate' }> {
  const { kind } = formula;
  return kind === 'rate' || kind === 'ratio' || kind === 'stockRate';
}

/** Whether a figure is a number of things or an amount, not a percentage or an average. */
export function isCounted({ formula, text }: Indicator): boolean {
  const isShare =
    isFraction(formula) || formula.kind === 'latestRate' || formula.kind === 'latestPer';
  return !isShare && text.unit.zh !== '%';
}

/** Whether a figure is read from the newest records of the year instead of being added up. */
export function isSnapshot({ kind }: Formula): boolean {
  return kind === 'latest' || kind === 'latestRate' || kind === 'latestPer';
}

/** Whether a term is taken off instead of added. */
export function isLess(t: Term): boolean {
  return !isOverdueTerm(t) && t.less === true;
}

/** Whether a term counts open overdue matters. */
export function isOverdueTerm(t: Term): t is OverdueTerm {
  return 'overdue' in t;
}
