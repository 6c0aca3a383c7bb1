import {
  type BackupHeader,
  type BackupSection,
  backupFormat,
  backupFormatVersion,
  backupHeaderSchema,
  createDigest,
} from '#src/domain/backup-format.ts';
import type { ChangePart, ChangeSet } from '#src/domain/change-set.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { readLines, UnreadableText } from './backup-lines.ts';
import { damagedAt, newerLedger, type Refusal, RefusalError, refusals } from './backup-refusal.ts';
import { createRowCheck, type RowCheck } from './backup-rows.ts';
import type { Progress } from './rollup-keeper.ts';

/** What a backup file holds, after every byte of it was checked. */
export interface BackupSummary {
  header: BackupHeader;
  sha256: string;
  /** Records that do not fit their ledger; they are kept and shown as "needs repair". */
  repair: number;
}

export interface BackupRows {
  records: StoredRecord[];
  history: ChangeSet[];
  historyParts: ChangePart[];
}

export interface WalkOptions {
  ledgers: readonly Ledger[];
  /** Rows read so far, of all rows: records, change sets and their parts. */
  onProgress?: Progress | undefined;
  signal?: AbortSignal | undefined;
}

/** Reads the whole file and checks header, every row, counts and checksum; writes nothing. */
export function inspectBackup(
  file: Blob,
  options: WalkOptions,
): Promise<Result<BackupSummary, Refusal>> {
  return walkBackup(file, options, async () => {});
}

/**
 * Reads a backup file once, handing over checked rows in bunches, in the order of the file. The checksum is only
 * known at the end: what `visit` did with the rows counts only when the answer is ok.
 */
export async function walkBackup(
  file: Blob,
  { ledgers, onProgress, signal }: WalkOptions,
  visit: (rows: Partial<BackupRows>, header: BackupHeader) => Promise<void>,
): Promise<Result<BackupSummary, Refusal>> {
  const walk = createWalk(ledgers);
  const encoder = new TextEncoder();
  const digest = createDigest();
  try {
    for await (const lines of readLines(file, signal)) {
      const covered: string[] = [];
      for (const line of lines) {
        const place = walk.take(line);
        if (place === 'covered') covered.push(`${line}\n`);
        if (walk.isFull()) await visit(walk.handOver(), walk.header());
      }
      digest.add(encoder.encode(covered.join('')));
      if (walk.started()) onProgress?.(walk.done(), walk.total());
    }
    if (signal?.aborted) return err(refusals.cancelled);
    const summary = walk.finish();
    if (digest.hex() !== summary.sha256) return err(refusals.altered);
    await visit(walk.handOver(), summary.header);
    return ok(summary);
  } catch (error) {
    if (error instanceof RefusalError) return err(error.refusal);
    if (error instanceof UnreadableText) {
      return err(walk.started() ? damagedAt(walk.line()) : refusals.foreign);
    }
    if (error instanceof DOMException) return err(refusals.storage);
    throw error;
  }
}

/** Rows of each section handed over at a time. */
const bunch: Record<BackupSection, number> = { records: 1000, history: 200, historyParts: 10 };

type Stage = 'header' | 'gap' | BackupSection | 'after';
/** What has to open after a stage. */
const opens: Record<string, BackupSection | 'sha256'> = {
  header: 'records',
  records: 'history',
  history: 'historyParts',
  historyParts: 'sha256',
};

function createWalk(ledgers: readonly Ledger[]) {
  let stage: Stage = 'header';
  let closed: Stage = 'header';
  let line = 0;
  let done = 0;
  let sha256 = '';
  let check: RowCheck | undefined;
  let pending: BackupRows = { records: [], history: [], historyParts: [] };

  function started(): RowCheck {
    if (!check) throw new RefusalError(refusals.cutOff);
    return check;
  }
  /** Between sections: the next one opens, or the checksum ends the file. */
  function open(text: string): 'covered' | 'checksum' {
    const next = opens[closed];
    if (next === 'sha256') {
      sha256 = /^"sha256":"([0-9a-f]{64})"\}$/.exec(text)?.[1] ?? '';
      if (!sha256) throw new RefusalError(damagedAt(line));
      stage = 'after';
      return 'checksum';
    }
    if (!next || text !== `"${next}":[`) throw new RefusalError(damagedAt(line));
    stage = next;
    return 'covered';
  }
  function takeRow(section: BackupSection, text: string): 'covered' {
    if (text === '],') {
      closed = section;
      stage = 'gap';
      return 'covered';
    }
    const row = parseLine(text.endsWith(',') ? text.slice(0, -1) : text);
    if (row === undefined) throw new RefusalError(damagedAt(line));
    const refused = started().takeRow(section, row);
    if (refused === 'damaged') throw new RefusalError(damagedAt(line));
    if (refused) throw new RefusalError(newerLedger(refused.newer));
    // The row has just been checked against the schema of its section.
    (pending[section] as unknown[]).push(row);
    done += 1;
    return 'covered';
  }

  return {
    take(text: string): 'covered' | 'checksum' | 'blank' {
      line += 1;
      switch (stage) {
        case 'header':
          check = createRowCheck(readHeader(text, ledgers), ledgers);
          stage = 'gap';
          return 'covered';
        case 'gap':
          return open(text);
        case 'records':
        case 'history':
        case 'historyParts':
          return takeRow(stage, text);
        case 'after':
          if (text.trim() !== '') throw new RefusalError(damagedAt(line));
          return 'blank';
      }
    },
    isFull: () =>
      pending.records.length >= bunch.records ||
      pending.history.length >= bunch.history ||
      pending.historyParts.length >= bunch.historyParts,
    handOver(): BackupRows {
      const rows = pending;
      pending = { records: [], history: [], historyParts: [] };
      return rows;
    },
    header: () => started().header,
    started: () => check !== undefined,
    line: () => line,
    done: () => done,
    total: () => started().total,
    finish(): BackupSummary {
      const { header, repair, isComplete } = started();
      if (stage !== 'after') throw new RefusalError(refusals.cutOff);
      if (!isComplete()) throw new RefusalError(refusals.altered);
      return { header, sha256, repair: repair() };
    },
  };
}

function readHeader(text: string, ledgers: readonly Ledger[]): BackupHeader {
  const raw = text.startsWith('{"header":') && text.endsWith(',') ? text.slice(10, -1) : '';
  const found = parseLine(raw) as { format?: unknown; formatVersion?: unknown } | undefined;
  if (found?.format !== backupFormat) {
    const cut = text.startsWith(`{"header":{"format":"${backupFormat}"`);
    throw new RefusalError(cut ? refusals.cutOff : refusals.foreign);
  }
  if (typeof found.formatVersion === 'number' && found.formatVersion > backupFormatVersion) {
    throw new RefusalError(refusals.newerFormat);
  }
  const header = backupHeaderSchema.safeParse(found);
  if (!header.success) throw new RefusalError(damagedAt(1));
  const own = new Map(ledgers.map((l) => [l.id, l]));
  for (const [id, version] of Object.entries(header.data.ledgers)) {
    const ledger = own.get(id);
    if (ledger && version > ledger.version) {
      throw new RefusalError(newerLedger(ledger.text.name.zh));
    }
  }
  return header.data;
}

function parseLine(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
