import type { Ledger } from './ledger.ts';
import { addDays, lastDayOfMonth, monthOf, periodOfDate, subPeriods } from './period.ts';
import { dimensionKey, type RollupRow } from './rollup.ts';

/** What a ledger expects again and again; what is missing is shown on 今日 (零报告催报). */
export interface Expected {
  /** `day`: in sensitive periods, and without holes between the first and the last day reported. */
  every: 'day' | 'month' | 'quarter';
  /** A choice or village field of which each value in use needs a record of its own. */
  per?: string;
  /** Only with `day`: the text field that names the sensitive period. */
  occasion?: string;
}

/** Records that are expected and not there. */
export interface Gap {
  ledger: Ledger;
  /** Value of `expected.per`; null when nothing at all was entered. */
  value: string | null;
  /** Name of the sensitive period. */
  occasion: string | null;
  /** `2023-09-01`, `2023-09` or `2023-Q3`, in order. */
  missing: readonly string[];
}

/** A sensitive period as the township declared it; both days belong to it. */
export interface Watch {
  ledger: string;
  name: string;
  from: string;
  to: string;
  per: string | null;
}

/** One day on which a daily ledger has a record. */
export interface ReportDay {
  date: string;
  value: string | null;
  occasion: string | null;
}

type RowOf = (ledger: string, month: string) => RollupRow | undefined;

/**
 * Finished months or quarters of the year that have no record. Nothing is expected of a ledger that was not used in
 * this year or the last, nor before its first month: an empty workspace owes nobody a report.
 */
export function periodGaps(
  ledger: Ledger,
  today: string,
  villages: readonly string[],
  rowOf: RowOf,
): Gap[] {
  const { expected } = ledger;
  if (!expected || expected.every === 'day') return [];
  const lastDone = addDays(`${monthOf(today)}-01`, -1);
  const year = Number(lastDone.slice(0, 4));
  const months = [...subPeriods(String(year - 1), 'month'), ...subPeriods(String(year), 'month')];
  const has = (month: string, key: string) => (rowOf(ledger.id, month)?.sums[key]?.[0] ?? 0) > 0;
  const first = months.find((month) => has(month, ''));
  if (!first) return [];
  const parts = subPeriods(String(year), expected.every).filter((part) => {
    const inside = monthsInside(part);
    return inside.every((month) => `${month}-01` <= lastDone) && (inside.at(-1) ?? '') >= first;
  });
  const span = months.filter((month) => month >= first);
  const gapOf = (value: string | null, among: readonly string[]): Gap[] => {
    const key = value === null ? '' : dimensionKey(expected.per ?? '', value);
    const missing = among.filter((part) => !monthsInside(part).some((month) => has(month, key)));
    return missing.length > 0 ? [{ ledger, value, occasion: null, missing }] : [];
  };
  // A part without any record is missing once, not once for every value.
  const whole = gapOf(null, parts);
  if (!expected.per) return whole;
  const begun = parts.filter((part) => !whole[0]?.missing.includes(part));
  const values = valuesOf(ledger, expected.per, span, villages, rowOf);
  return [...whole, ...values.flatMap((value) => gapOf(value, begun))];
}

/** Days back to which the holes of a daily ledger are looked for. */
export function dayWindow(today: string): string {
  const week = addDays(today, -7);
  const month = `${monthOf(today)}-01`;
  return week < month ? week : month;
}

/** The first day that matters: that of a sensitive period under way, or of the window. */
export function firstDayNeeded(ledger: Ledger, watches: readonly Watch[], today: string): string {
  return runningWatches(ledger, watches, today).reduce(
    (first, watch) => (watch.from < first ? watch.from : first),
    dayWindow(today),
  );
}

/**
 * Days up to yesterday without a record: of sensitive periods that are under way or ended within the window, and
 * holes between two reported days of the window.
 */
export function dayGaps(
  ledger: Ledger,
  days: readonly ReportDay[],
  watches: readonly Watch[],
  today: string,
): Gap[] {
  if (ledger.expected?.every !== 'day') return [];
  const yesterday = addDays(today, -1);
  const running = runningWatches(ledger, watches, today);
  const watched = running.flatMap((watch): Gap[] => {
    const until = watch.to < yesterday ? watch.to : yesterday;
    const there = datesOf(days, watch.per);
    const missing = daysFrom(watch.from, until).filter((day) => !there.has(day));
    return missing.length > 0 ? [{ ledger, value: watch.per, occasion: watch.name, missing }] : [];
  });
  const isWatched = (day: string, value: string | null) =>
    running.some(
      (watch) =>
        day >= watch.from && day <= watch.to && (watch.per === null || watch.per === value),
    );
  const recent = days.filter((day) => day.date >= dayWindow(today));
  const holes = [...new Set(recent.map((day) => day.value))].flatMap((value): Gap[] => {
    const there = [...datesOf(recent, value)].sort();
    const missing = daysFrom(there[0] ?? today, there.at(-1) ?? '').filter(
      (day) => !there.includes(day) && !isWatched(day, value),
    );
    const occasion = recent.find((day) => day.value === value && day.occasion)?.occasion ?? null;
    return missing.length > 0 ? [{ ledger, value, occasion, missing }] : [];
  });
  return [...watched, ...holes];
}

/** What a new form starts with to close a gap: field -> stored text. */
export function gapToFields(gap: Gap, missing: string): Record<string, string> {
  const { ledger, value, occasion } = gap;
  const { per, occasion: named } = ledger.expected ?? {};
  const day = missing.includes('Q') ? lastDayOfMonth(monthsInside(missing).at(-1) ?? '') : missing;
  return {
    [ledger.date]: day,
    ...(per && value !== null ? { [per]: value } : {}),
    ...(named && occasion !== null ? { [named]: occasion } : {}),
  };
}

function valuesOf(
  ledger: Ledger,
  per: string,
  months: readonly string[],
  villages: readonly string[],
  rowOf: RowOf,
): string[] {
  if (ledger.fields[per]?.kind === 'village') return [...villages];
  const start = `${per}=`;
  const used = new Set<string>();
  for (const month of months) {
    const sums = rowOf(ledger.id, month)?.sums ?? {};
    for (const key of Object.keys(sums)) {
      if (key.length > start.length && key.startsWith(start) && (sums[key]?.[0] ?? 0) > 0) {
        used.add(key.slice(start.length));
      }
    }
  }
  const field = ledger.fields[per];
  const order = field?.kind === 'choice' ? field.options : [];
  return [...used].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function runningWatches(ledger: Ledger, watches: readonly Watch[], today: string): Watch[] {
  return watches.filter(
    (watch) => watch.ledger === ledger.id && watch.from < today && watch.to >= dayWindow(today),
  );
}

function datesOf(days: readonly ReportDay[], value: string | null): Set<string> {
  return new Set(
    days.filter((day) => value === null || day.value === value).map((day) => day.date),
  );
}

function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function monthsInside(part: string): string[] {
  if (!part.includes('Q')) return [part];
  return subPeriods(part.slice(0, 4), 'month').filter(
    (month) => periodOfDate(`${month}-01`, 'quarter') === part,
  );
}
