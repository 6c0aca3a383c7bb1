/** What a number format makes of a number: a date, a time, a share in percent, or digits with leading zeros. */
export type NumberLook =
  | { kind: 'plain' }
  | { kind: 'percent' }
  | { kind: 'padded'; digits: number }
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
    return id === 9 || id === 10 ? { kind: 'percent' } : { kind: 'plain' };
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
  if (bare.includes('%')) return { kind: 'percent' };
  return /^0{2,}$/.test(bare.trim())
    ? { kind: 'padded', digits: bare.trim().length }
    : { kind: 'plain' };
}

/**
 * The text of a numeric cell: the value the cell holds in the way it is shown (date, percent, leading zeros), without
 * the noise of binary fractions and never as 1E+05. Digits are not rounded to what the format shows.
 */
export function numberCellText(raw: string, look: NumberLook, date1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  switch (look.kind) {
    case 'plain':
      return plainNumber(raw);
    case 'percent':
      return `${plainNumber(String(value * 100))}%`;
    case 'padded':
      return value < 0 ? plainNumber(raw) : plainNumber(raw).padStart(look.digits, '0');
    case 'date':
      return dateText(value, look.time, date1904) ?? plainNumber(raw);
    case 'time':
      // A whole number in a time format is a day: nobody means midnight of 1900.
      return Number.isInteger(value) && value > 366
        ? (dateText(value, false, date1904) ?? plainNumber(raw))
        : timeText(value);
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
