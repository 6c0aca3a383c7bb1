import { noDueDay } from '#src/domain/ledger.ts';
import { addDays, daysBetween } from '#src/domain/period.ts';
import { formatDate, formatMonth, formatPeriod } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';

/** A day without its year when it is less than a year away: 1月5日 / 5 Jan; of an open matter without one, that. */
export function dayText(day: string, today: string, locale: Locale): string {
  if (day === noDueDay) return shared.noDueDay[locale];
  const full = formatDate(day, locale);
  if (Math.abs(daysBetween(today, day)) > 330) return full;
  return locale === 'zh' ? full.replace(/^\d+年/, '') : full.replace(/ \d+$/, '');
}

/** A day, month or quarter that is missing: 9月5日, 9月, 第三季度; with the year when it is long ago. */
export function partText(part: string, today: string, locale: Locale): string {
  if (part.length === 10) return dayText(part, today, locale);
  const full = formatPeriod(part, locale);
  if (part.includes('Q')) {
    if (part.slice(0, 4) !== today.slice(0, 4)) return full;
    return locale === 'zh' ? full.replace(/^\d+年/, '') : part.slice(5);
  }
  if (`${part}-01` < addDays(today, -330)) return full;
  return formatMonth(Number(part.slice(5)), locale);
}
