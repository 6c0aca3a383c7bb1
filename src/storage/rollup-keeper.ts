import type { StoredRecord } from '#src/domain/record.ts';
import { RollupDelta, type RollupRow, rollupSignature } from '#src/domain/rollup.ts';
import { withDue } from './due-day.ts';
import type { Environment } from './environment.ts';
import { rebuildsKey } from './facts-cache.ts';
import { packRow, unpackRow } from './rollup-rows.ts';

export type Progress = (done: number, total: number) => void;

const signatureKey = 'rollupSignature';

/**
 * Makes all rollup rows anew from the records; no row is changed until they are all made. Open matters are put into
 * the due list as their ledgers tell now.
 */
export async function rebuildRollups(env: Environment, onProgress?: Progress): Promise<void> {
  const { db } = env;
  const signature = rollupSignature([...env.ledgers.values()]);
  await db.transaction('rw', [db.records, db.rollups, db.meta], async () => {
    const rows = await recompute(env, onProgress, async (records) => {
      const moved = records.flatMap((record) => {
        const now = withDue(record, env.ledgers.get(record.ledger));
        return now === record ? [] : now;
      });
      if (moved.length > 0) await db.records.bulkPut(moved);
    });
    await db.rollups.clear();
    await db.rollups.bulkAdd(rows.map(packRow));
    const rebuilds = Number((await db.meta.get(rebuildsKey))?.value ?? 0);
    await db.meta.bulkPut([
      { key: signatureKey, value: signature },
      { key: rebuildsKey, value: rebuilds + 1 },
    ]);
  });
}

/** Rebuilds when the ledgers count differently from when the rollups were made. Answers whether it did. */
export async function ensureRollups(env: Environment, onProgress?: Progress): Promise<boolean> {
  const made = await env.db.meta.get(signatureKey);
  if (made?.value === rollupSignature([...env.ledgers.values()])) return false;
  await rebuildRollups(env, onProgress);
  return true;
}

/** Recomputes from the records and compares; `different` names the rows (`2023-01|mediation`) that do not agree. */
export async function selfCheck(
  env: Environment,
  onProgress?: Progress,
): Promise<{ rows: number; records: number; different: string[] }> {
  const { db } = env;
  return db.transaction('r', [db.records, db.rollups], async () => {
    let records = 0;
    const fresh = await recompute(env, (done, total) => {
      records = done;
      onProgress?.(done, total);
    });
    const stored = new Map((await db.rollups.toArray()).map((row) => [row.key, unpackRow(row)]));
    const different: string[] = [];
    for (const row of fresh) {
      if (!sameRow(row, stored.get(row.key))) different.push(row.key);
      stored.delete(row.key);
    }
    different.push(...stored.keys());
    return { rows: fresh.length, records, different: different.sort() };
  });
}

/** Rows read at a time. */
const pageSize = 2000;

async function recompute(
  env: Environment,
  onProgress?: Progress,
  onPage?: (records: readonly StoredRecord[]) => Promise<void>,
): Promise<RollupRow[]> {
  const { records } = env.db;
  const read = (after: string) => records.where('id').above(after).limit(pageSize).toArray();
  let reading = read('');
  const total = await records.count();
  const delta = new RollupDelta();
  for (let done = 0; ; ) {
    const rows = await reading;
    done += rows.length;
    onProgress?.(done, total);
    const last = rows.at(-1);
    const isLast = rows.length < pageSize || !last;
    // The next page comes while this one is counted.
    if (!isLast) reading = read(last.id);
    for (const row of rows) {
      const ledger = env.ledgers.get(row.ledger);
      if (ledger) delta.add(ledger, row, 1);
    }
    await onPage?.(rows);
    if (isLast) break;
  }
  return delta.keys().flatMap((key) => delta.apply(key, undefined) ?? []);
}

function sameRow(a: RollupRow, b: RollupRow | undefined): boolean {
  if (!b) return false;
  const keys = Object.keys(a.sums);
  if (keys.length !== Object.keys(b.sums).length) return false;
  return keys.every((key) => {
    const x = Array.from(a.sums[key] ?? []);
    const y = b.sums[key];
    return y !== undefined && x.length === y.length && x.every((v, i) => v === y[i]);
  });
}
