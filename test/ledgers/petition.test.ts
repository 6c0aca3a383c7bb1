import { expect, test } from 'vitest';
import { completeData } from '#src/domain/record.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { petition } from '#src/ledgers/petition/ledger.ts';
import { broken, faults, measured, recordOf } from './probe.ts';

const answered = {
  registeredAt: '2022-03-01',
  mode: 'visit',
  count: 1,
  batches: 1,
  persons: 4,
  first: true,
  notifyDueAt: '2022-03-16',
  notifiedAt: '2022-03-10',
  decision: 'accepted',
  acceptedAt: '2022-03-10',
  dueAt: '2022-05-09',
  answeredAt: '2022-05-09',
  result: 'solved',
};
const value = (measure: string, data = {}) => measured(petition, measure, { ...answered, ...data });

test('the practice records and the words are sound', () => {
  expect(faults(petition)).toEqual([]);
});

test('only visits count as visits received', () => {
  expect(value('batches')).toBe(1);
  expect(value('visitPersons')).toBe(4);
  expect(value('batches', { mode: 'letter', batches: null })).toBe(0);
  expect(value('visitPersons', { mode: 'letter', batches: null })).toBe(0);
  expect(value('persons', { mode: 'letter', batches: null })).toBe(4);
});

test('an answer on the due day is on time, the day after it is late', () => {
  expect(value('onTime')).toBe(1);
  expect(value('firstOnTime')).toBe(1);
  expect(value('onTime', { answeredAt: '2022-05-10' })).toBe(0);
  expect(value('firstAnswered', { answeredAt: '2022-05-10' })).toBe(1);
});

test('declined and forwarded petitions are registered but never accepted or answered', () => {
  for (const decision of ['declined', 'forwarded']) {
    const data = { decision, acceptedAt: null, dueAt: null, answeredAt: null, result: null };
    expect(value('registered', data)).toBe(1);
    expect(value('accepted', data)).toBe(0);
    expect(value('answered', data)).toBe(0);
    expect(petition.matter?.(recordOf(petition, { ...answered, ...data })).open).toBe(false);
  }
});

test('a long-standing case counts as solved when it is answered', () => {
  expect(value('backlogAnswered', { backlog: true, first: false })).toBe(1);
  expect(value('backlogAnswered', { backlog: true, answeredAt: null, result: null })).toBe(0);
});

test('first the notice is due, then the answer', () => {
  const waiting = {
    decision: null,
    notifiedAt: null,
    acceptedAt: null,
    dueAt: null,
    answeredAt: null,
  };
  expect(petition.matter?.(recordOf(petition, { ...answered, ...waiting }))).toEqual({
    open: true,
    due: '2022-03-16',
    stage: 'notify',
  });
  expect(petition.matter?.(recordOf(petition, { ...answered, answeredAt: null }))).toEqual({
    open: true,
    due: '2022-05-09',
    stage: 'answer',
  });
  expect(petition.matter?.(recordOf(petition, answered)).open).toBe(false);
});

test('contradictions are refused, doubts are only shown', () => {
  expect(broken(petition, answered)).toEqual([]);
  expect(broken(petition, { ...answered, decision: 'declined' })).toEqual(['answeredWasAccepted']);
  expect(broken(petition, { ...answered, answeredAt: '2022-03-09' })).toEqual([
    'answeredAfterAccepted',
  ]);
  expect(broken(petition, { ...answered, repeat: true })).toEqual(['firstNotRepeat']);
  expect(broken(petition, { ...answered, persons: 1, batches: 2 })).toEqual([
    'personsNotBelowBatches',
  ]);
  expect(broken(petition, { ...answered, notifiedAt: '2022-03-20' })).toEqual(['notifiedInTime']);
});

test('a review that was asked for stays open under its own due day until it is answered', () => {
  const { context } = createTownshipRules(defaultSettings());
  const saved = (data: object) =>
    completeData(petition, recordOf(petition, { ...answered, ...data }), context('2022-06-01'));
  const asked = { review: 'review', reviewedAt: '2022-05-20' };
  expect(petition.matter?.(saved(asked))).toEqual({
    open: true,
    due: '2022-06-19',
    stage: 'review',
  });
  expect(saved({ ...asked, review: 'recheck' }).reviewDueAt).toBe('2022-06-19');
  const through = saved({ ...asked, reviewAnsweredAt: '2022-06-20' });
  expect(petition.matter?.(through).open).toBe(false);
  expect(broken(petition, through)).toContain('reviewAnsweredInTime');
  expect(petition.matter?.(saved({})).open).toBe(false);
  expect(saved({ reviewedAt: '2022-05-20', review: 'none' }).reviewDueAt).toBeNull();
});

test('an answered petition whose review is open still counts as answered on time', () => {
  expect(value('onTime', { review: 'review', reviewedAt: '2022-05-20' })).toBe(1);
});
