import { err, ok, type Result } from '#src/domain/result.ts';
import { fillWords, type Words, w } from '#src/domain/words.ts';

/** A period as text: `2022`, `2022-H1`, `2022-Q1`, `2022-03` or `2022-01-01~2022-06-30`. */
export type Period = string;

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'custom';

/** A period with its first and last day (both belong to it). */
export interface ParsedPeriod {
  period: Period;
  kind: PeriodKind;
  start: string;
  end: string;
}

/** Reads a period; anything else (also an impossible day or a reversed span) is refused in words. */
export function parsePeriod(text: string): Result<ParsedPeriod, Words> {
  const parsed = readStandard(text) ?? readCustom(text);
  if (parsed) return ok(parsed);
  return err(
    fillWords(
      w(
        '「{text}」不是可用的时段。可写 2022、2022-H1、2022-Q1、2022-03 或 2022-01-01~2022-06-30。',
        '"{text}" is not a period. Use 2022, 2022-H1, 2022-Q1, 2022-03 or 2022-01-01~2022-06-30.',
      ),
      { text },
    ),
  );
}

/** The `YYYY-MM` months that the period touches, in order. */
export function monthsOf(period: Period): string[] {
  const known = monthsKnown.get(period);
  if (known) return [...known];
  const { kind, start, end } = mustParse(period);
  const months: string[] = [];
  for (let month = monthOf(start); month <= monthOf(end); month = addMonths(month, 1)) {
    months.push(month);
  }
  if (kind !== 'custom') monthsKnown.set(period, [...months]);
  return months;
}

/** Every formula asks for the months of the same few periods; there are only so many that are not custom. */
const monthsKnown = new Map<Period, readonly string[]>();
const standardKnown = new Map<string, ParsedPeriod>();

/** True when the period begins on a 1st and ends on a month's last day, so monthly rollups can answer it. */
export function isWholeMonths(period: Period): boolean {
  const { start, end } = mustParse(period);
  return start.endsWith('-01') && end === lastDayOfMonth(monthOf(end));
}

/** The period of the same kind and length just before this one. */
export function previousPeriod(period: Period): Period {
  const { kind, start, end } = mustParse(period);
  if (kind !== 'custom') return periodOfDate(addDays(start, -1), kind);
  if (isWholeMonths(period)) return moveWholeMonths(period, -monthsOf(period).length);
  const length = daysBetween(start, end) + 1;
  return `${addDays(start, -length)}~${addDays(end, -length)}`;
}

/** The same stretch one year earlier; a 29 February becomes the 28th. */
export function samePeriodLastYear(period: Period): Period {
  const { kind, start, end } = mustParse(period);
  if (kind !== 'custom') return `${yearOf(period) - 1}${period.slice(4)}`;
  if (isWholeMonths(period)) return moveWholeMonths(period, -12);
  return `${yearBefore(start)}~${yearBefore(end)}`;
}

/** The year of a day, or the year in which a period begins. */
export function yearOf(dayOrPeriod: string): number {
  return Number(dayOrPeriod.slice(0, 4));
}

/** The year, half, quarter or month that a day lies in. */
export function periodOfDate(date: string, kind: Exclude<PeriodKind, 'custom'>): Period {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  switch (kind) {
    case 'year':
      return year;
    case 'half':
      return `${year}-H${month <= 6 ? 1 : 2}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return monthOf(date);
  }
}

/** The period as people say it: 2022年第一季度 / Q1 2022. */
export function periodLabel(period: Period): Words {
  const { kind, start, end } = mustParse(period);
  const year = yearOf(start);
  const part = Number(period.slice(6));
  switch (kind) {
    case 'year':
      return w(`${year}年`, `${year}`);
    case 'half':
      return w(`${year}年${part === 1 ? '上' : '下'}半年`, `H${part} ${year}`);
    case 'quarter':
      return w(`${year}年第${'一二三四'.charAt(part - 1)}季度`, `Q${part} ${year}`);
    case 'month':
      return w(`${year}年${Number(period.slice(5))}月`, period);
    case 'custom':
      return w(`${dayLabel(start)}至${dayLabel(end)}`, `${start} to ${end}`);
  }
}

/** The months or quarters that lie wholly inside the period, in order. */
export function subPeriods(period: Period, kind: 'month' | 'quarter'): Period[] {
  const { start, end } = mustParse(period);
  const parts = new Set(monthsOf(period).map((month) => periodOfDate(`${month}-01`, kind)));
  return [...parts].filter((part) => {
    const inner = mustParse(part);
    return inner.start >= start && inner.end <= end;
  });
}

/** True for `YYYY-MM-DD` of a day that exists, 1900 to 2199. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOfTime(time) === text;
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(date: string, count: number): string {
  return dayOfTime(timeOf(date) + count * dayLength);
}

/** Calendar days from one day to another; 1 from a day to the next, negative backwards. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / dayLength;
}

/** The `YYYY-MM` of a day. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The last day of a `YYYY-MM` month. */
export function lastDayOfMonth(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

const dayLength = 86_400_000;

function timeOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError('Not a YYYY-MM-DD day');
  return time;
}

function dayOfTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function mustParse(period: Period): ParsedPeriod {
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new RangeError(parsed.error.en);
  return parsed.value;
}

function readStandard(text: string): ParsedPeriod | undefined {
  const known = standardKnown.get(text) ?? parseStandard(text);
  if (known) standardKnown.set(text, known);
  return known;
}

function parseStandard(text: string): ParsedPeriod | undefined {
  const [, year, half, quarter, month] =
    /^((?:19|20|21)\d\d)(?:-H([12])|-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (half !== undefined) return spanOfMonths(text, 'half', year, Number(half) * 6 - 5, 6);
  if (quarter !== undefined) return spanOfMonths(text, 'quarter', year, Number(quarter) * 3 - 2, 3);
  if (month !== undefined) return spanOfMonths(text, 'month', year, Number(month), 1);
  return spanOfMonths(text, 'year', year, 1, 12);
}

function spanOfMonths(
  period: Period,
  kind: PeriodKind,
  year: string,
  first: number,
  count: number,
): ParsedPeriod {
  const month = `${year}-${String(first).padStart(2, '0')}`;
  return {
    period,
    kind,
    start: `${month}-01`,
    end: lastDayOfMonth(addMonths(month, count - 1)),
  };
}

function readCustom(text: string): ParsedPeriod | undefined {
  const [start = '', end = '', ...rest] = text.split('~');
  if (rest.length > 0 || !isDay(start) || !isDay(end) || start > end) return undefined;
  return { period: text, kind: 'custom', start, end };
}

function moveWholeMonths(period: Period, count: number): Period {
  const { start, end } = mustParse(period);
  const last = lastDayOfMonth(addMonths(monthOf(end), count));
  return `${addMonths(monthOf(start), count)}-01~${last}`;
}

function yearBefore(date: string): string {
  const moved = `${yearOf(date) - 1}${date.slice(4)}`;
  return isDay(moved) ? moved : lastDayOfMonth(monthOf(moved));
}

function dayLabel(date: string): string {
  return `${yearOf(date)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
}
