import { factNeeds } from '#src/domain/catalogue.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { RollupDelta } from '#src/domain/rollup.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { openWorkspaces } from '#src/storage/workspaces.ts';
import { inTurns, ledgerOf, median, openBench, type Row, timed } from './bench-tools.ts';
import { envelopes, fillRaw, readBare } from './million-tools.ts';
import { loadSqlite } from './sqlite-tools.ts';

export const name =
  'One million mediation records (filled raw, then counted once by a rebuild) against one thousand, IndexedDB and SQLite';

const indicators = [...catalogue.indicators.values()];
const million = 1_000_000;

/** Every indicator of the catalogue for these years. */
async function overview(storage: Storage, years: readonly string[]): Promise<void> {
  const facts = await storage.facts(factNeeds(indicators, years));
  for (const indicator of indicators) {
    for (const year of years) evaluate(indicator, year, { ledgers: catalogue.ledgers, facts });
  }
}

/** Targets: overview 1.5 or less, 50 or more against IndexedDB, above 1 against SQLite; rebuild 2 or less. */
export async function run(): Promise<Row[]> {
  const ledger = ledgerOf('mediation');
  const small = await openBench('thousand');
  const large = await openBench(await ownWorkspace());
  await fillRaw(small, envelopes(ledger, 1000));
  await small.rebuildRollups();
  const filling = await timed(() => fillRaw(large, envelopes(ledger, million)));
  console.info(`filled a million records in ${Math.round(filling / 1000)} s`);
  // The rebuild comes first and reads from a cold disk, so the ratio errs against it.
  const rebuild = await timed(() => large.rebuildRollups(() => undefined));
  const bare = await timed(() => readBare(large));
  const check = await large.count(ledger.id);
  if (check.registered !== million) throw new Error(`${check.registered} records are counted`);

  console.info(`rebuild ${rebuild} ms, bare read ${bare} ms`);
  const fresh = await firstReadings(large, small);
  const one = await inTurns(
    40,
    () => overview(large, ['2021']),
    () => overview(small, ['2021']),
  );
  const several = await inTurns(
    40,
    () => overview(large, ['2021', '2020', '2019', '2018', '2017']),
    () => overview(small, ['2021', '2020', '2019', '2018', '2017']),
  );
  const scan = await timed(() => scanYear(large, '2021'));
  console.info(`overview ${one.a} against ${one.b} ms, index range ${scan} ms`);
  console.info('loading the same rows into SQLite');
  const sqlite = await loadSqlite(large, ledger);
  const queries: number[] = [];
  for (let i = 0; i < 15; i += 1) queries.push(await timed(async () => sqlite.yearOf('2021')));
  sqlite.close();
  small.close();
  large.close();
  const query = median(queries);
  return [
    { label: 'filling the records table raw (no history), 1,000,000', value: filling, unit: 'ms' },
    { label: 'bare paged read of all records', value: bare, unit: 'ms' },
    { label: 'rebuild of all rollups, with progress', value: rebuild, unit: 'ms' },
    { label: 'RATIO rebuild to bare read, target 2 or less', value: rebuild / bare, unit: 'x' },
    { label: `all ${indicators.length} indicators of a year, 1,000,000`, value: one.a, unit: 'ms' },
    { label: 'the same at 1,000 records', value: one.b, unit: 'ms' },
    { label: 'RATIO overview of a year, target 1.5 or less', value: one.ratio, unit: 'x' },
    { label: 'right after opening, nothing in memory, 1,000,000', value: fresh.a, unit: 'ms' },
    { label: 'right after opening, nothing in memory, 1,000', value: fresh.b, unit: 'ms' },
    { label: 'RATIO overview right after opening', value: fresh.ratio, unit: 'x' },
    { label: 'five years of all indicators, 1,000,000', value: several.a, unit: 'ms' },
    { label: 'RATIO five years, 1,000,000 to 1,000', value: several.ratio, unit: 'x' },
    { label: 'one year summed by an IndexedDB index range', value: scan, unit: 'ms' },
    { label: 'RATIO index range to overview, target 50 or more', value: scan / one.a, unit: 'x' },
    { label: 'SQLite WASM: loading the rows, apart', value: sqlite.loading, unit: 'ms' },
    { label: 'SQLite WASM: the year by covering index', value: query, unit: 'ms' },
    { label: 'RATIO SQLite to overview, target above 1', value: query / one.a, unit: 'x' },
  ];
}

/** The database of the app's own workspace, which the app opens afterwards. */
async function ownWorkspace(): Promise<string> {
  const workspaces = await openWorkspaces();
  const { database } = await workspaces.ensure('real', Date.now());
  await workspaces.use('real');
  workspaces.close();
  return database;
}

/** Overviews of workspaces opened anew each time: nothing is left in memory of the one before. */
async function firstReadings(large: Storage, small: Storage) {
  const once = async (storage: Storage) => {
    const again = await openBench(storage.name);
    const time = await timed(() => overview(again, ['2021']));
    again.close();
    return time;
  };
  const [a, b]: [number[], number[]] = [[], []];
  for (let i = 0; i < 7; i += 1) {
    a.push(await once(large));
    b.push(await once(small));
  }
  return { a: median(a), b: median(b), ratio: median(a) / median(b) };
}

/** What the year would cost without rollups: every record of it read through the list's index and added up. */
async function scanYear(storage: Storage, year: string): Promise<void> {
  const ledger = ledgerOf('mediation');
  const delta = new RollupDelta();
  const range = { ledger: ledger.id, from: `${year}-01-01`, to: `${year}-12-31` };
  await storage.eachPage(range, (records: StoredRecord[]) => {
    for (const record of records) delta.add(ledger, record, 1);
  });
  if (delta.keys().length === 0) throw new Error('nothing was added up');
}
