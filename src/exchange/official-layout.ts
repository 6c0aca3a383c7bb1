/** Sizes and fonts of an official document: GB/T 9704-2012, chapters 5 to 7. */

/** Twips in a millimetre (a twip is 1/20 point). */
const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres to whole twips. */
export function mmToTwips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/** A4 with the type area of 156 mm by 225 mm (5.1, 5.2.1). */
export const PAGE = {
  size: { width: mmToTwips(210), height: mmToTwips(297) },
  margin: {
    top: mmToTwips(37),
    left: mmToTwips(28),
    bottom: mmToTwips(35),
    right: mmToTwips(26),
    header: mmToTwips(15),
    // The dash stands 7 mm below the type area (7.5) and in the middle of a 14 pt line, so the line ends 25.5 mm up.
    footer: mmToTwips(25.5),
  },
} as const;

/** Width of the type area in twips. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Height of one body line in twips: 22 lines fill the 225 mm of the type area (5.2.2). */
export const LINE = 578;

/** Font sizes in half-points. */
export const SIZE = { two: 44, three: 32, four: 28 } as const;

/** Tightening of body text in twips: 28 characters of size three do not fit 156 mm at their full 16 pt. */
export const BODY_TIGHTENING = -5;

/** Width of one body character in twips. */
export const BODY_CHAR = SIZE.three * 10 + BODY_TIGHTENING;

/** Width of one character of size four in twips. */
export const SMALL_CHAR = SIZE.four * 10;

/** The names are written and never embedded: the fonts belong to their makers. */
const latin = 'Times New Roman';

function face(eastAsia: string) {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia, hint: 'eastAsia' };
}

export const FONT = {
  title: face('方正小标宋简体'),
  heading1: face('黑体'),
  heading2: face('楷体_GB2312'),
  body: face('仿宋_GB2312'),
  signer: face('楷体_GB2312'),
  // Page numbers are set in 宋体 throughout, digits included (7.5).
  pageNumber: { ascii: '宋体', hAnsi: '宋体', cs: '宋体', eastAsia: '宋体', hint: 'eastAsia' },
} as const;

/** Width of a text in characters: a Chinese character is 1, a Latin letter or digit a half. */
export function widthInChars(text: string): number {
  let width = 0;
  for (const char of text)
    width += char.charCodeAt(0) < 0x2e80 && !isWidePunctuation(char) ? 0.5 : 1;
  return width;
}

function isWidePunctuation(char: string): boolean {
  return '“”‘’—…·'.includes(char);
}
