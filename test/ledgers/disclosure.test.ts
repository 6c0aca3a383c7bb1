import { expect, test } from 'vitest';
import { disclosure } from '#src/ledgers/disclosure/ledger.ts';
import { broken, faults, measured, recordOf } from './probe.ts';

const published = {
  formedAt: '2022-03-01',
  platform: 'website',
  count: 1,
  reviews: ['first', 'second', 'final'],
  secretCheck: 'open',
  dueAt: '2022-03-29',
  publishedAt: '2022-03-03',
};
const value = (measure: string, data = {}) =>
  measured(disclosure, measure, { ...published, ...data });

test('the practice records and the words are sound', () => {
  expect(faults(disclosure)).toEqual([]);
});

test('an entry is published on time up to its due day and late after it', () => {
  expect([value('published'), value('onTime'), value('late')]).toEqual([1, 1, 0]);
  expect(value('onTime', { publishedAt: '2022-03-29' })).toBe(1);
  const late = { publishedAt: '2022-03-30', count: 3 };
  expect([value('published', late), value('onTime', late), value('late', late)]).toEqual([3, 0, 3]);
});

test('an unpublished entry is formed but in none of the published figures', () => {
  const waiting = { publishedAt: null, secretCheck: null };
  expect(value('formed', waiting)).toBe(1);
  for (const measure of ['published', 'onTime', 'late', 'reviewed']) {
    expect(value(measure, waiting), measure).toBe(0);
  }
});

test('nothing is published without a passing secrecy check', () => {
  expect(broken(disclosure, published)).toEqual([]);
  expect(broken(disclosure, { ...published, secretCheck: 'partly' })).toEqual([]);
  expect(broken(disclosure, { ...published, secretCheck: null })).toEqual(['secretCheckFirst']);
  expect(broken(disclosure, { ...published, secretCheck: 'withheld' })).toEqual([
    'secretCheckFirst',
  ]);
});

test('a missing review is pointed out but does not block', () => {
  const check = disclosure.checks.find((c) => c.id === 'threeReviews');
  expect(check?.level).toBe('warn');
  expect(broken(disclosure, { ...published, reviews: ['first', 'second'] })).toEqual([
    'threeReviews',
  ]);
});

test('an entry waits in the due list until it is published or withheld', () => {
  const state = (data: object) =>
    disclosure.matter?.(recordOf(disclosure, { ...published, ...data }));
  expect(state({ publishedAt: null })).toEqual({ open: true, due: '2022-03-29' });
  expect(state({ publishedAt: null, secretCheck: 'withheld' })?.open).toBe(false);
  expect(state({})?.open).toBe(false);
});

test('an entry cannot be withdrawn before it was published', () => {
  expect(broken(disclosure, { ...published, withdrawnAt: '2022-03-02' })).toEqual([
    'withdrawnAfterPublished',
  ]);
  expect(value('withdrawn', { withdrawnAt: '2022-05-01' })).toBe(1);
});
