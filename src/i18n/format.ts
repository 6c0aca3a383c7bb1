import type { Locale } from '#src/i18n/locale.ts';

/** How a number is written. */
export interface NumberStyle {
  /** Most places after the point, 0 to 6; trailing zeros are dropped. Default 2. */
  decimals?: number;
  /** In tables: thousands separators from five digits on. */
  table?: boolean;
}

/** `10000`, `98.5`; in tables `10,000`. Running text has no separators, as in official Chinese writing. */
export function formatNumber(value: number, style: NumberStyle = {}): string {
  return numberFormat(
    style.decimals ?? 2,
    style.table === true && Math.abs(value) >= 10_000,
  )(value);
}

/**
 * A percentage from a value in percent (98.46 gives `98.5%`). 100% stands only for exactly 100 and 0% only
 * for exactly 0: a value in between is never rounded up or down to them.
 */
export function formatPercent(percent: number, decimals = 1): string {
  const step = 10 ** -decimals;
  if (percent > 0 && percent < step) return `<${step}%`;
  const shown = percent < 100 && percent > 100 - step ? 100 - step : percent;
  return `${formatNumber(shown, { decimals })}%`;
}

/** A difference with its sign: `+3`, `−2`, `0` (a true minus sign). */
export function formatDifference(value: number, style: NumberStyle = {}): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value), style)}`;
}

/** A day `2023-01-05` as 2023年1月5日 / 5 Jan 2023; a text that is no such day comes back as it is. */
export function formatDate(day: string, locale: Locale): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  if (!year || !month || !date) return day;
  return locale === 'zh'
    ? `${year}年${month}月${date}日`
    : `${date} ${formatMonth(month, locale)} ${year}`;
}

/** A month of the year, 1 to 12: 3月 / Mar. */
export function formatMonth(month: number, locale: Locale): string {
  return locale === 'zh' ? `${month}月` : (englishMonths[month - 1] ?? String(month));
}

/** A period `2022`, `2022-Q1` or `2022-03`: 2022年, 2022年第一季度, 2022年3月 / 2022, Q1 2022, Mar 2022. */
export function formatPeriod(period: string, locale: Locale): string {
  const [year = '', part] = period.split('-');
  if (!part) return locale === 'zh' ? `${year}年` : year;
  if (part.startsWith('Q')) {
    return locale === 'zh'
      ? `${year}年第${'一二三四'[Number(part[1]) - 1] ?? ''}季度`
      : `${part} ${year}`;
  }
  const month = formatMonth(Number(part), locale);
  return locale === 'zh' ? `${year}年${month}` : `${month} ${year}`;
}

/** The time of day of a moment (milliseconds since 1970, this machine's zone): 14:32. */
export function formatTime(moment: number): string {
  const date = new Date(moment);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** Day and time of a moment (milliseconds since 1970, this machine's zone): 2023年1月5日 14:32. */
export function formatDateTime(moment: number, locale: Locale): string {
  return `${formatDate(localDay(moment), locale)} ${formatTime(moment)}`;
}

/** How long ago a moment was, seen at `now` (both milliseconds since 1970): 刚刚, 5 分钟前, 3 天前. */
export function formatAge(moment: number, now: number, locale: Locale): string {
  const minutes = Math.floor((now - moment) / 60_000);
  if (minutes < 1) return locale === 'zh' ? '刚刚' : 'just now';
  if (minutes < 60) return ago(minutes, '分钟', 'minute', locale);
  if (minutes < 24 * 60) return ago(Math.floor(minutes / 60), '小时', 'hour', locale);
  const days = Math.floor(minutes / (24 * 60));
  if (days < 60) return ago(days, '天', 'day', locale);
  if (days < 730) return ago(Math.floor(days / 30.44), '个月', 'month', locale);
  return ago(Math.floor(days / 365.25), '年', 'year', locale);
}

/** A size in bytes: 650 B, 12 KB, 3.4 MB, 1.2 GB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(bytes / 1000 ** power, { decimals: power > 1 ? 1 : 0 })} ${['B', 'KB', 'MB', 'GB'][power]}`;
}

const numberFormats = new Map<string, (value: number) => string>();

/** Making a format costs a hundred times more than using it, and a screen writes a thousand numbers. */
function numberFormat(decimals: number, useGrouping: boolean): (value: number) => string {
  const key = `${decimals}${useGrouping}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals, useGrouping })
      .format;
    numberFormats.set(key, format);
  }
  return format;
}

const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function ago(count: number, zh: string, en: string, locale: Locale): string {
  return locale === 'zh' ? `${count} ${zh}前` : `${count} ${en}${count === 1 ? '' : 's'} ago`;
}

function localDay(moment: number): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
