import { expect, test } from 'vitest';
import { inlineEntries } from '#src/domain/change-set.ts';
import type { RecordData } from '#src/domain/field.ts';
import { aCase, freshStorage, saveCases } from '#test/support/fresh-storage.ts';

test('the chain of history holds over small and large change sets', async () => {
  const storage = await freshStorage();
  await saveCases(storage, [aCase()]);
  await saveCases(
    storage,
    Array.from({ length: 1200 }, (_, i) => aCase({ title: `第${i}件` })),
  );
  await saveCases(storage, [aCase()]);
  expect(await storage.verifyHistory()).toEqual({ checked: 3, brokenAt: null });
  const [, large] = await storage.changes(3);
  expect(large).toMatchObject({ seq: 2, count: 1200, parts: 3 });
  expect(await storage.entries(2)).toHaveLength(1200);
});

test('an altered, removed or swapped piece of history is found', async () => {
  const storage = await freshStorage();
  const { history, historyParts } = storage.env.db;
  await saveCases(storage, [aCase()]);
  await saveCases(
    storage,
    Array.from({ length: inlineEntries + 1 }, () => aCase()),
  );
  await saveCases(storage, [aCase({ title: '末尾' })]);
  const first = await history.get(1);
  const part = await historyParts.get([2, 0]);
  if (!first || !part) throw new Error('history is missing');

  await history.update(1, { actor: 'someone else' });
  expect((await storage.verifyHistory()).brokenAt).toBe(1);
  await history.put(first);

  await historyParts.put({ ...part, entries: part.entries.slice(1) });
  expect((await storage.verifyHistory()).brokenAt).toBe(2);
  await historyParts.put(part);

  await history.delete(1);
  expect((await storage.verifyHistory()).brokenAt).toBe(2);
  await history.put(first);
  expect(await storage.verifyHistory()).toEqual({ checked: 3, brokenAt: null });
});

test('erasing a personal field does not break the chain', async () => {
  const storage = await freshStorage();
  await saveCases(storage, [aCase({ parties: '某甲与某乙' })]);
  const row = await storage.env.db.history.get(1);
  const after = row?.entries[0]?.after;
  if (!row || !after) throw new Error('history is missing');
  const data = { ...(after.data as object), parties: null };
  await storage.env.db.history.put({
    ...row,
    entries: [{ before: null, after: { ...after, data } }],
  });
  expect(await storage.verifyHistory()).toEqual({ checked: 1, brokenAt: null });
});

test("a record's past is told newest first", async () => {
  const storage = await freshStorage();
  const [id = ''] = await saveCases(storage, [aCase({ title: '一' })]);
  for (const title of ['二', '三']) {
    await storage.commit(
      [{ op: 'put', ledger: 'test-cases', id, status: 'registered', data: aCase({ title }) }],
      { reason: { kind: 'save' }, actor: 'clerk' },
    );
  }
  await storage.undo(3, { actor: 'clerk' });
  const steps = await storage.historyOf(id);
  expect(steps.map((s) => (s.after?.data as RecordData | undefined)?.title)).toEqual([
    '二',
    '三',
    '二',
    '一',
  ]);
});
