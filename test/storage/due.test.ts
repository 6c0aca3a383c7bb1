import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDueDay } from '#src/domain/ledger.ts';
import { aCase, dropStorage, freshStorage, saveCases } from '#test/support/fresh-storage.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';

const ledger = casesLedger.id;
const limit = 3;

const day = fc
  .date({ min: new Date('2022-12-25'), max: new Date('2023-06-05'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('all matters due between two days are counted, the soonest of them listed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ dueAt: day, isOpen: fc.boolean() }), { minLength: 5, maxLength: 25 }),
      fc.array(fc.tuple(fc.constantFrom('', '2023-02-01', '2023-04-15'), day), { minLength: 8 }),
      async (matters, spans) => {
        const storage = await freshStorage();
        await storage.ensureRollups();
        await saveCases(
          storage,
          matters.map(({ dueAt, isOpen }) =>
            aCase({ startedAt: '2022-12-01', dueAt, closedAt: isOpen ? null : '2022-12-20' }),
          ),
        );
        const open = matters.flatMap((m) => (m.isOpen ? [m.dueAt] : [])).sort();
        for (const [from, until] of [...spans, ['', '2023-03-31'], ['2023-02-28', '2023-04-01']]) {
          const inside = open.filter((due) => due >= (from ?? '') && due <= (until ?? ''));
          const span = (await storage.dueOfEach([ledger], from ?? '', until ?? '', limit)).get(
            ledger,
          );
          expect(span?.count, `${from} to ${until}`).toBe(inside.length);
          expect(span?.records.map((record) => record.due)).toEqual(inside.slice(0, limit));
        }
      },
    ),
    { numRuns: 12 },
  );
});

test('open matters without a due day stand last in the due list and are never overdue', async () => {
  const storage = await freshStorage();
  await storage.ensureRollups();
  const [late, none] = await saveCases(storage, [
    aCase({ dueAt: '2023-04-01' }),
    aCase({ dueAt: null }),
    aCase({ dueAt: null, closedAt: '2023-03-09' }),
  ]);
  const ids = async (until: string) => (await storage.due(ledger, until)).map(({ id }) => id);
  expect(await ids('9999-12-31')).toEqual([late, none]);
  expect(await ids('2024-01-04')).toEqual([late]);
  const overdue = await storage.dueOfEach([ledger], '', '2024-01-04', limit);
  expect(overdue.get(ledger)?.count).toBe(1);
  await dropStorage(storage);
});

test('a program whose ledger tells open matters otherwise puts them into the due list as it does', async () => {
  const storage = await freshStorage();
  await storage.ensureRollups();
  const ids = await saveCases(storage, [aCase({ dueAt: '2023-04-01' }), aCase({ dueAt: null })]);
  // As a program wrote them that took no account of matters without a due day, or took another day.
  await storage.env.db.records.update(ids[0] ?? '', { due: '2023-05-05' });
  await storage.env.db.records.update(ids[1] ?? '', { due: undefined });
  await storage.rebuildRollups();
  const due = await storage.due(ledger, '9999-12-31');
  expect(due.map((record) => record.due)).toEqual(['2023-04-01', noDueDay]);
  expect((await storage.selfCheck()).different).toEqual([]);
  // It is no content: the history holds, and what made the records can still be undone.
  expect((await storage.verifyHistory()).brokenAt).toBeNull();
  expect((await storage.undo(1, { actor: 'clerk' })).ok).toBe(true);
  expect(await storage.due(ledger, noDueDay)).toEqual([]);
  await dropStorage(storage);
});
