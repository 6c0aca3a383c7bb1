import type { StoredRecord } from '#src/domain/record.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { type BackupSummary, type WalkOptions, walkBackup } from './backup-read.ts';
import type { Refusal } from './backup-refusal.ts';
import { countShelves } from './shelf-counts.ts';
import type { Storage } from './storage.ts';

/** What restoring a file would mean for one ledger or collection; records in the trash are counted with the rest. */
export interface LedgerDifference {
  ledger: string;
  now: number;
  inFile: number;
  /** Records that stand only in the workspace: a restore would leave them behind in the safety copy. */
  onlyHere: number;
  onlyThere: number;
  /** In both, with different content. */
  different: number;
}

export interface BackupComparison {
  summary: BackupSummary;
  /** Ledgers that have records on either side. */
  ledgers: LedgerDifference[];
  /** Records in the workspace now. */
  now: number;
}

/** Checks a backup file and says what restoring it would change; writes nothing. `storage` null is an empty workspace. */
export async function compareBackup(
  storage: Storage | null,
  file: Blob,
  options: WalkOptions,
): Promise<Result<BackupComparison, Refusal>> {
  const rows = new Map<string, LedgerDifference>();
  const rowOf = (ledger: string) => {
    let row = rows.get(ledger);
    if (!row) {
      row = { ledger, now: 0, inFile: 0, onlyHere: 0, onlyThere: 0, different: 0 };
      rows.set(ledger, row);
    }
    return row;
  };
  let now = 0;
  for (const [shelf, n] of Object.entries(storage ? await countShelves(storage.env.db) : {})) {
    rowOf(shelf.replace(/^~/, '')).now += n;
    now += n;
  }
  const walked = await walkBackup(file, options, async ({ records = [] }) => {
    const here = storage
      ? await storage.env.db.records.bulkGet(records.map((r) => r.id))
      : records.map(() => undefined);
    records.forEach((there, i) => {
      const row = rowOf(there.ledger);
      const mine = here[i];
      row.inFile += 1;
      if (!mine) row.onlyThere += 1;
      else if (!isSame(mine, there)) row.different += 1;
    });
  });
  if (!walked.ok) return err(walked.error);
  for (const row of rows.values()) row.onlyHere = row.now - (row.inFile - row.onlyThere);
  return ok({ summary: walked.value, ledgers: [...rows.values()], now });
}

/** Same content and place; who wrote it last and when does not matter. */
function isSame(a: StoredRecord, b: StoredRecord): boolean {
  return (
    a.updatedAt === b.updatedAt ||
    (a.shelf === b.shelf &&
      a.status === b.status &&
      a.date === b.date &&
      stableText(a.data) === stableText(b.data))
  );
}

function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)))
      : v,
  );
}
