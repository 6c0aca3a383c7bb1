import { createFacts, type FactNeeds, type Facts } from '#src/domain/facts.ts';
import type { RecordData } from '#src/domain/field.ts';
import { type OpenMatter, openMatter } from '#src/domain/overdue.ts';
import type { ReportedFigure } from '#src/domain/reported-figure.ts';
import type { RollupRow } from '#src/domain/rollup.ts';
import type { Environment } from './environment.ts';
import { dueMatters, eachPage, listCollection } from './queries.ts';
import { readRows, readSpan } from './rollup-rows.ts';

/** The largest count IndexedDB takes: all of them. */
const everyMatter = 0xffff_ffff;

/** Reads what indicators need in one read transaction; costs the same at any number of records. */
export function readFacts(env: Environment, needs: FactNeeds): Promise<Facts> {
  const { db } = env;
  return db.transaction('r', [db.records, db.rollups], async () => {
    const today = env.today();
    const [rollups, figures, open, snapshots] = await Promise.all([
      readRollups(env, needs),
      listCollection(env, '@figure'),
      readOpen(env, needs.overdue, today),
      readSnapshots(env, needs),
    ]);
    return createFacts({
      today,
      rollups,
      figures: figures.map((f) => f.data as ReportedFigure),
      open,
      snapshots,
    });
  });
}

async function readRollups(env: Environment, needs: FactNeeds): Promise<RollupRow[]> {
  const span = await readSpan(env.db, needs.fromMonth, needs.toMonth);
  if (needs.wholePast.length === 0) return span;
  const earlier = await env.db.rollups.where('key').below(needs.fromMonth).primaryKeys();
  const past = await readRows(
    env.db,
    earlier.filter((key) => needs.wholePast.some((ledger) => key.endsWith(`|${ledger}`))),
  );
  return [...past.filter((row) => row !== undefined), ...span];
}

async function readOpen(
  env: Environment,
  ledgers: readonly string[],
  today: string,
): Promise<Map<string, OpenMatter[]>> {
  const open = new Map<string, OpenMatter[]>();
  for (const id of ledgers) {
    const ledger = env.ledgers.get(id);
    if (!ledger) continue;
    const records = await dueMatters(env, id, today, everyMatter);
    open.set(
      id,
      records.map((r) => openMatter(ledger, r.due ?? '', r.data as RecordData)),
    );
  }
  return open;
}

async function readSnapshots(
  env: Environment,
  needs: FactNeeds,
): Promise<Map<string, { date: string; data: RecordData }[]>> {
  const snapshots = new Map<string, { date: string; data: RecordData }[]>();
  const from = `${needs.fromMonth.slice(0, 4)}-01-01`;
  for (const ledger of needs.snapshots) {
    const rows: { date: string; data: RecordData }[] = [];
    await eachPage(env, { ledger, from, to: `${needs.toMonth}-31` }, (records) => {
      for (const r of records) {
        if (r.status === 'registered') rows.push({ date: r.date, data: r.data as RecordData });
      }
    });
    snapshots.set(ledger, rows);
  }
  return snapshots;
}
