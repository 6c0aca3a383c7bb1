import {
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { prepareInitials } from '#src/features/ledger/initials.ts';
import { type Found, sumFields } from '#src/features/ledger/ledger-walk.ts';
import { isPlain, isWholeMonthSpan, type ListQuery } from '#src/features/ledger/list-query.ts';
import { type ListSource, noRows } from '#src/features/ledger/list-source.ts';
import { createPagedSource } from '#src/features/ledger/paged-source.ts';
import {
  mayBeInitials,
  searchFound,
  sortFound,
  sortLimit,
  sumFound,
} from '#src/features/ledger/search-found.ts';
import { createWalkSource } from '#src/features/ledger/walk-source.ts';
import type { Storage } from '#src/storage/storage.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';
import { rowHeight } from '#src/ui/record-table.tsx';

/** A list as its page shows it. */
export interface ListRows {
  /** Rows to lay out, read yet or not. */
  count: number;
  idAt: (index: number) => string | undefined;
  rowOf: (id: string) => StoredRecord | undefined;
  /** Month of a row that is not in memory, where it is known. */
  monthAt: (index: number) => string | undefined;
  /** All ids in order; null when the list is read page by page. */
  ids: readonly string[] | null;
  /** Matching records; null while they are still being looked for. */
  total: number | null;
  drafts: number;
  /** Records looked at so far by a running walk. */
  seen: number | null;
  /** Field -> sum, when known. */
  sums: Record<string, number> | null;
  /** Reads all records although the list is long: for sums. */
  readAll: () => void;
  /** Makes ready for a search that is about to be typed: all records, and the initials that it may be spelled by. */
  expectSearch: () => void;
  /** Reads the first rows that a search will show, so that they are drawn with it and not after it. */
  prepare: (search: string) => Promise<void>;
  tooManyToSort: boolean;
  isReading: boolean;
  error: unknown;
  /** The rows from one place to another (both included) came into sight. */
  want: (from: number, to: number) => void;
}

/** Lists longer than this are added up only when asked. */
const addUpAlone = 5000;
/** Longer lists than this are read only when asked: they cost memory. */
const readAheadUpTo = 200_000;
/** Milliseconds that a list is looked at before it is read ahead. */
const readAheadAfter = 500;
/** Rows that fill the screen. */
const firstRows = () => Math.ceil(window.innerHeight / rowHeight);

/** The rows of a list: page by page when it is the plain ledger, by a remembered walk when anything is filtered. */
export function useListRows(ledger: Ledger, query: ListQuery, tools: FormTools): ListRows {
  const storage = useStorage();
  const plain = isPagedQuery(ledger, query);
  const walkQuery = useWalkQuery(query);
  const source = useMemo(
    () => sourceFor(storage, ledger, walkQuery, tools, plain),
    [storage, ledger, walkQuery, tools, plain],
  );
  const state = useSyncExternalStore(source.subscribe, source.state);
  const [asked, setAsked] = useState<ListSource | null>(null);
  const readsAll = plain && state.total !== null && (state.total <= addUpAlone || asked === source);
  const sumSource = useMemo(
    () => (readsAll ? sourceFor(storage, ledger, walkQuery, tools, false) : noSource),
    [readsAll, storage, ledger, walkQuery, tools],
  );
  // Nothing is drawn anew for a walk behind a plain list until it is complete.
  const sumState = useSyncExternalStore(sumSource.subscribe, () => {
    const known = sumSource.state();
    return known.seen === null ? known : noRows;
  });
  const [isExpected, setExpected] = useState(false);
  useInitials(sumState.found, isExpected, { after: aPause });
  const matching = useMatching(ledger, query, state.found, tools.locale);
  const ids = useMemo(() => matching?.map((one) => one.id) ?? null, [matching]);

  const want = useCallback(
    (from: number, to: number) =>
      source.want(from, to, matching?.slice(from, to + 1).map((one) => one.id) ?? []),
    [source, matching],
  );

  useReadAhead(plain ? state.total : null, () => setAsked(source));

  const added = plain ? sumState.found : matching;
  // What is found is shown first; adding it up may come a moment later.
  const summed = useDeferredValue(added);
  const sums = useMemo(() => {
    const keys = sumFields(ledger);
    const all = summed && sumFound(summed, keys.length);
    if (!all) return null;
    return { ...all, of: Object.fromEntries(keys.map((key, i) => [key, all.sums[i] ?? 0])) };
  }, [ledger, summed]);
  const known = summed === added && state.total !== null ? sums : null;
  return {
    count: matching?.length ?? state.count ?? 0,
    idAt: matching ? (index) => matching[index]?.id : state.idAt,
    rowOf: (id) => state.rows.get(id),
    monthAt: state.monthAt,
    ids,
    total: matching ? (state.total === null ? null : matching.length) : state.total,
    drafts: plain ? state.drafts : (known?.drafts ?? 0),
    seen: state.seen,
    sums: known?.of ?? null,
    readAll: () => setAsked(source),
    expectSearch: () => {
      setExpected(true);
      setAsked(source);
    },
    prepare: async (search) => {
      const walk = sourceFor(storage, ledger, walkQuery, tools, false);
      const { found, total: known } = walk.state();
      if (!found || known === null || query.sort.field !== ledger.date) return;
      const first = searchFound(found, search, firstRows());
      await walk.read(first.map((one) => one.id));
    },
    tooManyToSort: query.sort.field !== ledger.date && (matching?.length ?? 0) > sortLimit,
    isReading: state.total === null && (matching?.length ?? 0) === 0,
    error: state.error,
    want,
  };
}

/**
 * Reads a list of some length once it has been looked at for a moment, so that the first search and the sums are
 * there when they are wanted. `total`: null while there is nothing to read ahead.
 */
function useReadAhead(total: number | null, read: () => void): void {
  const start = useEffectEvent(read);
  const isLong = total !== null && total > addUpAlone && total <= readAheadUpTo;
  useEffect(() => {
    if (!isLong) return;
    const timer = window.setTimeout(start, readAheadAfter);
    return () => window.clearTimeout(timer);
  }, [isLong]);
}

/** Whether a list is read page by page. */
export function isPagedQuery(ledger: Ledger, query: ListQuery): boolean {
  return isPlain(ledger, query) && isWholeMonthSpan(query);
}

/** What a walk found, searched and sorted; null for a list read page by page. */
function useMatching(
  ledger: Ledger,
  query: ListQuery,
  found: readonly Found[] | null,
  locale: 'zh' | 'en',
): readonly Found[] | null {
  const { search } = query;
  const { ascending } = query.sort;
  const byDate = query.sort.field === ledger.date;
  // Counts the times that more initials were ready: each may bring new matches.
  const [initials, setInitials] = useState(0);
  const onReady = () => setInitials((slices) => slices + 1);
  useInitials(found, mayBeInitials(search), { after: 0, onReady });
  // Sorted once for all searches where that is allowed.
  const sorted = useMemo(
    () => (found && !byDate ? sortFound(found, ascending, locale) : found),
    [found, byDate, ascending, locale],
  );
  return useMemo(() => {
    if (!found || !sorted) return null;
    const hits = initials >= 0 ? searchFound(sorted, search) : [];
    const isSorted = byDate || found.length <= sortLimit;
    return isSorted ? hits : sortFound(hits, ascending, locale);
  }, [found, sorted, search, ascending, byDate, locale, initials]);
}

/** The query without the search; the same object while only the search changes. */
function useWalkQuery(query: ListQuery): ListQuery {
  const text = JSON.stringify({ ...query, search: '' });
  return useMemo(() => JSON.parse(text) as ListQuery, [text]);
}

/** Milliseconds after entering the search box in which nothing is done that a first word could have to wait for. */
const aPause = 300;

/** Prepares pinyin initials `after` a while of being wanted; `onReady` is told whenever more of them are. */
function useInitials(
  found: readonly Found[] | null,
  wanted: boolean,
  { after, onReady }: { after: number; onReady?: () => void },
): void {
  const tell = useEffectEvent(() => onReady?.());
  useEffect(() => {
    if (!wanted || !found) return;
    let gone = false;
    const start = () =>
      void prepareInitials(found, () => {
        if (!gone) tell();
        return !gone;
      });
    const timer = window.setTimeout(start, after);
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [wanted, found, after]);
}

const noSource: ListSource = {
  subscribe: () => () => {},
  state: () => noRows,
  want() {},
  read: async () => {},
  forget() {},
};

interface Remembered {
  key: string;
  tools: FormTools;
  source: ListSource;
}

const remembered = new WeakMap<Storage, Remembered[]>();
/** Lists remembered per workspace, so that coming back to one costs nothing. */
const most = 4;

function sourceFor(
  storage: Storage,
  ledger: Ledger,
  query: ListQuery,
  tools: FormTools,
  paged: boolean,
): ListSource {
  const key = JSON.stringify([ledger.id, query, paged, tools.locale, tools.today]);
  const list = remembered.get(storage) ?? [];
  const known = list.find((one) => one.key === key && isSameLists(one.tools, tools));
  if (known) {
    remembered.set(storage, [known, ...list.filter((one) => one !== known)]);
    return known.source;
  }
  const source = paged
    ? createPagedSource(storage, ledger, query)
    : createWalkSource(storage, ledger, query, tools);
  remembered.set(storage, [{ key, tools, source }, ...list].slice(0, most));
  for (const one of list.slice(most - 1)) one.source.forget();
  return source;
}

function isSameLists(a: FormTools, b: FormTools): boolean {
  const { villages, departments, scales } = a.references;
  const other = b.references;
  return (
    villages === other.villages && departments === other.departments && scales === other.scales
  );
}
