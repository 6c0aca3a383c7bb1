import { describe, expect, it } from 'vitest';
import { points } from '#src/ledgers/points/ledger.ts';
import {
  complaints,
  counted,
  filled,
  practiceErrors,
  practiceRecords,
} from '#test/support/ledger-case.ts';

const row = {
  month: '2022-06',
  village: 'v1',
  households: 120,
  addTimes: 30,
  pointsAdded: 90,
  deductTimes: 2,
  pointsDeducted: 4,
  exchanges: 18,
  pointsExchanged: 200,
};

describe('points management', () => {
  it('counts times, points and exchanges in their month', () => {
    const data = filled(points, row);
    expect(counted(points, 'times', data)).toEqual({ value: 32, day: '2022-06' });
    expect(counted(points, 'added', data).value).toBe(90);
    expect(counted(points, 'deducted', data).value).toBe(4);
    expect(counted(points, 'exchanges', data).value).toBe(18);
    expect(complaints(points, data)).toEqual([]);
  });

  it('takes households from each village’s newest month instead of adding months', () => {
    const found = points.indicators.find((i) => i.id === 'points.households');
    expect(found?.formula).toEqual({
      kind: 'latest',
      ledger: 'points',
      field: 'households',
      per: 'village',
    });
  });

  it('refuses points without an occasion', () => {
    expect(complaints(points, filled(points, { ...row, addTimes: 0 }))).toEqual(['addedNeedTimes']);
    expect(complaints(points, filled(points, { ...row, deductTimes: null }))).toEqual([
      'deductedNeedTimes',
    ]);
    expect(complaints(points, filled(points, { ...row, exchanges: 0 }))).toEqual([
      'exchangedNeedTimes',
    ]);
  });

  it('refuses a publication before the month and counts a published month once', () => {
    const published = filled(points, { ...row, published: true, publishedAt: '2022-07-03' });
    expect(complaints(points, published)).toEqual([]);
    expect(counted(points, 'publishedRows', published).value).toBe(1);
    expect(complaints(points, { ...published, publishedAt: '2022-05-31' })).toEqual([
      'publishedAfterMonth',
    ]);
  });

  it('has one practice row for each of nine villages and twelve months, without errors', () => {
    expect(practiceErrors(points)).toEqual([]);
    const keys = practiceRecords(points).map((r) => `${r.month} ${r.village}`);
    expect(keys).toHaveLength(108);
    expect(new Set(keys).size).toBe(108);
  });
});
