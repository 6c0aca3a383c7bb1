import { expect, test } from 'vitest';
import { loadPinyinInitials } from '#src/domain/pinyin.ts';

test.each([
  ['永和镇', 'yhz'],
  ['矛盾纠纷', 'mdjf'],
  ['重庆', 'cq'],
  ['银行', 'yh'],
  ['绿色安全', 'lsaq'],
  ['永和镇 2023 年、ABC', 'yhz2023nabc'],
  ['１２３４５热线', '12345rx'],
  ['', ''],
])('"%s" is searched as "%s"', async (text, initials) => {
  const pinyinInitials = await loadPinyinInitials();
  expect(pinyinInitials(text)).toBe(initials);
});
