import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratePercent, ratePercentText } from '#src/domain/round.ts';

test.each([
  [115, 116, 99.14],
  [5807, 5808, 99.98],
  [212, 2877, 7.37],
  [8, 9, 88.89],
  [1, 3, 33.33],
  [2, 3, 66.67],
  [1, 8, 12.5],
  [29, 20_000, 0.15],
  [237, 237, 100],
  [0, 5, 0],
  [24_999, 25_000, 99.99],
  [99_996, 100_000, 99.99],
  [1, 1_000_000, 0.01],
  [1_000_001, 1_000_000, 100.01],
  [3, 2, 150],
])('%d of %d is %d %%', (numerator, denominator, percent) => {
  expect(ratePercent(numerator, denominator)).toEqual({ state: 'ok', percent });
});

test('nothing out of nothing cannot be computed, it is not 100 %', () => {
  expect(ratePercent(0, 0)).toEqual({ state: 'not-computable' });
  expect(ratePercent(3, 0)).toEqual({ state: 'not-computable' });
  expect(ratePercentText(ratePercent(0, 0)).zh).toBe('无法计算');
});

test('the text has no idle zeros', () => {
  expect(ratePercentText(ratePercent(976, 1000)).zh).toBe('97.6%');
  expect(ratePercentText(ratePercent(5, 5)).en).toBe('100%');
});

test('100 and 0 are shown only when they are exactly true, and the rest is within half a step', () => {
  const count = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [numerator, denominator] = [Math.min(a, b), Math.max(a, b)];
      const rate = ratePercent(numerator, denominator);
      if (rate.state !== 'ok') return expect(denominator).toBe(0);
      expect(rate.percent === 100).toBe(numerator === denominator);
      expect(rate.percent === 0).toBe(numerator === 0);
      expect(Math.abs(rate.percent - (numerator * 100) / denominator)).toBeLessThan(0.0101);
    }),
  );
});

test.each([
  [1.5, 2],
  [-1, 2],
  [1, Number.NaN],
])('%d of %d is a bug and throws', (numerator, denominator) => {
  expect(() => ratePercent(numerator, denominator)).toThrow(RangeError);
});
