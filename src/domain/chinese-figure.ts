import { chineseNumberChars, parseChineseNumber } from '#src/domain/chinese-number.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { fillWords, type Words, w } from '#src/domain/words.ts';

/** How exact a figure is: '' is exact; 余 and 多 stand behind the number, the others before it. */
export type Approx = '' | '余' | '多' | '近' | '约' | '超' | '超过' | '逾';

/** A figure of report prose. `value` is in `unit` ('' for none); 万元, 亿元 and % are units of their own. */
export interface Figure {
  value: number;
  unit: string;
  approx: Approx;
}

/** 'prose': 万 only for round approximate numbers; 'wan': 万 from 10,000 always; 'digits': never. */
export type FigureStyle = 'prose' | 'wan' | 'digits';

/**
 * Writes a figure as reports do (GB/T 15835): 237条, 50余条, 1万余份, 超1.5万人次, 99.14%. `decimals`
 * is the most decimals kept; idle zeros are dropped. Nothing else is rounded away.
 */
export function figureText(
  figure: Figure & { decimals?: number },
  style: FigureStyle = 'prose',
): string {
  const { unit, approx, decimals = 6 } = figure;
  const value = Number(figure.value.toFixed(decimals));
  if (!(Math.abs(value) < 1e15)) throw new RangeError('Too large to write');
  const number = scaled(value, approx, unit, style);
  return isBehind(approx) ? `${number}${approx}${unit}` : `${approx}${number}${unit}`;
}

/**
 * The round number below a count, as prose gives it: one leading digit below 100, two from there, with
 * 余 only when something was cut off (57 → 50余, 237 → 230余, 10000 → exact). Below 10 nothing is cut.
 */
export function approximate(value: number): { value: number; approx: '' | '余' } {
  if (value < 10) return { value, approx: '' };
  const length = String(Math.floor(value)).length;
  const step = 10 ** (length - (value < 100 ? 1 : 2));
  const shown = Math.floor(value / step) * step;
  return { value: shown, approx: value > shown ? '余' : '' };
}

/**
 * Reads a typed figure: 50余条, 1万余份, 一万四千余份, 十余场, 近300, 超1.5万人次, 1,200人, 99.14%,
 * 百分之九十, full-width too. 万 multiplies, except in 万元. Refuses two approximations at once (约50余条).
 */
export function parseFigure(text: string): Result<Figure, Words> {
  const typed = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(\D*?)百分之(.+)$/, '$1$2%')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const groups = arabicForm.exec(typed)?.groups ?? chineseForm.exec(typed)?.groups;
  const number = groups?.number ?? '';
  const places = placesOf(`${groups?.inner ?? ''}${groups?.outer ?? ''}`);
  const value = /^-?\d/.test(number)
    ? Number(`${number}e${places}`)
    : shiftPoint(parseChineseNumber(number) ?? Number.NaN, places);
  if (!groups || Number.isNaN(value)) return err(sayTyped(text, notAFigure));
  const { before = '', behind = '', unit = '' } = groups;
  if (before !== '' && behind !== '') return err(sayTyped(text, doubleApprox));
  return ok({ value, unit, approx: approxOf(before + behind) });
}

const approxes: readonly Approx[] = ['', '余', '多', '近', '约', '超', '超过', '逾'];
const multipliers: Record<string, number | undefined> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

// Money keeps its own unit 万元, and 千米, 千克 and 百分点 begin with a unit, not a factor.
const factor = '(?:[百千](?![克米瓦分])|[万亿](?!元))';
const tail = `(?<behind>[余多])?(?<outer>${factor})?(?<unit>[%‰]|[^\\d\\p{P}]{0,8})$`;
const head = '^(?<before>超过|超|近|约|逾)?';
const arabicForm = new RegExp(
  `${head}(?<number>-?\\d{1,15}(?:\\.\\d{1,14})?)(?<inner>${factor}*)${tail}`,
  'u',
);
const chineseForm = new RegExp(
  `${head}(?<number>(?:(?![万亿]元)[${chineseNumberChars}])+)${tail}`,
  'u',
);

const notAFigure = w(
  '看不懂数字「{text}」。可以写 237、50余条、1万余份、约20、99.14%。',
  'Cannot read "{text}" as a figure. Write 237, 50余条, 1万余份, 约20 or 99.14%.',
);
const doubleApprox = w(
  '「{text}」用了两个约数词，「约、近、超」和「余、多」只能用一个。',
  '"{text}" is approximate twice: use either 约, 近, 超 or 余, 多, not both.',
);

function isBehind(approx: Approx): boolean {
  return approx === '余' || approx === '多';
}

function scaled(value: number, approx: Approx, unit: string, style: FigureStyle): string {
  const size = Math.abs(value);
  const places = size >= 100_000_000 ? 8 : 4;
  const moved = String(shiftPoint(value, -places));
  const isRound = Number.isInteger(size) && (moved.split('.')[1] ?? '').length <= 2;
  const wanted = style === 'wan' || (style === 'prose' && approx !== '' && isRound);
  // 1.5万元 would read as money in units of ten thousand, which is a unit of its own.
  const hasOwnUnit = unit.endsWith('元') || unit === '%';
  if (size < 10_000 || !wanted || hasOwnUnit) return String(value);
  return `${moved}${places === 8 ? '亿' : '万'}`;
}

function placesOf(factors: string): number {
  return [...factors].reduce((sum, char) => sum + (multipliers[char] ?? 0), 0);
}

/** Moves the decimal point in the text, so that no binary fraction creeps in. */
function shiftPoint(value: number, places: number): number {
  return Number(`${value}e${places}`);
}

function approxOf(word: string): Approx {
  return approxes.find((approx) => approx === word) ?? '';
}

function sayTyped(text: string, words: Words): Words {
  return fillWords(words, { text: text.trim().slice(0, 24) });
}
