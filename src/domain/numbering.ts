/** The heading levels of official documents (GB/T 9704): 一、 （一） 1. （1） */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** The Chinese numeral of 1 to 99: 一, 十, 十一, 二十, 九十九. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError('Chinese numerals here run from 1 to 99');
  }
  const tens = Math.floor(value / 10);
  const ones = digits[value % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : digits[tens]}十${ones}`;
}

/** The number in front of a heading: level 1 一、 level 2 （一） level 3 1. level 4 （1）. */
export function headingNumber(level: HeadingLevel, position: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(position)}、`;
    case 2:
      return `（${chineseNumeral(position)}）`;
    case 3:
      return `${position}.`;
    case 4:
      return `（${position}）`;
  }
}

/** The opening of a point inside a paragraph: 一是, 二是. */
export function pointNumber(position: number): string {
  return `${chineseNumeral(position)}是`;
}

/** Numbers headings in document order from their levels; each level starts again under a new parent. */
export function numberHeadings(levels: readonly HeadingLevel[]): string[] {
  const positions = [0, 0, 0, 0, 0];
  return levels.map((level) => {
    const position = (positions[level] ?? 0) + 1;
    positions[level] = position;
    positions.fill(0, level + 1);
    return headingNumber(level, position);
  });
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
