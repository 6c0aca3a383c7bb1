import { describe, expect, test } from 'vitest';
import { defaultRules } from '#src/domain/deadline-rules.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import { createFacts } from '#src/domain/facts.ts';
import { formulaTerms, isOverdueTerm, type Term } from '#src/domain/indicator.ts';
import { isEmptyValue, textToValue, valueToText } from '#src/domain/kinds/kinds.ts';
import {
  checkData,
  completeData,
  emptyData,
  laterThanToday,
  ledgerSchema,
  parseRecord,
} from '#src/domain/record.ts';
import { noReferences } from '#src/domain/references.ts';
import { contributions, partSlot, RollupDelta } from '#src/domain/rollup.ts';
import type { Words } from '#src/domain/words.ts';
import { catalogue, ledgers, practiceToday } from '#src/ledgers/registry.ts';
import { practiceRecords } from '#test/support/ledger-case.ts';
import { practiceFacts, practiceRows } from '#test/support/practice-facts.ts';

const today = '2024-01-10';

function isSaid(words: Words | undefined): boolean {
  return Boolean(words?.zh.trim() && words.en.trim() && /\p{Script=Han}|%/u.test(words.zh));
}

describe.each(ledgers.map((l) => [l.id, l] as const))('the %s ledger', (_id, ledger) => {
  test('has words in both languages for all it shows', () => {
    const { text } = ledger;
    const missing: string[] = [];
    const need = (name: string, words: Words | undefined) => {
      if (!isSaid(words)) missing.push(name);
    };
    need('name', text.name);
    need('about', text.about);
    for (const [key, field] of Object.entries(ledger.fields)) {
      need(`fields.${key}`, text.fields[key]?.label);
      if (field.section) need(`sections.${field.section}`, text.sections[field.section]);
      if (field.kind === 'choice' || field.kind === 'choices') {
        for (const o of field.options) need(`options.${key}.${o}`, text.options[key]?.[o]);
      }
    }
    for (const key of ledger.measureKeys) need(`measures.${key}`, text.measures[key]);
    for (const check of ledger.checks) need(`checks.${check.id}`, text.checks[check.id]);
    for (const def of ledger.indicators) {
      const said = text.indicators[def.id];
      need(`${def.id}.name`, said?.name);
      need(`${def.id}.definition`, said?.definition);
      if (!said?.phrase.includes('{n}')) missing.push(`${def.id}.phrase`);
    }
    expect(missing).toEqual([]);
  });

  test('names only fields that it has', () => {
    const known = new Set(ledger.fieldKeys);
    const named = [
      ledger.date,
      ledger.title,
      ...ledger.columns,
      ...ledger.alike.flat(),
      ...(ledger.expected?.per ? [ledger.expected.per] : []),
      ...(ledger.expected?.occasion ? [ledger.expected.occasion] : []),
      ...ledger.checks.map((c) => c.field),
      ...ledger.measureKeys.flatMap((key) => ledger.measures[key]?.date ?? []),
    ];
    expect(named.filter((key) => !known.has(key))).toEqual([]);
    for (const key of ledger.measureKeys) {
      const { date: day, due } = ledger.measures[key] ?? {};
      if (day) expect(['date', 'month']).toContain(ledger.fields[day]?.kind);
      if (due) expect(ledger.fields[due]?.kind).toBe('date');
    }
  });

  test('starts a new form that can be stored as a draft', () => {
    expect(ledgerSchema(ledger).safeParse(emptyData(ledger, today)).success).toBe(true);
  });

  test('has practice records that register without a complaint of the error level', () => {
    const records = practiceRecords(ledger);
    expect(records.length).toBeGreaterThan(0);
    const wrong = records.flatMap((data) =>
      checkData(ledger, data).filter((i) => i.level === 'error'),
    );
    expect(wrong).toEqual([]);
    expect(practiceRecords(ledger)).toEqual(records);
  });

  test('has practice records that count for nothing before their year', () => {
    const months = practiceRows(ledger, today).flatMap((record) => [
      ...contributions(ledger, record).keys(),
    ]);
    expect(months.filter((month) => month < '2022-01')).toEqual([]);
  });

  test('says of its own date whether it has happened, and warns of no due day', () => {
    const isPast = (key: string) => {
      const field = ledger.fields[key];
      return (field?.kind === 'date' || field?.kind === 'month') && field.past === true;
    };
    // What is planned, and the day from which a list is in force, may lie ahead.
    expect(isPast(ledger.date)).toBe(!['plan-item', 'duty-list'].includes(ledger.id));
    const due = ledger.fieldKeys.filter((key) => /due|until|expires/i.test(key));
    expect(due.filter(isPast)).toEqual([]);
    const year = Number(practiceToday.slice(0, 4));
    const late = practiceRecords(ledger, 7, year)
      .flatMap((data) => laterThanToday(ledger, data, practiceToday))
      .filter(({ field }) => field === ledger.date);
    expect(late).toEqual([]);
  });

  test('reads back what it wrote, and keeps a row that it cannot read for repair', () => {
    for (const data of practiceRecords(ledger)) {
      const again = parseRecord(ledger, {
        version: ledger.version,
        data: JSON.parse(JSON.stringify(data)),
      });
      expect(again).toEqual({ ok: true, value: data });
    }
    expect(parseRecord(ledger, { version: ledger.version + 1, data: {} }).ok).toBe(false);
    expect(parseRecord(ledger, { version: ledger.version, data: {} }).ok).toBe(true);
  });

  test('turns every value into text and the text back into the same value', () => {
    const references = {
      villages: Array.from({ length: 9 }, (_, i) => ({ id: `v${i + 1}`, name: `第${i + 1}村` })),
      departments: Array.from({ length: 3 }, (_, i) => ({ id: `d${i + 1}`, name: `部门${i + 1}` })),
      scales: {
        'three-colour': ['green', 'amber', 'red'].map((id) => ({
          id,
          name: `色${id}`,
          tone: 'none' as const,
        })),
        tags: ['tag1', 'tag2'].map((id) => ({ id, name: `标${id}`, tone: 'none' as const })),
      },
    };
    for (const locale of ['zh', 'en'] as const) {
      for (const data of practiceRecords(ledger)) {
        for (const [key, field] of Object.entries(ledger.fields)) {
          const options = ledger.text.options[key] ?? {};
          const context = { locale, today, options, references };
          const value = data[key] ?? null;
          const text = valueToText(value, field, context);
          expect([key, textToValue(text, field, context)]).toEqual([key, { ok: true, value }]);
        }
      }
    }
  });

  test('asks only for due days of deadline rules that exist', () => {
    const asked: string[] = [];
    for (const data of practiceRecords(ledger)) {
      const bare = { ...data };
      for (const [key, field] of Object.entries(ledger.fields)) if (field.derive) bare[key] = null;
      completeData(ledger, bare, {
        today,
        due: (rule) => {
          asked.push(rule);
          return null;
        },
      });
    }
    const known = new Set(defaultRules.map((r) => r.id));
    expect([...new Set(asked)].filter((id) => !known.has(id))).toEqual([]);
  });

  test('tells its matters apart by choices, and hands their values on with the rule', () => {
    const rules = Object.entries(ledger.deadlines);
    for (const [rule, { channel, category }] of rules) {
      expect(defaultRules.map(({ id }) => id)).toContain(rule);
      for (const key of [channel, category]) {
        if (key !== undefined) expect('choice').toBe(ledger.fields[key]?.kind);
      }
    }
    for (const data of practiceRecords(ledger)) {
      const bare = { ...data };
      for (const [key, field] of Object.entries(ledger.fields)) if (field.derive) bare[key] = null;
      completeData(ledger, bare, {
        today,
        due: (rule, _start, told = {}) => {
          const { channel, category } = ledger.deadlines[rule] ?? {};
          expect([rule, told.channel]).toEqual([rule, channel && data[channel]]);
          expect([rule, told.category]).toEqual([rule, category && data[category]]);
          return null;
        },
      });
    }
  });

  test('counts only whole, non-negative quantities and takes them away to nothing', () => {
    const records = practiceRows(ledger, today);
    const delta = new RollupDelta();
    for (const record of records) {
      for (const slots of contributions(ledger, record).values()) {
        for (const value of slots) expect(value).toBeGreaterThanOrEqual(0);
      }
      delta.add(ledger, record, 1);
    }
    for (const record of records) delta.add(ledger, record, -1);
    expect(delta.keys()).toEqual([]);
  });

  test('says "no data" for every indicator of nothing', () => {
    const facts = createFacts({
      today,
      rollups: [],
      figures: [],
      open: new Map(),
      snapshots: new Map(),
      lists: noReferences,
    });
    for (const def of ledger.indicators) {
      const indicator = catalogue.indicators.get(def.id);
      if (!indicator) throw new Error(def.id);
      const result = evaluate(indicator, '2023', { ledgers: catalogue.ledgers, facts });
      expect([def.id, result.state, result.value]).toEqual([def.id, 'no-data', null]);
    }
  });

  test('has rates of which the numerator never exceeds the denominator', () => {
    const facts = practiceFacts(ledger, today);
    for (const def of ledger.indicators) {
      const indicator = catalogue.indicators.get(def.id);
      if (!['rate', 'stockRate'].includes(indicator?.formula.kind ?? '')) continue;
      if (!indicator) throw new Error(def.id);
      for (const period of ['2022', '2022-Q1', '2022-05']) {
        const result = evaluate(indicator, period, { ledgers: catalogue.ledgers, facts });
        if (result.numerator === undefined) continue;
        expect([def.id, result.numerator <= (result.denominator ?? 0)]).toEqual([def.id, true]);
      }
    }
  });

  test('names measures and dimensions that exist in every formula', () => {
    for (const def of ledger.indicators) {
      for (const t of formulaTerms(def.formula) as Term[]) {
        const owner = catalogue.ledgers.get(t.ledger);
        expect([def.id, owner?.id]).toEqual([def.id, t.ledger]);
        if (isOverdueTerm(t)) expect(owner?.matter).toBeTruthy();
        else if ('measure' in t) {
          expect(owner?.measureKeys).toContain(t.measure);
          if (t.where) expect(owner?.dimensions).toContain(t.where.dimension);
          // What is summed under a filter can be split along every dimension without reading a record.
          if (t.where && owner) expect(partSlot(owner, t.measure, t.where)).toBeGreaterThan(0);
        }
      }
      if (def.formula.kind === 'latest' || def.formula.kind === 'latestPer') {
        expect(ledger.fieldKeys).toContain(def.formula.field);
      }
      for (const dimension of def.breakdown ?? []) {
        expect([def.id, ledger.dimensions.includes(dimension)]).toEqual([def.id, true]);
      }
    }
  });

  test('keeps personal fields to the three case ledgers and asks for no identity numbers', () => {
    const personal = ledger.fieldKeys.filter((key) => ledger.fields[key]?.personal);
    expect(personal.every((key) => key === 'parties')).toBe(true);
    const labels = Object.values(ledger.text.fields).map((f) => f.label.zh);
    expect(labels.filter((l) => /身份证|手机|电话|住址|姓名/u.test(l))).toEqual([]);
  });

  test('fills every required field of its practice records', () => {
    for (const data of practiceRecords(ledger)) {
      for (const [key, field] of Object.entries(ledger.fields)) {
        if (field.required && (!field.when || field.when(data))) {
          expect([key, isEmptyValue(data[key] ?? null)]).toEqual([key, false]);
        }
      }
    }
  });
});
