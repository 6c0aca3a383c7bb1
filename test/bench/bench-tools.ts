import { Dexie, type Table } from 'dexie';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { createSampleTools } from '#src/domain/sample-tools.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import type { Change } from '#src/storage/prepare.ts';
import { openStorage, type Storage } from '#src/storage/storage.ts';

export interface Row {
  label: string;
  value: number;
  unit: string;
}

let made = 0;

/** Ids that sort by time, as UUIDv7 does, and never repeat within a bench. */
export function nextId(): string {
  made += 1;
  return `0190-${made.toString(16).padStart(12, '0')}`;
}

/** A database with the product's own ledgers. */
export function openBench(name: string): Promise<Storage> {
  return openStorage({
    name,
    ledgers,
    clock: Date.now,
    newId: nextId,
    origin: 'bench1',
  });
}

export function ledgerOf(id: string): Ledger {
  const ledger = ledgers.find((l) => l.id === id);
  if (!ledger) throw new Error(id);
  return ledger;
}

/** `n` records as the ledger's practice generator makes them, spread over ten years. */
export function* manyRecords(ledger: Ledger, n: number): Generator<RecordData> {
  const world = {
    villages: Array.from({ length: 9 }, (_, i) => `v${i + 1}`),
    departments: ['d1', 'd2', 'd3'],
    scales: { 'three-colour': ['green', 'amber', 'red'], tags: ['tag1'] },
  };
  for (let count = 0, seed = 1; ; seed += 1) {
    for (const data of ledger.sample(createSampleTools(seed, world), 2014 + (seed % 10))) {
      if (count === n) return;
      count += 1;
      yield data;
    }
  }
}

/** Fills a workspace through the one write path, in change sets of `size`. */
export async function fill(
  storage: Storage,
  ledger: Ledger,
  n: number,
  size = 5000,
): Promise<void> {
  let changes: Change[] = [];
  const flush = async () => {
    const done = await storage.commit(changes, { reason: { kind: 'import' }, actor: 'bench' });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    changes = [];
  };
  for (const data of manyRecords(ledger, n)) {
    changes.push({ op: 'put', ledger: ledger.id, status: 'registered', data });
    if (changes.length === size) await flush();
  }
  if (changes.length > 0) await flush();
}

/** A table with the same rows and indexes as the product's, and nothing else: the yardstick. */
export class BareDatabase extends Dexie {
  declare records: Table<StoredRecord, string>;

  constructor(name: string) {
    super(`bench-bare-${name}`, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ records: 'id, [shelf+date+id], [ledger+due], updatedAt' });
  }
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Medians of two works measured in turns, so that the machine's moods fall on both alike. */
export async function inTurns(
  rounds: number,
  a: (round: number) => Promise<unknown>,
  b: (round: number) => Promise<unknown>,
): Promise<{ a: number; b: number; ratio: number }> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(await timed(() => a(round)));
    times[1].push(await timed(() => b(round)));
  }
  const [x, y] = [median(times[0]), median(times[1])];
  return { a: x, b: y, ratio: x / y };
}
