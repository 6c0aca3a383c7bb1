import { expect, test } from 'vitest';
import { dayGaps, type Gap, gapToFields, periodGaps } from '#src/domain/expected.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { RollupRow } from '#src/domain/rollup.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';

const today = '2023-11-24';
const monthly: Ledger = { ...casesLedger, expected: { every: 'month', per: 'kind' } };
const daily: Ledger = {
  ...casesLedger,
  expected: { every: 'day', per: 'kind', occasion: 'title' },
};

/** Rollups of months in which some kinds were entered. */
function entered(months: Record<string, string[]>) {
  return (ledger: string, month: string): RollupRow | undefined => {
    const kinds = months[month];
    if (!kinds) return undefined;
    const sums: Record<string, number[]> = { '': [kinds.length] };
    for (const kind of kinds) sums[`kind=${kind}`] = [1];
    return { key: `${month}|${ledger}`, month, ledger, sums };
  };
}

const short = (gaps: Gap[]) => gaps.map((gap) => [gap.value, gap.missing.join(' ')]);

test('a ledger that was never used owes nothing', () => {
  expect(periodGaps(monthly, today, [], entered({}))).toEqual([]);
});

test('months without any record are missing once, other months for each value in use', () => {
  const rows = entered({
    '2023-07': ['family', 'land'],
    '2023-08': ['land'],
    '2023-10': ['family', 'land'],
  });
  expect(short(periodGaps(monthly, today, [], rows))).toEqual([
    [null, '2023-09'],
    ['family', '2023-08'],
  ]);
});

test('the month that still runs is not missing, and after the new year the last one is', () => {
  const rows = entered({ '2023-11': ['land'] });
  expect(periodGaps(monthly, today, [], rows)).toEqual([]);
  expect(short(periodGaps(monthly, '2024-01-05', [], rows))).toEqual([[null, '2023-12']]);
});

test('a quarter is there when one of its months has a record', () => {
  const quarterly: Ledger = { ...casesLedger, expected: { every: 'quarter' } };
  const rows = entered({ '2022-12': ['land'], '2023-05': ['land'] });
  const gaps = periodGaps(quarterly, today, [], rows);
  expect(short(gaps)).toEqual([[null, '2023-Q1 2023-Q3']]);
  expect(gaps[0] && gapToFields(gaps[0], '2023-Q3')).toEqual({ startedAt: '2023-09-30' });
});

test('every village that exists needs its own record', () => {
  const fields = { ...casesLedger.fields, kind: { kind: 'village' as const } };
  const byVillage: Ledger = { ...casesLedger, fields, expected: { every: 'month', per: 'kind' } };
  const rows = entered({ '2023-10': ['v1'] });
  expect(short(periodGaps(byVillage, today, ['v1', 'v2'], rows))).toEqual([['v2', '2023-10']]);
});

test('in a sensitive period every day up to yesterday is expected, of its own subject', () => {
  const watch = { ledger: daily.id, name: '国庆期间', from: '2023-11-20', to: '2023-12-02' };
  const days = [
    { date: '2023-11-20', value: 'land', occasion: null },
    { date: '2023-11-22', value: 'family', occasion: null },
  ];
  const gaps = dayGaps(daily, days, [{ ...watch, per: 'land' }], today);
  expect(short(gaps)).toEqual([['land', '2023-11-21 2023-11-22 2023-11-23']]);
  expect(gaps[0] && gapToFields(gaps[0], '2023-11-21')).toEqual({
    startedAt: '2023-11-21',
    kind: 'land',
    title: '国庆期间',
  });
  expect(short(dayGaps(daily, days, [{ ...watch, per: null }], today))).toEqual([
    [null, '2023-11-21 2023-11-23'],
  ]);
});

test('a hole between two reported days is missing, the days after the last one are not', () => {
  const days = ['2023-11-03', '2023-11-06'].map((date) => ({
    date,
    value: 'land',
    occasion: '主汛期',
  }));
  const gaps = dayGaps(daily, days, [], today);
  expect(short(gaps)).toEqual([['land', '2023-11-04 2023-11-05']]);
  expect(gaps[0]?.occasion).toBe('主汛期');
});

test('a sensitive period that ended long ago is let go', () => {
  const watch = { ledger: daily.id, name: '', from: '2023-10-01', to: '2023-10-07', per: null };
  expect(dayGaps(daily, [], [watch], today)).toEqual([]);
});
