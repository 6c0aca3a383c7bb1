import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { type Found, walkLedger } from '#src/features/ledger/ledger-walk.ts';
import type { ListQuery } from '#src/features/ledger/list-query.ts';
import type { PageKey } from '#src/storage/queries.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** A list as far as it is known; a new object after each step. */
export interface ListState {
  /** Ids of the known rows in order; of a walk, before search and sorting. */
  ids: readonly string[];
  /** What a walk found; null for a list read page by page. */
  found: readonly Found[] | null;
  rows: ReadonlyMap<string, StoredRecord>;
  /** All records of the list, when that is known. */
  total: number | null;
  drafts: number;
  /** Records looked at so far by a running walk; null when none runs. */
  seen: number | null;
  hasMore: boolean;
  error: unknown;
}

export interface ListSource {
  /** Reads while somebody listens; changes in between are noticed and read at the next listening. */
  subscribe: (listener: () => void) => () => void;
  state: () => ListState;
  /** Rows with these ids are about to be seen. */
  want: (ids: readonly string[]) => void;
  /** Reads on. */
  more: () => void;
  /** No longer remembered: stops noticing changes. */
  forget: () => void;
}

export const noRows: ListState = {
  ids: [],
  found: null,
  rows: new Map(),
  total: null,
  drafts: 0,
  seen: null,
  hasMore: false,
  error: null,
};

export const pageSize = 200;

/** Milliseconds between two looks at a running walk. */
const tellEvery = 150;

/** The ledger by date, a page by key at a time; the total comes from the rollups. */
export function createPagedSource(storage: Storage, ledger: Ledger, query: ListQuery): ListSource {
  let records: StoredRecord[] = [];
  let next: PageKey | null = null;
  const base = createSource(storage, async (set) => {
    const { from, to } = query;
    const limit = Math.max(pageSize, records.length);
    const [page, count] = await Promise.all([
      storage.page({ ledger: ledger.id, from, to, ascending: query.sort.ascending, limit }),
      storage.count(ledger.id, from?.slice(0, 7), to?.slice(0, 7)),
    ]);
    records = page.records;
    next = page.next;
    set({ ...shown(), total: count.registered + count.drafts, drafts: count.drafts });
  });
  let reading = false;
  function shown() {
    return {
      ids: records.map((record) => record.id),
      rows: new Map(records.map((record) => [record.id, record])),
      hasMore: next !== null,
    };
  }
  return {
    ...base,
    want() {},
    more() {
      if (!next || reading) return;
      reading = true;
      const { from, to } = query;
      const after = next;
      void storage
        .page({
          ledger: ledger.id,
          from,
          to,
          ascending: query.sort.ascending,
          limit: pageSize,
          after,
        })
        .then((page) => {
          reading = false;
          if (next !== after) return;
          records = [...records, ...page.records];
          next = page.next;
          base.set(shown());
        })
        .finally(() => {
          reading = false;
        });
    },
  };
}

/** Records that pass filters, found by walking; the rows themselves are read when they come into sight. */
export function createWalkSource(
  storage: Storage,
  ledger: Ledger,
  query: ListQuery,
  tools: FormTools,
): ListSource {
  let rows = new Map<string, StoredRecord>();
  const base = createSource(storage, async (set, isWanted) => {
    const first = base.state().found === null;
    const old = rows;
    let told = 0;
    await walkLedger(storage, ledger, query, tools, ({ found, seen, isDone }) => {
      if (!isWanted()) return false;
      if (!isDone && performance.now() - told < tellEvery) return true;
      told = performance.now();
      if (isDone) {
        rows = new Map();
        for (const id of old.keys()) request(id);
      }
      // A walk made anew shows its list only when it is complete, so that nothing shrinks and grows again.
      if (first || isDone) {
        const ids = found.map((one) => one.id);
        set({
          ids,
          found: [...found],
          seen: isDone ? null : seen,
          total: isDone ? ids.length : null,
        });
      } else set({ seen });
      return true;
    });
  });
  const asked = new Set<string>();
  function request(id: string) {
    if (asked.has(id)) return;
    asked.add(id);
    void storage.get(id).then((record) => {
      asked.delete(id);
      if (!record) return;
      rows.set(id, record);
      if (asked.size === 0) base.set({ rows: new Map(rows) });
    });
  }
  return {
    ...base,
    want(ids) {
      for (const id of ids) if (!rows.has(id)) request(id);
    },
    more() {},
  };
}

type Read = (set: (patch: Partial<ListState>) => void, isWanted: () => boolean) => Promise<void>;

/** Reads when first listened to and after each change of the data, one reading at a time. */
function createSource(storage: Storage, read: Read) {
  const listeners = new Set<() => void>();
  let state = noRows;
  let isStale = true;
  let isReading = false;
  const set = (patch: Partial<ListState>) => {
    state = { ...state, ...patch };
    for (const listener of [...listeners]) listener();
  };
  async function run() {
    if (isReading || !isStale || listeners.size === 0) return;
    isReading = true;
    isStale = false;
    try {
      await read(set, () => !isStale && listeners.size > 0);
      if (listeners.size === 0 && state.seen !== null) isStale = true;
    } catch (error) {
      set({ error });
    }
    isReading = false;
    void run();
  }
  const forget = storage.subscribe(() => {
    isStale = true;
    void run();
  });
  return {
    set,
    forget,
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      void run();
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
