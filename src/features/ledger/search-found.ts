import { loadSignInitials } from '#src/domain/pinyin.ts';
import { type Found, foldText } from '#src/features/ledger/ledger-walk.ts';

/** Sorting by a column other than the date stops at this many records. */
export const sortLimit = 20_000;

/** Whether a search may mean pinyin initials: it has a word of plain letters and digits. */
export function mayBeInitials(search: string): boolean {
  return searchWords(search).some((word) => /^[a-z][a-z0-9]*$/.test(word));
}

/** The found records that hold every word of the search, in text or (once prepared) in pinyin initials. */
export function searchFound(found: readonly Found[], search: string): readonly Found[] {
  const words = searchWords(search);
  if (words.length === 0) return found;
  // One letter would match nearly every text by its initials.
  const spelled = new Set(words.filter((word) => /^[a-z0-9]{2,}$/.test(word)));
  return found.filter((one) =>
    words.every(
      (word) => one.text.includes(word) || (spelled.has(word) && holdsInitials(one, word)),
    ),
  );
}

function searchWords(search: string): string[] {
  return foldText(search).split(/\s+/u).filter(Boolean);
}

function holdsInitials({ initials }: Found, word: string): boolean {
  if (!initials) return false;
  const { first, second } = initials;
  if (first.includes(word)) return true;
  if (second === first) return false;
  const last = first.length - word.length;
  for (let at = 0; at <= last; at += 1) {
    let i = 0;
    while (i < word.length) {
      const sign = word.charCodeAt(i);
      if (first.charCodeAt(at + i) !== sign && second.charCodeAt(at + i) !== sign) break;
      i += 1;
    }
    if (i === word.length) return true;
  }
  return false;
}

/** Milliseconds that preparing may hold the page at a time, and between two looks at what is ready. */
const hold = 12;
const tellEvery = 250;

/**
 * Adds the pinyin initials of each record's words, a few milliseconds at a time; `onReady` is called now and then and
 * at the end, and stops it by answering `false`.
 */
export async function prepareInitials(
  found: readonly Found[],
  onReady: () => boolean,
): Promise<void> {
  const initialsOf = await loadSignInitials();
  let told = performance.now();
  for (let at = 0; at < found.length; ) {
    const start = performance.now();
    for (; at < found.length && performance.now() - start < hold; at += 1) {
      const one = found[at];
      if (one && !one.initials) one.initials = spell(one.text, initialsOf);
    }
    if (at < found.length && performance.now() - told > tellEvery) {
      told = performance.now();
      if (!onReady()) return;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  onReady();
}

function spell(text: string, initialsOf: (sign: string) => string): Found['initials'] {
  let first = '';
  let second = '';
  for (const sign of text) {
    const initials = sign === '\n' ? '\n' : initialsOf(sign);
    if (initials === '') continue;
    first += initials[0];
    second += initials[1] ?? initials[0];
  }
  return { first, second: second === first ? first : second };
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
