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
