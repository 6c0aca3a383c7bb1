import type { ReportedFigure } from './reported-figure.ts';
import { ratePercent } from './round.ts';

export type ValueState = 'ok' | 'no-data' | 'not-computable';

/** What the records say about an indicator in a period. */
export interface Computed {
  state: ValueState;
  value: number | null;
  /** Only of rates and ratios. */
  numerator?: number;
  denominator?: number;
  /** Only of joint sums: the parts typed in by hand, of which the records say nothing. */
  typed?: readonly ReportedFigure[];
  /** Nothing but typed parts. */
  isTyped?: true;
}

/** The records say nothing. */
export const noData: Computed = { state: 'no-data', value: null };
/** Something is there, but no figure can be made of it. */
export const impossible: Computed = { state: 'not-computable', value: null };

/** One number divided by another, half up. */
export function ratioOf(numerator: number, denominator: number, decimals = 2): Computed {
  if (denominator === 0) return { ...impossible, numerator, denominator };
  const value = roundTo(numerator / denominator, decimals);
  return { state: 'ok', value, numerator, denominator };
}

/** A percentage. More taken off than there was is a mistake in the records, of which no share can be told. */
export function rateOf(numerator: number, denominator: number): Computed {
  if (numerator < 0 || denominator < 0) return { ...impossible, numerator, denominator };
  // Amounts have up to four decimals; the exact rate wants whole counts.
  const scale = Number.isInteger(numerator) && Number.isInteger(denominator) ? 1 : 10_000;
  const percent = ratePercent(Math.round(numerator * scale), Math.round(denominator * scale));
  if (percent.state === 'not-computable') return { ...impossible, numerator, denominator };
  return { state: 'ok', value: percent.percent, numerator, denominator };
}

/** Half up. Fifteen digits first: 1.005 x 100 is a hair below 100.5 in binary. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(Number((value * factor).toPrecision(15))) / factor;
}
