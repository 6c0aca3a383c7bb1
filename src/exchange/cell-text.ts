import { type NumberFormat, parseNumberFormat, showNumber, showsPercent } from './number-format.ts';

/** What a number format makes of a number: a date, a time, or digits with what stands around them. */
export type NumberLook =
  | { kind: 'plain' }
  | { kind: 'digits'; format: NumberFormat }
  | { kind: 'date'; time: boolean }
  | { kind: 'time' };

/** The built-in formats of a Chinese Excel that are dates (ECMA-376 part 1, 18.8.30, zh-cn). */
const DATE_IDS = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const TIME_IDS = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** Reads a number format: `code` is the format of a custom id, undefined for a built-in one. */
export function lookOfFormat(id: number, code: string | undefined): NumberLook {
  if (code === undefined) {
    if (DATE_IDS.has(id)) return { kind: 'date', time: false };
    if (id === 22) return { kind: 'date', time: true };
    if (TIME_IDS.has(id)) return { kind: 'time' };
    return digitsLook(id, code);
  }
  const bare = code
    .replace(/"[^"]*"|[\\_*].|\[(?!(h+|m+|s+)\])[^\]]*\]|General|G\/通用格式/gi, '')
    .split(';', 1)
    .join('');
  const time = /[hs]/i.test(bare);
  if (/[yd]/i.test(bare) || (!time && /m/i.test(bare))) {
    return { kind: 'date', time };
  }
  if (time) return { kind: 'time' };
  return digitsLook(id, code);
}

function digitsLook(id: number, code: string | undefined): NumberLook {
  const format = parseNumberFormat(id, code);
  return format ? { kind: 'digits', format } : { kind: 'plain' };
}

/** A numeric cell as it is shown and, where that is more or less than the number, the bare number. */
export interface NumberCell {
  text: string;
  figure?: string;
}

/**
 * The text of a numeric cell: the exact string it shows (with its words, currency, decimals and grouping), dates as
 * `YYYY-MM-DD`, never as 1E+05. The figure is the value the cell holds, not rounded, as `98.53%` for a share.
 */
export function numberCell(raw: string, look: NumberLook, date1904: boolean): NumberCell {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw };
  const plain = plainNumber(raw);
  switch (look.kind) {
    case 'plain':
      return { text: plain };
    case 'digits': {
      const text = showNumber(plain, look.format);
      const isShare = showsPercent(look.format, plain);
      const figure = isShare ? `${plainNumber(String(value * 100))}%` : plain;
      return figure === text ? { text } : { text, figure };
    }
    case 'date':
      return { text: dateText(value, look.time, date1904) ?? plain };
    case 'time':
      // A whole number in a time format is a day: nobody means midnight of 1900.
      return Number.isInteger(value) && value > 366
        ? { text: dateText(value, false, date1904) ?? plain }
        : { text: timeText(value) };
  }
}

/** A number written out: at most 15 significant digits, as many as a spreadsheet keeps, and no exponent. */
export function plainNumber(raw: string): string {
  const text = raw.trim();
  if (/^-?[1-9]\d*$/.test(text)) return text;
  const [mantissa = '0', exponent = '0'] = Number(text).toExponential(14).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (digits === '') return '0';
  const point = Number(exponent) + 1;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (digits.length <= point) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const MS_PER_DAY = 86_400_000;

/** Days since the end of 1899 as `YYYY-MM-DD`, with ` HH:mm` when a time is meant; undefined outside 1900 to 9999. */
function dateText(serial: number, time: boolean, date1904: boolean): string | undefined {
  const days = date1904 ? serial + 1462 : serial;
  // Excel counts a 29 February 1900 that never was; before it, days are one off.
  const real = days < 60 ? days + 1 : days;
  if (real < 1 || real >= 2_958_466) return undefined;
  const seconds = Math.round(real * 86_400);
  const iso = new Date(Date.UTC(1899, 11, 30) + seconds * 1000).toISOString();
  const clock = iso.slice(11, 19);
  if (!time || clock === '00:00:00') {
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(seconds / 86_400) * MS_PER_DAY)
      .toISOString()
      .slice(0, 10);
  }
  return `${iso.slice(0, 10)} ${clock.replace(/:00$/, '')}`;
}

function timeText(value: number): string {
  const seconds = Math.round(Math.abs(value) * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'));
  return `${value < 0 ? '-' : ''}${hours}:${minutes}${rest === '00' ? '' : `:${rest}`}`;
}
