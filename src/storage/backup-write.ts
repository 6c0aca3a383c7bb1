import { Dexie } from 'dexie';
import { appVersion } from '#src/domain/app-version.ts';
import {
  type BackupHeader,
  backupFormat,
  backupFormatVersion,
  createDigest,
  type Digest,
} from '#src/domain/backup-format.ts';
import type { ChangePart, ChangeSet } from '#src/domain/change-set.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { settingId, settingSchemas } from '#src/domain/settings.ts';
import { type Refusal, RefusalError, refusals } from './backup-refusal.ts';
import type { Environment } from './environment.ts';
import type { Progress } from './rollup-keeper.ts';
import { countShelves } from './shelf-counts.ts';
import type { Storage } from './storage.ts';
import type { WorkspaceKind } from './workspaces.ts';

export interface BackupOptions {
  kind: WorkspaceKind;
  /** Rows written so far, of all rows: records, change sets and their parts. */
  onProgress?: Progress;
  signal?: AbortSignal;
}

export interface Backup {
  blob: Blob;
  header: BackupHeader;
  sha256: string;
}

/** Rows read at a time; change sets and their parts are larger than records. */
const pageSizes = { records: 2000, history: 500, historyParts: 20 };

/**
 * The whole workspace as one backup file (format in domain/backup-format.ts). One read transaction, so that the file
 * shows one moment whatever is saved meanwhile; page by page, so that memory holds a page and not the township.
 */
export async function writeBackup(
  storage: Storage,
  options: BackupOptions,
): Promise<Result<Backup, Refusal>> {
  const { env } = storage;
  const { db } = env;
  const createdAt = new Date(storage.options.clock()).toISOString();
  try {
    const backup = await db.transaction('r', [db.records, db.history, db.historyParts], () =>
      write(env, createdAt, options),
    );
    return ok(backup);
  } catch (error) {
    if (error instanceof RefusalError) return err(error.refusal);
    if (error instanceof Dexie.DexieError) return err(refusals.storage);
    throw error;
  }
}

async function write(
  env: Environment,
  createdAt: string,
  { kind, onProgress, signal }: BackupOptions,
): Promise<Backup> {
  const { db } = env;
  const header = await makeHeader(env, kind, createdAt);
  const total =
    Object.values(header.counts).reduce((sum, n) => sum + n, 0) +
    header.history +
    header.historyParts;
  const text = new BackupText();
  let done = 0;
  const rowsWritten = (count: number) => {
    done += count;
    onProgress?.(done, total);
    if (signal?.aborted) throw new RefusalError(refusals.cancelledBackup);
  };
  text.add(`{"header":${JSON.stringify(header)},\n`);
  const { records, history, historyParts } = db;
  await writeSection<StoredRecord>(text, 'records', rowsWritten, (last) =>
    records
      .where('id')
      .above(last?.id ?? '')
      .limit(pageSizes.records)
      .toArray(),
  );
  await writeSection<ChangeSet>(text, 'history', rowsWritten, (last) =>
    history
      .where('seq')
      .above(last?.seq ?? 0)
      .limit(pageSizes.history)
      .toArray(),
  );
  await writeSection<ChangePart>(text, 'historyParts', rowsWritten, (last) =>
    historyParts
      .where('[seq+part]')
      .above(last ? [last.seq, last.part] : [0, 0])
      .limit(pageSizes.historyParts)
      .toArray(),
  );
  const sha256 = text.digest.hex();
  return { blob: text.end(`"sha256":"${sha256}"}\n`), header, sha256 };
}

async function writeSection<T>(
  text: BackupText,
  name: string,
  rowsWritten: (count: number) => void,
  readAfter: (last: T | undefined) => Promise<T[]>,
): Promise<void> {
  text.add(`"${name}":[\n`);
  let last: T | undefined;
  for (;;) {
    const rows = await readAfter(last);
    if (rows.length === 0) break;
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    text.add(last ? `,\n${lines}` : lines);
    last = rows.at(-1);
    rowsWritten(rows.length);
  }
  text.add(last ? '\n],\n' : '],\n');
}

async function makeHeader(
  env: Environment,
  kind: WorkspaceKind,
  createdAt: string,
): Promise<BackupHeader> {
  const { db } = env;
  const [counts, history, historyParts, newest, setting] = await Promise.all([
    countShelves(db),
    db.history.count(),
    db.historyParts.count(),
    db.history.orderBy(':id').last(),
    db.records.get(settingId('township')),
  ]);
  const value = (setting?.data as { value?: unknown } | undefined)?.value;
  const township = settingSchemas.township.safeParse(value ?? {});
  return {
    format: backupFormat,
    formatVersion: backupFormatVersion,
    appVersion,
    createdAt,
    machine: env.origin,
    workspace: kind,
    township: township.success ? township.data.name : '',
    counts,
    history,
    historyParts,
    newestChange: newest?.seq ?? 0,
    ledgers: Object.fromEntries([...env.ledgers.values()].map((l) => [l.id, l.version])),
  };
}

/** Text on its way into a Blob: each piece becomes bytes at once, which the browser may keep on disk. */
class BackupText {
  readonly digest: Digest = createDigest();
  private readonly parts: Blob[] = [];
  private readonly encoder = new TextEncoder();

  add(text: string): void {
    const bytes = this.encoder.encode(text);
    this.digest.add(bytes);
    this.parts.push(new Blob([bytes]));
  }

  end(text: string): Blob {
    return new Blob([...this.parts, text], { type: 'application/json' });
  }
}
