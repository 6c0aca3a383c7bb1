import type { StoredRecord } from '#src/domain/record.ts';
import type { Found } from '#src/features/ledger/ledger-walk.ts';
import type { Storage } from '#src/storage/storage.ts';

/** A list as far as it is known; a new object after each step. */
export interface ListState {
  /** What a walk found, before search and sorting; null for a list read page by page. */
  found: readonly Found[] | null;
  /** Rows of a list read page by page, whether read yet or not; null until they are counted. */
  count: number | null;
  /** Id of a row of such a list, when it is in memory. */
  idAt: (index: number) => string | undefined;
  /** Month (`YYYY-MM`) of a row of such a list, also when the row is not in memory. */
  monthAt: (index: number) => string | undefined;
  rows: ReadonlyMap<string, StoredRecord>;
  /** All records of the list, when that is known. */
  total: number | null;
  drafts: number;
  /** Records looked at so far by a running walk; null when none runs. */
  seen: number | null;
  error: unknown;
}

export interface ListSource {
  /** Reads while somebody listens; changes in between are noticed and read at the next listening. */
  subscribe: (listener: () => void) => () => void;
  state: () => ListState;
  /** The rows from one place to another (both included) are in sight; a walk is told their ids. */
  want: (from: number, to: number, ids: readonly string[]) => void;
  /** Reads these records of a walk, so that their rows are in memory. */
  read: (ids: readonly string[]) => Promise<void>;
  /** No longer remembered: stops noticing changes. */
  forget: () => void;
}

export const noRows: ListState = {
  found: null,
  count: null,
  idAt: () => undefined,
  monthAt: () => undefined,
  rows: new Map(),
  total: null,
  drafts: 0,
  seen: null,
  error: null,
};

type Read = (set: (patch: Partial<ListState>) => void, isWanted: () => boolean) => Promise<void>;

/** Reads when first listened to and after each change of the data, one reading at a time. */
export function createSource(storage: Storage, read: Read) {
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
      await read(set, () => listeners.size > 0);
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
