import { expect, test } from 'vitest';
import type { CommitInfo } from '#src/storage/commit.ts';
import { openStorage } from '#src/storage/storage.ts';
import {
  aCase,
  createTestIds,
  dump,
  freshStorage,
  saveCases,
  testOptions,
} from '#test/support/fresh-storage.ts';

const info: CommitInfo = { reason: { kind: 'save' }, actor: 'clerk' };
const ledger = 'test-cases';

test('a save writes the record, its history and its totals together', async () => {
  const storage = await freshStorage();
  const [id = ''] = await saveCases(storage, [aCase({ kind: 'land', count: 3 })]);
  const { records, history, rollups } = await dump(storage);
  expect(records.map((r) => [r.id, r.date, r.change])).toEqual([[id, '2023-03-08', 1]]);
  expect(history.map((h) => [h.seq, h.count, h.entries[0]?.after?.id])).toEqual([[1, 1, id]]);
  expect(rollups[0]?.sums['kind=land']).toEqual([1, 3, 0]);
  expect(await storage.verifyHistory()).toEqual({ checked: 1, brokenAt: null });
});

test('a change that fails in the middle leaves nothing behind', async () => {
  const storage = await freshStorage();
  const before = await dump(storage);
  const result = await storage.commit(
    [
      { op: 'put', ledger, status: 'registered', data: aCase() },
      { op: 'put', ledger, status: 'registered', data: aCase({ title: null }) },
      { op: 'put', ledger, status: 'registered', data: aCase() },
    ],
    info,
  );
  expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', index: 1 } });
  expect(await dump(storage)).toEqual(before);
});

test('two windows that edit one record: the second is told and nothing is overwritten', async () => {
  const options = testOptions();
  const one = await openStorage(options);
  const two = await openStorage({ ...options, newId: createTestIds(5000), origin: 'test02' });
  const [id = ''] = await saveCases(one, [aCase()]);
  const seen = await two.get(id);
  const expected = seen?.updatedAt;
  const put = (title: string) => ({
    op: 'put' as const,
    ledger,
    id,
    status: 'registered' as const,
    data: aCase({ title }),
    expected,
  });
  expect((await one.commit([put('甲')], info)).ok).toBe(true);
  const late = await two.commit([put('乙')], info);
  expect(late).toMatchObject({ ok: false, error: { kind: 'conflict', id } });
  expect((await two.get(id))?.data).toMatchObject({ title: '甲' });
  expect(await two.verifyHistory()).toEqual({ checked: 2, brokenAt: null });
});

test('windows hear of a save in another window', async () => {
  const options = testOptions();
  const one = await openStorage(options);
  const two = await openStorage({ ...options, newId: createTestIds(5000) });
  const heard = new Promise<void>((resolve) => two.subscribe(resolve));
  await saveCases(one, [aCase()]);
  await heard;
  expect(await two.count(ledger)).toEqual({ registered: 1, drafts: 0 });
});

test('undo takes a change set back, and undoing that brings it again', async () => {
  const storage = await freshStorage();
  const [id = ''] = await saveCases(storage, [aCase({ title: '原来的' })]);
  const edit = await storage.commit(
    [{ op: 'put', ledger, id, status: 'registered', data: aCase({ title: '改过的' }) }],
    info,
  );
  expect(edit).toMatchObject({ ok: true, value: { seq: 2 } });
  await storage.undo(2, { actor: 'clerk' });
  expect((await storage.get(id))?.data).toMatchObject({ title: '原来的' });
  await storage.undo(3, { actor: 'clerk' });
  expect((await storage.get(id))?.data).toMatchObject({ title: '改过的' });
  await storage.undo(1, { actor: 'clerk', skipChanged: true });
  expect((await storage.get(id))?.data).toMatchObject({ title: '改过的' });
  expect((await storage.selfCheck()).different).toEqual([]);
});

test('undo refuses when a record was changed again, and says which', async () => {
  const storage = await freshStorage();
  const [id = '', other = ''] = await saveCases(storage, [aCase(), aCase({ title: '别的' })]);
  await storage.commit(
    [{ op: 'put', ledger, id, status: 'registered', data: aCase({ title: '后来' }) }],
    info,
  );
  const before = await dump(storage);
  expect(await storage.undo(1, { actor: 'clerk' })).toEqual({
    ok: false,
    error: { kind: 'changed-since', ids: [id] },
  });
  expect(await dump(storage)).toEqual(before);
  const rest = await storage.undo(1, { actor: 'clerk', skipChanged: true });
  expect(rest).toMatchObject({ ok: true, value: { skipped: 1 } });
  expect(await storage.get(other)).toBeUndefined();
  expect((await storage.selfCheck()).different).toEqual([]);
});

test('the trash takes a record out of list, totals and due list, and gives it back whole', async () => {
  const storage = await freshStorage();
  const [id = ''] = await saveCases(storage, [aCase({ dueAt: '2023-04-01' })]);
  expect(await storage.due(ledger, '2024-01-01')).toHaveLength(1);
  const kept = await storage.get(id);
  await storage.commit([{ op: 'trash', id }], { reason: { kind: 'trash' }, actor: 'clerk' });
  expect((await storage.page({ ledger, limit: 9 })).records).toEqual([]);
  expect((await storage.page({ ledger, limit: 9, trash: true })).records).toHaveLength(1);
  expect(await storage.count(ledger)).toEqual({ registered: 0, drafts: 0 });
  expect(await storage.due(ledger, '2024-01-01')).toEqual([]);
  await storage.commit([{ op: 'untrash', id }], { reason: { kind: 'untrash' }, actor: 'clerk' });
  const back = await storage.get(id);
  expect({ ...back, change: 0, updatedAt: '' }).toEqual({ ...kept, change: 0, updatedAt: '' });
  expect((await storage.selfCheck()).different).toEqual([]);
});

test('a record named twice in one change set ends as its last change left it', async () => {
  const storage = await freshStorage();
  const [id = ''] = await saveCases(storage, [aCase()]);
  await storage.commit(
    [
      { op: 'set', id, record: null },
      { op: 'put', ledger, id, status: 'registered', data: aCase({ title: '再来' }) },
    ],
    info,
  );
  expect((await storage.get(id))?.data).toMatchObject({ title: '再来' });
  expect((await storage.selfCheck()).different).toEqual([]);
});

test('a save that ends after its window closed the workspace does not fail', async () => {
  const options = testOptions();
  const storage = await openStorage(options);
  const saving = storage.commit([{ op: 'put', ledger, status: 'registered', data: aCase() }], info);
  await saving.then(() => storage.close());
  const again = await openStorage(options);
  expect(await again.count(ledger)).toEqual({ registered: 1, drafts: 0 });
});

test('a clock that was set back never makes a later change look earlier', async () => {
  let now = Date.UTC(2024, 0, 5);
  const storage = await freshStorage({ clock: () => now });
  await saveCases(storage, [aCase()]);
  now -= 86_400_000 * 30;
  await saveCases(storage, [aCase()]);
  const [second, first] = await storage.changes(2);
  expect((second?.at ?? '') > (first?.at ?? '')).toBe(true);
});
