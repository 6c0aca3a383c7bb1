import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDueDay } from '#src/domain/ledger.ts';
import { type Countable, draftKey, RollupDelta, type RollupRow } from '#src/domain/rollup.ts';
import { caseLedger, caseRecord } from './evaluate-world.ts';

const day = fc
  .tuple(fc.integer({ min: 2022, max: 2023 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);

const record: fc.Arbitrary<Countable> = fc
  .record({
    acceptedAt: day,
    answeredAt: fc.option(day),
    kind: fc.constantFrom('land' as const, 'family' as const, null),
    urgent: fc.boolean(),
    count: fc.constantFrom(null, 1, 2, 30),
    money: fc.option(fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100)),
    status: fc.constantFrom('registered' as const, 'registered' as const, 'draft' as const),
    shelf: fc.constantFrom('case', 'case', '~case'),
  })
  .map(({ status, shelf, ...data }) => caseRecord(data, { status, shelf }));

/** Adding, changing and taking away, the way commits do it. */
const steps = fc.array(
  fc.array(fc.record({ slot: fc.nat(7), next: fc.option(record) }), { maxLength: 4 }),
  { maxLength: 12 },
);

test('after any changes the rows equal what a plain recount of the records gives', () => {
  fc.assert(
    fc.property(steps, (commits) => {
      const live = new Map<number, Countable>();
      const rows = new Map<string, RollupRow>();
      for (const changes of commits) {
        const delta = new RollupDelta();
        for (const { slot, next } of changes) {
          const before = live.get(slot);
          if (before) delta.add(caseLedger, before, -1);
          live.delete(slot);
          if (!next) continue;
          delta.add(caseLedger, next, 1);
          live.set(slot, next);
        }
        for (const key of delta.keys()) {
          const row = delta.apply(key, rows.get(key));
          if (row) rows.set(key, row);
          else rows.delete(key);
        }
      }
      expect(plain(rows.values())).toEqual(recount([...live.values()]));
    }),
    { numRuns: 150 },
  );
});

test('a change that changes no figure touches no row', () => {
  const before = caseRecord({ acceptedAt: '2023-01-01', money: 0.1 });
  const delta = new RollupDelta();
  delta.add(caseLedger, before, -1);
  delta.add(caseLedger, { ...before }, 1);
  expect(delta.keys()).toEqual([]);
});

test('money comes back to nothing after it is taken away again', () => {
  const records = [0.1, 0.2, 0.7, 1234.56].map((money) =>
    caseRecord({ acceptedAt: '2023-01-01', answeredAt: '2023-01-02', money }),
  );
  const added = new RollupDelta();
  for (const r of records) added.add(caseLedger, r, 1);
  const row = added.apply('2023-01|case', undefined);
  expect(row?.sums['']?.[4]).toBe(1235.56);
  const taken = new RollupDelta();
  for (const r of records) taken.add(caseLedger, r, -1);
  expect(taken.apply('2023-01|case', row ?? undefined)).toBeNull();
});

/** month|key|slot -> sum in hundredths, straight from the records. */
function recount(records: readonly Countable[]): Record<string, number> {
  const sums: Record<string, number> = {};
  const add = (date: unknown, keys: string[], slot: number, value: number) => {
    if (typeof date !== 'string' || value === 0) return;
    for (const key of keys) {
      const at = `${date.slice(0, 7)}|${key}|${slot}`;
      sums[at] = (sums[at] ?? 0) + Math.round(value * 100);
    }
  };
  for (const { status, shelf, date, data } of records) {
    const d = data as Record<string, string | number | boolean | null>;
    if (shelf !== 'case') continue;
    if (status === 'draft') {
      add(date, [draftKey], 0, 1);
      continue;
    }
    const keys = ['', `kind=${d.kind ?? ''}`, `urgent=${d.urgent}`];
    const size = Number(d.count ?? 1);
    add(date, keys, 0, 1);
    add(date, keys, 1, size);
    add(d.answeredAt, keys, 2, size);
    add(d.answeredAt, keys, 3, size);
    add(d.answeredAt, keys, 4, Number(d.money ?? 0));
    if (d.answeredAt !== null) continue;
    const due = ['#due', `#due/${d.urgent ? 'fast' : 'slow'}`];
    const dueKeys = due.flatMap((of) => [of, ...keys.slice(1).map((key) => `${of} ${key}`)]);
    add(noDueDay, dueKeys, 0, 1);
    add(noDueDay, dueKeys, 1, size);
  }
  return sums;
}

function plain(rows: Iterable<RollupRow>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    for (const [key, slots] of Object.entries(row.sums)) {
      Array.from(slots).forEach((value, slot) => {
        if (value !== 0) sums[`${row.month}|${key}|${slot}`] = Math.round(value * 100);
      });
    }
  }
  return sums;
}
