import { expect, test } from 'vitest';
import { zeroReport } from '#src/ledgers/zero-report/ledger.ts';
import { broken, faults, measured } from './probe.ts';

const quiet = {
  date: '2022-10-01',
  scope: 'keyGroups',
  reportersDue: 9,
  reported: 9,
  late: 0,
  events: 0,
};
const value = (measure: string, data = {}) => measured(zeroReport, measure, { ...quiet, ...data });
const errors = (data = {}) => broken(zeroReport, { ...quiet, ...data });

test('the practice records and the words are sound', () => {
  expect(faults(zeroReport)).toEqual([]);
});

test('a day is without events only when everybody reported and nothing happened', () => {
  expect(value('zeroDays')).toBe(1);
  expect(value('zeroDays', { reported: 8 })).toBe(0);
  expect(value('zeroDays', { events: 1 })).toBe(0);
  expect(value('zeroDays', { events: null })).toBe(0);
});

test('late reports are received but not on time', () => {
  expect([value('reported', { late: 2 }), value('onTime', { late: 2 })]).toEqual([9, 7]);
});

test('a missing report stays in what is due', () => {
  expect([value('reported', { reported: 8 }), value('due', { reported: 8 })]).toEqual([8, 9]);
});

test('parts larger than their whole are refused, missing reports are pointed out', () => {
  expect(errors()).toEqual([]);
  expect(errors({ reported: 10 })).toEqual(['reportedWithinDue']);
  expect(errors({ reported: 8, late: 9 })).toEqual(['lateWithinReported', 'allReported']);
  expect(errors({ events: 1, handled: 2 })).toEqual(['handledWithinEvents']);
});
