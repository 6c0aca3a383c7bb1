import type { RecordData } from '#src/domain/field.ts';
import type { CellNotes } from '#src/domain/import-cells.ts';
import { createKnownRecords } from '#src/domain/import-known.ts';
import { createRowJudge, type ImportPlan, type JudgedRow } from '#src/domain/import-rows.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { isPersonalIssue } from '#src/domain/personal-data.ts';
import { createBreath } from '#src/exchange/breathe.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { FileBody } from './file-setup.ts';
import { importWords as words } from './import-words.ts';

/** All rows of a file with what becomes of them. */
export interface Outcome {
  rows: JudgedRow[];
  /** How many rows of each kind; `likely` ones are new but may be the same matter as another. */
  counts: Record<RowKind, number>;
  notes: CellNotes;
  /** Numbers of rows that can be imported but hold an identity or mobile number. */
  personal: number[];
}

export type RowKind = 'new' | 'likely' | 'same' | 'alike' | 'wrong';

/** What kind of row a judged row is. */
export function kindOfRow(row: JudgedRow): RowKind {
  if (row.state === 'duplicate') return row.of.identical ? 'same' : 'alike';
  return row.state === 'new' && row.like ? 'likely' : row.state;
}

/** What is told while a file is judged. */
export interface JudgeWatch {
  onProgress: (phase: 'known' | 'rows', done: number, total: number) => void;
  signal: AbortSignal;
}

/**
 * Compares the rows with every stored record of the ledger and with each other. Writes nothing; gives way to the page
 * while it works; throws the signal's reason when it is aborted.
 */
export async function judgeFile(
  storage: Storage,
  plan: ImportPlan,
  body: FileBody,
  watch: JudgeWatch,
): Promise<Outcome> {
  const { ledger } = plan;
  const known = createKnownRecords(ledger);
  const breathe = createBreath();
  const count = await storage.count(ledger.id);
  const stored = count.registered + count.drafts;
  let read = 0;
  await storage.eachPage({ ledger: ledger.id }, async (records) => {
    watch.signal.throwIfAborted();
    for (const record of records) known.add(record.data as RecordData, null);
    read += records.length;
    watch.onProgress('known', Math.min(read, stored), stored);
    await breathe();
  });
  const { judge, notes } = createRowJudge(plan, known);
  const judgeRow = (number: number) => {
    if (body.leftOut.has(number)) return null;
    return body.torn.has(number) ? tornRow(ledger, number) : judge(number, body.cellsOf(number));
  };
  const rows: JudgedRow[] = [];
  const counts = { new: 0, likely: 0, same: 0, alike: 0, wrong: 0 };
  for (const index of body.rows.keys()) {
    const number = body.firstRow + index;
    const row = judgeRow(number);
    if (row) {
      rows.push(row);
      counts[kindOfRow(row)] += 1;
    }
    if (index % 100 === 99) {
      watch.signal.throwIfAborted();
      watch.onProgress('rows', index + 1, body.rows.length);
      await breathe();
    }
  }
  const personal = rows
    .filter((row) => row.state !== 'wrong' && row.issues.some(isPersonalIssue))
    .map((row) => row.row);
  return { rows, counts, notes, personal };
}

/** What the clerk decides about the rows that are neither clearly new nor clearly repeated. */
export interface RowChoice {
  /** Rows that may be the same matter under another number. */
  likely: boolean;
  /** Rows known by the same number whose content differs. */
  alike: boolean;
}

/** The rows that an import writes. */
export function rowsToWrite(outcome: Outcome, choice: RowChoice): RecordData[] {
  return outcome.rows.flatMap((row) => {
    const kind = kindOfRow(row);
    const isWritten = kind === 'new' || ((kind === 'likely' || kind === 'alike') && choice[kind]);
    return isWritten && row.state !== 'wrong' ? [row.data] : [];
  });
}

function tornRow(ledger: Ledger, row: number): JudgedRow {
  return {
    state: 'wrong',
    row,
    issues: [{ field: ledger.title, level: 'error', message: words.torn }],
  };
}
