import { describe, expect, test } from 'vitest';
import { evaluate } from '#src/domain/evaluate.ts';
import type { Facts } from '#src/domain/facts.ts';
import {
  type Formula,
  latest,
  overdueTerm,
  rate,
  reported,
  stock,
  sum,
  term,
} from '#src/domain/indicator.ts';
import type { Slice } from '#src/domain/slices.ts';
import { caseFacts, caseLedgers, caseRecord, indicatorOf } from './evaluate-world.ts';

const of = (measure: string) => term('case', measure);
const onTimeRate = rate([of('onTime')], [of('answered'), overdueTerm('case')]);

function result(formula: Formula, facts: Facts, period = '2023', slice?: Slice) {
  return evaluate(indicatorOf(formula), period, { ledgers: caseLedgers, facts }, slice);
}
const answeredCase = (answeredAt: string, dueAt = '2023-06-30', count = 1) =>
  caseRecord({ acceptedAt: '2023-01-10', answeredAt, dueAt, count });
const waiting = (dueAt: string | null, urgent = false) =>
  caseRecord({ acceptedAt: '2023-01-10', dueAt, urgent, kind: urgent ? 'land' : 'family' });

describe('a rate', () => {
  test('leaves pending matters out of both lists', () => {
    const facts = caseFacts([answeredCase('2023-02-01'), waiting('2023-12-31'), waiting(null)]);
    expect(result(onTimeRate, facts)).toMatchObject({ value: 100, numerator: 1, denominator: 1 });
  });

  test('keeps overdue unanswered matters in the denominator', () => {
    const facts = caseFacts([answeredCase('2023-02-01'), waiting('2023-03-01')]);
    expect(result(onTimeRate, facts)).toMatchObject({ value: 50, numerator: 1, denominator: 2 });
  });

  test('counts overdue matters in the period of their due day, and only once it has passed', () => {
    const records = [answeredCase('2023-02-01'), waiting('2023-03-01')];
    const on = (today: string) => caseFacts(records, { today });
    expect(result(onTimeRate, on('2023-03-01'), '2023-Q1').denominator).toBe(1);
    expect(result(onTimeRate, on('2023-03-02'), '2023-Q1').denominator).toBe(2);
    expect(result(onTimeRate, on('2023-12-31'), '2023-02').denominator).toBe(1);
  });

  test('is 100 only when both lists are equal', () => {
    const facts = caseFacts([
      answeredCase('2023-02-01', '2023-06-30', 99_999),
      answeredCase('2023-08-01'),
    ]);
    expect(result(onTimeRate, facts).value).toBe(99.99);
  });

  test('cannot be computed over nothing, which is neither 0 nor 100 nor no data', () => {
    const facts = caseFacts([waiting('2024-03-01')]);
    expect(result(onTimeRate, facts)).toMatchObject({
      state: 'not-computable',
      value: null,
      numerator: 0,
      denominator: 0,
    });
  });

  test('has no data where no record stands, also when only a draft does', () => {
    expect(result(onTimeRate, caseFacts([])).state).toBe('no-data');
    const draft = caseRecord({ acceptedAt: '2023-02-01' }, { status: 'draft' });
    expect(result(onTimeRate, caseFacts([draft])).state).toBe('no-data');
    expect(result(stock([of('accepted')]), caseFacts([draft])).state).toBe('no-data');
  });
});

describe('overdue matters', () => {
  const facts = caseFacts([waiting('2023-03-01'), waiting('2023-03-01', true)]);

  test('can be those of one stage or of some values', () => {
    const value = (only: Parameters<typeof overdueTerm>[1]) =>
      result(sum(overdueTerm('case', only)), facts).value;
    expect(value({})).toBe(2);
    expect(value({ stage: 'fast' })).toBe(1);
    expect(value({ where: { dimension: 'kind', values: ['land', 'family'] } })).toBe(2);
    expect(value({ stage: 'fast', where: { dimension: 'kind', values: ['family'] } })).toBe(0);
  });

  test('are sliced like everything else', () => {
    const slice = { dimension: 'kind', value: 'land' };
    expect(result(onTimeRate, facts, '2023', slice)).toMatchObject({ value: 0, denominator: 1 });
    const odd = { dimension: 'answeredAt', value: 'x' };
    expect(result(onTimeRate, facts, '2023', odd).state).toBe('not-computable');
  });

  test('are none, rather than unknown, where records stand and nothing is overdue', () => {
    const calm = caseFacts([waiting('2024-03-01')]);
    expect(result(sum(overdueTerm('case')), calm)).toMatchObject({ state: 'ok', value: 0 });
  });
});

describe('a sum', () => {
  test('of recorded nothing is 0, of no record no data', () => {
    const facts = caseFacts([waiting(null)]);
    expect(result(sum(of('answered')), facts, '2023-01')).toMatchObject({ state: 'ok', value: 0 });
    expect(result(sum(of('answered')), facts, '2023-02')).toMatchObject({
      state: 'no-data',
      value: null,
    });
  });

  test('rounds money half up in units of ten thousand', () => {
    const facts = caseFacts([
      caseRecord({ acceptedAt: '2023-01-01', answeredAt: '2023-01-02', money: 10_050 }),
    ]);
    const formula: Formula = { kind: 'sum', terms: [of('money')], scale: 0.0001, decimals: 2 };
    expect(result(formula, facts).value).toBe(1.01);
  });

  test('takes only the wanted values, and a slice within them', () => {
    const facts = caseFacts([
      caseRecord({ acceptedAt: '2023-01-01', kind: 'land', count: 3 }),
      caseRecord({ acceptedAt: '2023-01-01', kind: 'family', count: 4 }),
    ]);
    const land = sum(term('case', 'accepted', 'kind', ['land']));
    expect(result(land, facts).value).toBe(3);
    expect(result(land, facts, '2023', { dimension: 'kind', value: 'land' }).value).toBe(3);
    expect(result(land, facts, '2023', { dimension: 'kind', value: 'family' }).value).toBe(0);
    expect(result(land, facts, '2023', { dimension: 'urgent', value: 'true' }).state).toBe(
      'not-computable',
    );
  });
});

describe('a standing', () => {
  test('counts everything up to the end of the period, whenever it came in', () => {
    const facts = caseFacts([
      caseRecord({ acceptedAt: '2021-05-01', count: 5 }),
      caseRecord({ acceptedAt: '2021-06-01', answeredAt: '2023-04-01', count: 2 }),
    ]);
    const open = stock([of('accepted')], [of('answered')]);
    expect(result(open, facts, '2021-05').value).toBe(5);
    expect(result(open, facts, '2022').value).toBe(7);
    expect(result(open, facts, '2023-Q2').value).toBe(5);
    expect(result(open, facts, '2020').state).toBe('no-data');
  });
});

describe('a newest figure', () => {
  const snapshots = new Map([
    [
      'case',
      [
        { date: '2023-07-01', data: { kind: 'land', count: 9, money: 3 } },
        { date: '2023-04-01', data: { kind: 'family', count: 4, money: 8 } },
        { date: '2023-01-01', data: { kind: 'land', count: 7, money: 0 } },
      ],
    ],
  ]);
  const facts = caseFacts([], { snapshots });
  const share: Formula = {
    kind: 'latestRate',
    ledger: 'case',
    numerator: 'count',
    denominator: 'money',
  };

  test('is that of the newest record of the year up to the end of the period', () => {
    expect(result(latest('case', 'count'), facts).value).toBe(9);
    expect(result(latest('case', 'count'), facts, '2023-Q2').value).toBe(4);
    expect(result(latest('case', 'count'), facts, '2023-03').value).toBe(7);
    expect(result(latest('case', 'count'), facts, '2024').state).toBe('no-data');
  });

  test('is added up over the newest of each value', () => {
    expect(result(latest('case', 'count', 'kind'), facts).value).toBe(13);
    expect(result(latest('case', 'count', 'kind'), facts, '2023-Q2').value).toBe(11);
  });

  test('makes a rate of two fields of one record', () => {
    expect(result(share, facts, '2023-Q2')).toMatchObject({ value: 50, numerator: 4 });
    expect(result(share, facts, '2023-Q1').state).toBe('not-computable');
  });

  test('cannot be split', () => {
    const slice = { dimension: 'kind', value: 'land' };
    expect(result(latest('case', 'count'), facts, '2023', slice).state).toBe('not-computable');
    expect(result(share, facts, '2023', slice).state).toBe('not-computable');
  });
});

describe('a figure typed in by hand', () => {
  const figure = {
    indicator: 'case.figure',
    period: '2023',
    value: 40,
    approx: '余' as const,
    source: '年报',
    asOf: '2023-12-07',
    note: '',
  };

  test('stands in only where the records say nothing', () => {
    const alone = result(sum(of('accepted')), caseFacts([], { figures: [figure] }));
    expect(alone).toMatchObject({ value: 40, approx: '余', source: 'reported', difference: null });
    expect(alone.asOf).toBe('2023-12-07');
    const both = caseFacts([caseRecord({ acceptedAt: '2023-01-01', count: 42 })], {
      figures: [figure],
    });
    const records = result(sum(of('accepted')), both);
    expect(records).toMatchObject({ value: 42, approx: '', source: 'records', difference: null });
    expect(records.reported).toEqual(figure);
  });

  test('never hides a rate that cannot be computed', () => {
    const facts = caseFacts([waiting('2024-03-01')], { figures: [figure] });
    expect(result(onTimeRate, facts)).toMatchObject({ state: 'not-computable', value: null });
  });

  test('belongs to its own period and to no slice of it', () => {
    const facts = caseFacts([], { figures: [figure] });
    expect(result(reported, facts).value).toBe(40);
    expect(result(reported, facts, '2023-Q1')).toMatchObject({ state: 'no-data', source: 'none' });
    const slice = { dimension: 'kind', value: 'land' };
    expect(result(reported, facts, '2023', slice).state).toBe('no-data');
  });
});

test('a result carries the last day it counts', () => {
  const facts = caseFacts([], { today: '2023-08-15' });
  expect(result(sum(of('accepted')), facts, '2023').asOf).toBe('2023-08-15');
  expect(result(sum(of('accepted')), facts, '2023-Q1').asOf).toBe('2023-03-31');
});

test('a period that is none is a mistake of the program', () => {
  expect(() => result(reported, caseFacts([]), '2023-13')).toThrow('not a period');
});
