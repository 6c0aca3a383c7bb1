import { factNeeds } from '#src/domain/catalogue.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { fill, inTurns, ledgerOf, openBench, type Row } from './bench-tools.ts';

export const name = 'The same work at 1,000 and at 100,000 mediation records';

const indicators = [...catalogue.indicators.values()];

/** Whole overview: every indicator of the catalogue for a year and the year before. */
async function overview(storage: Storage): Promise<void> {
  const periods = ['2021', '2020'];
  const facts = await storage.facts(factNeeds(indicators, periods));
  for (const indicator of indicators) {
    for (const period of periods)
      evaluate(indicator, period, { ledgers: catalogue.ledgers, facts });
  }
}

/** Target: 1.5 or less for each. */
export async function run(): Promise<Row[]> {
  const ledger = ledgerOf('mediation');
  const [small, large] = [await openBench('small'), await openBench('large')];
  for (const storage of [small, large]) await storage.ensureRollups();
  await fill(small, ledger, 1000);
  await fill(large, ledger, 100_000);
  const rows: Row[] = [];
  const compare = async (label: string, rounds: number, work: (s: Storage) => Promise<unknown>) => {
    const { a, b, ratio } = await inTurns(
      rounds,
      () => work(large),
      () => work(small),
    );
    rows.push(
      { label: `${label}, 100,000 records`, value: a, unit: 'ms' },
      { label: `${label}, 1,000 records`, value: b, unit: 'ms' },
      { label: `RATIO ${label}, target 1.5 or less`, value: ratio, unit: 'x' },
    );
  };
  const page = { ledger: ledger.id, limit: 50 };
  await compare('list: first page and total', 60, async (s) => {
    await Promise.all([s.page(page), s.count(ledger.id)]);
  });
  const middles = new Map<Storage, { date: string; id: string }>();
  for (const s of [small, large]) {
    const { records } = await s.page({ ...page, to: '2018-06-30', limit: 1 });
    const row = records[0];
    if (row) middles.set(s, { date: row.date, id: row.id });
  }
  await compare('list: a page in the middle', 60, (s) =>
    s.page({ ...page, after: middles.get(s) }),
  );
  await compare('overview of a year', 60, overview);
  small.close();
  large.close();
  return rows;
}
