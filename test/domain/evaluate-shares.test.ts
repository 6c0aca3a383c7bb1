import { describe, expect, test } from 'vitest';
import { evaluate } from '#src/domain/evaluate.ts';
import type { Facts } from '#src/domain/facts.ts';
import { type Formula, latestPer, less, stockRate, sum, term } from '#src/domain/indicator.ts';
import type { Slice } from '#src/domain/slices.ts';
import { caseFacts, caseLedgers, caseRecord, indicatorOf } from './evaluate-world.ts';

const of = (measure: string) => term('case', measure);

function result(formula: Formula, facts: Facts, period = '2023', slice?: Slice) {
  return evaluate(indicatorOf(formula), period, { ledgers: caseLedgers, facts }, slice);
}

describe('a rate of two standings', () => {
  const money = (answeredAt: string, sum: number) =>
    caseRecord({ acceptedAt: '2021-05-01', answeredAt, money: sum, count: 10, kind: 'land' });
  const share = stockRate(
    [of('accepted'), less(of('answered'))],
    [of('accepted'), of('accepted'), less(of('answered'))],
  );

  test('takes off on both sides what went out, whenever it came in', () => {
    const facts = caseFacts([
      caseRecord({ acceptedAt: '2021-05-01', count: 5 }),
      caseRecord({ acceptedAt: '2021-06-01', answeredAt: '2023-04-01', count: 2 }),
    ]);
    expect(result(share, facts, '2022')).toMatchObject({ value: 50, numerator: 7 });
    expect(result(share, facts, '2023')).toMatchObject({
      value: 41.67,
      numerator: 5,
      denominator: 12,
    });
    expect(result(share, facts, '2020').state).toBe('no-data');
  });

  test('cannot be computed over nothing, or when more went out than came in', () => {
    const facts = caseFacts([money('2022-01-01', 0)]);
    const left = [of('accepted'), less(of('answered'))];
    expect(result(stockRate(left, left), facts)).toMatchObject({
      state: 'not-computable',
      numerator: 0,
      denominator: 0,
    });
    expect(result(stockRate([less(of('answered'))], [of('accepted')]), facts)).toMatchObject({
      state: 'not-computable',
      value: null,
      numerator: -10,
    });
  });

  test('is split like a standing', () => {
    const facts = caseFacts([
      money('2024-01-01', 0),
      caseRecord({ acceptedAt: '2021-05-01', kind: 'family', count: 3 }),
    ]);
    const land = result(share, facts, '2023', { dimension: 'kind', value: 'land' });
    expect(land).toMatchObject({ value: 50, numerator: 10, denominator: 20 });
  });

  test('a term taken off counts against a plain sum too', () => {
    const facts = caseFacts([money('2023-01-01', 0), money('2024-01-01', 0)]);
    expect(
      result(sum(of('accepted'), less(of('answered'))), facts, '2021-01-01~2023-12-31').value,
    ).toBe(10);
  });
});

test('a newest figure is divided by the entries of a list that exist in the last year of the period', () => {
  const entry = (id: string, fromYear: number | null, toYear: number | null) => ({
    id,
    name: id,
    fromYear,
    toYear,
  });
  const villages = [entry('a', null, null), entry('b', null, 2022), entry('c', 2023, null)];
  const lists = { villages: [...villages, entry('d', 2023, 2023)], departments: [] };
  const perVillage = latestPer('case', 'count', 'villages');
  const snapshots = new Map([
    [
      'case',
      [
        { date: '2023-07-01', data: { count: 9 } },
        { date: '2023-04-01', data: { count: 4 } },
      ],
    ],
  ]);
  const known = caseFacts([], { snapshots, lists });
  expect(result(perVillage, known)).toMatchObject({ value: 3, numerator: 9, denominator: 3 });
  expect(result(perVillage, known, '2023-Q2').value).toBe(1.33);
  expect(result(perVillage, known, '2022').state).toBe('no-data');
  expect(result(perVillage, caseFacts([], { snapshots }))).toMatchObject({
    state: 'not-computable',
    numerator: 9,
    denominator: 0,
  });
});
