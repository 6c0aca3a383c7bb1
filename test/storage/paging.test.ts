import { expect, test } from 'vitest';
import { aCase, freshStorage, saveCases } from '#test/support/fresh-storage.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';

const ledger = casesLedger.id;

async function filled() {
  const storage = await freshStorage();
  await storage.ensureRollups();
  const days = ['2023-01-05', '2023-01-20', '2023-03-01', '2023-03-02', '2023-03-03'];
  const ids = await saveCases(
    storage,
    days.map((startedAt) => aCase({ startedAt })),
  );
  await storage.commit(
    [{ op: 'put', ledger, status: 'draft', data: aCase({ startedAt: '2023-02-01' }) }],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  return { storage, ids };
}

test('each month says how many records it holds, drafts apart', async () => {
  const { storage } = await filled();
  expect(await storage.months(ledger)).toEqual([
    { month: '2023-01', registered: 2, drafts: 0 },
    { month: '2023-02', registered: 0, drafts: 1 },
    { month: '2023-03', registered: 3, drafts: 0 },
  ]);
  expect(await storage.months(ledger, '2023-02', '2023-02')).toHaveLength(1);
});

test('a page may pass over the first records of its span, newest or oldest first', async () => {
  const { storage } = await filled();
  const dates = async (request: { to?: string; from?: string; ascending?: boolean }) =>
    (await storage.page({ ledger, limit: 2, skip: 1, ...request })).records.map((r) => r.date);
  expect(await dates({})).toEqual(['2023-03-02', '2023-03-01']);
  const middle = await storage.page({ ledger, limit: 2, skip: 3 });
  expect(middle.records.map((r) => r.date)).toEqual(['2023-02-01', '2023-01-20']);
  expect(middle.next).not.toBeNull();
  expect(await dates({ to: '2023-01-31' })).toEqual(['2023-01-05']);
  expect(await dates({ from: '2023-03-01', ascending: true })).toEqual([
    '2023-03-02',
    '2023-03-03',
  ]);
});

test('all ids of a span come in date order without their contents', async () => {
  const { storage, ids } = await filled();
  expect(await storage.ids({ ledger, from: '2023-03-01', ascending: true })).toEqual(ids.slice(2));
  expect(await storage.ids({ ledger, to: '2023-01-31' })).toEqual([ids[1], ids[0]]);
});

test('several changes of one record are undone one after the other, and an undo itself can be undone', async () => {
  const { storage, ids } = await filled();
  const [id = ''] = ids;
  const titleNow = async () =>
    ((await storage.get(id))?.data as { title?: string } | undefined)?.title;
  const seqs: number[] = [];
  for (const title of ['二', '三']) {
    const saved = await storage.commit(
      [{ op: 'put', ledger, id, status: 'registered', data: aCase({ title }) }],
      { reason: { kind: 'save' }, actor: 'clerk' },
    );
    if (saved.ok) seqs.push(saved.value.seq);
  }
  const [second = 0, third = 0] = seqs;
  const undo = (seq: number) => storage.undo(seq, { actor: 'clerk' });
  expect(await undo(second)).toMatchObject({ ok: false, error: { kind: 'changed-since' } });
  const undone = await undo(third);
  expect(undone.ok).toBe(true);
  expect(await titleNow()).toBe('二');
  expect(await undo(second)).toMatchObject({ ok: true });
  expect(await titleNow()).toBe('界址纠纷');
  expect(await undo(third)).toMatchObject({ ok: false, error: { kind: 'changed-since' } });
});
