import { type Words, w } from '#src/domain/words.ts';

/** A rate in percent with at most two decimals, or the fact that there is none. */
export type RatePercent = { state: 'ok'; percent: number } | { state: 'not-computable' };

/**
 * The rate of two whole counts, rounded half up to 0.01 %. It reads 100 only when both are equal and 0
 * only when the numerator is 0; otherwise the nearest 0.01 that is neither. Nothing can be computed over 0.
 */
export function ratePercent(numerator: number, denominator: number): RatePercent {
  if (![numerator, denominator].every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError('A rate needs two whole counts of 0 or more');
  }
  if (denominator === 0) return { state: 'not-computable' };
  if (numerator === denominator) return { state: 'ok', percent: 100 };
  if (numerator === 0) return { state: 'ok', percent: 0 };
  // Whole-number arithmetic: a binary fraction would round 0.145 the wrong way.
  const rounded = Number(
    (BigInt(numerator) * 20_000n + BigInt(denominator)) / (BigInt(denominator) * 2n),
  );
  const hundredths =
    numerator < denominator ? Math.min(9_999, Math.max(1, rounded)) : Math.max(10_001, rounded);
  return { state: 'ok', percent: hundredths / 100 };
}

/** The rate as prose writes it, without idle zeros: 99.14%, 97.6%, 100%. */
export function ratePercentText(rate: RatePercent): Words {
  switch (rate.state) {
    case 'ok':
      return w(`${rate.percent}%`, `${rate.percent}%`);
    case 'not-computable':
      return w('无法计算', 'cannot be computed');
  }
}
