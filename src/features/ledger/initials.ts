import { loadSignInitials, type SignInitials } from '#src/domain/pinyin.ts';

/** The pinyin initials of one text by the first and by another reading of each sign: bytes `start` to `end` of a page. */
export interface Initials {
  first: Uint8Array;
  second: Uint8Array;
  start: number;
  end: number;
  /** Which pairs of neighbours may occur: `pairWords` numbers of 32 bits from `pairsAt`. */
  pairs: Uint32Array;
  pairsAt: number;
}

/** A word of small letters and digits, made ready to be looked for in many texts. */
export interface SpelledWord {
  bytes: Uint8Array;
  pairs: readonly number[];
}

/** What gets initials when somebody searches by them. */
export interface Spelled {
  text: string;
  initials?: Initials | undefined;
}

/** Texts share pages of this many bytes: a hundred thousand arrays of their own would be slow to make and to read. */
const pageSize = 1 << 18;
/** Stands between the words of different fields; matches nothing. */
const border = 10;
/** Pairs of neighbours are told apart by 256 marks: enough to pass over nine texts of ten without reading them. */
const pairWords = 8;

function pairMark(letter: number, next: number): number {
  return (letter * 31 + next * 7) & (pairWords * 32 - 1);
}

/** A word of small letters and digits as `holdsInitials` wants it. */
export function spelledWord(word: string): SpelledWord {
  const bytes = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
  const pairs = Array.from(bytes.subarray(1), (next, i) => pairMark(bytes[i] ?? 0, next));
  return { bytes, pairs };
}

/** Whether the signs of a text, each in one of its two readings, have these initials somewhere in a row. */
export function holdsInitials(initials: Initials, { bytes, pairs }: SpelledWord): boolean {
  for (const mark of pairs) {
    const word = initials.pairs[initials.pairsAt + (mark >> 5)] ?? 0;
    if ((word & (1 << (mark & 31))) === 0) return false;
  }
  const { first, second, start, end } = initials;
  const { length } = bytes;
  const letter = bytes[0];
  for (let at = start, last = end - length; at <= last; at += 1) {
    if (first[at] !== letter && second[at] !== letter) continue;
    let i = 1;
    while (i < length && (first[at + i] === bytes[i] || second[at + i] === bytes[i])) i += 1;
    if (i === length) return true;
  }
  return false;
}

/** Milliseconds that preparing may hold the page at a time, and between two looks at what is ready. */
const hold = 6;
const tellEvery = 250;

/**
 * Adds the pinyin initials of each text, a few milliseconds at a time; `onReady` is called now and then and at the
 * end, and stops it by answering `false`.
 */
export async function prepareInitials(
  found: readonly Spelled[],
  onReady: () => boolean,
): Promise<void> {
  const initialsOf = await loadSignInitials();
  const spell = createSpeller(initialsOf);
  let told = performance.now();
  for (let at = 0; at < found.length; ) {
    const start = performance.now();
    for (; at < found.length && performance.now() - start < hold; at += 1) {
      const one = found[at];
      if (one && !one.initials) one.initials = spell(one.text);
    }
    if (at < found.length && performance.now() - told > tellEvery) {
      told = performance.now();
      if (!onReady()) return;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  onReady();
}

/** A page of initials that is being filled. */
interface Page {
  first: Uint8Array;
  second: Uint8Array;
  end: number;
  pairs: Uint32Array;
  texts: number;
}

/** Texts of a page have at least this many signs or fill it before their marks do. */
const textsPerPage = pageSize / 64;

function createSpeller(initialsOf: SignInitials): (text: string) => Initials {
  let page = newPage(0);
  return (text) => {
    const isFull = page.end + text.length > page.first.length || page.texts === textsPerPage;
    if (isFull) page = newPage(text.length);
    const { first, second, pairs } = page;
    const pairsAt = page.texts * pairWords;
    const start = page.end;
    let end = start;
    for (const line of text.split('\n')) {
      // Numbers, dates and letters are found as they stand.
      if (!/[^\0-\u02ff]/.test(line)) continue;
      if (end > start) {
        first[end] = border;
        second[end] = border;
        end += 1;
      }
      for (let i = 0; i < line.length; i += 1) {
        const pair = initialsOf(line.charCodeAt(i));
        if (pair === 0) continue;
        first[end] = pair & 0xff;
        second[end] = pair >> 8;
        if (end > start) markPairs(page, pairsAt, end);
        end += 1;
      }
    }
    page.end = end;
    page.texts += 1;
    return { first, second, start, end, pairs, pairsAt };
  };
}

function newPage(atLeast: number): Page {
  const size = Math.max(pageSize, atLeast);
  return {
    first: new Uint8Array(size),
    second: new Uint8Array(size),
    end: 0,
    pairs: new Uint32Array(textsPerPage * pairWords),
    texts: 0,
  };
}

/** Marks the pairs that the sign at `end` and the one before it make, in any of their readings. */
function markPairs({ first, second, pairs }: Page, pairsAt: number, end: number): void {
  const befores = [first[end - 1] ?? 0, second[end - 1] ?? 0];
  const signs = [first[end] ?? 0, second[end] ?? 0];
  for (const before of befores) {
    for (const sign of signs) {
      const mark = pairMark(before, sign);
      const at = pairsAt + (mark >> 5);
      pairs[at] = (pairs[at] ?? 0) | (1 << (mark & 31));
    }
  }
}
