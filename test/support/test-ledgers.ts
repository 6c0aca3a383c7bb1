import { amount, choice, count, date, flag, text } from '#src/domain/field.ts';
import { rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger, type Ledger, type LedgerText } from '#src/domain/ledger.ts';
import { w } from '#src/domain/words.ts';

const unit = w('件', 'cases');

/** Words made of the ids, enough for tests. */
function words(fields: string[], options: Record<string, string[]>, measures: string[]) {
  const of = <T>(keys: string[], make: (key: string) => T) =>
    Object.fromEntries(keys.map((key) => [key, make(key)]));
  return {
    about: w('测试', 'test'),
    fields: of(fields, (key) => ({ label: w(`${key}项`, key) })),
    options: Object.fromEntries(
      Object.entries(options).map(([field, values]) => [field, of(values, (v) => w(v, v))]),
    ),
    sections: {},
    measures: of(measures, (m) => w(m, m)),
    checks: {},
  };
}

const caseKinds = ['family', 'land', 'other'];

/** Matters with a personal field, a due day, two dimensions and a measure that counts in another month. */
export const casesLedger: Ledger = defineLedger({
  id: 'test-cases',
  version: 1,
  group: 'dispute',
  text: {
    ...words(
      ['title', 'kind', 'urgent', 'startedAt', 'closedAt', 'dueAt', 'count', 'parties'],
      { kind: caseKinds },
      ['started', 'closed'],
    ),
    name: w('测试纠纷', 'Test cases'),
    indicators: {
      'test.started': textOfIndicator('受理纠纷{n}'),
      'test.closedRate': textOfIndicator('办结率{n}'),
    },
  } as unknown as LedgerText as never,
  fields: {
    title: text({ required: true, max: 60 }),
    kind: choice(['family', 'land', 'other']),
    urgent: flag(),
    startedAt: date({ required: true }),
    closedAt: date(),
    dueAt: date(),
    count: count({ required: true, unit, min: 1, initial: 1 }),
    parties: text({ personal: true }),
  },
  date: 'startedAt',
  title: 'title',
  columns: ['title', 'kind', 'startedAt', 'count'],
  checks: [],
  measures: {
    started: { value: (d) => d.count ?? 1 },
    closed: { date: 'closedAt', value: (d) => (d.closedAt ? (d.count ?? 1) : 0) },
  },
  indicators: [
    {
      id: 'test.started',
      group: 'governance',
      formula: sum(term('test-cases', 'started')),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'test.closedRate',
      group: 'governance',
      formula: rate([term('test-cases', 'closed')], [term('test-cases', 'started')]),
      direction: 'up',
      part: 1,
    },
  ],
  matter: (d) => ({ open: !d.closedAt, due: d.dueAt }),
  alike: ['title', 'startedAt'],
  sample: () => [],
});

/** Amounts of money with two places, which must come back to exactly zero. */
export const moneyLedger: Ledger = defineLedger({
  id: 'test-money',
  version: 1,
  group: 'governance',
  text: {
    ...words(['name', 'paidAt', 'yuan'], {}, ['yuan']),
    name: w('测试款项', 'Test payments'),
    indicators: {},
  } as unknown as LedgerText as never,
  fields: {
    name: text({ required: true }),
    paidAt: date({ required: true }),
    yuan: amount({ required: true, unit: w('元', 'yuan') }),
  },
  date: 'paidAt',
  title: 'name',
  columns: ['name', 'paidAt', 'yuan'],
  checks: [],
  measures: { yuan: { value: (d) => d.yuan ?? 0 } },
  indicators: [],
  alike: ['name'],
  sample: () => [],
});

/** Events with attendance. */
export const eventsLedger: Ledger = defineLedger({
  id: 'test-events',
  version: 1,
  group: 'openness',
  text: {
    ...words(['name', 'form', 'heldAt', 'people'], { form: ['talk', 'film'] }, ['held', 'people']),
    name: w('测试活动', 'Test events'),
    indicators: {},
  } as unknown as LedgerText as never,
  fields: {
    name: text({ required: true }),
    form: choice(['talk', 'film'], { required: true }),
    heldAt: date({ required: true }),
    people: count({ unit: w('人次', 'persons') }),
  },
  date: 'heldAt',
  title: 'name',
  columns: ['name', 'form', 'heldAt', 'people'],
  checks: [],
  measures: { held: { value: () => 1 }, people: { value: (d) => d.people ?? 0 } },
  indicators: [],
  alike: ['name', 'heldAt'],
  sample: () => [],
});

export const testLedgers: readonly Ledger[] = [casesLedger, moneyLedger, eventsLedger];

function textOfIndicator(phrase: string) {
  return { name: w(phrase, phrase), unit, definition: w(phrase, phrase), phrase };
}
