import { expect, test } from 'vitest';
import { relocation } from '#src/ledgers/relocation/ledger.ts';
import { broken, faults, measured, sampleOf } from './probe.ts';

const state = {
  project: '库区移民',
  asOf: '2022-06-30',
  kind: 'hydropower',
  plannedHouseholds: 100,
  plannedPersons: 300,
  signed: 80,
  moved: 70,
  demolished: 60,
  households: 60,
  persons: 180,
  visits: 40,
  disputes: 3,
  disputesSolved: 2,
};
const errors = (data = {}) => broken(relocation, { ...state, ...data });

test('the practice records and the words are sound', () => {
  expect(faults(relocation)).toEqual([]);
});

test('households and persons are read from the newest row of each project, never added up', () => {
  expect(Object.keys(relocation.measures)).toEqual(['visits', 'disputes', 'disputesSolved']);
  const formula = relocation.indicators.find((i) => i.id === 'relocation.households')?.formula;
  expect(formula).toEqual({
    kind: 'latest',
    ledger: 'relocation',
    field: 'households',
    per: 'project',
  });
});

test('the practice projects only ever advance', () => {
  const seen = new Map<unknown, number>();
  for (const { project, households } of sampleOf(relocation)) {
    expect(Number(households)).toBeGreaterThanOrEqual(seen.get(project) ?? 0);
    seen.set(project, Number(households));
  }
  expect(seen.size).toBe(2);
});

test('work since the row before adds up', () => {
  expect(measured(relocation, 'visits', state)).toBe(40);
  expect(measured(relocation, 'disputes', { ...state, disputes: null, disputesSolved: null })).toBe(
    0,
  );
});

test('more than planned is refused, an odd order is pointed out', () => {
  expect(errors()).toEqual([]);
  expect(errors({ households: 101, persons: 200 })).toEqual(['householdsWithinPlan']);
  expect(errors({ persons: 301 })).toEqual(['personsWithinPlan']);
  expect(errors({ signed: 101 })).toEqual(['signedWithinPlan']);
  expect(errors({ moved: 81 })).toEqual(['movedWithinSigned']);
  expect(errors({ persons: 50 })).toEqual(['personsNotBelowHouseholds']);
  expect(errors({ disputesSolved: 4 })).toEqual(['solvedWithinDisputes']);
});
