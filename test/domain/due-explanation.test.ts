import { expect, test } from 'vitest';
import { explainDue } from '#src/domain/due-explanation.ts';
import { completeData, emptyData } from '#src/domain/record.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { ledgers } from '#src/ledgers/registry.ts';

const today = '2024-01-05';
const rules = createTownshipRules(defaultSettings());
const mediation = ledgers.find((l) => l.id === 'mediation');
if (!mediation) throw new Error('the ledger is gone');
const open = completeData(
  mediation,
  { ...emptyData(mediation, today), acceptedAt: '2023-12-10', dueAt: null },
  rules.context(today),
);

test('a due day that a rule gives is told from its first day to its last', () => {
  const due = String(open.dueAt);
  const told = explainDue(mediation, open, due, rules, today);
  expect(told?.from).toBe('2023-12-10');
  expect(told?.steps[0]?.zh).toContain('2023-12-10');
  expect(told?.steps.at(-1)?.zh).toContain(due);
});

test('a due day that was typed in is not explained by a rule that gives another', () => {
  expect(explainDue(mediation, open, '2024-02-01', rules, today)).toBe(null);
});
