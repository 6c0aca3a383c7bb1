/** One part of a number format, between semicolons. */
interface Section {
  tokens: Token[];
  /** `[>=100]`: the numbers it is for. */
  condition: { sign: string; value: number } | null;
}

type Token =
  | { kind: 'literal'; text: string }
  | { kind: 'digit'; sign: '0' | '#' | '?' }
  | { kind: 'point' | 'comma' | 'percent' | 'general' };

/** A number format that shows digits; dates, fractions, exponents and Chinese numerals are none. */
export interface NumberFormat {
  sections: Section[];
}

/** The built-in formats that show digits (ECMA-376 part 1, 18.8.30). */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;-"¥"#,##0',
  6: '"¥"#,##0;-"¥"#,##0',
  7: '"¥"#,##0.00;-"¥"#,##0.00',
  8: '"¥"#,##0.00;-"¥"#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '"¥"#,##0;-"¥"#,##0;"¥-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '"¥"#,##0.00;-"¥"#,##0.00;"¥-"',
};

const piece =
  /"([^"]*)"?|[\\!](.)|[_*].|\[([^\]]*)\]|(General|G\/通用格式)|([0#?])|(\.)|(,)|(%)|(;)|(E[+-]|\/|@)|(.)/giu;

/** Reads a number format; null when it shows the plain number or nothing that stands for digits. */
export function parseNumberFormat(id: number, code: string | undefined): NumberFormat | null {
  const source = code ?? builtIn[id];
  if (source === undefined) return null;
  const sections: Section[] = [{ tokens: [], condition: null }];
  for (const match of source.matchAll(piece)) {
    const [
      all,
      quoted,
      escaped,
      bracket,
      general,
      digit,
      point,
      comma,
      percent,
      next,
      other,
      bare,
    ] = match;
    const section = sections.at(-1);
    const text = quoted ?? escaped ?? bare;
    if (other === '@' && sections.length > 3) break;
    if (other !== undefined || /^DBNum/i.test(bracket ?? '')) return null;
    if (next) sections.push({ tokens: [], condition: null });
    else if (bracket !== undefined && section) readBracket(bracket, section);
    else if (digit) section?.tokens.push({ kind: 'digit', sign: digit as '0' });
    else if (general) section?.tokens.push({ kind: 'general' });
    else if (point) section?.tokens.push({ kind: 'point' });
    else if (comma) section?.tokens.push({ kind: 'comma' });
    else if (percent) section?.tokens.push({ kind: 'percent' });
    else if (text !== undefined && all !== '') section?.tokens.push({ kind: 'literal', text });
  }
  return { sections };
}

/** `[$¥-804]` is a currency sign, `[>=100]` a condition; colours say nothing. */
function readBracket(bracket: string, section: Section): void {
  const currency = /^\$([^-]*)/.exec(bracket)?.[1];
  if (currency) section.tokens.push({ kind: 'literal', text: currency });
  const [, sign, value] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(bracket) ?? [];
  if (sign !== undefined) section.condition = { sign, value: Number(value) };
}

/** Whether the format shows the number as a share in percent. */
export function showsPercent(format: NumberFormat, plain: string): boolean {
  const { section } = sectionFor(format, Number(plain));
  return section?.tokens.some((token) => token.kind === 'percent') ?? false;
}

/** A number, written out in plain digits, as the format shows it; plain where the format would hide it. */
export function showNumber(plain: string, format: NumberFormat): string {
  const { section, dropsSign } = sectionFor(format, Number(plain));
  const digits = plain.replace(/^-/, '');
  if (!section || section.tokens.length === 0) return plain;
  const shown = section.tokens.some((token) => token.kind === 'general')
    ? section.tokens.map((token) => literalOf(token, digits)).join('')
    : showDigits(section.tokens, digits);
  return `${plain.startsWith('-') && !dropsSign ? '-' : ''}${shown}`.trim() || plain;
}

function literalOf(token: Token, general: string): string {
  if (token.kind === 'general') return general;
  return token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '';
}

/** Without conditions: positive; negative; zero. The section for negative numbers brings its own sign. */
function sectionFor(
  { sections }: NumberFormat,
  value: number,
): { section: Section | undefined; dropsSign: boolean } {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition)) {
    const section = sections
      .slice(0, 3)
      .find(({ condition }) => !condition || holds(condition, value));
    return { section, dropsSign: false };
  }
  if (value < 0 && second) return { section: second, dropsSign: true };
  return { section: value === 0 && third ? third : first, dropsSign: false };
}

function holds({ sign, value }: NonNullable<Section['condition']>, of: number): boolean {
  if (sign === '<>') return of !== value;
  if (sign.includes('=') && of === value) return true;
  return sign.startsWith('<') ? of < value : sign.startsWith('>') && of > value;
}

function showDigits(tokens: readonly Token[], digits: string): string {
  const isDigit = (token: Token) => token.kind === 'digit';
  const point = tokens.findIndex((token) => token.kind === 'point');
  const before = point < 0 ? tokens : tokens.slice(0, point);
  // `.00` has no place for whole digits and shows them all the same.
  const whole: readonly Token[] =
    point < 0 || before.some(isDigit) ? before : [...before, { kind: 'digit', sign: '#' }];
  const lastDigit = whole.findLastIndex(isDigit);
  const firstDigit = whole.findIndex(isDigit);
  const isComma = (token: Token, at: number) => token.kind === 'comma' && at > firstDigit;
  const thousands = whole.filter((token, at) => isComma(token, at) && at > lastDigit).length;
  const grouped = whole.some((token, at) => isComma(token, at) && at < lastDigit);
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const after = point < 0 ? [] : tokens.slice(point + 1);
  const shifted = shiftPoint(digits, 2 * percents - 3 * thousands);
  const [integer, fraction] = roundTo(shifted, after.filter(isDigit).length);
  const tail = point < 0 ? '' : `.${showFraction(after, fraction)}`;
  return showWhole(whole, integer, grouped) + tail;
}

/** The places before the point, filled from the right; what is left over stands at the first of them. */
function showWhole(tokens: readonly Token[], integer: string, grouped: boolean): string {
  const places = tokens.filter((token) => token.kind === 'digit');
  const firstZero = places.findIndex((token) => token.sign === '0');
  const least = firstZero < 0 ? 0 : places.length - firstZero;
  let left = (integer === '0' ? '' : integer).padStart(least, '0');
  let placesLeft = places.length;
  let written = 0;
  let shown = '';
  for (const token of tokens.toReversed()) {
    if (token.kind !== 'digit') {
      shown = literalOf(token, '') + shown;
      continue;
    }
    placesLeft -= 1;
    do {
      if (left === '') break;
      if (grouped && written > 0 && written % 3 === 0) shown = `,${shown}`;
      shown = (left.at(-1) ?? '') + shown;
      left = left.slice(0, -1);
      written += 1;
    } while (placesLeft === 0);
  }
  return shown;
}

/** The places after the point; zeros at the end stand only where the format asks for them. */
function showFraction(tokens: readonly Token[], fraction: string): string {
  const places = tokens.filter((token) => token.kind === 'digit');
  let kept = fraction.length;
  while (kept > 0 && fraction[kept - 1] === '0' && places[kept - 1]?.sign !== '0') kept -= 1;
  let at = 0;
  return tokens
    .map((token) => {
      if (token.kind !== 'digit') return literalOf(token, '');
      at += 1;
      return at <= kept ? (fraction[at - 1] ?? '') : '';
    })
    .join('');
}

/** Moves the decimal point to the right, or to the left when negative. */
function shiftPoint(digits: string, by: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = `${'0'.repeat(Math.max(0, -by))}${whole}${fraction}${'0'.repeat(Math.max(0, by))}`;
  const point = Math.max(0, -by) + whole.length + by;
  return `${all.slice(0, point)}.${all.slice(point)}`;
}

/** Whole and decimal digits, rounded half up as a spreadsheet shows it. */
function roundTo(digits: string, places: number): [integer: string, fraction: string] {
  const [whole = '', fraction = ''] = digits.split('.');
  const kept = BigInt(`0${whole}${fraction.slice(0, places).padEnd(places, '0')}`);
  const rounded = (kept + (Number(fraction[places] ?? '0') >= 5 ? 1n : 0n))
    .toString()
    .padStart(places + 1, '0');
  const point = rounded.length - places;
  return [rounded.slice(0, point), rounded.slice(point)];
}
