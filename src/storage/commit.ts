import { Dexie } from 'dexie';
import {
  type ChangePart,
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
  /** For large change sets: counts changes as they are written, and may call the whole off while they are. */
  watch?: CommitWatch;
}

export interface CommitWatch {
  onProgress?: (done: number, total: number) => void;
  /** Aborting it makes the commit throw the signal's reason; nothing was written. */
  signal?: AbortSignal;
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
    // Dexie wraps the reason of an abort in an error of its own.
    if (info.watch?.signal?.aborted) throw info.watch.signal.reason;
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

/** Changes written at a time: the page can draw in between, while the transaction stays open. */
const changesPerTurn = 2 * entriesPerPart;

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
  const ids: string[] = [];
  const touched: Record<string, number> = {};
  const delta = new RollupDelta();
  const history = new HistoryWriter(env, seq);

  for (let from = 0; ; ) {
    info.watch?.signal?.throwIfAborted();
    const until = Math.min(from + changesPerTurn, changes.length);
    // A record named twice ends as its last change left it.
    const outcome = new Map<string, StoredRecord | null>();
    for (let index = from; index < until; index += 1) {
      const change = changes[index] as Change;
      const before = change.id === undefined ? undefined : stored.get(change.id);
      const prepared = prepare(change, index, before, env);
      if (!prepared.ok) refuse(prepared.error);
      const after = prepared.value ? stamp(prepared.value, at, seq) : null;
      const id = after?.id ?? before?.id;
      if (!id) continue;
      outcome.set(id, after);
      if (after && change.id !== undefined) stored.set(id, after);
      else if (!after) stored.delete(id);
      ids.push(id);
      history.entries.push({ before: before ?? null, after });
      const owner = (after ?? before)?.ledger ?? '';
      touched[owner] = (touched[owner] ?? 0) + 1;
      const ledger = env.ledgers.get(owner);
      if (ledger && before) delta.add(ledger, before, -1);
      if (ledger && after) delta.add(ledger, after, 1);
    }
    from = until;
    const isLast = from === changes.length;
    const made = { at, info, touched, count: ids.length, prev: last?.hash ?? '' };
    await Promise.all([
      writeRecords(env, outcome),
      isLast ? history.finish(made) : history.writeParts(),
      isLast && writeRollups(env, delta),
    ]);
    info.watch?.onProgress?.(from, changes.length);
    if (isLast) return { seq, ids, ledgers: Object.keys(touched), at };
  }
}

async function writeRecords(
  { db }: Environment,
  outcome: ReadonlyMap<string, StoredRecord | null>,
): Promise<void> {
  const puts = [...outcome.values()].filter((record) => record !== null);
  const removed = [...outcome].flatMap(([id, record]) => (record ? [] : [id]));
  await Promise.all([
    puts.length > 0 && db.records.bulkPut(puts),
    removed.length > 0 && db.records.bulkDelete(removed),
  ]);
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

/** Writes one change set's history: a small one in one row, a large one in parts as its entries come. */
class HistoryWriter {
  /** Entries that no part holds yet. */
  readonly entries: Entry[] = [];
  private readonly hashes: string[] = [];

  constructor(
    private readonly env: Environment,
    private readonly seq: number,
  ) {}

  /** Writes the parts that are full. */
  async writeParts(least = entriesPerPart): Promise<void> {
    const parts: ChangePart[] = [];
    while (this.entries.length >= least && this.entries.length > 0) {
      const entries = this.entries.splice(0, entriesPerPart);
      parts.push({ seq: this.seq, part: this.hashes.length, entries });
      this.hashes.push(hashEntries(entries, this.env.ledgers));
    }
    if (parts.length > 0) await this.env.db.historyParts.bulkAdd(parts);
  }

  /** Writes what is left and the change set itself, which seals it all with its hash. */
  async finish(made: {
    at: string;
    info: CommitInfo;
    touched: Record<string, number>;
    count: number;
    prev: string;
  }): Promise<void> {
    const { env, seq } = this;
    const { at, info, touched, count, prev } = made;
    const inline = count <= inlineEntries;
    const entries = inline ? [...this.entries] : [];
    if (inline && count > 0) this.hashes.push(hashEntries(entries, env.ledgers));
    const rest = inline ? undefined : this.writeParts(1);
    const set = {
      seq,
      id: env.newId(),
      at,
      reason: info.reason,
      actor: info.actor,
      origin: env.origin,
      count,
      ledgers: touched,
      parts: inline ? 0 : this.hashes.length,
      prev,
    };
    const row: ChangeSet = { ...set, entries, hash: hashChangeSet(set, this.hashes) };
    await Promise.all([env.db.history.add(row), rest]);
  }
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
