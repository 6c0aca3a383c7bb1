import { type StoredRecord, shelfOf } from '#src/domain/record.ts';
import { draftKey } from '#src/domain/rollup.ts';
import { shelfRange } from './database.ts';
import type { Environment } from './environment.ts';
import { cachedStores, currentCache } from './facts-cache.ts';

/** Where a page ended: pass it back to go on from there. */
export interface PageKey {
  date: string;
  id: string;
}

export interface PageRequest {
  ledger: string;
  /** Days, both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** Newest first unless `ascending`. */
  ascending?: boolean;
  limit: number;
  after?: PageKey | undefined;
  /** Records to pass over first; costs some microseconds each, so never more than a month's. Not with `where`. */
  skip?: number | undefined;
  /** Only records for which this holds; the page goes on reading until it is full. */
  where?: ((record: StoredRecord) => boolean) | undefined;
  trash?: boolean;
}

export interface Page {
  records: StoredRecord[];
  /** Null when this was the last page. */
  next: PageKey | null;
}

const chunk = 500;

/** A page by key, never by offset: costs the same at any depth. */
export async function page(env: Environment, request: PageRequest): Promise<Page> {
  const { ledger, limit, where, ascending = false } = request;
  const shelf = shelfOf(ledger, request.trash);
  const records: StoredRecord[] = [];
  let after = request.after;
  for (;;) {
    const size = where ? chunk : limit - records.length + 1;
    const skip = where || after !== request.after ? 0 : (request.skip ?? 0);
    const rows = await readSpan(env, shelf, request, after, ascending, size, skip);
    for (const row of rows) {
      if (where && !where(row)) continue;
      if (records.length === limit) return { records, next: keyOf(records.at(-1)) };
      records.push(row);
    }
    if (rows.length < size) return { records, next: null };
    after = keyOf(rows.at(-1)) ?? undefined;
  }
}

function keyOf(record: StoredRecord | undefined): PageKey | null {
  return record ? { date: record.date, id: record.id } : null;
}

function readSpan(
  env: Environment,
  shelf: string,
  request: PageRequest,
  after: PageKey | undefined,
  ascending: boolean,
  size: number,
  skip: number,
): Promise<StoredRecord[]> {
  const [low, high] = shelfRange(shelf, request.from, request.to);
  const mark = after && [shelf, after.date, after.id];
  const rows = env.db.records
    .where('[shelf+date+id]')
    .between(
      ascending && mark ? mark : low,
      !ascending && mark ? mark : high,
      !(ascending && mark),
      !(mark && !ascending),
    );
  const ordered = ascending ? rows : rows.reverse();
  // The limit counts from where the offset ends only when it is set after it.
  return (skip > 0 ? ordered.offset(skip) : ordered).limit(size).toArray();
}

/** Ids of all live records between two days, in date order, newest first unless `ascending`; reads no contents. */
export async function listIds(
  env: Environment,
  { ledger, from, to, ascending }: Pick<PageRequest, 'ledger' | 'from' | 'to' | 'ascending'>,
): Promise<string[]> {
  const [low, high] = shelfRange(ledger, from, to);
  const rows = env.db.records.where('[shelf+date+id]').between(low, high, true, true);
  return (ascending ? rows : rows.reverse()).primaryKeys();
}

/** Walks all records of a shelf in date order, a page at a time; a `false` answer stops the walk. */
export async function eachPage(
  env: Environment,
  request: Omit<PageRequest, 'limit' | 'after'>,
  visit: (records: StoredRecord[]) => unknown,
  size = 2000,
): Promise<void> {
  const read = (after?: PageKey) => page(env, { ...request, limit: size, after });
  for (let reading = read(); ; ) {
    const { records, next } = await reading;
    // The next page comes while this one is looked at.
    if (next) {
      reading = read(next);
      // When the visit throws, that is the failure to tell, not what becomes of this page.
      reading.catch(() => undefined);
    }
    const goesOn = records.length > 0 && (await visit(records)) !== false;
    if (!next) return;
    if (!goesOn) {
      await reading;
      return;
    }
  }
}

/** How many live records a ledger has in months (`YYYY-MM`, both included), from the rollups. */
export async function countRecords(
  env: Environment,
  ledger: string,
  fromMonth = '',
  toMonth = '\uffff',
): Promise<{ registered: number; drafts: number }> {
  let registered = 0;
  let drafts = 0;
  for (const month of await countMonths(env, ledger, fromMonth, toMonth)) {
    registered += month.registered;
    drafts += month.drafts;
  }
  return { registered, drafts };
}

/** How many live records a month (`YYYY-MM`) of a ledger holds. */
export interface MonthCount {
  month: string;
  registered: number;
  drafts: number;
}

/** The counts of each month that has records, oldest first, from the rollups. */
export async function countMonths(
  env: Environment,
  ledger: string,
  fromMonth = '',
  toMonth = '\uffff',
): Promise<MonthCount[]> {
  const rows = await env.db.transaction('r', cachedStores(env), async () =>
    (await currentCache(env)).rowsOf(ledger, fromMonth, toMonth),
  );
  return rows.flatMap((row) => {
    const registered = row.sums['']?.[0] ?? 0;
    const drafts = row.sums[draftKey]?.[0] ?? 0;
    return registered + drafts > 0 ? { month: row.month, registered, drafts } : [];
  });
}

/** Records of one of the product's own collections (`@report`), live or in its trash, oldest first. */
export function listCollection(
  env: Environment,
  collection: string,
  { trash = false } = {},
): Promise<StoredRecord[]> {
  const [low, high] = shelfRange(shelfOf(collection, trash));
  return env.db.records.where('[shelf+date+id]').between(low, high, true, true).toArray();
}
