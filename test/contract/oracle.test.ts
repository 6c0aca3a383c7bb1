import { describe, expect, test } from 'vitest';
import { evaluate } from '#src/domain/evaluate.ts';
import { createFacts, type Facts } from '#src/domain/facts.ts';
import { type OpenMatter, openMatter } from '#src/domain/overdue.ts';
import { parsePeriod } from '#src/domain/period.ts';
import { recordDay } from '#src/domain/record.ts';
import { RollupDelta, type RollupRow } from '#src/domain/rollup.ts';
import { catalogue, ledgers } from '#src/ledgers/registry.ts';
import { disputeOracles } from './oracle/disputes.ts';
import { generatedRecords } from './oracle/generate.ts';
import { governingOracles } from './oracle/governing.ts';
import { opennessOracles } from './oracle/openness.ts';
import type { Oracles, World } from './oracle/reading.ts';
import { workingOracles } from './oracle/working.ts';

const oracles: Oracles = {
  ...disputeOracles,
  ...opennessOracles,
  ...workingOracles,
  ...governingOracles,
};
const periods = ['2022', '2023'].flatMap((year) => [
  year,
  `${year}-H1`,
  `${year}-H2`,
  ...[1, 2, 3, 4].map((n) => `${year}-Q${n}`),
  ...Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
]);

test('every indicator that is counted from records is counted a second time here, and nothing else is', () => {
  const counted = [...catalogue.indicators.values()].filter((i) => i.formula.kind !== 'reported');
  expect(Object.keys(oracles).sort()).toEqual(counted.map((i) => i.id).sort());
});

describe.each([
  [1, '2024-03-01'],
  [2, '2023-08-15'],
  [3, '2022-12-07'],
])('with the generated years of seed %i, on %s', (seed, today) => {
  const world: World = { today, records: {} };
  for (const ledger of ledgers) {
    world.records[ledger.id] = generatedRecords(ledger, [2022, 2023], seed * 1000);
  }
  const facts = factsOf(world);

  test.each(periods)('both ways of counting agree on every indicator of %s', (period) => {
    const parsed = parsePeriod(period);
    if (!parsed.ok) throw new Error(period);
    const different: unknown[] = [];
    for (const [id, oracle] of Object.entries(oracles)) {
      const indicator = catalogue.indicators.get(id);
      if (!indicator) continue;
      const { computed } = evaluate(indicator, period, { ledgers: catalogue.ledgers, facts });
      const expected = oracle(world, parsed.value);
      if (!isSame(computed, expected)) different.push({ id, engine: computed, oracle: expected });
    }
    expect(different).toEqual([]);
  });
});

/** What storage would read of these records: rollups, open matters and snapshots. */
function factsOf(world: World): Facts {
  const delta = new RollupDelta();
  const open = new Map<string, OpenMatter[]>();
  const snapshots = new Map<string, { date: string; data: Record<string, never> }[]>();
  for (const ledger of ledgers) {
    const dated = (world.records[ledger.id] ?? []).map((data) => ({
      status: 'registered' as const,
      shelf: ledger.id,
      ledger: ledger.id,
      date: recordDay(ledger, data, world.today),
      data: data as Record<string, never>,
    }));
    for (const record of dated) delta.add(ledger, record, 1);
    open.set(
      ledger.id,
      dated.flatMap(({ data }) => {
        const state = ledger.matter?.(data);
        return state?.open && state.due ? [openMatter(ledger, state.due, data)] : [];
      }),
    );
    snapshots.set(
      ledger.id,
      dated.reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    );
  }
  const rollups = delta.keys().flatMap((key): RollupRow[] => {
    const row = delta.apply(key, undefined);
    return row ? [row] : [];
  });
  return createFacts({ today: world.today, rollups, figures: [], open, snapshots });
}

function isSame(a: object, b: object): boolean {
  const shape = (x: object) => JSON.stringify(Object.entries(x).sort());
  return shape(a) === shape(b);
}
