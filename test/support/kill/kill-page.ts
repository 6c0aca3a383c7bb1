import type { RecordData } from '#src/domain/field.ts';
import { openStorage, type Storage } from '#src/storage/storage.ts';
import { aCase } from '#test/support/fresh-storage.ts';
import { casesLedger, testLedgers } from '#test/support/test-ledgers.ts';

/** What the page found on reopening. */
export interface Found {
  ids: string[];
  different: string[];
  brokenAt: number | null;
  /** Records whose newest history entry is missing or tells another content. */
  torn: string[];
}

const info = { reason: { kind: 'save' as const }, actor: 'clerk' };

void run();

/** `?save` saves records until the browser is killed; `?check` tells what is there. Both talk only to this address. */
async function run(): Promise<void> {
  const storage = await openStorage({
    name: 'kill-test',
    ledgers: testLedgers,
    clock: Date.now,
    newId: () => crypto.randomUUID(),
    origin: 'kill01',
  });
  if (location.search === '?save') await saveForEver(storage);
  else await tell('/found', JSON.stringify(await look(storage)));
}

/** New records one by one, now and then an edit, a large import and an undo; an id is told once it is acknowledged. */
async function saveForEver(storage: Storage): Promise<never> {
  let lastId = '';
  for (let i = 0; ; i += 1) {
    const many = i % 10 === 9 ? 60 : 1;
    const saved = await storage.commit(
      Array.from({ length: many }, (_, n) => ({
        op: 'put' as const,
        ledger: casesLedger.id,
        status: 'registered' as const,
        data: aCase({ title: `${i}-${n}`, kind: i % 2 ? 'land' : 'family' }),
      })),
      info,
    );
    if (!saved.ok) throw new Error(saved.error.kind);
    await tell('/saved', saved.value.ids.join(' '));
    if (i % 4 === 3) await edit(storage, lastId, i);
    lastId = saved.value.ids[0] ?? '';
  }
}

async function edit(storage: Storage, id: string, i: number): Promise<void> {
  const data: RecordData = aCase({ title: `edited ${i}`, count: 2 });
  const edited = await storage.commit(
    [{ op: 'put', ledger: casesLedger.id, id, status: 'registered', data }],
    info,
  );
  if (edited.ok && i % 8 === 7) await storage.undo(edited.value.seq, { actor: 'clerk' });
}

async function look(storage: Storage): Promise<Found> {
  const records = await storage.env.db.records.toArray();
  const torn: string[] = [];
  for (const record of records) {
    const [step] = await storage.historyOf(record.id);
    if (JSON.stringify(step?.after) !== JSON.stringify(record)) torn.push(record.id);
  }
  const { different } = await storage.selfCheck();
  const { brokenAt } = await storage.verifyHistory();
  return { ids: records.map((r) => r.id), different, brokenAt, torn };
}

async function tell(path: string, body: string): Promise<void> {
  await fetch(path, { method: 'POST', body });
}
