import { expect, test } from 'vitest';
import { createCatalogue, factNeeds } from '#src/domain/catalogue.ts';
import {
  type Formula,
  latest,
  overdueTerm,
  rate,
  stock,
  sum,
  term,
} from '#src/domain/indicator.ts';
import { caseLedger, indicatorOf } from './evaluate-world.ts';

const { text, ledgers: _none, ...def } = indicatorOf(sum(term('case', 'accepted')));
const ofLedger = (formula: Formula, ledger: string) => ({
  ...indicatorOf(formula, `${ledger}.x`),
  ledgers: [ledger],
});

test('shared indicators stand beside the ledgers’ own and know the ledgers they read', () => {
  const catalogue = createCatalogue([caseLedger], { defs: [def], text: { [def.id]: text } });
  expect(catalogue.indicators.get(def.id)?.ledgers).toEqual(['case']);
  expect([...catalogue.ledgers.keys()]).toEqual(['case']);
});

test('an id used twice or an indicator without words stops the start', () => {
  const shared = { defs: [def, def], text: { [def.id]: text } };
  expect(() => createCatalogue([], shared)).toThrow('two indicators are called case.figure');
  expect(() => createCatalogue([], { defs: [def], text: {} })).toThrow('has no words');
});

test('only what the formulas need is read, over all the periods asked for', () => {
  const needs = factNeeds(
    [
      ofLedger(sum(term('a', 'm')), 'a'),
      ofLedger(stock([term('b', 'm')]), 'b'),
      ofLedger(latest('c', 'f'), 'c'),
      ofLedger(rate([term('d', 'm')], [term('d', 'm'), overdueTerm('d')]), 'd'),
    ],
    ['2023-Q2', '2022-11', '2023-04'],
  );
  expect(needs).toEqual({
    fromMonth: '2022-11',
    toMonth: '2023-06',
    wholePast: ['b'],
    snapshots: ['c'],
    overdue: ['d'],
    counted: [],
  });
  const one = term('a', 'm', 'kind', ['x']);
  const several = { ...one, and: [{ dimension: 'level', values: ['y'] }] };
  const filtered = [ofLedger(sum(one), 'a'), ofLedger(sum(several), 'a')];
  expect(factNeeds(filtered, ['2023']).counted).toEqual([several]);
  expect(factNeeds(filtered, ['2023'], true).counted).toEqual([one, several]);
  expect(() => factNeeds([], ['soon'])).toThrow('not a period');
});
