import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCatalogue, factNeeds } from '#src/domain/catalogue.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import { type OwnIndicator, type OwnTerm, ownIndicatorSchema } from '#src/domain/own-indicator.ts';
import { isOwnIndicator, withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import { slicesOf } from '#src/domain/slices.ts';
import { catalogue as product } from '#src/ledgers/registry.ts';
import { caseFacts, caseLedger, caseRecord, countedRows } from '#test/domain/evaluate-world.ts';

const small = createCatalogue([caseLedger], { defs: [], text: {} });
const accepted = { ledger: 'case', measure: 'accepted', filters: [] };
const base: OwnIndicator = {
  id: 'own.a1',
  name: '山林纠纷',
  unit: '件',
  direction: 'down',
  kind: 'sum',
  top: { ...accepted, filters: [{ dimension: 'kind', values: ['land'] }] },
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
  const landMoney = { ...money, filters: [{ dimension: 'kind', values: ['land'] }] };
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
    { ...base.top, filters: [{ dimension: 'gone', values: [] }] },
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

const urgentLand = {
  ...accepted,
  filters: [
    { dimension: 'kind', values: ['land'] },
    { dimension: 'urgent', values: ['true'] },
  ],
};

test('with several filters only records that pass all of them count, and any field splits it', () => {
  const mixed = [
    caseRecord({ acceptedAt: '2022-01-02', kind: 'land', urgent: true, count: 2 }),
    caseRecord({ acceptedAt: '2022-02-02', kind: 'land' }),
    caseRecord({ acceptedAt: '2022-03-02', kind: 'family', urgent: true }),
  ];
  const indicator = made({ top: urgentLand });
  if (!indicator) throw new Error('it is not there');
  const terms = factNeeds([indicator], ['2022']).counted;
  const world = {
    ledgers: small.ledgers,
    facts: caseFacts(mixed, { counted: countedRows(terms, mixed) }),
  };
  expect(evaluate(indicator, '2022', world)).toMatchObject({ state: 'ok', value: 2 });
  const urgent = { dimension: 'urgent', value: 'true' };
  expect(evaluate(indicator, '2022', world, urgent).value).toBe(2);
  expect(evaluate(indicator, '2022', world, { ...urgent, value: 'false' }).value).toBe(0);
  expect(indicator.breakdown).toEqual(['kind', 'urgent']);
  expect(slicesOf(indicator, small.ledgers)).toEqual(['kind', 'urgent']);
});

const anyCase = fc
  .record({
    acceptedAt: fc.constantFrom('2021-12-30', '2022-01-05', '2022-07-05'),
    answeredAt: fc.constantFrom('2022-01-07', '2022-02-07', '2023-01-01', null),
    kind: fc.constantFrom('land' as const, 'family' as const, null),
    urgent: fc.boolean(),
    count: fc.integer({ min: 1, max: 9 }),
    money: fc.constantFrom(null, 0.1, 0.2, 1234.56),
  })
  .map((data) => caseRecord(data));

test('one filter counts the same in the rollups as in the records, whole and in every slice', () => {
  const filter = fc.constantFrom<OwnTerm['filters'][number][]>(
    { dimension: 'kind', values: ['land'] },
    { dimension: 'kind', values: ['', 'family'] },
    { dimension: 'urgent', values: ['false'] },
  );
  const measure = fc.constantFrom('accepted', 'answered', 'money');
  const property = fc.property(fc.array(anyCase), filter, measure, (records, where, quantity) => {
    const summed = made({ top: { ledger: 'case', measure: quantity, filters: [where] } });
    const counted = made({ top: { ledger: 'case', measure: quantity, filters: [where, where] } });
    if (!summed || !counted) throw new Error('they are not there');
    const terms = factNeeds([summed, counted], ['2022'], true).counted;
    const facts = caseFacts(records, { counted: countedRows(terms, records) });
    const rollupsAlone = caseFacts(records);
    for (const period of ['2022', '2022-H1', '2022-02']) {
      const engine = { ledgers: small.ledgers, facts };
      const found = evaluate(counted, period, engine);
      expect(evaluate(summed, period, { ...engine, facts: rollupsAlone })).toEqual(found);
      for (const slice of everySlice) {
        expect(evaluate(summed, period, engine, slice)).toEqual(
          evaluate(counted, period, engine, slice),
        );
      }
    }
  });
  fc.assert(property, { numRuns: 100 });
});

const everySlice = [
  ...['land', 'family', ''].map((value) => ({ dimension: 'kind', value })),
  ...['true', 'false'].map((value) => ({ dimension: 'urgent', value })),
];

test('a definition of before, with at most one filter, is still read', () => {
  const before = { ledger: 'case', measure: 'accepted', dimension: 'kind', values: ['land'] };
  const all = { ledger: 'case', measure: 'accepted', dimension: '', values: [] };
  const stored = { ...base, kind: 'ratio', top: before, bottom: all };
  const read = ownIndicatorSchema.parse(stored);
  expect(read).toEqual({ ...base, kind: 'ratio', bottom: accepted });
  expect(ownIndicatorSchema.parse(read)).toEqual(read);
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
