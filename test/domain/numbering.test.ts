import { expect, test } from 'vitest';
import {
  chineseNumeral,
  headingNumber,
  numberHeadings,
  pointNumber,
} from '#src/domain/numbering.ts';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
])('%d is %s', (value, numeral) => {
  expect(chineseNumeral(value)).toBe(numeral);
});

test('all ninety-nine numerals differ', () => {
  const all = Array.from({ length: 99 }, (_, index) => chineseNumeral(index + 1));
  expect(new Set(all).size).toBe(99);
});

test.each([0, 100, 1.5, -1])('%d has no numeral here and throws', (value) => {
  expect(() => chineseNumeral(value)).toThrow(RangeError);
});

test('each level has the mark that the document standard gives it', () => {
  expect(headingNumber(1, 2)).toBe('二、');
  expect(headingNumber(2, 12)).toBe('（十二）');
  expect(headingNumber(3, 3)).toBe('3.');
  expect(headingNumber(4, 3)).toBe('（3）');
  expect(pointNumber(3)).toBe('三是');
});

test('a level starts again under a new parent', () => {
  expect(numberHeadings([1, 2, 2, 3, 3, 2, 3, 1, 2, 3])).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1.',
    '2.',
    '（三）',
    '1.',
    '二、',
    '（一）',
    '1.',
  ]);
});

test('a skipped level still starts again under its nearest parent', () => {
  expect(numberHeadings([1, 3, 3, 1, 3])).toEqual(['一、', '1.', '2.', '二、', '1.']);
  expect(numberHeadings([])).toEqual([]);
});
