import { expect, test } from 'vitest';
import { createCatalogue } from '#src/domain/catalogue.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import { type OwnIndicator, ownIndicatorSchema } from '#src/domain/own-indicator.ts';
import { isOwnIndicator, withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import { catalogue as product } from '#src/ledgers/registry.ts';
import { caseFacts, caseLedger, caseRecord } from '#test/domain/evaluate-world.ts';

const small = createCatalogue([caseLedger], { defs: [], text: {} });
const accepted = { ledger: 'case', measure: 'accepted', dimension: '', values: [] };
const base: OwnIndicator = {
  id: 'own.a1',
  name: '山林纠纷',
  unit: '件',
  direction: 'down',
  kind: 'sum',
  top: { ...accepted, dimension: 'kind', values: ['land'] },
  bottom: null,
};

function made(over: Partial<OwnIndicator> = {}) {
  const found = withOwnIndicators(small, { ownIndicators: [{ ...base, ...over }] });
  return found.indicators.get('own.a1');
}

function figureOf(over: Partial<OwnIndicator>, rows: Parameters<typeof caseFacts>[0]) {
  const indicator = made(over);
  if (!indicator) throw new Error('it is not there');
  return evaluate(indicator, '2022', { ledgers: small.ledgers, facts: caseFacts(rows) });
}

const rows = [
  caseRecord({ acceptedAt: '2022-01-02', answeredAt: '2022-01-03', kind: 'land', money: 10.5 }),
  caseRecord({ acceptedAt: '2022-02-02', kind: 'land', count: 2 }),
  caseRecord({ acceptedAt: '2022-03-02', answeredAt: '2022-03-03', kind: 'family', money: 31.5 }),
];

test('a count of some values of one field counts these alone', () => {
  expect(figureOf({}, rows)).toMatchObject({ state: 'ok', value: 3, source: 'records' });
  expect(made()).toMatchObject({ direction: 'down', text: { name: { zh: '山林纠纷' } } });
});

test('a rate divides two counts and cannot be computed over nothing', () => {
  const rate = { kind: 'rate', unit: '%', bottom: accepted } as const;
  expect(figureOf(rate, rows)).toMatchObject({ value: 75, numerator: 3, denominator: 4 });
  const money = { ...accepted, measure: 'money' };
  const none = [caseRecord({ acceptedAt: '2022-02-02', kind: 'land' })];
  expect(figureOf({ ...rate, bottom: money }, none).state).toBe('not-computable');
});

test('a rate of amounts is exact to the hundredth', () => {
  const money = { ...accepted, measure: 'money' };
  const landMoney = { ...money, dimension: 'kind', values: ['land'] };
  const rate = { kind: 'rate', unit: '%', top: landMoney, bottom: money } as const;
  expect(figureOf(rate, rows)).toMatchObject({ state: 'ok', value: 25 });
});

test('a ratio divides without turning into a percentage', () => {
  expect(figureOf({ kind: 'ratio', bottom: accepted }, rows)).toMatchObject({ value: 0.75 });
});

test('one whose ledger, measure or field is gone is left out and harms nothing', () => {
  for (const gone of [
    { ...base.top, ledger: 'gone' },
    { ...base.top, measure: 'gone' },
    { ...base.top, dimension: 'gone' },
  ]) {
    expect(made({ top: gone })).toBeUndefined();
  }
  expect(withOwnIndicators(small, { ownIndicators: [] })).toBe(small);
});

test('it can be split by the field of its filter, or by all that both sides share', () => {
  expect(made()?.breakdown).toEqual(['kind']);
  expect(made({ top: accepted })?.breakdown).toEqual(['kind', 'urgent']);
  expect(made({ kind: 'rate', bottom: accepted })?.breakdown).toEqual(['kind']);
});

test('one that counts key groups is as sensitive as they are', () => {
  const ledger = [...product.ledgers.values()].find((l) =>
    Object.values(l.fields).some((f) => f.kind === 'count' && f.sensitive),
  );
  const top = { ...accepted, ledger: ledger?.id ?? '', measure: ledger?.measureKeys[0] ?? '' };
  const found = withOwnIndicators(product, { ownIndicators: [{ ...base, top }] });
  expect(found.indicators.get('own.a1')?.sensitive).toBe(true);
});

test('what is stored is checked: an id of its own kind, words, and a denominator exactly where one is needed', () => {
  expect(ownIndicatorSchema.safeParse(base).success).toBe(true);
  for (const wrong of [
    { ...base, id: 'hotline.total' },
    { ...base, name: ' ' },
    { ...base, unit: '' },
    { ...base, kind: 'rate' },
    { ...base, bottom: accepted },
  ]) {
    expect(ownIndicatorSchema.safeParse(wrong).success).toBe(false);
  }
  expect(isOwnIndicator('own.a1')).toBe(true);
  expect(isOwnIndicator('hotline.total')).toBe(false);
});
