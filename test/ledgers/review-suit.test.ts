import { expect, test } from 'vitest';
import { reviewSuit } from '#src/ledgers/review-suit/ledger.ts';
import { broken, faults, measured, recordOf } from './probe.ts';

const suit = {
  kind: 'otherSuit',
  filedAt: '2022-03-01',
  act: 'penalty',
  count: 1,
  answerDueAt: '2022-03-16',
  answeredAt: '2022-03-10',
  hearingAt: '2022-04-20',
  leaderAppeared: true,
  closedAt: '2022-05-20',
  result: 'upheld',
};
const value = (measure: string, data = {}) => measured(reviewSuit, measure, { ...suit, ...data });
const errors = (data = {}) => broken(reviewSuit, { ...suit, ...data });

test('the practice records and the words are sound', () => {
  expect(faults(reviewSuit)).toEqual([]);
});

test('only suits that were heard count for appearing in court', () => {
  expect([value('heard'), value('appeared')]).toEqual([1, 1]);
  expect([
    value('heard', { leaderAppeared: false }),
    value('appeared', { leaderAppeared: false }),
  ]).toEqual([1, 0]);
  expect(value('heard', { hearingAt: null })).toBe(0);
  expect(value('appeared', { hearingAt: null })).toBe(0);
  expect(value('heard', { kind: 'otherReview' })).toBe(0);
});

test('a pending case is filed and nothing else', () => {
  const pending = { closedAt: null, result: null, hearingAt: null, leaderAppeared: false };
  expect(value('filed', pending)).toBe(1);
  for (const measure of ['closed', 'corrected', 'suitsClosed', 'lost', 'heard']) {
    expect(value(measure, pending), measure).toBe(0);
  }
});

test('a lost suit is among the closed suits, a review can never be lost', () => {
  const lost = { result: 'corrected', lost: true };
  expect([value('lost', lost), value('suitsClosed', lost)]).toEqual([1, 1]);
  expect(value('lost', { ...lost, kind: 'otherReview' })).toBe(0);
});

test('the answer to the notice is what is due', () => {
  const state = (data: object) => reviewSuit.matter?.(recordOf(reviewSuit, { ...suit, ...data }));
  expect(state({ answeredAt: null, closedAt: null })).toEqual({ open: true, due: '2022-03-16' });
  expect(state({})?.open).toBe(false);
});

test('contradictions are refused', () => {
  expect(errors()).toEqual([]);
  expect(errors({ lost: true })).toEqual(['lostWasClosed']);
  expect(errors({ closedAt: '2022-04-01' })).toEqual(['closedAfterFiled']);
  expect(errors({ result: null })).toEqual(['closedNeedsResult']);
  expect(errors({ kind: 'disclosureReview' })).toEqual(['disclosureAct']);
  expect(errors({ answeredAt: '2022-03-17' })).toEqual(['answeredInTime']);
});
