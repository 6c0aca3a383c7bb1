import { afterEach, beforeEach, expect, test } from 'vitest';
import { dueKey, dueSlots } from '#src/domain/rollup.ts';
import { openStorage, type Storage } from '#src/storage/storage.ts';
import {
  aCase,
  createTestIds,
  dropStorage,
  dump,
  saveCases,
  testOptions,
} from '#test/support/fresh-storage.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';

let one: Storage;
let two: Storage;
beforeEach(async () => {
  const options = testOptions();
  one = await openStorage(options);
  two = await openStorage({ ...options, newId: createTestIds(5000), origin: 'test02' });
});
afterEach(async () => {
  two.close();
  await dropStorage(one);
});

const needs = {
  fromMonth: '2023-01',
  toMonth: '2023-12',
  wholePast: [],
  snapshots: [],
  overdue: [casesLedger.id],
  counted: [],
};

/** Cases of March 2023 and open matters, as indicators would read them. */
async function seenBy(storage: Storage): Promise<[number, number]> {
  const facts = await storage.facts(needs);
  const row = facts.row(casesLedger.id, '2023-03');
  return [
    row?.sums['']?.[0] ?? 0,
    facts.row(casesLedger.id, '2023-04')?.sums[dueKey(null)]?.[dueSlots.records] ?? 0,
  ];
}

test('two windows that save in turn and at once number and chain every change set', async () => {
  for (let round = 0; round < 5; round += 1) {
    await saveCases(one, [aCase()]);
    await saveCases(two, [aCase()]);
    await Promise.all([one, two, one, two, two].map((storage) => saveCases(storage, [aCase()])));
  }
  const { records, history, rollups } = await dump(one);
  expect(records).toHaveLength(35);
  expect(history.map((h) => h.seq)).toEqual(Array.from({ length: 35 }, (_, i) => i + 1));
  expect(rollups[0]?.sums['']?.[0]).toBe(35);
  expect((await two.verifyHistory()).brokenAt).toBeNull();
  expect((await two.selfCheck()).different).toEqual([]);
});

test('figures of one window follow a save of the other at once, also of what was read before', async () => {
  expect(await seenBy(two)).toEqual([0, 0]);
  const [id = ''] = await saveCases(one, [aCase({ dueAt: '2023-04-01' })]);
  expect(await seenBy(two)).toEqual([1, 1]);
  expect(await seenBy(one)).toEqual([1, 1]);
  await two.commit([{ op: 'trash', id }], { reason: { kind: 'trash' }, actor: 'clerk' });
  expect(await seenBy(one)).toEqual([0, 0]);
  expect(await seenBy(two)).toEqual([0, 0]);
  expect(await one.count(casesLedger.id)).toEqual({ registered: 0, drafts: 0 });
});

test('totals put right by a rebuild in one window are what the other goes on from', async () => {
  await saveCases(one, [aCase()]);
  expect(await seenBy(two)).toEqual([1, 0]);
  await one.env.db.rollups.clear();
  await one.rebuildRollups();
  await saveCases(two, [aCase()]);
  expect(await seenBy(two)).toEqual([2, 0]);
  expect((await one.selfCheck()).different).toEqual([]);
});

test('a save that fails after its window saw the newest number leaves nothing behind', async () => {
  await saveCases(one, [aCase()]);
  const before = await dump(one);
  const failed = await one.commit(
    [{ op: 'put', ledger: casesLedger.id, status: 'registered', data: aCase({ title: null }) }],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  expect(failed.ok).toBe(false);
  expect(await dump(one)).toEqual(before);
  one.close();
  expect(await one.commit([], { reason: { kind: 'save' }, actor: 'clerk' })).toEqual({
    ok: false,
    error: { kind: 'storage', name: 'DatabaseClosedError' },
  });
});
