import type { StoredRecord } from '#src/domain/record.ts';
import { besideKey, dueKey, dueSlots, type RollupRow } from '#src/domain/rollup.ts';
import type { Environment } from './environment.ts';
import { cachedStores, currentCache, type FactsCache } from './facts-cache.ts';

/** Open matters by due day, soonest first, from `from` up to and including `until`. */
export function dueMatters(
  env: Environment,
  ledger: string,
  until: string,
  limit = 200,
  from = '',
): Promise<StoredRecord[]> {
  return dueRange(env, ledger, from, until).limit(limit).toArray();
}

/** Open matters due between two days: the soonest, and how many there are in all. */
export interface DueSpan {
  records: StoredRecord[];
  count: number;
}

/**
 * The open matters of several ledgers due from one day to another (both included), in one reading. The rollups tell in
 * which ledgers there are any; the others are not asked.
 */
export function dueOfEach(
  env: Environment,
  ledgers: readonly string[],
  from: string,
  until: string,
  limit: number,
): Promise<Map<string, DueSpan>> {
  return env.db.transaction('r', cachedStores(env), async () => {
    const cache = await currentCache(env);
    const read = async (id: string): Promise<DueSpan> => {
      const months = monthsWithDue(cache, id, from, until);
      if (months.length === 0) return { records: [], count: 0 };
      const records = await dueMatters(env, id, until, limit, from);
      if (records.length < limit) return { records, count: records.length };
      return { records, count: await count(env, months, id, from, until) };
    };
    const found = ledgers.map(async (id) => [id, await read(id)] as const);
    return new Map(await Promise.all(found));
  });
}

/** The rollup rows of the months from one day's to another's in which open matters of a ledger are due. */
export function monthsWithDue(
  cache: FactsCache,
  ledger: string,
  from: string,
  until: string,
): RollupRow[] {
  return cache.rowsOf(ledger, from.slice(0, 7), until.slice(0, 7)).filter((row) => dueIn(row) > 0);
}

/** Whether open matters of a ledger have a second deadline in a month, beside that of the due list. */
export function hasBeside(cache: FactsCache, ledger: string, month: string): boolean {
  return cache.rowsOf(ledger, month, month).some(({ sums }) => sums[besideKey] !== undefined);
}

function dueIn({ sums }: RollupRow): number {
  return sums[dueKey(null)]?.[dueSlots.records] ?? 0;
}

/** Months that lie whole between the two days stand in the rollups; only the days of the two end months are counted. */
async function count(
  env: Environment,
  months: readonly RollupRow[],
  ledger: string,
  from: string,
  until: string,
): Promise<number> {
  const [first, last] = [from.slice(0, 7), until.slice(0, 7)];
  if (first === last) return dueRange(env, ledger, from, until).count();
  const ends = await Promise.all([
    first === '' ? 0 : dueRange(env, ledger, from, `${first}-31`).count(),
    dueRange(env, ledger, `${last}-01`, until).count(),
  ]);
  return months
    .filter(({ month }) => month !== first && month !== last)
    .reduce((sum, row) => sum + dueIn(row), ends[0] + ends[1]);
}

function dueRange(env: Environment, ledger: string, from: string, until: string) {
  return env.db.records.where('[ledger+due]').between([ledger, from], [ledger, until], true, true);
}
