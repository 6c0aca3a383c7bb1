import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import {
  createFinder,
  isAscending,
  updateFound,
  walkLedger,
} from '#src/features/ledger/ledger-walk.ts';
import { type KnownList, recallFound, rememberList } from '#src/features/ledger/list-memory.ts';
import type { ListQuery } from '#src/features/ledger/list-query.ts';
import { createSource, type ListSource, type ListState } from '#src/features/ledger/list-source.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** Milliseconds between two looks at a running walk. */
const tellEvery = 150;
/** Records kept in memory; past this, those out of sight are dropped. */
const mostRows = 1200;
/** After more changes than this the ledger is walked anew. */
const mostChanges = 2000;
/** After this many at once the list is remembered anew for the next start of the program. */
const manyChanges = 500;

/**
 * Records that pass filters, found by walking once, or remembered from the last start of the program; later changes are
 * taken from the history. The rows themselves are read when they come into sight.
 */
export function createWalkSource(
  storage: Storage,
  ledger: Ledger,
  query: ListQuery,
  tools: FormTools,
): ListSource {
  let rows = new Map<string, StoredRecord>();
  let wanted: readonly string[] = [];
  const find = createFinder(ledger, query, tools);
  let known: KnownList | null = null;

  const base = createSource(storage, async (set, isWanted) => {
    known ??= await recallFound(storage, ledger, query, tools);
    if (await catchUp(set)) return;
    // What was remembered is too old to be shown.
    if (base.state().found === null) known = null;
    await walk(set, isWanted);
  });

  async function walk(set: (patch: Partial<ListState>) => void, isWanted: () => boolean) {
    const first = known === null;
    const [newest] = await storage.changes(1);
    const seq = newest?.seq ?? 0;
    let told = 0;
    await walkLedger(storage, ledger, query, find, ({ found, seen, isDone }) => {
      if (!isWanted()) return false;
      if (isDone) {
        known = { found, seq };
        return true;
      }
      if (performance.now() - told < tellEvery) return true;
      told = performance.now();
      // A walk made anew shows its list only when it is complete, so that nothing shrinks and grows again.
      set(first ? { found: [...found], seen } : { seen });
      return true;
    });
    if (known?.seq !== seq) return;
    rows = new Map();
    if (!(await catchUp(set))) return walk(set, isWanted);
    void rememberList(storage, ledger, query, tools, known);
    void read(wanted);
  }

  /** Brings what is known up to date by what changed since; false when that is too much. */
  async function catchUp(set: (patch: Partial<ListState>) => void): Promise<boolean> {
    if (!known) return false;
    const { seq, records } = await storage.changesSince(ledger.id, known.seq, mostChanges);
    if (!records) return false;
    const { found } = known;
    if (records.size === 0 && base.state().found === found) {
      known = { found, seq };
      return true;
    }
    const now = updateFound(found, records, find, isAscending(ledger, query));
    known = { found: now, seq };
    for (const [id, record] of records) {
      if (record) rows.set(id, record);
    }
    set({ found: now, seen: null, total: now.length, rows: new Map(rows) });
    if (records.size > manyChanges) void rememberList(storage, ledger, query, tools, known);
    return true;
  }

  const asked = new Set<string>();
  async function read(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !rows.has(id) && !asked.has(id));
    if (missing.length === 0) return;
    for (const id of missing) asked.add(id);
    const records = await storage.many(missing);
    for (const id of missing) asked.delete(id);
    for (const record of records) {
      // What the history told meanwhile is newer.
      if (!rows.has(record.id)) rows.set(record.id, record);
    }
    if (rows.size > mostRows) {
      const kept = new Set(wanted);
      rows = new Map([...rows].filter(([key]) => kept.has(key)));
    }
    base.set({ rows: new Map(rows) });
  }
  return {
    ...base,
    want(_from, _to, ids) {
      wanted = ids;
      void read(ids);
    },
    read,
  };
}
