import { loadPinyinInitials } from '#src/domain/pinyin.ts';
import { type Found, foldText } from '#src/features/ledger/ledger-walk.ts';

/** Sorting by a column other than the date stops at this many records. */
export const sortLimit = 20_000;

/** Whether a search may mean pinyin initials: two or more plain letters. */
export function mayBeInitials(search: string): boolean {
  return /^[a-z]{2,}$/.test(foldText(search.trim()));
}

/** The found records that hold every word of the search, in text or (once prepared) in pinyin initials. */
export function searchFound(found: readonly Found[], search: string): readonly Found[] {
  const words = foldText(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return found;
  return found.filter((one) =>
    words.every((word) => one.text.includes(word) || one.initials?.includes(word)),
  );
}

/** Adds the pinyin initials of each record's words, a slice at a time; a `false` answer stops it. */
export async function prepareInitials(
  found: readonly Found[],
  onSlice: () => boolean,
): Promise<void> {
  const initials = await loadPinyinInitials();
  for (let start = 0; start < found.length; start += 400) {
    for (const one of found.slice(start, start + 400)) {
      one.initials ??= one.text
        .split('\n')
        .map((part) => initials(part.slice(0, 40)))
        .join('\n');
    }
    if (!onSlice()) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** In the order of the column; empty values last whichever way. More than `sortLimit` stay by date. */
export function sortFound(
  found: readonly Found[],
  ascending: boolean,
  locale: 'zh' | 'en',
): readonly Found[] {
  if (found.length > sortLimit) return found;
  const collator = new Intl.Collator(locale === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sign = ascending ? 1 : -1;
  return [...found].sort((a, b) => {
    if (a.order === '' || b.order === '') return Number(a.order === '') - Number(b.order === '');
    if (typeof a.order === 'number' && typeof b.order === 'number')
      return sign * (a.order - b.order);
    return sign * collator.compare(String(a.order), String(b.order));
  });
}

/** Sums of the figure fields, drafts left out; amounts stay exact to the cent. */
export function sumFound(found: readonly Found[], width: number): number[] {
  const sums = new Array<number>(width).fill(0);
  for (const one of found) {
    one.figures?.forEach((value, index) => {
      sums[index] = (sums[index] ?? 0) + Math.round((value ?? 0) * 100);
    });
  }
  return sums.map((cents) => cents / 100);
}
