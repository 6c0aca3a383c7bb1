import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordData } from '#src/domain/field.ts';
import { sum, term } from '#src/domain/indicator.ts';
import { defineLedger, type Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { CommitInfo } from '#src/storage/commit.ts';
import type { Change } from '#src/storage/prepare.ts';
import { restoreBackup } from '#src/storage/restore.ts';
import { openStorage, type Storage, type StorageOptions } from '#src/storage/storage.ts';
import type { Workspaces } from '#src/storage/workspaces.ts';
import { backupOf } from '#test/support/backup-files.ts';
import { contentOf, dump, freshWorkspace } from '#test/support/fresh-storage.ts';
import { casesLedger, eventsLedger, moneyLedger, testLedgers } from '#test/support/test-ledgers.ts';

/** `npm run soak:totals` is the long form. */
const runs = import.meta.env.VITE_SOAK ? 3000 : 100;
const longest = import.meta.env.VITE_SOAK ? 60 : 12;

const info: CommitInfo = { reason: { kind: 'save' }, actor: 'clerk' };
const day = fc
  .tuple(fc.constantFrom('2022-12', '2023-01', '2023-02'), fc.integer({ min: 1, max: 28 }))
  .map(([month, n]) => `${month}-${String(n).padStart(2, '0')}`);
const orNull = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: null });
const title = fc.constantFrom('甲', '乙');
const content = fc.oneof(
  fc
    .record({
      title,
      kind: orNull(fc.constantFrom('family', 'land')),
      urgent: fc.boolean(),
      startedAt: day,
      closedAt: orNull(day),
      dueAt: orNull(day),
      count: fc.integer({ min: 1, max: 9 }),
    })
    .map((d) => [casesLedger, contentOf(casesLedger, d)] as const),
  fc
    .record({
      name: title,
      paidAt: day,
      yuan: fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
    })
    .map((d) => [moneyLedger, contentOf(moneyLedger, d)] as const),
  fc
    .record({
      name: title,
      form: fc.constantFrom('talk', 'film'),
      heldAt: day,
      people: orNull(fc.nat(500)),
    })
    .map((d) => [eventsLedger, contentOf(eventsLedger, d)] as const),
);
const which = fc.nat(1000);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ op: fc.constant('new' as const), content, draft: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ op: fc.constant('edit' as const), content, draft: fc.boolean(), which }),
  },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('trash' as const), which }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('untrash' as const), which }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('undo' as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('import' as const),
      contents: fc.array(content, { minLength: 2, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('restore' as const) }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('redefine' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The cases as a later version of the program counts them. */
const recounted = defineLedger({
  ...casesLedger,
  measures: {
    ...casesLedger.measures,
    urgentOnes: { value: (d: RecordData) => (d.urgent ? 1 : 0) },
  },
  matter: (d: RecordData) => ({
    open: !d.closedAt,
    due: d.dueAt,
    stage: 'first',
    amount: Number(d.count) * 2 - 2,
    beside: { stage: 'second', due: d.startedAt },
  }),
  indicators: [
    {
      ...casesLedger.indicators[0],
      formula: sum(term('test-cases', 'closed', 'kind', ['land', ''])),
    },
  ],
} as never);
const laterLedgers = testLedgers.map((ledger) => (ledger === casesLedger ? recounted : ledger));

/** A township's data, open; a restore and a new program open them anew. */
interface Opened {
  workspaces: Workspaces;
  storage: Storage;
}

test('totals equal a naive count after every step of any saves, drafts, trash, undo, imports, restores and new definitions', async () => {
  expect(recounted.measureKeys).toContain('urgentOnes');
  expect(recounted.parts).toHaveLength(1);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: longest }), async (steps) => {
      const opened: Opened = await freshWorkspace();
      for (const s of steps) {
        await take(opened, s);
        await compare(opened.storage);
      }
      const { storage, workspaces } = opened;
      const { rollups } = await dump(storage);
      expect((await storage.selfCheck()).different).toEqual([]);
      expect((await storage.verifyHistory()).brokenAt).toBeNull();
      await storage.rebuildRollups();
      expect((await dump(storage)).rollups).toEqual(rollups);
      storage.close();
      await workspaces.remove('real');
      workspaces.close();
    }),
    { numRuns: runs, seed: 20240105 },
  );
}, 3_600_000);

async function compare(storage: Storage): Promise<void> {
  const { records, rollups } = await dump(storage);
  expect(Object.fromEntries(rollups.map((r) => [r.key, r.sums]))).toEqual(
    countNaively(records, storage.options.ledgers),
  );
}

async function take(opened: Opened, s: Step): Promise<void> {
  const { storage } = opened;
  const records = await storage.env.db.records.toArray();
  const pick = 'which' in s ? records[s.which % Math.max(1, records.length)] : undefined;
  switch (s.op) {
    case 'new':
      return save(storage, [put(s.content[0].id, s.content[1], s.draft)]);
    case 'import':
      return save(
        storage,
        s.contents.map(([ledger, data]) => put(ledger.id, data, false)),
      );
    case 'edit': {
      const same = records.filter((r) => r.ledger === s.content[0].id);
      const edited = same[s.which % Math.max(1, same.length)];
      return (
        edited && save(storage, [{ ...put(edited.ledger, s.content[1], s.draft), id: edited.id }])
      );
    }
    case 'trash':
    case 'untrash':
      return pick && save(storage, [{ op: s.op, id: pick.id }]);
    case 'undo': {
      const [newest] = await storage.changes(1);
      if (newest)
        await storage.undo(1 + (s.which % newest.seq), { actor: 'clerk', skipChanged: true });
      return;
    }
    case 'restore':
      return restore(opened);
    case 'redefine': {
      const ledgers = storage.options.ledgers === testLedgers ? laterLedgers : testLedgers;
      return reopen(opened, { ledgers });
    }
  }
}

/** Saves a backup and restores it: what follows happens in the database that the restore has filled. */
async function restore(opened: Opened): Promise<void> {
  const { storage, workspaces } = opened;
  const { name: _name, ...how } = storage.options;
  const { blob } = await backupOf(storage);
  const done = await restoreBackup(blob, {
    kind: 'real',
    workspaces,
    storage: how,
    fileName: '备份.json',
  });
  if (!done.ok) throw new Error(done.error.kind);
  await reopen(opened, { name: done.value.database });
}

/** As the next start of the program. */
async function reopen(opened: Opened, over: Partial<StorageOptions>): Promise<void> {
  opened.storage.close();
  opened.storage = await openStorage({ ...opened.storage.options, ...over });
  await opened.storage.ensureRollups();
}

function put(ledger: string, data: RecordData, draft: boolean): Change & { op: 'put' } {
  return { op: 'put', ledger, status: draft ? 'draft' : 'registered', data };
}

async function save(storage: Storage, changes: Change[]): Promise<void> {
  const result = await storage.commit(changes, info);
  if (!result.ok) throw new Error(result.error.kind);
}

/** Counts every record anew into every total it belongs to, without the code under test. */
function countNaively(
  records: StoredRecord[],
  ledgers: readonly Ledger[],
): Record<string, Record<string, number[]>> {
  const totals: Record<string, Record<string, number[]>> = {};
  const add = (key: string, name: string, width: number, slot: number, amount: number) => {
    totals[key] ??= {};
    totals[key][name] ??= new Array<number>(width).fill(0);
    const row = totals[key][name];
    row[slot] = Math.round(((row[slot] ?? 0) + amount) * 100) / 100;
  };
  for (const record of records) {
    const ledger = ledgers.find((l) => l.id === record.ledger);
    if (!ledger || record.shelf !== record.ledger) continue;
    const data = record.data as RecordData;
    const width = ledger.measureKeys.length + 1 + ledger.parts.length;
    const key = (date: string) => `${date.slice(0, 7)}|${ledger.id}`;
    if (record.status === 'draft') {
      add(key(record.date), '#draft', width, 0, 1);
      continue;
    }
    const names = ['', ...ledger.dimensions.map((d) => `${d}=${data[d] ?? ''}`)];
    const isOpen = ledger.id === casesLedger.id && !data.closedAt;
    const due = String(data.dueAt ?? '9999-12-31');
    const second = String(data.startedAt);
    const isLater = ledger === recounted;
    const standsFor = isLater ? Number(data.count) * 2 - 2 : Number(data.count);
    const waits = [
      ['#due', due],
      ...(isLater
        ? [
            ['#due/first', due],
            ['#due/second', second],
            ['#beside', second],
          ]
        : []),
    ];
    for (const name of names) {
      for (const [of = '', day = ''] of isOpen ? waits : []) {
        add(key(day), name ? `${of} ${name}` : of, width, 0, 1);
        add(key(day), name ? `${of} ${name}` : of, width, 1, standsFor);
      }
      add(key(record.date), name, width, 0, 1);
      ledger.measureKeys.forEach((id, i) => {
        const measure = ledger.measures[id];
        const date = measure?.date ? data[measure.date] : record.date;
        const amount = measure?.value(data) ?? 0;
        if (typeof date === 'string' && amount !== 0) add(key(date), name, width, i + 1, amount);
      });
      const isPart = ledger === recounted && (data.kind === 'land' || data.kind === null);
      if (isPart && typeof data.closedAt === 'string') {
        add(key(data.closedAt), name, width, width - 1, Number(data.count));
      }
    }
  }
  return totals;
}
