import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { type Found, sumFields } from '#src/features/ledger/ledger-walk.ts';
import { isPlain, isWholeMonthSpan, type ListQuery } from '#src/features/ledger/list-query.ts';
import {
  createPagedSource,
  createWalkSource,
  type ListSource,
  noRows,
} from '#src/features/ledger/list-source.ts';
import {
  mayBeInitials,
  prepareInitials,
  searchFound,
  sortFound,
  sortLimit,
  sumFound,
} from '#src/features/ledger/search-found.ts';
import type { Storage } from '#src/storage/storage.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** A list as its page shows it. */
export interface ListRows {
  ids: readonly string[];
  rowOf: (id: string) => StoredRecord | undefined;
  /** Matching records; null while they are still being looked for. */
  total: number | null;
  drafts: number;
  /** Records looked at so far by a running walk. */
  seen: number | null;
  /** Field -> sum, when known. */
  sums: Record<string, number> | null;
  /** Adds up although the list is long. */
  addUp: () => void;
  tooManyToSort: boolean;
  isReading: boolean;
  error: unknown;
  want: ListSource['want'];
  more: ListSource['more'];
}

/** Lists longer than this are added up only when asked. */
const addUpAlone = 5000;

/** The rows of a list: page by page when it is the plain ledger, by a remembered walk when anything is filtered. */
export function useListRows(ledger: Ledger, query: ListQuery, tools: FormTools): ListRows {
  const storage = useStorage();
  const plain = isPlain(ledger, query) && isWholeMonthSpan(query);
  const walkQuery = useWalkQuery(query);
  const source = useMemo(
    () => sourceFor(storage, ledger, walkQuery, tools, plain),
    [storage, ledger, walkQuery, tools, plain],
  );
  const state = useSyncExternalStore(source.subscribe, source.state);
  const [asked, setAsked] = useState<ListSource | null>(null);
  const addsUp = plain && state.total !== null && (state.total <= addUpAlone || asked === source);
  const sumSource = useMemo(
    () => (addsUp ? sourceFor(storage, ledger, walkQuery, tools, false) : noSource),
    [addsUp, storage, ledger, walkQuery, tools],
  );
  const sumState = useSyncExternalStore(sumSource.subscribe, sumSource.state);
  const initials = useInitials(state.found, query.search);

  const byDate = query.sort.field === ledger.date;
  const matching = useMemo(() => {
    if (!state.found) return null;
    // `initials` counts the slices prepared so far: each may bring new matches.
    const hits = initials >= 0 ? searchFound(state.found, query.search) : [];
    return byDate ? hits : sortFound(hits, query.sort.ascending, tools.locale);
  }, [state.found, query.search, query.sort.ascending, byDate, tools.locale, initials]);
  const added = plain ? (sumState.seen === null ? sumState.found : null) : matching;
  const sums = useMemo(() => {
    const keys = sumFields(ledger);
    const values = added && sumFound(added, keys.length);
    return values && Object.fromEntries(keys.map((key, i) => [key, values[i] ?? 0]));
  }, [ledger, added]);
  const ids = useMemo(() => matching?.map((one) => one.id) ?? state.ids, [matching, state.ids]);
  return {
    ids,
    rowOf: (id) => state.rows.get(id),
    total: matching ? (state.total === null ? null : matching.length) : state.total,
    drafts: plain ? state.drafts : (matching?.filter((one) => one.figures === null).length ?? 0),
    seen: state.seen,
    sums: state.total === null ? null : sums,
    addUp: () => setAsked(source),
    tooManyToSort: !byDate && (matching?.length ?? 0) > sortLimit,
    isReading: state.total === null && state.ids.length === 0,
    error: state.error,
    want: source.want,
    more: source.more,
  };
}

/** The query without the search; the same object while only the search changes. */
function useWalkQuery(query: ListQuery): ListQuery {
  const text = JSON.stringify({ ...query, search: '' });
  return useMemo(() => JSON.parse(text) as ListQuery, [text]);
}

/** Prepares pinyin initials when the search may mean them; answers how many slices are ready. */
function useInitials(found: readonly Found[] | null, search: string): number {
  const wanted = found !== null && mayBeInitials(search);
  const [ready, setReady] = useState(0);
  useEffect(() => {
    if (!wanted || !found) return;
    let gone = false;
    void prepareInitials(found, () => {
      if (!gone) setReady((slices) => slices + 1);
      return !gone;
    });
    return () => {
      gone = true;
    };
  }, [wanted, found]);
  return ready;
}

const noSource: ListSource = {
  subscribe: () => () => {},
  state: () => noRows,
  want() {},
  more() {},
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
