import type { Ledger } from '#src/domain/ledger.ts';
import { type Found, isAscending, isInSpan, sumFields } from '#src/features/ledger/ledger-walk.ts';
import { isPlain, type ListQuery } from '#src/features/ledger/list-query.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** Shorter lists are read quickly enough; longer ones would fill the disk. */
const [fewest, most] = [5000, 200_000];
/** Records per stored piece: one is made or read in a few milliseconds. */
const perPiece = 2500;

/** What is remembered of some records as it is stored: columns, because a text is copied quicker than a thousand. */
export interface Piece {
  ids: string;
  dates: string;
  texts: string;
  /** Row after row the values of `sumFields`; NaN where there is none. */
  figures: Float64Array;
  /** 1 for a draft. */
  drafts: Uint8Array;
}

/** A list as it was found, and the change set up to which that is true. */
export interface KnownList {
  found: readonly Found[];
  seq: number;
}

/** Stands between texts, which hold line breaks of their own. */
const border = '\0';

/** The stored form of what is remembered of some records of a list by date. */
export function packFound(found: readonly Found[], width: number): Piece {
  const figures = new Float64Array(found.length * width).fill(Number.NaN);
  const drafts = new Uint8Array(found.length);
  for (const [i, one] of found.entries()) {
    if (one.figures === null) drafts[i] = 1;
    else for (let k = 0; k < width; k += 1) figures[i * width + k] = one.figures[k] ?? Number.NaN;
  }
  return {
    ids: found.map((one) => one.id).join('\n'),
    dates: found.map((one) => one.date).join('\n'),
    texts: found.map((one) => one.text.replaceAll(border, ' ')).join(border),
    figures,
    drafts,
  };
}

/** What a stored piece remembers; null when it is not whole. */
export function unpackFound(content: unknown): Found[] | null {
  if (!isPiece(content)) return null;
  const { ids, dates, texts, figures, drafts } = content;
  const count = drafts.length;
  const width = figures.length / count;
  const all = [ids.split('\n'), dates.split('\n'), texts.split(border)] as const;
  if (all.some((column) => column.length !== count)) return null;
  return all[0].map((id, i) => ({
    id,
    date: all[1][i] ?? '',
    text: all[2][i] ?? '',
    order: '',
    figures: drafts[i] === 1 ? null : figuresAt(figures, i * width, width),
  }));
}

function isPiece(content: unknown): content is Piece {
  const { ids, dates, texts, figures, drafts } = (content ?? {}) as Partial<Piece>;
  const areTexts = [ids, dates, texts].every((column) => typeof column === 'string');
  return areTexts && figures instanceof Float64Array && drafts instanceof Uint8Array;
}

function figuresAt(figures: Float64Array, start: number, width: number): (number | null)[] {
  const values: (number | null)[] = [];
  for (let k = start; k < start + width; k += 1) {
    const value = figures[k] ?? Number.NaN;
    values.push(Number.isNaN(value) ? null : value);
  }
  return values;
}

/**
 * Keeps what a walk over the whole ledger found for the next start of the program. When it cannot be kept (a full disk),
 * the list is read anew next time, as if nothing had been tried.
 */
export async function rememberList(
  storage: Storage,
  ledger: Ledger,
  query: ListQuery,
  tools: FormTools,
  { found, seq }: KnownList,
): Promise<void> {
  const isWhole = isByDate(ledger, query) && !query.from && !query.to;
  if (!isWhole || found.length < fewest || found.length > most) return;
  const width = sumFields(ledger).length;
  const newestFirst = isAscending(ledger, query) ? [...found].reverse() : found;
  await storage.lists
    .keep({
      name: ledger.id,
      stamp: stampOf(tools),
      seq,
      of: Math.ceil(found.length / perPiece),
      pieceAt: (part) =>
        packFound(newestFirst.slice(part * perPiece, (part + 1) * perPiece), width),
    })
    .catch(() => undefined);
}

/** What the list's ledger is remembered to hold, as far as it belongs to the list; null when it has to be read. */
export async function recallFound(
  storage: Storage,
  ledger: Ledger,
  query: ListQuery,
  tools: FormTools,
): Promise<KnownList | null> {
  if (!isByDate(ledger, query)) return null;
  const found: Found[] = [];
  const seq = await storage.lists.recall(ledger.id, stampOf(tools), (content) => {
    const all = unpackFound(content);
    for (const one of all ?? []) if (isInSpan(query, one.date)) found.push(one);
    return all !== null;
  });
  if (seq === null) return null;
  return { found: isAscending(ledger, query) ? found.reverse() : found, seq };
}

/** Whether a list holds every record of some days. */
function isByDate(ledger: Ledger, query: ListQuery): boolean {
  return isPlain(ledger, { ...query, search: '' });
}

/** The texts are made by this program, which its file's name stands for, in a language, with the names of the lists. */
function stampOf({ locale, references }: FormTools): string {
  const { villages, departments, scales } = references;
  return JSON.stringify([import.meta.url, locale, villages, departments, scales]);
}
