import { Dexie } from 'dexie';
import {
  type ChangeSet,
  type Entry,
  entriesPerPart,
  hashChangeSet,
  hashEntries,
  inlineEntries,
  type Reason,
} from '#src/domain/change-set.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { RollupDelta } from '#src/domain/rollup.ts';
import type { Environment } from './environment.ts';
import { type Change, type CommitError, prepare } from './prepare.ts';
import { type PackedRollup, packRow, readRows } from './rollup-rows.ts';

export interface CommitInfo {
  reason: Reason;
  /** Who did it, as a role (经办人, 系统); never a name. */
  actor: string;
}

/** What a commit did. */
export interface Receipt {
  seq: number;
  /** Ids in the order of the changes. */
  ids: string[];
  /** Ledgers and collections touched. */
  ledgers: string[];
  at: string;
}

class Refused extends Error {
  constructor(readonly failure: CommitError) {
    super(failure.kind);
  }
}

/**
 * The one way in. In one strict transaction: validates, writes the records, appends history, updates the rollups.
 * Either all of it stands or nothing does. `within` runs inside the same transaction before anything is written,
 * and may look at the stored rows (undo checks for later changes there).
 */
export async function commit(
  env: Environment,
  changes: readonly Change[] | (() => Promise<readonly Change[]>),
  info: CommitInfo,
): Promise<Result<Receipt, CommitError>> {
  const { db } = env;
  try {
    const receipt = await db.transaction(
      'rw',
      [db.records, db.history, db.historyParts, db.rollups],
      async () => {
        const list = typeof changes === 'function' ? await changes() : changes;
        return write(env, list, info);
      },
    );
    return ok(receipt);
  } catch (error) {
    if (error instanceof Refused) return err(error.failure);
    if (error instanceof Dexie.DexieError && error.name !== 'TransactionInactiveError') {
      return err({ kind: 'storage', name: error.inner?.name ?? error.name });
    }
    throw error;
  }
}

/** Refuses from inside a transaction: everything is rolled back and the failure becomes the commit's answer. */
export function refuse(failure: CommitError): never {
  throw new Refused(failure);
}

async function write(
  env: Environment,
  changes: readonly Change[],
  info: CommitInfo,
): Promise<Receipt> {
  const { db } = env;
  const [stored, last] = await Promise.all([
    readCurrent(env, changes),
    db.history.orderBy(':id').last(),
  ]);
  if (last) env.clock.see(last.at);
  const seq = (last?.seq ?? 0) + 1;
  const at = env.clock.next();
  // A record named twice in one change set ends as its last change left it.
  const outcome = new Map<string, StoredRecord | null>();
  const ids: string[] = [];
  const entries: Entry[] = [];
  const touched: Record<string, number> = {};
  const delta = new RollupDelta();

  changes.forEach((change, index) => {
    const before = change.op === 'put' && !change.id ? undefined : stored.get(change.id ?? '');
    const prepared = prepare(change, index, before, env);
    if (!prepared.ok) refuse(prepared.error);
    const after = prepared.value ? stamp(prepared.value, at, seq) : null;
    const id = after?.id ?? before?.id;
    if (!id) return;
    outcome.set(id, after);
    if (after) stored.set(id, after);
    else stored.delete(id);
    ids.push(id);
    entries.push({ before: before ?? null, after });
    const owner = (after ?? before)?.ledger ?? '';
    touched[owner] = (touched[owner] ?? 0) + 1;
    const ledger = env.ledgers.get(owner);
    if (ledger && before) delta.add(ledger, before, -1);
    if (ledger && after) delta.add(ledger, after, 1);
  });

  const puts = [...outcome.values()].filter((record) => record !== null);
  const removed = [...outcome].flatMap(([id, record]) => (record ? [] : [id]));
  await Promise.all([
    puts.length > 0 && db.records.bulkPut(puts),
    removed.length > 0 && db.records.bulkDelete(removed),
    writeHistory(env, { seq, at, info, entries, touched, prev: last?.hash ?? '' }),
    writeRollups(env, delta),
  ]);
  return { seq, ids, ledgers: Object.keys(touched), at };
}

async function readCurrent(
  env: Environment,
  changes: readonly Change[],
): Promise<Map<string, StoredRecord>> {
  const ids = changes.flatMap((c) => (c.id ? [c.id] : []));
  const current = new Map<string, StoredRecord>();
  if (ids.length === 0) return current;
  for (const record of await env.db.records.bulkGet(ids)) {
    if (record) current.set(record.id, record);
  }
  return current;
}

function stamp(record: StoredRecord, at: string, seq: number): StoredRecord {
  return { ...record, createdAt: record.createdAt || at, updatedAt: at, change: seq };
}

async function writeHistory(
  env: Environment,
  made: {
    seq: number;
    at: string;
    info: CommitInfo;
    entries: Entry[];
    touched: Record<string, number>;
    prev: string;
  },
): Promise<void> {
  const { seq, at, info, entries, touched, prev } = made;
  const slices: Entry[][] = [];
  const inline = entries.length <= inlineEntries;
  const size = inline ? inlineEntries : entriesPerPart;
  for (let i = 0; i < entries.length; i += size) slices.push(entries.slice(i, i + size));
  const set = {
    seq,
    id: env.newId(),
    at,
    reason: info.reason,
    actor: info.actor,
    origin: env.origin,
    count: entries.length,
    ledgers: touched,
    parts: inline ? 0 : slices.length,
    prev,
  };
  const hash = hashChangeSet(
    set,
    slices.map((s) => hashEntries(s, env.ledgers)),
  );
  const row: ChangeSet = { ...set, entries: inline ? entries : [], hash };
  await Promise.all([
    env.db.history.add(row),
    !inline &&
      env.db.historyParts.bulkAdd(slices.map((slice, part) => ({ seq, part, entries: slice }))),
  ]);
}

async function writeRollups(env: Environment, delta: RollupDelta): Promise<void> {
  const keys = delta.keys();
  if (keys.length === 0) return;
  const rows = await readRows(env.db, keys);
  const puts: PackedRollup[] = [];
  const gone: string[] = [];
  keys.forEach((key, i) => {
    const next = delta.apply(key, rows[i]);
    if (next) puts.push(packRow(next));
    else gone.push(key);
  });
  await Promise.all([
    puts.length > 0 && env.db.rollups.bulkPut(puts),
    gone.length > 0 && env.db.rollups.bulkDelete(gone),
  ]);
}
