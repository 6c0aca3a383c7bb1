import { expect, test } from 'vitest';
import { keyGroups } from '#src/ledgers/key-groups/ledger.ts';
import { broken, faults, measured, recordOf } from './probe.ts';

const march = {
  month: '2022-03',
  category: 'correction',
  open: 10,
  added: 2,
  removed: 3,
  close: 9,
  assigned: 9,
  visits: 12,
};
const errors = (data = {}) => broken(keyGroups, { ...march, ...data });
const close = (data: object) =>
  keyGroups.fields.close?.derive?.(recordOf(keyGroups, { ...march, ...data }), {
    today: '2022-03-31',
    due: () => null,
  });

test('the practice records and the words are sound', () => {
  expect(faults(keyGroups)).toEqual([]);
});

test('the end of the month is start plus added less removed', () => {
  expect(close({})).toBe(9);
  expect(close({ removed: null })).toBe(12);
  expect(close({ open: null })).toBe(null);
  expect(errors()).toEqual([]);
  expect(errors({ close: 10, assigned: 10 })).toEqual(['closeAddsUp']);
});

test('nobody leaves who was not there, and nobody is looked after who is not there', () => {
  expect(errors({ removed: 13, close: null, assigned: null })).toEqual(['removedWithinPresent']);
  expect(errors({ assigned: 10 })).toEqual(['assignedWithinClose']);
  expect(errors({ assigned: 8 })).toEqual(['allAssigned']);
});

test('a month without the figure of those responsible is in neither part of the rate', () => {
  const unknown = { ...march, assigned: null };
  expect(measured(keyGroups, 'personMonths', unknown)).toBe(0);
  expect(measured(keyGroups, 'assignedMonths', unknown)).toBe(0);
  expect(measured(keyGroups, 'personMonths', march)).toBe(9);
  expect(measured(keyGroups, 'assignedMonths', march)).toBe(9);
});

test('nothing in the ledger can point to a person or a village', () => {
  const kinds = Object.values(keyGroups.fields).map((field) => field.kind);
  expect(kinds).not.toContain('village');
  expect(kinds).not.toContain('text');
  expect(Object.values(keyGroups.fields).some((field) => field.personal)).toBe(false);
});
