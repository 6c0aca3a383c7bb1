import { expect, test } from 'vitest';
import { type ChangeSet, hashChangeSet, hashEntries, sha256Hex } from '#src/domain/change-set.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { hotline } from '#src/ledgers/hotline/ledger.ts';

const ledgers = new Map([[hotline.id, hotline]]);
const record = (data: Record<string, unknown>): StoredRecord => ({
  id: 'r1',
  ledger: 'hotline',
  shelf: 'hotline',
  date: '2023-01-01',
  version: 1,
  status: 'registered',
  createdAt: 'a',
  updatedAt: 'a',
  origin: 'test',
  change: 1,
  data,
});
const hashOf = (data: Record<string, unknown>) =>
  hashEntries([{ before: null, after: record(data) }], ledgers);

test('the hash is the known one', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('erasing a personal field leaves the hash as it was, any other change does not', () => {
  const named = { matter: '路灯', parties: '某人' };
  expect(hashOf({ ...named, parties: null })).toBe(hashOf(named));
  expect(hashOf({ ...named, matter: '路面' })).not.toBe(hashOf(named));
});

test('a change set’s hash covers the one before, the reason and every entry', () => {
  const set: Omit<ChangeSet, 'hash' | 'entries'> = {
    seq: 2,
    id: 'c2',
    at: 'now',
    reason: { kind: 'save' },
    actor: 'clerk',
    origin: 'test',
    count: 1,
    ledgers: { hotline: 1 },
    parts: 0,
    prev: 'p',
  };
  const hash = hashChangeSet(set, ['e1']);
  expect(hashChangeSet({ ...set }, ['e1'])).toBe(hash);
  expect(hashChangeSet({ ...set, prev: 'q' }, ['e1'])).not.toBe(hash);
  expect(hashChangeSet({ ...set, reason: { kind: 'undo', of: 1 } }, ['e1'])).not.toBe(hash);
  expect(hashChangeSet(set, ['e2'])).not.toBe(hash);
});
