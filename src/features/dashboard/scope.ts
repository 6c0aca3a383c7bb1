import {
  isWholeMonths,
  lastDayOfMonth,
  monthsOf,
  type Period,
  parsePeriod,
  periodLabel,
  periodOfDate,
  previousPeriod,
  samePeriodLastYear,
  yearOf,
} from '#src/domain/period.ts';
import type { Words } from '#src/domain/words.ts';
import { type OpenWorkspace, useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo, useAddress } from '#src/ui/address.ts';

/** `year` compares with the same stretch last year, `previous` with the stretch just before. */
export type Compare = 'year' | 'previous';

/** What a screen of figures is about. */
export interface Scope {
  period: Period;
  compare: Compare;
  /** The period that it is compared with. */
  base: Period;
}

/** The period and comparison of the address; without one, the township's year or this year. */
export function useScope(): Scope {
  const { query } = useAddress();
  return scopeOf(useWorkspace(), query);
}

/** The same from a query in hand. */
export function scopeOf({ settings, storage }: OpenWorkspace, query: URLSearchParams): Scope {
  return readScope(query, String(settings.township.year ?? yearOf(storage.today())));
}

/** Reads period and comparison; a period that is none, or no whole months, gives way to `fallback`. */
export function readScope(query: URLSearchParams, fallback: Period): Scope {
  const asked = query.get('period') ?? '';
  const period = parsePeriod(asked).ok && isWholeMonths(asked) ? asked : fallback;
  const compare = query.get('compare') === 'previous' ? 'previous' : 'year';
  return {
    period,
    compare,
    base: compare === 'year' ? samePeriodLastYear(period) : previousPeriod(period),
  };
}

/** The query that keeps a scope from one screen to the next. */
export function scopeQuery(scope: Scope): Record<string, string | null> {
  return { period: scope.period, compare: scope.compare === 'previous' ? 'previous' : null };
}

/** The address of an indicator's page in a period. */
export function indicatorHref(
  indicator: string,
  scope: Pick<Scope, 'period' | 'compare'>,
  more: Record<string, string | null> = {},
): string {
  const compare = scope.compare === 'previous' ? 'previous' : null;
  return hrefTo(`/indicators/${indicator}`, { period: scope.period, compare, ...more });
}

/** The months a chart shows: those of the period, or of its whole year when the period is a single month. */
export function chartMonths(period: Period): string[] {
  const months = monthsOf(period);
  return months.length > 1 ? months : monthsOf(period.slice(0, 4));
}

/** The months a trend shows: the whole year around the period, or the period's own when it is longer. */
export function trendMonths(period: Period): string[] {
  const months = monthsOf(period);
  return months.length >= 12 ? months : monthsOf(period.slice(0, 4));
}

/** The period that a row of months makes up: a year, a quarter, or from the first to the last. */
export function periodOfMonths(months: readonly string[]): Period {
  const start = `${months[0]}-01`;
  const named = (['month', 'quarter', 'half', 'year'] as const).map((k) => periodOfDate(start, k));
  return (
    named.find((period) => monthsOf(period).join() === months.join()) ??
    `${start}~${lastDayOfMonth(months.at(-1) ?? '')}`
  );
}

/** What a base period is called: 上年同期, 上季度. */
export function baseName(scope: Scope): Words {
  if (scope.compare === 'previous') return { zh: '上期', en: 'period before' };
  const parsed = parsePeriod(scope.period);
  return parsed.ok && parsed.value.kind === 'year'
    ? { zh: '上年', en: 'last year' }
    : { zh: '上年同期', en: 'same time last year' };
}

/** The same as the head of a column. */
export function baseTitle(scope: Scope): Words {
  const { zh, en } = baseName(scope);
  return { zh, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };
}

/** A period in words; a custom one by its months. */
export function scopeLabel(period: Period): Words {
  const parsed = parsePeriod(period);
  if (!parsed.ok || parsed.value.kind !== 'custom') return periodLabel(period);
  const first = periodLabel(periodOfDate(parsed.value.start, 'month'));
  const last = periodLabel(periodOfDate(parsed.value.end, 'month'));
  return { zh: `${first.zh}至${last.zh}`, en: `${first.en} to ${last.en}` };
}
