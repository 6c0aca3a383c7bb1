import { expect, test } from 'vitest';
import {
  formatAge,
  formatBytes,
  formatDate,
  formatDateTime,
  formatDifference,
  formatNumber,
  formatPercent,
  formatPeriod,
} from '#src/i18n/format.ts';

test('separators stand only in tables and only from five digits on', () => {
  expect(formatNumber(10000)).toBe('10000');
  expect(formatNumber(9999, { table: true })).toBe('9999');
  expect(formatNumber(10000, { table: true })).toBe('10,000');
  expect(formatNumber(1.005, { decimals: 1 })).toBe('1');
});

test('a percentage is never rounded up to 100 or down to 0', () => {
  expect(formatPercent(100)).toBe('100%');
  expect(formatPercent(99.99)).toBe('99.9%');
  expect(formatPercent(98.46)).toBe('98.5%');
  expect(formatPercent(0.01)).toBe('<0.1%');
  expect(formatPercent(0)).toBe('0%');
  expect(formatPercent(99.6, 0)).toBe('99%');
});

test('differences carry their sign', () => {
  expect([formatDifference(3), formatDifference(-2), formatDifference(0)]).toEqual([
    '+3',
    '−2',
    '0',
  ]);
});

test('dates and periods are written as each language writes them', () => {
  expect(formatDate('2023-01-05', 'zh')).toBe('2023年1月5日');
  expect(formatDate('2023-01-05', 'en')).toBe('5 Jan 2023');
  expect(formatDate('三月底', 'zh')).toBe('三月底');
  expect(formatPeriod('2022', 'zh')).toBe('2022年');
  expect(formatPeriod('2022-Q1', 'zh')).toBe('2022年第一季度');
  expect(formatPeriod('2022-10', 'zh')).toBe('2022年10月');
  expect(formatPeriod('2022-10', 'en')).toBe('Oct 2022');
  expect(formatDateTime(new Date(2023, 0, 5, 14, 2).getTime(), 'zh')).toBe('2023年1月5日 14:02');
});

test('ages count in the largest unit that says enough', () => {
  const now = Date.UTC(2024, 0, 31);
  const before = (hours: number) => now - hours * 3_600_000;
  expect(formatAge(before(0), now, 'zh')).toBe('刚刚');
  expect(formatAge(before(0.5), now, 'zh')).toBe('30 分钟前');
  expect(formatAge(before(5), now, 'en')).toBe('5 hours ago');
  expect(formatAge(before(72), now, 'zh')).toBe('3 天前');
  expect(formatAge(before(24), now, 'en')).toBe('1 day ago');
  expect(formatAge(before(24 * 90), now, 'zh')).toBe('2 个月前');
});

test('sizes are short', () => {
  expect([formatBytes(650), formatBytes(12_300), formatBytes(3_440_000)]).toEqual([
    '650 B',
    '12 KB',
    '3.4 MB',
  ]);
});
