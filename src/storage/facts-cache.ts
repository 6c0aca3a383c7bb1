import { type RollupRow, rollupKey } from '#src/domain/rollup.ts';
import type { Environment } from './environment.ts';
import { type PackedRollup, unpackRow } from './rollup-rows.ts';

/** Counts rebuilds, so that a cache of another window knows that its rows were made before. */
export const rebuildsKey = 'rollupRebuilds';

/**
 * What indicators were computed from last, as of one change set. It is never trusted unseen: every reader first asks
 * inside its own transaction for the number of the newest change set, so a save in any window makes it stale.
 */
interface Cache {
  seq: number;
  rebuilds: unknown;
  packed: Map<string, PackedRollup>;
  rows: Map<string, RollupRow>;
  /** Ledger -> its months, ascending. */
  months: Map<string, string[]>;
  /** Ledger or collection -> what was read of its records, by a name of the reader's own. */
  reads: Map<string, Map<string, unknown>>;
}

const caches = new WeakMap<Environment, Cache>();

export type FactsCache = Awaited<ReturnType<typeof currentCache>>;

/** Stores that a reader's transaction must span. */
export function cachedStores({ db }: Environment) {
  return [db.history, db.meta, db.records, db.rollups];
}

/** The cache brought up to date inside the running transaction over `cachedStores`. */
export async function currentCache(env: Environment) {
  const { db } = env;
  const [[seq = 0], made] = await Promise.all([
    db.history.toCollection().reverse().limit(1).primaryKeys(),
    db.meta.get(rebuildsKey),
  ]);
  const rebuilds = made?.value;
  let cache = caches.get(env);
  if (cache?.seq !== seq || cache.rebuilds !== rebuilds) {
    const all = await db.rollups.toArray();
    const months = new Map<string, string[]>();
    for (const { ledger, month } of all) {
      const known = months.get(ledger);
      if (known) known.push(month);
      else months.set(ledger, [month]);
    }
    const packed = new Map(all.map((row) => [row.key, row]));
    cache = { seq, rebuilds, packed, rows: new Map(), months, reads: new Map() };
    caches.set(env, cache);
  }
  const { packed, rows, months, reads } = cache;
  return {
    /** Rows of a ledger in months from `fromMonth` to `toMonth`, both included, ascending. */
    rowsOf(ledger: string, fromMonth: string, toMonth: string): RollupRow[] {
      const found: RollupRow[] = [];
      for (const month of months.get(ledger) ?? []) {
        if (month < fromMonth || month > toMonth) continue;
        const key = rollupKey(month, ledger);
        let row = rows.get(key);
        const stored = packed.get(key);
        if (!row && stored) {
          row = unpackRow(stored);
          rows.set(key, row);
        }
        if (row) found.push(row);
      }
      return found;
    },
    /** What `read` answered when it was last asked by this name, as long as no record of the ledger has changed. */
    async keep<T>(ledger: string, name: string, read: () => PromiseLike<T>): Promise<T> {
      let known = reads.get(ledger);
      if (!known || known.size >= keptReads) {
        known = new Map();
        reads.set(ledger, known);
      }
      if (known.has(name)) return known.get(name) as T;
      const answer = await read();
      known.set(name, answer);
      return answer;
    },
  };
}

/** Readings kept per ledger: a few periods that somebody goes back and forth between. */
const keptReads = 8;

/** Carries the cache over a commit of this window: only what the commit touched is read anew. */
export function noteCommit(
  env: Environment,
  seq: number,
  rollups: ReadonlyMap<string, PackedRollup | null>,
  touched: readonly string[],
): void {
  const cache = caches.get(env);
  if (cache?.seq !== seq - 1) return;
  cache.seq = seq;
  for (const ledger of touched) cache.reads.delete(ledger);
  for (const [key, row] of rollups) {
    cache.rows.delete(key);
    const isNew = !cache.packed.has(key);
    if (row) cache.packed.set(key, row);
    else cache.packed.delete(key);
    if (row && !isNew) continue;
    const [month = '', ledger = ''] = key.split('|');
    const months = (cache.months.get(ledger) ?? []).filter((m) => m !== month);
    cache.months.set(ledger, row ? [...months, month].sort() : months);
  }
}
