import { describe, expect, test } from 'vitest';
import { inspection } from '#src/ledgers/inspection/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const found = filled(inspection, {
  checkedAt: '2022-11-20',
  title: '商铺消防检查',
  area: 'fire',
  objects: 6,
  officers: 3,
  issues: 4,
  onSpot: 1,
  fixDueAt: '2022-12-05',
});
const fixed = { ...found, reviewedAt: '2023-01-04', fixed: 3 };

describe('the inspection ledger', () => {
  test('counts an inspection and its findings on the day held', () => {
    expect(counted(inspection, 'inspections', found)).toEqual({ value: 1, day: '2022-11-20' });
    expect(counted(inspection, 'objects', found).value).toBe(6);
    expect(counted(inspection, 'issues', found).value).toBe(4);
  });

  test('counts what was put right on the day of the re-inspection, and nothing before it', () => {
    expect(counted(inspection, 'reviewed', found).value).toBe(0);
    expect(counted(inspection, 'reviewed', fixed)).toEqual({ value: 4, day: '2023-01-04' });
    expect(counted(inspection, 'fixed', fixed)).toEqual({ value: 3, day: '2023-01-04' });
  });

  test('stays open until the re-inspection when something was found', () => {
    expect(inspection.matter?.(found)).toEqual({
      open: true,
      due: '2022-12-05',
      stage: 'correct',
      amount: 3,
    });
    expect(inspection.matter?.(fixed).open).toBe(false);
    expect(inspection.matter?.({ ...found, issues: 0 }).open).toBe(false);
  });

  test('refuses more put right than found and a result without its date', () => {
    expect(complaints(inspection, fixed)).toEqual([]);
    expect(complaints(inspection, { ...fixed, fixed: 5 })).toEqual(['fixedWithinIssues']);
    expect(complaints(inspection, { ...fixed, fixed: 0 })).toEqual(['onSpotIsFixed']);
    expect(complaints(inspection, { ...fixed, reviewedAt: null })).toEqual(['fixedHasReview']);
    expect(complaints(inspection, { ...fixed, fixed: null })).toEqual(['reviewHasFixed']);
  });

  test('warns of an unregistered visit to an enterprise and of a single officer', () => {
    const visit = { ...found, enterprise: true, officers: 1 };
    expect(complaints(inspection, visit)).toEqual(['enterpriseRegistered', 'twoOfficers']);
  });

  test('has practice records without errors', () => {
    expect(practiceErrors(inspection)).toEqual([]);
  });
});
