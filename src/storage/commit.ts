import { Dexie } from 'dexie';
import {
  type ChangePart,
  entriesPerPart,
  inlineEntries,
  type Reason,
} from '#src/domain/change-set.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { RollupDelta } from '#src/domain/rollup.ts';
import type { Environment } from './environment.ts';
import { noteCommit } from './facts-cache.ts';
import { type Head, knownHead, noteHead, readHead } from './head.ts';
import { HistoryWriter } from './history-writer.ts';
import { type Change, type CommitError, prepare } from './prepare.ts';
import { answerOf, endsAll, inRawTransaction } from './raw-store.ts';
import { changePacked, type PackedRollup } from './rollup-rows.ts';

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
 * Either all of it stands or nothing does. Changes given as a function are made inside the same transaction before
 * anything is written, from the stored rows (undo checks for later changes there). Commits of one window take turns.
 */
export function commit(env: Environment, changes: Changes, info: CommitInfo): Promise<Answer> {
  const work = () => commitInTurn(env, changes, info);
  const mine = (turns.get(env) ?? Promise.resolve()).then(work, work);
  turns.set(env, mine);
  return mine;
}

type Changes = readonly Change[] | (() => Promise<readonly Change[]>);
type Answer = Result<Receipt, CommitError>;

const writtenStores = ['records', 'history', 'historyParts', 'rollups'];
const turns = new WeakMap<Environment, Promise<unknown>>();

async function commitInTurn(env: Environment, changes: Changes, info: CommitInfo): Promise<Answer> {
  const isSmall = typeof changes !== 'function' && changes.length <= inlineEntries;
  const known = isSmall ? knownHead(env) : undefined;
  try {
    const written =
      typeof changes === 'function'
        ? await env.db.transaction('rw', writtenStores, async ({ idbtrans }) =>
            write(env, idbtrans, await changes(), info, known),
          )
        : await inRawTransaction(env.db, writtenStores, (raw) =>
            write(env, raw, changes, info, known),
          );
    noteHead(env, written.head);
    noteCommit(env, written.head.seq, written.rollups, written.receipt.ledgers);
    return ok(written.receipt);
  } catch (error) {
    if (known && reasonOf(error)?.name === 'ConstraintError') {
      // Another window took the number that this change set was given.
      noteHead(env, undefined);
      return commitInTurn(env, changes, info);
    }
    // Dexie wraps the reason of an abort in an error of its own.
    if (info.watch?.signal?.aborted) throw info.watch.signal.reason;
    if (error instanceof Refused) return err(error.failure);
    const reason = reasonOf(error);
    if (!reason || reason.name === 'TransactionInactiveError') throw error;
    return err({ kind: 'storage', name: reason.name });
  }
}

/** The database's own error; undefined for any other. */
function reasonOf(error: unknown): { name: string } | undefined {
  if (error instanceof Dexie.DexieError) return error.inner ?? error;
  return error instanceof DOMException ? error : undefined;
}

/** Refuses from inside a transaction: everything is rolled back and the failure becomes the commit's answer. */
export function refuse(failure: CommitError): never {
  throw new Refused(failure);
}

/** Changes written at a time: the page can draw in between, while the transaction stays open. */
const changesPerTurn = 2 * entriesPerPart;

interface Written {
  receipt: Receipt;
  head: Head;
  rollups: ReadonlyMap<string, PackedRollup | null>;
}

async function write(
  env: Environment,
  raw: IDBTransaction,
  changes: readonly Change[],
  info: CommitInfo,
  known: Head | undefined,
): Promise<Written> {
  const ids = changes.flatMap((c) => (c.id ? [c.id] : []));
  const [stored, last] = await Promise.all([readCurrent(raw, ids), known ?? readHead(env, raw)]);
  const seq = last.seq + 1;
  const at = env.clock.next();
  const receipt: Receipt = { seq, ids: [], ledgers: [], at };
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
      receipt.ids.push(id);
      history.entries.push({ before: before ?? null, after });
      const owner = (after ?? before)?.ledger ?? '';
      touched[owner] = (touched[owner] ?? 0) + 1;
      const ledger = env.ledgers.get(owner);
      if (ledger && before) delta.add(ledger, before, -1);
      if (ledger && after) delta.add(ledger, after, 1);
    }
    from = until;
    writeRecords(raw, outcome);
    if (from < changes.length) {
      // The answer to the last part comes when all that was sent before it is written too.
      const sent = writeParts(raw, history.takeParts());
      if (sent) await answerOf(sent);
      info.watch?.onProgress?.(from, changes.length);
      continue;
    }
    receipt.ledgers = Object.keys(touched);
    const count = receipt.ids.length;
    const { parts, row } = history.finish({ ...info, at, touched, count, prev: last.hash });
    writeParts(raw, parts);
    endsAll(raw.objectStore('history').add(row));
    const rollups = await writeRollups(raw, delta);
    info.watch?.onProgress?.(from, changes.length);
    raw.commit();
    return { receipt, head: { seq, hash: row.hash }, rollups };
  }
}

function writeRecords(
  raw: IDBTransaction,
  outcome: ReadonlyMap<string, StoredRecord | null>,
): void {
  const records = raw.objectStore('records');
  for (const [id, record] of outcome) endsAll(record ? records.put(record) : records.delete(id));
}

function writeParts(raw: IDBTransaction, parts: readonly ChangePart[]): IDBRequest | undefined {
  const store = raw.objectStore('historyParts');
  const requests = parts.map((part) => store.add(part));
  for (const request of requests) endsAll(request);
  return requests.at(-1);
}

async function readCurrent(
  raw: IDBTransaction,
  ids: readonly string[],
): Promise<Map<string, StoredRecord>> {
  const store = raw.objectStore('records');
  const found = await Promise.all(
    ids.map((id) => answerOf<StoredRecord | undefined>(store.get(id))),
  );
  return new Map(found.flatMap((record) => (record ? [[record.id, record]] : [])));
}

function stamp(record: StoredRecord, at: string, seq: number): StoredRecord {
  return { ...record, createdAt: record.createdAt || at, updatedAt: at, change: seq };
}

/** Brings the rows up to date; answers them as they are now. */
async function writeRollups(
  raw: IDBTransaction,
  delta: RollupDelta,
): Promise<Map<string, PackedRollup | null>> {
  const changes = delta.rows();
  const store = raw.objectStore('rollups');
  const before = await Promise.all(
    changes.map(({ key }) => answerOf<PackedRollup | undefined>(store.get(key))),
  );
  const rows = new Map<string, PackedRollup | null>();
  changes.forEach((change, i) => {
    const next = changePacked(before[i], change);
    endsAll(next ? store.put(next) : store.delete(change.key));
    rows.set(change.key, next);
  });
  return rows;
}
