import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createFinder, isAscending, updateFound } from '#src/features/ledger/ledger-walk.ts';
import { readListQuery } from '#src/features/ledger/list-query.ts';
import { createWalkSource } from '#src/features/ledger/walk-source.ts';
import type { Change } from '#src/storage/prepare.ts';
import type { Storage } from '#src/storage/storage.ts';
import { aCase, dropStorage, freshStorage } from '#test/support/fresh-storage.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';
import { listTools as tools, walkList } from '#test/support/walk-list.ts';

const queries = [
  '',
  'kind=land,other',
  'from=2023-03-01&to=2023-08-31',
  'trash=1',
  'sort=startedAt',
];

const walk = (storage: Storage, search: string) => walkList(storage, casesLedger, search, tools);

/** What a clerk may do to the `at`-th record there is. */
const acts = fc.record({
  act: fc.constantFrom('add', 'edit', 'trash', 'untrash', 'undo'),
  at: fc.nat(40),
  month: fc.integer({ min: 1, max: 12 }),
  kind: fc.constantFrom('family', 'land', 'other'),
});
type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never;

async function perform(storage: Storage, { act, at, month, kind }: Act): Promise<void> {
  const who = { actor: 'clerk' };
  if (act === 'undo') {
    const [last] = await storage.changes(1);
    if (last) await storage.undo(last.seq, who);
    return;
  }
  const ids = (await storage.env.db.records.toCollection().primaryKeys()).sort();
  const id = act === 'add' ? undefined : ids[at % Math.max(1, ids.length)];
  const startedAt = `2023-${String(month).padStart(2, '0')}-0${1 + (at % 9)}`;
  const data = aCase({ title: `第${at}件`, kind, startedAt });
  const put: Change = { op: 'put', ledger: casesLedger.id, status: 'registered', data };
  const change = changeOf();
  if (change) await storage.commit([change], { reason: { kind: 'save' }, ...who });

  function changeOf(): Change | undefined {
    if (act === 'add') return put;
    if (id === undefined) return undefined;
    return act === 'edit' ? { ...put, id } : { op: act as 'trash' | 'untrash', id };
  }
}

test('a list kept up to date from the history is what a walk from the beginning finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 30 }), async (steps) => {
      const storage = await freshStorage();
      const kept = await Promise.all(
        queries.map(async (q) => ({ q, found: await walk(storage, q) })),
      );
      let seq = 0;
      for (const [i, step] of steps.entries()) {
        await perform(storage, step);
        if (i % 3 === 1) continue;
        const since = await storage.changesSince(casesLedger.id, seq, 100);
        seq = since.seq;
        for (const one of kept) {
          const query = readListQuery(casesLedger, new URLSearchParams(one.q));
          const find = createFinder(casesLedger, query, tools);
          const ascending = isAscending(casesLedger, query);
          one.found = updateFound(one.found, since.records ?? new Map(), find, ascending);
          expect(one.found).toEqual(await walk(storage, one.q));
        }
      }
      await dropStorage(storage);
    }),
    { numRuns: 12 },
  );
});

test('changes of other ledgers are not told, and too many are said to be too many', async () => {
  const storage = await freshStorage();
  await perform(storage, { act: 'add', at: 1, month: 2, kind: 'land' });
  await perform(storage, { act: 'add', at: 2, month: 3, kind: 'land' });
  expect(await storage.changesSince('test-other', 0, 10)).toEqual({ seq: 2, records: new Map() });
  expect((await storage.changesSince(casesLedger.id, 1, 10)).records?.size).toBe(1);
  expect(await storage.changesSince(casesLedger.id, 0, 1)).toEqual({ seq: 2, records: null });
  await dropStorage(storage);
});

test('a list that was walked once takes later changes from the history', async () => {
  const storage = await freshStorage();
  await perform(storage, { act: 'add', at: 1, month: 2, kind: 'land' });
  const walks = vi.spyOn(storage, 'eachPage');
  const query = readListQuery(casesLedger, new URLSearchParams('kind=land'));
  const source = createWalkSource(storage, casesLedger, query, tools);
  const stop = source.subscribe(() => {});
  await expect.poll(() => source.state().total).toBe(1);
  await perform(storage, { act: 'add', at: 2, month: 3, kind: 'land' });
  await perform(storage, { act: 'add', at: 3, month: 3, kind: 'family' });
  await expect.poll(() => source.state().total).toBe(2);
  const [newest] = source.state().found ?? [];
  expect(newest && source.state().rows.get(newest.id)?.data).toMatchObject({ title: '第2件' });
  await perform(storage, { act: 'undo', at: 0, month: 1, kind: 'land' });
  await perform(storage, { act: 'undo', at: 0, month: 1, kind: 'land' });
  await perform(storage, { act: 'trash', at: 0, month: 1, kind: 'land' });
  await expect.poll(() => source.state().found?.map((one) => one.text)).toHaveLength(1);
  expect(walks).toHaveBeenCalledTimes(1);
  stop();
  source.forget();
  await dropStorage(storage);
});
