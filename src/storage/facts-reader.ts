import { createFacts, type FactNeeds, type Facts } from '#src/domain/facts.ts';
import type { RecordData } from '#src/domain/field.ts';
import { openMatters } from '#src/domain/overdue.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { ReportedFigure } from '#src/domain/reported-figure.ts';
import { dueMatters, hasBeside, monthsWithDue } from './due-queries.ts';
import type { Environment } from './environment.ts';
import { cachedStores, currentCache, type FactsCache } from './facts-cache.ts';
import { eachPage, listCollection } from './queries.ts';
import { readSettings } from './settings-store.ts';

/** The largest count IndexedDB takes: all of them. */
const everyMatter = 0xffff_ffff;

/**
 * Reads what indicators need in one read transaction, and only what a change has touched since it was read last;
 * costs the same at any number of records.
 */
export function readFacts(env: Environment, needs: FactNeeds): Promise<Facts> {
  return env.db.transaction('r', cachedStores(env), async () => {
    const cache = await currentCache(env);
    const today = env.today();
    const [figures, open, snapshots, lists] = await Promise.all([
      cache.keep('@figure', '', () => readFigures(env)),
      ofEach(needs.overdue, (ledger) => readOpen(env, cache, ledger, today)),
      ofEach(needs.snapshots, (ledger) => readSnapshots(env, cache, ledger, needs)),
      cache.keep('@setting', '', () => readSettings(env)),
    ]);
    const rollups = [...env.ledgers.keys()].flatMap((ledger) =>
      cache.rowsOf(ledger, needs.wholePast.includes(ledger) ? '' : needs.fromMonth, needs.toMonth),
    );
    return createFacts({ today, rollups, figures, open, snapshots, lists });
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
