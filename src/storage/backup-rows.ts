import {
  type BackupHeader,
  type BackupSection,
  backupChangeSchema,
  backupPartSchema,
  backupRecordSchema,
} from '#src/domain/backup-format.ts';
import { collections, isCollectionId } from '#src/domain/collections.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { parseRecord } from '#src/domain/record.ts';

/** Checks the rows of one backup, one after the other. */
export interface RowCheck {
  header: BackupHeader;
  /** Rows that the header promises. */
  total: number;
  /** Undefined when the row is sound; `newer` names a ledger that this app does not know yet. */
  takeRow(section: BackupSection, row: object): undefined | 'damaged' | { newer: string };
  /** Whether everything the header promises has come, no more and no less. */
  isComplete(): boolean;
  /** Records so far whose content does not fit their ledger. */
  repair(): number;
}

/** Rows must be well-formed, of known ledgers, in the order of their keys and as many as promised. */
export function createRowCheck(header: BackupHeader, ledgers: readonly Ledger[]): RowCheck {
  const own = new Map(ledgers.map((l) => [l.id, l]));
  const counts: Record<string, number> = {};
  let repair = 0;
  let lastId = '';
  let lastSeq = 0;
  let lastPart: [number, number] = [0, 0];
  let parts = 0;

  function takeRecord(row: object): undefined | 'damaged' | { newer: string } {
    const parsed = backupRecordSchema.safeParse(row);
    if (!parsed.success || parsed.data.id <= lastId) return 'damaged';
    const { id, ledger, shelf, version, change } = parsed.data;
    if (change > header.newestChange || shelf.replace(/^~/, '') !== ledger) return 'damaged';
    lastId = id;
    counts[shelf] = (counts[shelf] ?? 0) + 1;
    if (isCollectionId(ledger)) {
      const collection = collections[ledger];
      if (version > collection.version) return { newer: ledger };
      if (!collection.schema.safeParse(parsed.data.data).success) repair += 1;
      return undefined;
    }
    const known = own.get(ledger);
    const content = known && parseRecord(known, parsed.data);
    if (!content) return { newer: ledger };
    if (!content.ok) {
      if (content.error.kind === 'newer') return { newer: known.text.name.zh };
      repair += 1;
    }
    return undefined;
  }

  function takeChange(row: object): undefined | 'damaged' {
    const parsed = backupChangeSchema.safeParse(row);
    if (!parsed.success || parsed.data.seq <= lastSeq) return 'damaged';
    lastSeq = parsed.data.seq;
    return undefined;
  }

  function takePart(row: object): undefined | 'damaged' {
    const parsed = backupPartSchema.safeParse(row);
    if (!parsed.success) return 'damaged';
    const { seq, part } = parsed.data;
    const [beforeSeq, beforePart] = lastPart;
    if (seq < beforeSeq || (seq === beforeSeq && part <= beforePart)) return 'damaged';
    lastPart = [seq, part];
    parts += 1;
    return undefined;
  }

  let changes = 0;
  return {
    header,
    total: sum(header.counts) + header.history + header.historyParts,
    takeRow(section, row) {
      switch (section) {
        case 'records':
          return takeRecord(row);
        case 'history':
          changes += 1;
          return takeChange(row);
        case 'historyParts':
          return takePart(row);
      }
    },
    isComplete: () =>
      changes === header.history &&
      parts === header.historyParts &&
      lastSeq === header.newestChange &&
      sum(counts) === sum(header.counts) &&
      Object.entries(header.counts).every(([shelf, n]) => counts[shelf] === n),
    repair: () => repair,
  };
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((a, b) => a + b, 0);
}
