import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isDay,
  isWholeMonths,
  lastDayOfMonth,
  monthsOf,
  parsePeriod,
  periodLabel,
  periodOfDate,
  previousPeriod,
  samePeriodLastYear,
  subPeriods,
  yearOf,
} from '#src/domain/period.ts';

describe('reading a period', () => {
  test.each([
    ['2022', 'year', '2022-01-01', '2022-12-31'],
    ['2022-H1', 'half', '2022-01-01', '2022-06-30'],
    ['2022-H2', 'half', '2022-07-01', '2022-12-31'],
    ['2022-Q1', 'quarter', '2022-01-01', '2022-03-31'],
    ['2022-Q4', 'quarter', '2022-10-01', '2022-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2022-10', 'month', '2022-10-01', '2022-10-31'],
    ['2022-01-01~2022-06-30', 'custom', '2022-01-01', '2022-06-30'],
  ])('%s is understood', (period, kind, start, end) => {
    expect(parsePeriod(period)).toEqual({
      ok: true,
      value: { period, kind, start, end },
    });
  });

  test.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2022-Q5',
    '2022-H3',
    '2022-1',
    '2022-02-30~2022-03-01',
    '2022-03-01~2022-02-01',
    '2022-03-01',
    '2022-01-01~2022-02-01~2022-03-01',
  ])('"%s" is refused and named', (text) => {
    const result = parsePeriod(text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.zh).toContain(`「${text}」`);
  });
});

describe('moving between periods', () => {
  test.each([
    ['2022', '2021'],
    ['2022-H1', '2021-H2'],
    ['2022-H2', '2022-H1'],
    ['2022-Q1', '2021-Q4'],
    ['2022-01', '2021-12'],
    ['2022-11', '2022-10'],
    ['2024-01-01~2024-02-29', '2023-11-01~2023-12-31'],
    ['2022-01-11~2022-01-20', '2022-01-01~2022-01-10'],
  ])('the period before %s is %s', (period, before) => {
    expect(previousPeriod(period)).toBe(before);
  });

  test.each([
    ['2022', '2021'],
    ['2022-Q1', '2021-Q1'],
    ['2022-03', '2021-03'],
    ['2025-01-01~2025-02-28', '2024-01-01~2024-02-29'],
    ['2024-02-10~2024-02-29', '2023-02-10~2023-02-28'],
  ])('one year before %s is %s', (period, before) => {
    expect(samePeriodLastYear(period)).toBe(before);
  });

  test('a year is its twelve months and four quarters', () => {
    expect(subPeriods('2022', 'month')).toHaveLength(12);
    expect(subPeriods('2022', 'quarter')).toEqual(['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4']);
    expect(subPeriods('2022-02', 'quarter')).toEqual([]);
    expect(subPeriods('2022-01-15~2022-04-30', 'month')).toEqual(['2022-02', '2022-03', '2022-04']);
  });

  test('only spans of whole months can be answered from monthly figures', () => {
    expect(isWholeMonths('2022-Q3')).toBe(true);
    expect(isWholeMonths('2022-01-01~2022-06-30')).toBe(true);
    expect(isWholeMonths('2022-01-01~2022-06-29')).toBe(false);
    expect(isWholeMonths('2022-01-02~2022-06-30')).toBe(false);
  });

  test('a span over new year touches the months of both years', () => {
    expect(monthsOf('2021-12-31~2022-01-01')).toEqual(['2021-12', '2022-01']);
  });
});

test('labels read as an office colleague would say them', () => {
  const zh = ['2022', '2022-H1', '2022-Q3', '2022-03', '2022-01-01~2022-06-30'].map(
    (period) => periodLabel(period).zh,
  );
  expect(zh).toEqual([
    '2022年',
    '2022年上半年',
    '2022年第三季度',
    '2022年3月',
    '2022年1月1日至2022年6月30日',
  ]);
  expect(periodLabel('2022-Q3').en).toBe('Q3 2022');
});

test('an unreadable period given by code is a bug and throws', () => {
  expect(() => monthsOf('2022-99')).toThrow(RangeError);
});

describe('days', () => {
  test.each(['2023-02-29', '2023-02-30', '2023-04-31', '2023-13-01', '2023-1-1', '0202-01-05', ''])(
    '"%s" is not a day',
    (text) => expect(isDay(text)).toBe(false),
  );

  test('leap days exist in leap years', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('1900-02-29')).toBe(false);
    expect(isDay('2000-02-29')).toBe(true);
    expect(lastDayOfMonth('2024-02')).toBe('2024-02-29');
    expect(lastDayOfMonth('2023-12')).toBe('2023-12-31');
  });

  test('adding days and counting them are each other’s reverse', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: -3_000, max: 3_000 }),
        (offset, n) => {
          const day = addDays('2000-01-01', offset);
          expect(isDay(day)).toBe(true);
          expect(daysBetween(day, addDays(day, n))).toBe(n);
        },
      ),
    );
  });

  test('every day lies in its own year, half, quarter and month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom('year', 'half', 'quarter', 'month'),
        (offset, kind) => {
          const day = addDays('2000-01-01', offset);
          const parsed = parsePeriod(periodOfDate(day, kind));
          if (!parsed.ok) throw new Error('unreadable');
          expect(parsed.value.kind).toBe(kind);
          expect(parsed.value.start <= day && day <= parsed.value.end).toBe(true);
          expect(yearOf(parsed.value.period)).toBe(yearOf(day));
        },
      ),
    );
  });
});
