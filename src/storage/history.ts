import { type ChangeSet, type Entry, hashChangeSet, hashEntries } from '#src/domain/change-set.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { type CommitInfo, commit, type Receipt, refuse } from './commit.ts';
import type { Environment } from './environment.ts';
import type { Change, CommitError } from './prepare.ts';

/** A change set without its entries, for lists. */
export type ChangeSummary = Omit<ChangeSet, 'entries'>;

/** One step of a record's past, newest first. */
export interface RecordStep extends Entry {
  seq: number;
  at: string;
  reason: ChangeSet['reason'];
  actor: string;
  origin: string;
}

/** The newest change sets below `before`, at most `limit`. */
export async function listChanges(
  env: Environment,
  limit: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<ChangeSummary[]> {
  const rows = await env.db.history.where('seq').below(before).reverse().limit(limit).toArray();
  return rows.map(({ entries: _entries, ...summary }) => summary);
}

/** All entries of a change set; undefined when there is no such change set. */
export async function readEntries(env: Environment, seq: number): Promise<Entry[] | undefined> {
  const set = await env.db.history.get(seq);
  if (!set) return undefined;
  if (set.parts === 0) return set.entries;
  const parts = await env.db.historyParts
    .where('[seq+part]')
    .between([seq, 0], [seq, Infinity])
    .toArray();
  return parts.flatMap((p) => p.entries);
}

/** What became of a ledger's records since some change set. */
export interface ChangesSince {
  /** The newest change set there is. */
  seq: number;
  /** Id -> the record as it is now, null when it is gone; null when more than `most` changed. */
  records: Map<string, StoredRecord | null> | null;
}

/** What became of a ledger's records after change set `since`; reads nothing but their history. */
export async function changesSince(
  env: Environment,
  ledger: string,
  since: number,
  most: number,
): Promise<ChangesSince> {
  const sets = env.db.history.where('seq').above(since);
  const [last, count] = [await env.db.history.orderBy('seq').last(), await sets.count()];
  const seq = last?.seq ?? 0;
  if (count > most) return { seq, records: null };
  const touching = (await sets.toArray()).filter((set) => set.seq <= seq && set.ledgers[ledger]);
  const changed = touching.reduce((sum, set) => sum + (set.ledgers[ledger] ?? 0), 0);
  if (changed > most) return { seq, records: null };
  const records = new Map<string, StoredRecord | null>();
  for (const set of touching) {
    for (const { before, after } of (await readEntries(env, set.seq)) ?? []) {
      const record = after ?? before;
      if (record?.ledger === ledger) records.set(record.id, after);
    }
  }
  return { seq, records };
}

/** A record's past, newest first: each state names the change set that made it, so no index is needed. */
export async function recordHistory(
  env: Environment,
  id: string,
  limit = 100,
): Promise<RecordStep[]> {
  const steps: RecordStep[] = [];
  let state: StoredRecord | null = (await env.db.records.get(id)) ?? null;
  while (state && steps.length < limit) {
    const seq: number = state.change;
    const found = await findEntry(env, seq, id);
    if (!found) break;
    steps.push(found);
    state = found.before;
    if (state && state.change >= seq) break;
  }
  return steps;
}

async function findEntry(env: Environment, seq: number, id: string): Promise<RecordStep | null> {
  const set = await env.db.history.get(seq);
  if (!set) return null;
  const { at, reason, actor, origin } = set;
  const isIt = (e: Entry) => (e.after ?? e.before)?.id === id;
  let entry = set.entries.find(isIt);
  for (let part = 0; !entry && part < set.parts; part += 1) {
    entry = (await env.db.historyParts.get([seq, part]))?.entries.find(isIt);
  }
  return entry ? { ...entry, seq, at, reason, actor, origin } : null;
}

export type UndoError =
  | CommitError
  | { kind: 'no-such-change' }
  /** Records that were changed again later; nothing was undone. */
  | { kind: 'changed-since'; ids: string[] };

/**
 * Reverses a change set by a new one, which can itself be undone. With `skipChanged`, records that were changed
 * again later keep their later state.
 */
export async function undo(
  env: Environment,
  seq: number,
  info: Omit<CommitInfo, 'reason'> & { skipChanged?: boolean },
): Promise<Result<Receipt & { skipped: number }, UndoError>> {
  const changed: string[] = [];
  let known = true;
  const result = await commit(
    env,
    async () => {
      const entries = await readEntries(env, seq);
      if (!entries) {
        known = false;
        return refuse({ kind: 'missing', index: 0, id: '' });
      }
      const ids = entries.map((e) => (e.after ?? e.before)?.id ?? '');
      const now = await env.db.records.bulkGet(ids);
      const changes: Change[] = [];
      const madeBy = createMakerFinder(env);
      for (const [i, entry] of entries.entries()) {
        const id = ids[i] ?? '';
        const record = now[i];
        const made = record && (record.change === seq || (await madeBy(record)) === seq);
        const stands = entry.after ? made : !record;
        if (stands) changes.push({ op: 'set', id, record: entry.before });
        else changed.push(id);
      }
      if (changed.length > 0 && !info.skipChanged) refuse({ kind: 'missing', index: 0, id: '' });
      return changes.reverse();
    },
    { ...info, reason: { kind: 'undo', of: seq } },
  );
  if (result.ok) return ok({ ...result.value, skipped: changed.length });
  if (!known) return err({ kind: 'no-such-change' });
  if (changed.length > 0 && !info.skipChanged) return err({ kind: 'changed-since', ids: changed });
  return result;
}

/**
 * Finds which change set made a record what it is. An undo brings an earlier state back, so behind it stands the
 * change set that made that state: that is what lets several steps be undone one after the other.
 */
function createMakerFinder(env: Environment): (record: StoredRecord) => Promise<number> {
  const undone = new Map<number, Promise<Map<string, Entry> | null>>();
  async function entriesUndone(seq: number): Promise<Map<string, Entry> | null> {
    const { reason } = (await env.db.history.get(seq)) ?? {};
    if (reason?.kind !== 'undo' || reason.of === undefined) return null;
    const entries = (await readEntries(env, reason.of)) ?? [];
    return new Map(entries.map((entry) => [(entry.after ?? entry.before)?.id ?? '', entry]));
  }
  return async (record) => {
    let state: StoredRecord | null | undefined = record;
    for (let seq = record.change; ; seq = state.change) {
      let known = undone.get(seq);
      if (!known) {
        known = entriesUndone(seq);
        undone.set(seq, known);
      }
      state = (await known)?.get(record.id)?.before;
      if (!state) return seq;
    }
  };
}

/** Proves the chain: every hash fits its content and the one before. Answers the first broken number, or null. */
export async function verifyHistory(
  env: Environment,
  onProgress?: (done: number, total: number) => void,
): Promise<{ checked: number; brokenAt: number | null }> {
  const total = await env.db.history.count();
  let prev = '';
  let checked = 0;
  for (let from = 0; ; ) {
    const sets = await env.db.history.where('seq').above(from).limit(200).toArray();
    const lastSet = sets.at(-1);
    if (!lastSet) return { checked, brokenAt: null };
    for (const set of sets) {
      const hashes: string[] = [];
      if (set.parts === 0) {
        if (set.entries.length > 0) hashes.push(hashEntries(set.entries, env.ledgers));
      }
      for (let part = 0; part < set.parts; part += 1) {
        const row = await env.db.historyParts.get([set.seq, part]);
        hashes.push(hashEntries(row?.entries ?? [], env.ledgers));
      }
      const { entries: _entries, hash, ...rest } = set;
      if (set.prev !== prev || hashChangeSet(rest, hashes) !== hash) {
        return { checked, brokenAt: set.seq };
      }
      prev = hash;
      checked += 1;
    }
    from = lastSet.seq;
    onProgress?.(checked, total);
  }
}
