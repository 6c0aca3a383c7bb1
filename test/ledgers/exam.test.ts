import { describe, expect, test } from 'vitest';
import { exam } from '#src/ledgers/exam/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const yearly = filled(exam, {
  heldAt: '2022-12-04',
  name: '年度学法考试',
  kind: 'yearly',
  should: 116,
  took: 115,
  passed: 115,
});

describe('the law-examination ledger', () => {
  test('counts an examination once with its expected, present and passed candidates', () => {
    expect(counted(exam, 'sessions', yearly)).toEqual({ value: 1, day: '2022-12-04' });
    expect(counted(exam, 'should', yearly).value).toBe(116);
    expect(counted(exam, 'took', yearly).value).toBe(115);
    expect(counted(exam, 'passed', yearly).value).toBe(115);
  });

  test('leaves an examination without known excellent results out of that rate', () => {
    expect(counted(exam, 'marked', yearly).value).toBe(0);
    expect(counted(exam, 'marked', { ...yearly, excellent: 60 }).value).toBe(115);
  });

  test('refuses parts that are larger than their whole', () => {
    expect(complaints(exam, yearly)).toEqual([]);
    expect(complaints(exam, { ...yearly, took: 117 })).toEqual(['tookWithinShould']);
    expect(complaints(exam, { ...yearly, passed: 116 })).toEqual(['passedWithinTook']);
    expect(complaints(exam, { ...yearly, excellent: 116 })).toEqual(['excellentWithinPassed']);
  });

  test('warns of an average above one hundred', () => {
    expect(complaints(exam, { ...yearly, average: 120 })).toEqual(['averageOfHundred']);
  });

  test('has practice records without errors', () => {
    expect(practiceErrors(exam)).toEqual([]);
  });
});
