import { Dexie } from 'dexie';
import { err, ok, type Result } from '#src/domain/result.ts';
import { type BackupRows, type BackupSummary, walkBackup } from './backup-read.ts';
import { type Refusal, RefusalError, refusals } from './backup-refusal.ts';
import { dropDatabase } from './drop-database.ts';
import { openStorage, type Storage, type StorageOptions } from './storage.ts';
import type { WorkspaceKind, Workspaces } from './workspaces.ts';

/** Where a restore stands: reading the file, counting, proving the history. */
export type RestorePhase = 'read' | 'rollups' | 'history';

export interface RestoreOptions {
  /** The workspace to fill; must be the kind that the file came from. */
  kind: WorkspaceKind;
  workspaces: Workspaces;
  storage: Omit<StorageOptions, 'name'>;
  /** Stands in history as the note of the restore. */
  fileName: string;
  onProgress?: (phase: RestorePhase, done: number, total: number) => void;
  signal?: AbortSignal;
}

export interface Restored {
  summary: BackupSummary;
  database: string;
  /** Number of the change set that notes the restore. */
  seq: number;
}

/**
 * Fills a fresh database from a backup file, makes its rollups, proves history and counts, and only then points the
 * workspace to it: one atomic write. On any failure or cancel the fresh database is deleted and nothing has changed;
 * after success the database before stays as a safety copy. History goes on where the file's history ended: the
 * restore appends an empty change set with the reason `restore` and the file's name, so that the chain covers it
 * and undoing something older still works.
 */
export async function restoreBackup(
  file: Blob,
  options: RestoreOptions,
): Promise<Result<Restored, Refusal>> {
  const answer = await navigator.locks.request(
    'fazhi-nianbao:restore',
    { ifAvailable: true },
    (lock) => (lock ? fillAndSwitch(file, options) : err(refusals.busy)),
  );
  return answer;
}

async function fillAndSwitch(
  file: Blob,
  options: RestoreOptions,
): Promise<Result<Restored, Refusal>> {
  const { kind, workspaces, storage: how } = options;
  await workspaces.sweep();
  const name = await unusedName(workspaces, kind, how.clock());
  const fresh = await openStorage({ ...how, name });
  let filled: Result<Restored, Refusal>;
  try {
    filled = await fill(fresh, file, options);
  } catch (error) {
    fresh.close();
    await dropDatabase(name);
    const refusal = refusalOf(error);
    if (refusal) return err(refusal);
    throw error;
  }
  fresh.close();
  if (!filled.ok) {
    await dropDatabase(name);
    return filled;
  }
  const { header } = filled.value.summary;
  await workspaces.pointTo(kind, name, how.clock(), 'restore', {
    at: header.createdAt,
    seq: filled.value.seq,
  });
  return filled;
}

async function fill(
  fresh: Storage,
  file: Blob,
  options: RestoreOptions,
): Promise<Result<Restored, Refusal>> {
  const { signal, onProgress, kind } = options;
  const { db } = fresh.env;
  const progress = (phase: RestorePhase) => (done: number, total: number) => {
    onProgress?.(phase, done, total);
    if (signal?.aborted) throw new RefusalError(refusals.cancelled);
  };
  const walked = await walkBackup(
    file,
    { ledgers: options.storage.ledgers, signal, onProgress: progress('read') },
    async (rows, header) => {
      if (header.workspace !== kind) {
        throw new RefusalError(kind === 'real' ? refusals.sampleIntoReal : refusals.realIntoSample);
      }
      await addRows(fresh, rows);
    },
  );
  if (!walked.ok) return walked;
  await fresh.rebuildRollups(progress('rollups'));
  const { checked, brokenAt } = await fresh.verifyHistory(progress('history'));
  const { counts, history } = walked.value.header;
  const expected = Object.values(counts).reduce((sum, n) => sum + n, 0);
  if (brokenAt !== null || checked !== history) return err(refusals.brokenHistory);
  if ((await db.records.count()) !== expected) return err(refusals.storage);
  const noted = await fresh.commit([], {
    reason: { kind: 'restore', note: options.fileName },
    actor: 'clerk',
  });
  if (!noted.ok) return err(refusals.storage);
  return ok({ summary: walked.value, database: fresh.name, seq: noted.value.seq });
}

async function addRows(fresh: Storage, rows: Partial<BackupRows>): Promise<void> {
  const { db } = fresh.env;
  await db.transaction('rw', [db.records, db.history, db.historyParts], async () => {
    await Promise.all([
      db.records.bulkAdd(rows.records ?? []),
      db.history.bulkAdd(rows.history ?? []),
      db.historyParts.bulkAdd(rows.historyParts ?? []),
    ]);
  });
}

/** Names are made of the time: two in the same millisecond must not become one database. */
async function unusedName(
  workspaces: Workspaces,
  kind: WorkspaceKind,
  now: number,
): Promise<string> {
  for (let time = now; ; time += 1) {
    const name = workspaces.freshName(kind, time);
    if (!(await Dexie.exists(name))) return name;
  }
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof RefusalError) return error.refusal;
  if (!(error instanceof Dexie.DexieError)) return null;
  const name = error.inner?.name ?? error.name;
  return name === 'QuotaExceededError' ? refusals.diskFull : refusals.storage;
}
