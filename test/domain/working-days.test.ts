import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#src/domain/period.ts';
import {
  createCalendar,
  type HolidayTable,
  mergeTables,
  officialTable,
} from '#src/domain/working-days.ts';

/** Written by hand from the State Council's yearly notices, not from the library: [first, last] spans off. */
const spansOff: [string, string][] = [
  ['2019-01-01', '2019-01-01'],
  ['2019-02-04', '2019-02-10'],
  ['2019-04-05', '2019-04-07'],
  ['2019-05-01', '2019-05-04'],
  ['2019-06-07', '2019-06-09'],
  ['2019-09-13', '2019-09-15'],
  ['2019-10-01', '2019-10-07'],
  ['2020-01-01', '2020-01-01'],
  // Prolonged to 2 February by the epidemic notice.
  ['2020-01-24', '2020-02-02'],
  ['2020-04-04', '2020-04-06'],
  ['2020-05-01', '2020-05-05'],
  ['2020-06-25', '2020-06-27'],
  ['2020-10-01', '2020-10-08'],
  ['2021-01-01', '2021-01-03'],
  ['2021-02-11', '2021-02-17'],
  ['2021-04-03', '2021-04-05'],
  ['2021-05-01', '2021-05-05'],
  ['2021-06-12', '2021-06-14'],
  ['2021-09-19', '2021-09-21'],
  ['2021-10-01', '2021-10-07'],
  ['2022-01-01', '2022-01-03'],
  ['2022-01-31', '2022-02-06'],
  ['2022-04-03', '2022-04-05'],
  ['2022-04-30', '2022-05-04'],
  ['2022-06-03', '2022-06-05'],
  ['2022-09-10', '2022-09-12'],
  ['2022-10-01', '2022-10-07'],
  ['2022-12-31', '2023-01-02'],
  ['2023-01-21', '2023-01-27'],
  ['2023-04-05', '2023-04-05'],
  ['2023-04-29', '2023-05-03'],
  ['2023-06-22', '2023-06-24'],
  ['2023-09-29', '2023-10-06'],
  ['2023-12-30', '2024-01-01'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-08', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];
const weekendDaysWorked = [
  ['2019-02-02', '2019-02-03', '2019-04-28', '2019-05-05', '2019-09-29', '2019-10-12'],
  ['2020-01-19', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
  ['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26'],
  ['2021-10-09', '2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07'],
  ['2022-10-08', '2022-10-09', '2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06'],
  ['2023-06-25', '2023-10-07', '2023-10-08', '2024-02-04', '2024-02-18', '2024-04-07'],
  ['2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12', '2025-01-26'],
  ['2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
].flat();

const calendar = createCalendar(officialTable());

test('every day of 2019 to the last year of the data agrees with the notices', () => {
  const worked = new Set(weekendDaysWorked);
  const wrong: string[] = [];
  for (let day = '2019-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const off = spansOff.some(([first, last]) => first <= day && day <= last);
    const expected = worked.has(day) || (!off && weekday !== 0 && weekday !== 6);
    if (calendar.isWorkingDay(day) !== expected) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

describe('counting working days', () => {
  test('twenty working days, and twenty more, over Spring Festival and its make-up days', () => {
    // Asked on Tuesday 3 January 2023: 13 days to 20 January, the week off, 28 and 29 January worked.
    const first = calendar.addWorkingDays('2023-01-03', 20);
    expect(first).toEqual({ day: '2023-02-03', certain: true });
    expect(calendar.addWorkingDays(first.day, 20)).toEqual({ day: '2023-03-03', certain: true });
    expect(calendar.addWorkingDays('2023-01-03', 40).day).toBe('2023-03-03');
  });

  test('the starting day itself is never counted', () => {
    expect(calendar.addWorkingDays('2023-03-10', 1).day).toBe('2023-03-13');
    expect(calendar.addWorkingDays('2023-03-11', 1).day).toBe('2023-03-13');
    expect(calendar.addWorkingDays('2023-03-10', 0).day).toBe('2023-03-10');
  });

  test('adding and counting agree, forwards and backwards', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 0, max: 60 }),
        (offset, count) => {
          const from = addDays('2019-01-01', offset);
          const { day } = calendar.addWorkingDays(from, count);
          expect(calendar.workingDaysBetween(from, day).days).toBe(count);
          expect(calendar.workingDaysBetween(day, from).days + count).toBe(0);
          expect(daysBetween(from, day)).toBeGreaterThanOrEqual(count);
          if (count > 0) expect(calendar.isWorkingDay(day)).toBe(true);
        },
      ),
    );
  });

  test('a negative or broken count is a bug and throws', () => {
    expect(() => calendar.addWorkingDays('2023-03-10', -1)).toThrow(RangeError);
    expect(() => calendar.addWorkingDays('2023-03-10', 1.5)).toThrow(RangeError);
  });
});

describe('where the official data end', () => {
  test('the bundled data run unbroken from 2019 to at least 2026', () => {
    expect(officialTable().years[2018]).toBeUndefined();
    expect(officialTable().years[2019]?.holidays.length).toBeGreaterThan(20);
    expect(calendar.dataEnds).toBeGreaterThanOrEqual(2026);
  });

  test('beyond them only weekends are off, and the answer says that it is not certain', () => {
    const beyond = (calendar.dataEnds ?? 0) + 1;
    const newYear = Array.from({ length: 7 }, (_, day) => addDays(`${beyond}-01-01`, day));
    expect(newYear.filter((day) => calendar.isWorkingDay(day))).toHaveLength(5);
    expect(calendar.isCertain(`${beyond}-03-01`)).toBe(false);
    expect(calendar.addWorkingDays(`${beyond - 1}-12-20`, 5).certain).toBe(true);
    expect(calendar.addWorkingDays(`${beyond - 1}-12-20`, 15).certain).toBe(false);
    expect(calendar.workingDaysBetween(`${beyond - 1}-12-20`, `${beyond}-01-10`).certain).toBe(
      false,
    );
  });

  test('an empty table knows nothing', () => {
    const empty = createCalendar({ years: {} });
    expect(empty.dataEnds).toBeNull();
    expect(empty.addWorkingDays('2023-03-10', 1)).toEqual({ day: '2023-03-13', certain: false });
  });
});

test('a year typed by the user replaces that year and leaves the others', () => {
  const edits: HolidayTable = {
    years: { 2022: { holidays: ['2022-03-01'], makeUpDays: ['2022-03-05'] } },
  };
  const edited = createCalendar(mergeTables(officialTable(), edits));
  expect(edited.isWorkingDay('2022-03-01')).toBe(false);
  expect(edited.isWorkingDay('2022-03-05')).toBe(true);
  expect(edited.isWorkingDay('2022-10-03')).toBe(true);
  expect(edited.isWorkingDay('2023-10-03')).toBe(false);
});
