import { describe, expect, test } from 'vitest';
import { evaluate } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { parsePeriod } from '#src/domain/period.ts';
import { type Slice, slicesOf } from '#src/domain/slices.ts';
import { catalogue, ledgers } from '#src/ledgers/registry.ts';
import { disputeOracles } from './oracle/disputes.ts';
import { factsOf } from './oracle/engine.ts';
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

const seeds: [number, string][] = [
  [1, '2024-03-01'],
  [2, '2023-08-15'],
  [3, '2022-12-07'],
];

const villages = [
  { id: 'v1', name: '甲村', fromYear: null, toYear: null },
  { id: 'v2', name: '乙村', fromYear: null, toYear: 2022 },
  { id: 'v3', name: '丙村', fromYear: 2023, toYear: null },
  { id: 'v4', name: '丁村', fromYear: 2023, toYear: 2023 },
];

const worlds = seeds.map(([seed, today]): World => {
  const records = ledgers.map((l) => [l.id, generatedRecords(l, [2022, 2023], seed * 1000)]);
  return { today, villages, records: Object.fromEntries(records) };
});

test('the generated years give every indicator something to count', () => {
  const years = ['2022', '2023'].map((y) => ({ start: `${y}-01-01`, end: `${y}-12-31` }));
  const idle = Object.entries(oracles).filter(
    ([, oracle]) => !worlds.some((world) => years.some((year) => oracle(world, year).value)),
  );
  expect(idle.map(([id]) => id)).toEqual([]);
});

describe.each(worlds)('with generated years, on $today', (world) => {
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

test('every indicator is told by village whose ledgers all know the village', () => {
  const known = [...catalogue.indicators.values()].filter(
    (i) => i.ledgers.length > 0 && i.ledgers.every((id) => knowsVillage(id)),
  );
  const untold = known.filter((i) => !slicesOf(i, catalogue.ledgers).includes('village'));
  expect(untold.map((i) => i.id)).toEqual([]);
  expect(known.map((i) => i.id)).toContain('publicity.courtyard');
});

describe.each(worlds)('with generated years split in every way, on $today', (world) => {
  const facts = factsOf(world);

  test.each(['2022', '2023', '2023-Q2', '2022-05'])(
    'both ways of counting agree on every part of every indicator of %s',
    (period) => {
      const parsed = parsePeriod(period);
      if (!parsed.ok) throw new Error(period);
      const different: unknown[] = [];
      for (const [id, oracle] of Object.entries(oracles)) {
        const indicator = catalogue.indicators.get(id);
        if (!indicator) continue;
        for (const slice of everySlice(indicator, world)) {
          const engine = { ledgers: catalogue.ledgers, facts };
          const { computed } = evaluate(indicator, period, engine, slice);
          const expected = oracle({ ...world, slice }, parsed.value);
          if (!isSame(computed, expected)) {
            different.push({ id, slice, engine: computed, oracle: expected });
          }
        }
      }
      expect(different).toEqual([]);
    },
  );
});

function everySlice(indicator: Indicator, world: World): Slice[] {
  return slicesOf(indicator, catalogue.ledgers).flatMap((dimension) => {
    const records = indicator.ledgers.flatMap((id) => world.records[id] ?? []);
    const values = new Set(records.map((r) => `${r[dimension] ?? ''}`));
    return ['none', ...values].map((value) => ({ dimension, value }));
  });
}

function knowsVillage(id: string): boolean {
  const ledger = catalogue.ledgers.get(id);
  return ledger?.dimensions.some((d) => ledger.fields[d]?.kind === 'village') ?? false;
}

function isSame(a: object, b: object): boolean {
  const shape = (x: object) => JSON.stringify(Object.entries(x).sort());
  return shape(a) === shape(b);
}
