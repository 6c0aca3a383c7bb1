import officialDays from 'chinese-days/dist/chinese-days.json';
import { addDays, daysBetween, yearOf } from '#src/domain/period.ts';

/** Days off and weekend days worked instead, per calendar year, as `YYYY-MM-DD`. */
export interface HolidayTable {
  years: Record<number, HolidayYear>;
}

export interface HolidayYear {
  /** Days off by the yearly notice; weekend days inside a holiday may be listed too. */
  holidays: string[];
  /** Weekend days worked in exchange (调休上班). */
  makeUpDays: string[];
}

/** Answers about working days; `certain` is false as soon as a year without official data was touched. */
export interface WorkCalendar {
  isWorkingDay(day: string): boolean;
  /** True when the table has the year of this day; otherwise only weekends are known to be off. */
  isCertain(day: string): boolean;
  /** The day `count` (0 or more) working days later; the day after `from` is the first that can count. */
  addWorkingDays(from: string, count: number): { day: string; certain: boolean };
  /** Working days after `from` up to and including `to`; negative when `to` comes first. */
  workingDaysBetween(from: string, to: string): { days: number; certain: boolean };
  /** Last year of the unbroken run of official data; null for an empty table. */
  dataEnds: number | null;
}

/** Makes a calendar from a table: weekends are off, holidays are off, make-up days are worked. */
export function createCalendar(table: HolidayTable): WorkCalendar {
  const years = Object.values(table.years);
  const holidays = new Set(years.flatMap((year) => year.holidays));
  const makeUpDays = new Set(years.flatMap((year) => year.makeUpDays));

  function isWorkingDay(day: string): boolean {
    if (makeUpDays.has(day)) return true;
    return !holidays.has(day) && !isWeekend(day);
  }
  function isCertain(day: string): boolean {
    return table.years[yearOf(day)] !== undefined;
  }
  function addWorkingDays(from: string, count: number) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError('count must be 0 or more');
    let day = from;
    let certain = isCertain(from);
    for (let left = count; left > 0; ) {
      day = addDays(day, 1);
      certain = certain && isCertain(day);
      if (isWorkingDay(day)) left -= 1;
    }
    return { day, certain };
  }
  function workingDaysBetween(from: string, to: string) {
    const [first, last] = from <= to ? [from, to] : [to, from];
    let days = 0;
    let certain = isCertain(first);
    for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
      certain = certain && isCertain(day);
      if (isWorkingDay(day)) days += 1;
    }
    return { days: from <= to || days === 0 ? days : -days, certain };
  }
  return { isWorkingDay, isCertain, addWorkingDays, workingDaysBetween, dataEnds: lastYear(table) };
}

/** The yearly holiday notices from 2019 to the last year that the bundled data knows. */
export function officialTable(): HolidayTable {
  const years: Record<number, HolidayYear> = {};
  const holidays = Object.keys(officialDays.holidays).sort();
  const makeUpDays = Object.keys(officialDays.workdays).sort();
  for (const day of holidays) {
    // A year counts as known through its National Day; its 31 December may come with the next notice.
    if (day.endsWith('-10-01') && yearOf(day) >= firstOfficialYear) {
      years[yearOf(day)] = {
        holidays: holidays.filter((other) => yearOf(other) === yearOf(day)),
        makeUpDays: makeUpDays.filter((other) => yearOf(other) === yearOf(day)),
      };
    }
  }
  return { years };
}

/** A table in which each year that the user edited replaces the base's year whole. */
export function mergeTables(base: HolidayTable, edits: HolidayTable): HolidayTable {
  return { years: { ...base.years, ...edits.years } };
}

const firstOfficialYear = 2019;

function isWeekend(day: string): boolean {
  // 2000-01-01 was a Saturday.
  const sinceSaturday = ((daysBetween('2000-01-01', day) % 7) + 7) % 7;
  return sinceSaturday < 2;
}

function lastYear(table: HolidayTable): number | null {
  const known = Object.keys(table.years)
    .map(Number)
    .sort((a, b) => a - b);
  const end = known.find((year) => !known.includes(year + 1));
  return end ?? null;
}
