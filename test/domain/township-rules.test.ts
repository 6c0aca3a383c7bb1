import { expect, test } from 'vitest';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';

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
