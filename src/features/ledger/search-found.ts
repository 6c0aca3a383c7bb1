import { holdsInitials, spelledWord } from '#src/features/ledger/initials.ts';
import { type Found, foldText } from '#src/features/ledger/ledger-walk.ts';

/** Sorting by a column other than the date stops at this many records. */
export const sortLimit = 20_000;

/** Whether a search may mean pinyin initials: it has a word of plain letters and digits. */
export function mayBeInitials(search: string): boolean {
  return searchWords(search).some((word) => /^[a-z][a-z0-9]*$/.test(word));
}

/** The first `most` found records that hold every word of the search, in text or (once prepared) in pinyin initials. */
export function searchFound(
  found: readonly Found[],
  search: string,
  most = Number.POSITIVE_INFINITY,
): readonly Found[] {
  const words = searchWords(search);
  if (words.length === 0) return found.length > most ? found.slice(0, most) : found;
  // One letter would match nearly every text by its initials.
  const wanted = words.map((word) => ({
    word,
    spelled: /^[a-z0-9]{2,}$/.test(word) ? spelledWord(word) : null,
  }));
  const hits: Found[] = [];
  for (const one of found) {
    const { text, initials } = one;
    const isHit = wanted.every(
      ({ word, spelled }) =>
        text.includes(word) || (spelled && initials && holdsInitials(initials, spelled)),
    );
    if (isHit) hits.push(one);
    if (hits.length === most) break;
  }
  return hits;
}

function searchWords(search: string): string[] {
  return foldText(search).split(/\s+/u).filter(Boolean);
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

/** How many are drafts, and the sums of the figure fields, drafts left out; amounts stay exact to the cent. */
export function sumFound(
  found: readonly Found[],
  width: number,
): { drafts: number; sums: number[] } {
  const cents = new Array<number>(width).fill(0);
  let drafts = 0;
  for (const { figures } of found) {
    if (figures === null) drafts += 1;
    else {
      for (let i = 0; i < width; i += 1) {
        cents[i] = (cents[i] ?? 0) + Math.round((figures[i] ?? 0) * 100);
      }
    }
  }
  return { drafts, sums: cents.map((sum) => sum / 100) };
}
