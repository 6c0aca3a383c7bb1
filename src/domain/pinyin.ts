/** Turns text into lower-case pinyin initials: 永和镇2023 becomes yhz2023; marks and spaces drop out. */
export type PinyinInitials = (text: string) => string;

/** Loads the pinyin data once (it is heavy, so only when first asked for) and returns the converter. */
export async function loadPinyinInitials(): Promise<PinyinInitials> {
  const { pinyin } = await import('pinyin-pro');
  return function pinyinInitials(text) {
    return pinyin(text.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array' })
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  };
}

/**
 * Pinyin initials of a UTF-16 unit as two codes of ASCII signs in one number: the commonest reading in the low byte,
 * another in the high one (重: `z` and `c`), twice the same where there is one. A letter or digit is itself; 0 for marks.
 */
export type SignInitials = (unit: number) => number;

/**
 * Loads the pinyin data and returns a converter of single signs that remembers: some hundred times as fast as whole
 * phrases, for searching many texts. It does not know which reading a phrase wants, so it answers both.
 */
export async function loadSignInitials(): Promise<SignInitials> {
  const { pinyin } = await import('pinyin-pro');
  // 0: not looked up yet; `mark`: has none.
  const known = new Uint16Array(0x1_0000);
  const mark = 1;
  function lookUp(unit: number): number {
    const readings = pinyin(String.fromCharCode(unit), {
      pattern: 'first',
      toneType: 'none',
      type: 'array',
      multiple: true,
    });
    const letters = readings
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    const first = letters.charCodeAt(0) || 0;
    const other = [...letters].find((letter) => letter !== letters[0]);
    return letters === '' ? mark : first | ((other?.charCodeAt(0) ?? first) << 8);
  }
  return function signInitials(unit) {
    let pair = known[unit] ?? mark;
    if (pair === 0) {
      pair = lookUp(unit);
      known[unit] = pair;
    }
    return pair === mark ? 0 : pair;
  };
}
