import { expect, test } from 'vitest';
import { parseChineseNumber } from '#src/domain/chinese-number.ts';

test.each([
  ['零', 0],
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['百', 100],
  ['一百零二', 102],
  ['一百一十', 110],
  ['两千零五', 2_005],
  ['三千五百', 3_500],
  ['一万四千', 14_000],
  ['一万零五百', 10_500],
  ['十万', 100_000],
  ['两百万零六', 2_000_006],
  ['一亿二千万', 120_000_000],
])('%s is %d', (text, value) => {
  expect(parseChineseNumber(text)).toBe(value);
});

test.each([
  '',
  '一百二',
  '百十',
  '二〇二三',
  '十十',
  '一万万',
  '三四十',
  '零五',
  '五零',
  '人',
  '万一千百',
])('"%s" is not a clear number', (text) => {
  expect(parseChineseNumber(text)).toBeUndefined();
});
