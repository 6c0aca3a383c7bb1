import { describe, expect, test } from 'vitest';
import { type OwnRule, ownRuleSchema } from '#src/domain/own-rule.ts';
import { daysBetween } from '#src/domain/period.ts';
import { completeData, emptyData } from '#src/domain/record.ts';
import { defaultSettings, settingSchemas } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { hotline } from '#src/ledgers/hotline/ledger.ts';

const fresh = defaultSettings();
const start = '2023-03-01';
const edit = {
  id: 'mediation-close',
  days: 10,
  dayType: 'natural' as const,
  extensionDays: 0,
  on: true,
};

test('the product’s own rules hold until the township edits them', () => {
  const rules = createTownshipRules(fresh);
  const due = rules.context('2023-03-01').due('mediation-close', start);
  expect(due).toBe(rules.explain('mediation-close', start)?.due ?? null);
  expect(due).not.toBeNull();
});

test('an edited period is followed and no longer poses as law', () => {
  const rules = createTownshipRules({ ...fresh, deadlines: [edit] });
  expect(rules.explain('mediation-close', start)?.due).toBe('2023-03-11');
  expect(rules.rules.find((r) => r.id === 'mediation-close')?.status).toBe('confirm');
});

test('a rule that is switched off or unknown gives no due day', () => {
  const rules = createTownshipRules({ ...fresh, deadlines: [{ ...edit, on: false }] });
  expect(rules.explain('mediation-close', start)).toBeNull();
  expect(rules.context(start).due('no-such-rule', start)).toBeNull();
});

test('days off that the township enters move a term of working days', () => {
  const working = { ...edit, dayType: 'working' as const, days: 2 };
  const plain = createTownshipRules({ ...fresh, deadlines: [working] });
  expect(plain.explain('mediation-close', '2031-03-03')?.due).toBe('2031-03-05');
  const closed = createTownshipRules({
    ...fresh,
    deadlines: [working],
    holidays: { '2031': { holidays: ['2031-03-04'], makeUpDays: [] } },
  });
  expect(closed.explain('mediation-close', '2031-03-03')?.due).toBe('2031-03-06');
});

describe('own rules beside the product’s', () => {
  const own = (rule: Partial<OwnRule>): OwnRule =>
    ownRuleSchema.parse({
      id: JSON.stringify(rule),
      matter: 'hotline-reply',
      days: 1,
      dayType: 'natural',
      ...rule,
    });
  const ownRules = [
    own({ days: 2, channel: 'heartline', category: 'complaint' }),
    own({ days: 3, channel: 'heartline' }),
    own({ days: 4, category: 'complaint' }),
    own({ days: 6, validFrom: '2023-01-01' }),
    own({ days: 8, validFrom: '2023-07-01', validTo: '2023-12-31' }),
    own({ days: 9, matter: 'petition-close' }),
  ];
  const rules = createTownshipRules({ ...fresh, ownRules });
  const days = (from: string, told: { channel?: string; category?: string } = {}) => {
    const answer = rules.explain('hotline-reply', from, told);
    return answer && daysBetween(from, answer.due);
  };

  test('the one that names most of the channel and category of a matter wins', () => {
    expect(days('2023-03-01', { channel: 'heartline', category: 'complaint' })).toBe(2);
    expect(days('2023-03-01', { channel: 'heartline', category: 'consult' })).toBe(3);
    expect(days('2023-03-01', { channel: 'mailbox', category: 'complaint' })).toBe(4);
    expect(days('2023-03-01', { channel: 'mailbox', category: 'consult' })).toBe(6);
    expect(days('2023-03-01')).toBe(6);
  });

  test('of rules that overlap the one that began last holds, on both its first and its last day', () => {
    expect(
      ['2022-12-31', '2023-06-30', '2023-07-01', '2023-12-31', '2024-01-01'].map((day) =>
        days(day),
      ),
    ).toEqual([9, 6, 8, 8, 6]);
  });

  test('where none is in force the product’s holds, with the township’s edits', () => {
    const edited = createTownshipRules({
      ...fresh,
      ownRules,
      deadlines: [{ ...edit, id: 'hotline-reply', days: 20 }],
    });
    expect(edited.explain('hotline-reply', '2022-12-01')?.due).toBe('2022-12-21');
    expect(edited.explain('hotline-reply', '2023-03-01')?.due).toBe('2023-03-07');
  });

  test('they hold also while the built-in one is switched off', () => {
    const off = createTownshipRules({
      ...fresh,
      ownRules,
      deadlines: [{ ...edit, id: 'hotline-reply', on: false }],
    });
    expect(off.explain('hotline-reply', '2022-12-01')).toBeNull();
    expect(off.explain('hotline-reply', '2023-03-01')?.due).toBe('2023-03-07');
  });

  test('they are never told as law', () => {
    const penalty = own({ matter: 'penalty-decide', source: '县司法局通知', article: '第三条' });
    const told = createTownshipRules({ ...fresh, ownRules: [penalty] })
      .explain('penalty-decide', '2023-03-01')
      ?.steps.map((step) => step.zh)
      .join('');
    expect(told).toContain('本地规定，请核实：县司法局通知第三条');
  });

  test('a ledger’s own values choose among them', () => {
    const { context } = rules;
    const ticket = { ...emptyData(hotline, '2023-03-01'), kind: 'complaint', channel: 'heartline' };
    expect(completeData(hotline, ticket, context('2023-03-01')).dueAt).toBe('2023-03-03');
  });

  test('settings stored before there were any read as having none', () => {
    expect(fresh.ownRules).toEqual([]);
    const oldest = { id: 'x', matter: 'hotline-reply', days: 3, dayType: 'working' };
    expect(settingSchemas.ownRules.parse([oldest])).toMatchObject([
      { channel: null, category: null, extensionDays: 0, validFrom: null, validTo: null },
    ]);
  });
});
