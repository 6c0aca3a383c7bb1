/** The characters that whole numbers in Chinese are made of, for building patterns. */
export const chineseNumberChars = '零〇一二两三四五六七八九十百千万亿';

/**
 * Reads a whole number written in Chinese characters: 十, 百, 一万四千, 两千零五, 二十一. A unit may stand
 * without its 一 at the front. Undefined for anything else, also for the doubtful 一百二 (102 or 120).
 */
export function parseChineseNumber(text: string): number | undefined {
  const plain = text
    .replaceAll('两', '二')
    .replaceAll('〇', '零')
    .replace(/^(?=[十百千万亿])/, '一');
  const value = sumOf(plain);
  // Writing the value back settles every doubt about order, gaps and left-out units.
  return plain === writeChineseNumber(value) ? value : undefined;
}

/** Writes a whole number from 0 to 9,999,9999,9999 in full: 一十, 一万四千, 二千零五. */
function writeChineseNumber(value: number): string {
  if (value === 0) return '零';
  const groups: [number, string][] = [
    [Math.floor(value / 100_000_000), '亿'],
    [Math.floor(value / 10_000) % 10_000, '万'],
    [value % 10_000, ''],
  ];
  return groups.reduce((text, [group, unit]) => {
    if (group === 0) return text;
    const gap = text !== '' && group < 1_000 ? '零' : '';
    return `${text}${gap}${writeGroup(group)}${unit}`;
  }, '');
}

const digits = '零一二三四五六七八九';
const units: Record<string, number | undefined> = { 十: 10, 百: 100, 千: 1_000 };

function writeGroup(group: number): string {
  let text = '';
  let gap = '';
  for (const [place, unit] of [
    [1_000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(group / place) % 10;
    if (digit > 0) text += `${gap}${digits.charAt(digit)}${unit}`;
    gap = digit > 0 || text === '' ? '' : '零';
  }
  return text;
}

function sumOf(text: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const char of text) {
    const unit = units[char];
    if (char === '亿' || char === '万') {
      total += (group + digit) * (char === '亿' ? 100_000_000 : 10_000);
      group = 0;
      digit = 0;
    } else if (unit !== undefined) {
      group += digit * unit;
      digit = 0;
    } else {
      digit = digits.indexOf(char);
      if (digit < 0) return Number.NaN;
    }
  }
  return total + group + digit;
}
