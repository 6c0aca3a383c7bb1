import { expect, test } from 'vitest';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { disclosureRequest } from '#src/ledgers/disclosure-request/ledger.ts';
import { outcomeGroups, outcomes, outcomeWords } from '#src/ledgers/disclosure-request/outcomes.ts';
import { broken, faults, measured, recordOf } from './probe.ts';

const answered = {
  receivedAt: '2022-03-01',
  applicant: 'natural',
  count: 1,
  dueAt: '2022-03-29',
  repliedAt: '2022-03-29',
  outcome: 'open',
};
const value = (measure: string, data = {}) =>
  measured(disclosureRequest, measure, { ...answered, ...data });
const errors = (data = {}) => broken(disclosureRequest, { ...answered, ...data });

test('the practice records and the words are sound', () => {
  expect(faults(disclosureRequest)).toEqual([]);
});

test('Table three has 21 outcomes in blocks of 1, 1, 8, 3, 5 and 3, each in one block', () => {
  expect(Object.values(outcomeGroups).map((group) => group.length)).toEqual([1, 1, 8, 3, 5, 3]);
  expect(new Set(outcomes).size).toBe(21);
  expect(Object.keys(outcomeWords)).toEqual([...outcomes]);
});

test('the year carried forward equals carried in and received less answered', () => {
  const rows = [
    { receivedAt: '2021-12-20', repliedAt: '2022-01-05' },
    {},
    { receivedAt: '2022-12-20', repliedAt: null, outcome: null },
  ];
  const total = (measure: string) => rows.reduce((n, row) => n + value(measure, row), 0);
  expect(total('received') - total('answered')).toBe(1);
  expect(total('carriedAnswered')).toBe(1);
});

test('a reply on the due day is on time, the day after it is late', () => {
  expect(value('onTime')).toBe(1);
  expect(value('onTime', { repliedAt: '2022-03-30' })).toBe(0);
  expect(value('answered', { repliedAt: '2022-03-30' })).toBe(1);
});

test('the reply is due later after a supplement, an opinion of a third party or an extension', () => {
  const derive = disclosureRequest.fields.dueAt?.derive;
  const { context } = createTownshipRules(defaultSettings());
  const due = (data: object) =>
    derive?.(recordOf(disclosureRequest, { ...answered, ...data }), context('2022-03-01'));
  expect(due({})).toBe('2022-03-29');
  expect(due({ supplementAskedAt: '2022-03-03', supplementedAt: '2022-03-08' })).toBe('2022-04-06');
  expect(due({ thirdPartyFrom: '2022-03-03' })).toBe('2022-03-29');
  expect(due({ thirdPartyFrom: '2022-03-03', thirdPartyTo: '2022-03-10' })).toBe('2022-04-06');
  expect(due({ extended: true })).toBe('2022-04-26');
});

test('an open request is due until it is answered', () => {
  const open = recordOf(disclosureRequest, { ...answered, repliedAt: null, outcome: null });
  expect(disclosureRequest.matter?.(open)).toEqual({ open: true, due: '2022-03-29' });
});

test('dates, outcomes and carry-over that contradict each other are refused', () => {
  expect(errors()).toEqual([]);
  expect(errors({ outcome: null })).toEqual(['repliedNeedsOutcome']);
  expect(errors({ repliedAt: null })).toEqual(['outcomeNeedsReply']);
  expect(errors({ repliedAt: '2022-02-28' })).toEqual(['repliedAfterReceipt']);
  expect(errors({ supplementedAt: '2022-03-05' })).toEqual(['supplementedAfterAsked']);
  expect(errors({ carriedIn: true })).toEqual(['carriedOverYearEnd']);
  expect(errors({ outcome: 'noSupplement' })).toEqual(['supplementBehindOutcome']);
});
