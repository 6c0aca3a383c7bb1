import type { StoredRecord } from '#src/domain/record.ts';
import { draftKey } from '#src/domain/rollup.ts';
import { shelfRange } from './database.ts';
import type { Environment } from './environment.ts';
import { readRows } from './rollup-rows.ts';

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
  const shelf = request.trash ? `~${ledger}` : ledger;
  const records: StoredRecord[] = [];
  let after = request.after;
  for (;;) {
    const size = where ? chunk : limit - records.length + 1;
    const rows = await readSpan(env, shelf, request, after, ascending, size);
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
  return (ascending ? rows : rows.reverse()).limit(size).toArray();
}

/** Walks all records of a shelf in date order, a page at a time; a `false` answer stops the walk. */
export async function eachPage(
  env: Environment,
  request: Omit<PageRequest, 'limit' | 'after'>,
  visit: (records: StoredRecord[]) => unknown,
  size = 2000,
): Promise<void> {
  let after: PageKey | undefined;
  for (;;) {
    const got: Page = await page(env, { ...request, limit: size, after });
    if (got.records.length > 0 && (await visit(got.records)) === false) return;
    if (!got.next) return;
    after = got.next;
  }
}

/** How many live records a ledger has in months (`YYYY-MM`, both included), from the rollups. */
export async function countRecords(
  env: Environment,
  ledger: string,
  fromMonth = '',
  toMonth = '\uffff',
): Promise<{ registered: number; drafts: number }> {
  const keys = (
    await env.db.rollups.where('key').between(fromMonth, `${toMonth}|\uffff`).primaryKeys()
  ).filter((key) => key.endsWith(`|${ledger}`));
  let registered = 0;
  let drafts = 0;
  for (const row of await readRows(env.db, keys)) {
    registered += row?.sums['']?.[0] ?? 0;
    drafts += row?.sums[draftKey]?.[0] ?? 0;
  }
  return { registered, drafts };
}

/** Open matters by due day, soonest first, up to and including `until`. */
export function dueMatters(
  env: Environment,
  ledger: string,
  until: string,
  limit = 200,
): Promise<StoredRecord[]> {
  return env.db.records
    .where('[ledger+due]')
    .between([ledger, ''], [ledger, until], true, true)
    .limit(limit)
    .toArray();
}

/** Live records of one of the product's own collections (`@report`), oldest first. */
export function listCollection(env: Environment, collection: string): Promise<StoredRecord[]> {
  const [low, high] = shelfRange(collection);
  return env.db.records.where('[shelf+date+id]').between(low, high, true, true).toArray();
}
