import type { RecordData } from '#src/domain/field.ts';
import type { CellNotes } from '#src/domain/import-cells.ts';
import { createKnownRecords } from '#src/domain/import-known.ts';
import { createRowJudge, type ImportPlan, type JudgedRow } from '#src/domain/import-rows.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { createBreath } from '#src/exchange/breathe.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { FileBody } from './file-setup.ts';
import { importWords as words } from './import-words.ts';

/** All rows of a file with what becomes of them. */
export interface Outcome {
  rows: JudgedRow[];
  counts: { new: number; same: number; alike: number; wrong: number };
  notes: CellNotes;
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
  const rows: JudgedRow[] = [];
  const counts = { new: 0, same: 0, alike: 0, wrong: 0 };
  for (const [index, cells] of body.rows.entries()) {
    const number = body.firstRow + index;
    const row = body.torn.has(number) ? tornRow(ledger, number) : judge(number, cells);
    if (row) {
      rows.push(row);
      counts[row.state === 'duplicate' ? (row.of.identical ? 'same' : 'alike') : row.state] += 1;
    }
    if (index % 100 === 99) {
      watch.signal.throwIfAborted();
      watch.onProgress('rows', index + 1, body.rows.length);
      await breathe();
    }
  }
  return { rows, counts, notes };
}

/** The rows that an import writes; with `withAlike` also those that only resemble another. */
export function rowsToWrite(outcome: Outcome, withAlike: boolean): RecordData[] {
  return outcome.rows.flatMap((row) => {
    if (row.state === 'new') return [row.data];
    return row.state === 'duplicate' && withAlike && !row.of.identical ? [row.data] : [];
  });
}

function tornRow(ledger: Ledger, row: number): JudgedRow {
  return {
    state: 'wrong',
    row,
    issues: [{ field: ledger.title, level: 'error', message: words.torn }],
  };
}
