import { afterEach, beforeEach, expect, test } from 'vitest';
import { entriesPerPart } from '#src/domain/change-set.ts';
import type { Storage } from '#src/storage/storage.ts';
import { aCase, dropStorage, dump, freshStorage } from '#test/support/fresh-storage.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';

let storage: Storage;
beforeEach(async () => {
  storage = await freshStorage();
  await storage.ensureRollups();
});
afterEach(() => dropStorage(storage));

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    op: 'put' as const,
    ledger: casesLedger.id,
    status: 'registered' as const,
    data: aCase({ title: `第${i}件` }),
  }));
const info = { reason: { kind: 'import' }, actor: 'clerk' } as const;

test('a large commit counts as it writes, in one change set whose history and rollups hold', async () => {
  const counted: string[] = [];
  const onProgress = (done: number, total: number) => counted.push(`${done}/${total}`);
  const saved = await storage.commit(many(2300), { ...info, watch: { onProgress } });
  expect(saved.ok && saved.value.ids.length).toBe(2300);
  expect(counted).toEqual(['1000/2300', '2000/2300', '2300/2300']);
  const [change] = await storage.changes(5);
  expect([change?.count, change?.parts]).toEqual([2300, Math.ceil(2300 / entriesPerPart)]);
  expect((await storage.verifyHistory()).brokenAt).toBeNull();
  expect((await storage.selfCheck()).different).toEqual([]);
  expect((await storage.undo(change?.seq ?? 0, { actor: 'clerk' })).ok).toBe(true);
  expect(await storage.count(casesLedger.id)).toEqual({ registered: 0, drafts: 0 });
});

test('a large commit called off half way leaves nothing behind', async () => {
  const before = await dump(storage);
  const control = new AbortController();
  const onProgress = (done: number) => done >= 1000 && control.abort();
  const saving = storage.commit(many(2300), {
    ...info,
    watch: { onProgress, signal: control.signal },
  });
  await expect(saving).rejects.toMatchObject({ name: 'AbortError' });
  expect(await dump(storage)).toEqual(before);
});

test('undoing a large commit counts too, and called off half way it leaves everything as it was', async () => {
  const saved = await storage.commit(many(2300), info);
  const before = await dump(storage);
  const control = new AbortController();
  const counted: number[] = [];
  const onProgress = (done: number) => {
    counted.push(done);
    if (done >= 1000) control.abort();
  };
  const undoing = storage.undo(saved.ok ? saved.value.seq : 0, {
    actor: 'clerk',
    watch: { onProgress, signal: control.signal },
  });
  await expect(undoing).rejects.toMatchObject({ name: 'AbortError' });
  expect(counted).toEqual([1000]);
  expect(await dump(storage)).toEqual(before);
});

test('a large commit with one refused record leaves nothing behind', async () => {
  const before = await dump(storage);
  const changes = many(1500);
  changes.push({ ...(changes[0] as (typeof changes)[0]), data: aCase({ title: null }) });
  const saved = await storage.commit(changes, info);
  expect(!saved.ok && saved.error.kind === 'invalid' && saved.error.index).toBe(1500);
  expect(await dump(storage)).toEqual(before);
});

test('a record named twice across the turns of a large commit ends as its last change left it', async () => {
  const first = await storage.commit(many(1), info);
  const id = first.ok ? (first.value.ids[0] ?? '') : '';
  const named = (title: string) => ({ ...many(1)[0], id, data: aCase({ title }) }) as never;
  const saved = await storage.commit([named('甲'), ...many(1500), named('乙')], info);
  expect(saved.ok).toBe(true);
  expect((await storage.get(id))?.data).toMatchObject({ title: '乙' });
  expect((await storage.selfCheck()).different).toEqual([]);
  expect((await storage.verifyHistory()).brokenAt).toBeNull();
});
