import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { ListQuery } from '#src/features/ledger/list-query.ts';
import { createSource, type ListSource, type ListState } from '#src/features/ledger/list-source.ts';
import type { Storage } from '#src/storage/storage.ts';

export const pageSize = 200;
/** Pages kept in memory; those farthest from sight are dropped first. */
export const mostPages = 12;

/** A month's records in a list: the place of the first one, and how many they are. */
interface MonthSpan {
  month: string;
  start: number;
  n: number;
}

/**
 * The ledger by date. Rollups say how many records each month holds, so every row has its place at once; pages are
 * read when they come into sight: after the page before by key, or after a jump from the first day of the month.
 */
export function createPagedSource(storage: Storage, ledger: Ledger, query: ListQuery): ListSource {
  const { from, to } = query;
  const { ascending } = query.sort;
  let spans: MonthSpan[] = [];
  let pages = new Map<number, StoredRecord[]>();
  let count = 0;
  let wanted: readonly [number, number] = [0, 0];
  let turn = 0;
  let isPumping = false;

  const base = createSource(storage, async (set) => {
    turn += 1;
    const mine = turn;
    const months = await storage.months(ledger.id, from?.slice(0, 7), to?.slice(0, 7));
    let drafts = 0;
    count = 0;
    spans = (ascending ? months : months.reverse()).map(({ month, registered, drafts: own }) => {
      const span = { month, start: count, n: registered + own };
      count += span.n;
      drafts += own;
      return span;
    });
    const fresh = new Map<number, StoredRecord[]>();
    const total = count;
    for (const page of pagesInSight()) await read(page, fresh);
    if (mine !== turn) return;
    pages = fresh;
    set({ ...shown(), total, drafts });
    void pump();
  });

  /** Reads one page; what the index holds beyond or short of the count corrects the count. */
  async function read(number: number, into: Map<number, StoredRecord[]>): Promise<void> {
    const start = number * pageSize;
    if (start >= count) return;
    const last = into.get(number - 1)?.at(-1);
    const request = { ledger: ledger.id, from, to, ascending, limit: pageSize };
    const span = spanAt(start);
    const place = last
      ? { after: { date: last.date, id: last.id } }
      : {
          ...(ascending ? { from: `${span?.month}-01` } : { to: `${span?.month}-31` }),
          skip: start - (span?.start ?? 0),
        };
    const page = await storage.page({ ...request, ...(span ? place : {}) });
    into.set(number, page.records);
    const end = start + page.records.length;
    if (!page.next) count = end;
    else if (end >= count) count = end + 1;
  }

  function spanAt(index: number): MonthSpan | undefined {
    let low = 0;
    let high = spans.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((spans[middle]?.start ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return spans[low];
  }

  function pagesInSight(): number[] {
    const first = Math.floor(wanted[0] / pageSize);
    const end = Math.floor(wanted[1] / pageSize);
    return Array.from({ length: end - first + 1 }, (_, i) => first + i);
  }

  /** Reads what is in sight until nothing is missing, then the page that scrolling on will need. */
  async function pump(): Promise<void> {
    if (isPumping) return;
    isPumping = true;
    try {
      for (;;) {
        const sight = pagesInSight();
        const ahead = (sight.at(-1) ?? 0) + 1;
        const missing = [...sight, ahead].find((p) => !pages.has(p) && p * pageSize < count);
        if (missing === undefined) break;
        const mine = turn;
        const mates = new Map(pages);
        await read(missing, mates);
        // Data changed meanwhile: the reading that the change caused shows everything anew.
        if (mine !== turn) continue;
        pages = mates;
        drop();
        base.set(shown());
      }
    } catch (error) {
      base.set({ error });
    }
    isPumping = false;
  }

  function drop(): void {
    const middle = (wanted[0] + wanted[1]) / 2 / pageSize;
    const far = [...pages.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const page of far.slice(mostPages)) pages.delete(page);
  }

  function shown(): Partial<ListState> {
    const held = pages;
    return {
      count,
      idAt: (index) => held.get(Math.floor(index / pageSize))?.[index % pageSize]?.id,
      monthAt: (index) => spanAt(index)?.month,
      rows: new Map([...held.values()].flat().map((record) => [record.id, record])),
    };
  }

  return {
    ...base,
    want(first, last) {
      wanted = [Math.max(0, first), Math.max(0, last)];
      if (base.state().count !== null) void pump();
    },
    // Its pages are read by where they stand.
    read: async () => {},
  };
}
