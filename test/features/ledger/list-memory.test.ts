import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { packFound, unpackFound } from '#src/features/ledger/list-memory.ts';
import { readListQuery } from '#src/features/ledger/list-query.ts';
import { createWalkSource } from '#src/features/ledger/walk-source.ts';
import { openStorage, type Storage } from '#src/storage/storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';
import { aCase, dropStorage, freshStorage, saveCases } from '#test/support/fresh-storage.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';
import { listTools as tools, walkList } from '#test/support/walk-list.ts';

const who = { actor: 'clerk' };
let storage: Storage;

afterEach(() => dropStorage(storage));

/** As when the program is started again: nothing is left in memory. */
async function startAgain(): Promise<void> {
  storage.close();
  storage = await openStorage(storage.options);
}

/** What a list finds, and whether the records had to be read for it. */
async function open(search = '', given = tools) {
  const reads = vi.spyOn(storage, 'eachPage');
  const query = readListQuery(casesLedger, new URLSearchParams(search));
  const source = createWalkSource(storage, casesLedger, query, given);
  const stop = source.subscribe(() => {});
  await expect.poll(() => source.state().total, { timeout: 20_000 }).not.toBeNull();
  const { found, error } = source.state();
  stop();
  source.forget();
  const isRead = reads.mock.calls.length > 0;
  reads.mockRestore();
  expect(error).toBeNull();
  expect(found).toEqual(await walkList(storage, casesLedger, search, given));
  return { found: found ?? [], isRead };
}

/** Cases over the months of 2023, some of them drafts. */
async function fill(n: number): Promise<string[]> {
  const saved = await storage.commit(
    Array.from({ length: n }, (_, i) => {
      const day = `2023-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
      const data = aCase({ title: `第${i}件`, startedAt: day });
      const status = i % 9 === 0 ? ('draft' as const) : ('registered' as const);
      return { op: 'put' as const, ledger: casesLedger.id, status, data };
    }),
    { reason: { kind: 'import' }, ...who },
  );
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.ids;
}

const isKept = () => expect.poll(() => storage.env.db.lists.count(), { timeout: 10_000 }).toBe(3);

test('a long list is read once; the next start remembers it, in any span and order, and takes in what changed since', async () => {
  storage = await freshStorage();
  const ids = await fill(5200);
  expect((await open()).isRead).toBe(true);
  await isKept();

  await startAgain();
  expect((await open()).isRead).toBe(false);

  await startAgain();
  const spans = ['from=2023-03-01&to=2023-03-31', 'sort=startedAt', 'period=2023-Q2'];
  for (const span of spans) expect((await open(span)).isRead).toBe(false);

  // What follows is another window's work of a later day.
  await saveCases(storage, [aCase({ title: '后来的一件', startedAt: '2023-06-06' })]);
  const put = { ledger: casesLedger.id, status: 'registered' as const, data: aCase({}) };
  await storage.commit([{ op: 'put', id: ids[7] ?? '', ...put }], {
    reason: { kind: 'save' },
    ...who,
  });
  await storage.commit([{ op: 'trash', id: ids[11] ?? '' }], { reason: { kind: 'save' }, ...who });
  await startAgain();
  const later = await open();
  expect(later.isRead).toBe(false);
  expect(later.found).toHaveLength(5200);
  expect(later.found.some((one) => one.text.includes('后来的一件'))).toBe(true);
});

test('another language, other names of villages and filters make the records be read', async () => {
  storage = await freshStorage();
  await fill(5001);
  await open();
  await isKept();
  await startAgain();
  expect((await open('', { ...tools, locale: 'en' })).isRead).toBe(true);
  expect((await open('trash=1')).isRead).toBe(true);
  expect((await open('kind=land')).isRead).toBe(true);
  const renamed = [{ id: 'v1', name: { zh: '永和村', en: 'Yonghe' } }];
  const references = {
    ...tools.references,
    villages: renamed,
  } as unknown as FormTools['references'];
  expect((await open('', { ...tools, references })).isRead).toBe(true);
});

test('too many changes since, or a memory with a piece missing or spoilt, and the list is read anew', async () => {
  storage = await freshStorage();
  await fill(5001);
  await open();
  await isKept();
  const spoil = [
    () => storage.env.db.lists.delete([casesLedger.id, 1]),
    () => storage.env.db.lists.update([casesLedger.id, 2], { content: { ids: 'x' } }),
    () => fill(2100),
  ];
  for (const act of spoil) {
    await act();
    await startAgain();
    expect((await open()).isRead).toBe(true);
    await expect.poll(() => storage.env.db.lists.count()).toBeGreaterThanOrEqual(3);
    await startAgain();
    await expect.poll(async () => (await open()).isRead, { timeout: 10_000 }).toBe(false);
  }
});

test('a memory that cannot be kept is no failure', async () => {
  storage = await freshStorage();
  await fill(5001);
  vi.spyOn(storage.lists, 'keep').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  expect((await open()).isRead).toBe(true);
  expect(await storage.env.db.lists.count()).toBe(0);
});

test('what is stored of a list comes back as it was', async () => {
  storage = await freshStorage();
  const text = fc.string({ unit: fc.constantFrom('甲', 'a', '\n', ' ', '𠮷', '1') });
  const figure = fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true })));
  const found = fc.integer({ min: 0, max: 4 }).chain((width) =>
    fc
      .array(
        fc.record({
          id: fc.uuid(),
          date: fc.constantFrom('2023-01-01', '2023-12-31'),
          text,
          order: fc.constant(''),
          figures: fc.option(fc.array(figure, { minLength: width, maxLength: width })),
        }),
        { minLength: 1, maxLength: 40 },
      )
      .map((all) => ({ all, width })),
  );
  fc.assert(
    fc.property(found, ({ all, width }) => {
      expect(unpackFound(structuredClone(packFound(all, width)))).toEqual(all);
    }),
  );
  const odd = packFound([{ id: 'a', date: '2023-01-01', text: 'x\0y', order: '', figures: [] }], 0);
  expect(unpackFound(odd)?.[0]?.text).toBe('x y');
});
