import { describe, expect, test } from 'vitest';
import { dutyList } from '#src/ledgers/duty-list/ledger.ts';
import {
  complaints,
  counted,
  filled,
  practiceErrors,
  practiceRecords,
} from '#test/support/ledger-case.ts';

const first = filled(dutyList, {
  effectiveAt: '2022-03-15',
  kind: 'power',
  edition: '2022年权责清单',
  reason: 'first',
  powerItems: 203,
});
const adjusted = {
  ...first,
  effectiveAt: '2022-09-20',
  reason: 'adjusted',
  powerItems: 205,
  previous: 203,
  added: 3,
  removed: 1,
};

describe('the lists of powers and duties', () => {
  test('count the changes of an adjustment, not the items of a first version', () => {
    const imported = { ...first, added: 203 };
    expect(counted(dutyList, 'added', imported)).toEqual({ value: 0, day: '2022-03-15' });
    expect(counted(dutyList, 'added', adjusted).value).toBe(3);
    expect(counted(dutyList, 'removed', adjusted).value).toBe(1);
    expect(counted(dutyList, 'versions', { ...first, reason: 'reviewed' }).value).toBe(0);
  });

  test('must add up from the version before', () => {
    expect(complaints(dutyList, adjusted)).toEqual([]);
    expect(complaints(dutyList, { ...adjusted, added: 2 })).toEqual(['changeMakesTheTotal']);
    const kept = { ...adjusted, kind: 'certKept', powerItems: null, certKeptItems: 12 };
    expect(complaints(dutyList, kept)).toEqual(['changeMakesTheTotal']);
  });

  test('must add up from their types when these are filled in', () => {
    const types = { licence: 11, penalty: 122, coercion: 7, levy: 1, inspection: 7 };
    const more = { confirmation: 4, ruling: 4, otherPower: 47 };
    expect(complaints(dutyList, { ...first, ...types, ...more })).toEqual([]);
    expect(complaints(dutyList, { ...first, ...types })).toEqual(['typesMakeTheTotal']);
  });

  test('have changes when adjusted and none when only checked', () => {
    const still = { ...adjusted, powerItems: 203, added: 0, removed: 0 };
    expect(complaints(dutyList, still)).toEqual(['adjustmentHasChange']);
    expect(complaints(dutyList, { ...adjusted, reason: 'reviewed' })).toEqual([
      'reviewedWithoutChange',
    ]);
  });

  test('give each kind of list a figure of its own', () => {
    const fields = dutyList.indicators.flatMap(({ formula }) =>
      formula.kind === 'latest' ? [formula.field] : [],
    );
    expect(new Set(fields).size).toBe(7);
    for (const field of fields) expect(dutyList.fields[field]?.kind).toBe('count');
  });

  test('are not published without a secrecy check', () => {
    expect(complaints(dutyList, { ...first, publishedAt: '2022-03-20' })).toEqual([
      'secretCheckFirst',
    ]);
  });

  test('have practice records without errors', () => {
    expect(practiceErrors(dutyList)).toEqual([]);
    expect(practiceRecords(dutyList).some((d) => d.kind === 'power')).toBe(true);
  });
});
