import { expect, test } from 'vitest';
import { evaluate } from '#src/domain/evaluate.ts';
import { catalogue, ledgers } from '#src/ledgers/registry.ts';
import { practiceYear } from '#src/ledgers/sample/sample-world.ts';
import { yonghe2022 } from '#src/ledgers/sample/yonghe-2022.ts';
import { practiceRecords } from '#test/support/ledger-case.ts';
import { factsOf } from './oracle/engine.ts';
import type { World } from './oracle/reading.ts';
import { seedFigures } from './oracle/seed-figures.ts';

test('the sample states exactly the thirty-five figures of the published report', () => {
  expect(seedFigures).toHaveLength(35);
  expect(yonghe2022.map(({ indicator, value, approx }) => ({ indicator, value, approx }))).toEqual(
    seedFigures.map(({ indicator, value, approx }) => ({ indicator, value, approx })),
  );
  expect(yonghe2022.every((f) => f.period === '2022' && f.asOf === '2022-12-31')).toBe(true);
});

test('every figure of the published report has its indicator, in the same unit and part', () => {
  const known = seedFigures.map(({ indicator }) => {
    const found = catalogue.indicators.get(indicator);
    return { indicator, unit: found?.text.unit.zh, part: found?.part };
  });
  expect(known).toEqual(
    seedFigures.map(({ indicator, unit, part }) => ({ indicator, unit, part })),
  );
});

test('the practice records of the next year leave the reported figures of 2022 as they are', () => {
  const records: World['records'] = {};
  for (const ledger of ledgers) records[ledger.id] = practiceRecords(ledger, 7, practiceYear);
  const facts = factsOf({ today: '2024-01-10', records }, yonghe2022);
  const shown = seedFigures.map(({ indicator }) => {
    const found = catalogue.indicators.get(indicator);
    if (!found) throw new Error(indicator);
    const result = evaluate(found, '2022', { ledgers: catalogue.ledgers, facts });
    const { source, value, approx } = result;
    return { indicator, source, value, approx };
  });
  expect(shown).toEqual(
    seedFigures.map(({ indicator, value, approx }) => ({
      indicator,
      source: 'reported',
      value,
      approx,
    })),
  );
});
