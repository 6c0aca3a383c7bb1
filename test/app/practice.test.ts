import { expect, test } from 'vitest';
import { createFillers } from '#src/app/sample.ts';
import type { RecordData } from '#src/domain/field.ts';
import { checkData, laterThanToday } from '#src/domain/record.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { catalogue, practiceToday } from '#src/ledgers/registry.ts';

const practice = createFillers()
  .flatMap(({ changes }) => changes)
  .flatMap((change) => {
    const ledger = change.op === 'put' ? catalogue.ledgers.get(change.ledger) : undefined;
    return change.op === 'put' && ledger ? [{ ledger, data: change.data as RecordData }] : [];
  });

test('the practice data are free of errors and nothing in them happens after their own day', () => {
  const wrong = practice.flatMap(({ ledger, data }) => [
    ...checkData(ledger, data).filter((issue) => issue.level === 'error'),
    ...laterThanToday(ledger, data, practiceToday),
  ]);
  expect(wrong).toEqual([]);
});

test('due days of the practice data are those of the rules', () => {
  const rules = createTownshipRules(defaultSettings());
  const tickets = practice.filter(({ ledger, data }) => ledger.id === 'hotline' && !data.extended);
  expect(tickets.length).toBeGreaterThan(50);
  for (const { data } of tickets) {
    expect(data.dueAt).toBe(rules.explain('hotline-reply', String(data.receivedAt))?.due);
  }
});
