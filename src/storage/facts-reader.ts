import { createFacts, type FactNeeds, type Facts } from '#src/domain/facts.ts';
import type { RecordData } from '#src/domain/field.ts';
import type { MeasureTerm } from '#src/domain/indicator.ts';
import { openMatters } from '#src/domain/overdue.ts';
import { countedName, filtersOf, passes } from '#src/domain/parts.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { ReportedFigure } from '#src/domain/reported-figure.ts';
import { isCounted, RollupDelta, type RollupRow } from '#src/domain/rollup.ts';
import { isSummed } from '#src/domain/slices.ts';
import { dueMatters, hasBeside, monthsWithDue } from './due-queries.ts';
import type { Environment } from './environment.ts';
import { cachedStores, currentCache, type FactsCache } from './facts-cache.ts';
import { eachPage, listCollection } from './queries.ts';
import { readSettings } from './settings-store.ts';

/** The largest count IndexedDB takes: all of them. */
const everyMatter = 0xffff_ffff;

/**
 * Reads what indicators need in one read transaction, and only what a change has touched since it was read last;
 * costs the same at any number of records, but for terms that only the records themselves can answer.
 */
export function readFacts(env: Environment, needs: FactNeeds): Promise<Facts> {
  return env.db.transaction('r', cachedStores(env), async () => {
    const cache = await currentCache(env);
    const today = env.today();
    const [figures, open, snapshots, counted, lists] = await Promise.all([
      cache.keep('@figure', '', () => readFigures(env)),
      ofEach(needs.overdue, (ledger) => readOpen(env, cache, ledger, today)),
      ofEach(needs.snapshots, (ledger) => readSnapshots(env, cache, ledger, needs)),
      readCounted(env, cache, needs),
      cache.keep('@setting', '', () => readSettings(env)),
    ]);
    const rollups = [...env.ledgers.keys()].flatMap((ledger) =>
      cache.rowsOf(ledger, needs.wholePast.includes(ledger) ? '' : needs.fromMonth, needs.toMonth),
    );
    return createFacts({ today, rollups, figures, open, snapshots, counted, lists });
  });
}

async function ofEach<T>(
  ledgers: readonly string[],
  read: (ledger: string) => PromiseLike<T>,
): Promise<Map<string, T>> {
  return new Map(await Promise.all(ledgers.map(async (id) => [id, await read(id)] as const)));
}

async function readFigures(env: Environment): Promise<ReportedFigure[]> {
  return (await listCollection(env, '@figure')).map((f) => f.data as ReportedFigure);
}

function readOpen(env: Environment, cache: FactsCache, id: string, today: string) {
  const ledger = env.ledgers.get(id);
  const month = today.slice(0, 7);
  return cache.keep(id, `open ${today}`, async () => {
    // Where a second deadline ends this month, the matter may stand in the due list of a month before.
    const from = hasBeside(cache, id, month) ? '' : `${month}-01`;
    const asked = ledger && monthsWithDue(cache, id, from, today).length > 0;
    const records: StoredRecord[] = asked
      ? await dueMatters(env, id, today, everyMatter, from)
      : [];
    return records.flatMap((r) => (ledger ? openMatters(ledger, r.data as RecordData) : []));
  });
}

function readSnapshots(env: Environment, cache: FactsCache, ledger: string, needs: FactNeeds) {
  const from = `${needs.fromMonth.slice(0, 4)}-01-01`;
  const to = `${needs.toMonth}-31`;
  return cache.keep(ledger, `dated ${from} ${to}`, async () => {
    const rows: { date: string; data: RecordData }[] = [];
    await eachPage(env, { ledger, from, to }, (records) => {
      for (const r of records) {
        if (r.status === 'registered') rows.push({ date: r.date, data: r.data as RecordData });
      }
    });
    return rows;
  });
}

/** Rows as the rollups', made of only those records that pass a term's filters. */
async function readCounted(env: Environment, cache: FactsCache, needs: FactNeeds) {
  const asked = new Map<string, { term: MeasureTerm; from: string | undefined }>();
  for (const term of needs.counted) {
    const ledger = env.ledgers.get(term.ledger);
    if (!ledger || isSummed(term, ledger)) continue;
    const name = countedName(term);
    // A quantity with a date of its own counts in other months than its record's, so nothing bounds the reading.
    const isDated = ledger.measures[term.measure]?.date !== undefined;
    const isWhole = isDated || needs.wholePast.includes(term.ledger);
    if (isWhole) asked.set(name, { term, from: undefined });
    else if (!asked.has(name))
      asked.set(name, { term, from: `${needs.fromMonth.slice(0, 4)}-01-01` });
  }
  const read = [...asked].map(async ([name, { term, from }]) => {
    const span = from === undefined ? {} : { from, to: `${needs.toMonth}-31` };
    const kept = `counted ${name} ${from === undefined ? '' : `${from} ${span.to}`}`;
    const rows = await cache.keep(term.ledger, kept, () => countRecords(env, term, span));
    return [name, rows] as const;
  });
  return new Map(await Promise.all(read));
}

async function countRecords(
  env: Environment,
  term: MeasureTerm,
  span: { from?: string; to?: string },
): Promise<Map<string, RollupRow>> {
  const ledger = env.ledgers.get(term.ledger);
  const filters = filtersOf(term);
  const delta = new RollupDelta();
  await eachPage(env, { ledger: term.ledger, ...span }, (records) => {
    for (const r of records) {
      const isTaken = isCounted(r) && filters.every((f) => passes(r.data as RecordData, f));
      if (ledger && isTaken) delta.add(ledger, r, 1);
    }
  });
  const rows = delta.keys().flatMap((key) => delta.apply(key, undefined) ?? []);
  return new Map(rows.map((row) => [row.month, row]));
}
