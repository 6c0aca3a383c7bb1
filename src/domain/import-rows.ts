import type { DeriveContext, FieldValue, RecordData } from './field.ts';
import { type CellNotes, type CellRules, createCellReader } from './import-cells.ts';
import type { KnownRecords, Repeated, Resembled } from './import-known.ts';
import { isEmptyValue, kindOf } from './kinds/kinds.ts';
import type { Ledger } from './ledger.ts';
import { personalIssues } from './personal-data.ts';
import { checkData, completeData, type Issue, laterThanToday } from './record.ts';
import { fillWords, w } from './words.ts';

/** How the rows of a file become records of a ledger; confirmed by the user before anything is read. */
export interface ImportPlan {
  ledger: Ledger;
  /** field key -> column of the file, 0 is the first */
  columns: Readonly<Record<string, number>>;
  /** field key -> the same text for every row, for fields that the file has no column for */
  fixed: Readonly<Record<string, string>>;
  rules: CellRules;
  derive: DeriveContext;
}

/** What becomes of a row. `row` counts from 1 as the spreadsheet does. */
export type JudgedRow =
  /** Will be written exactly as `data`; `issues` are warnings; `like` is what it may be the same as. */
  | { state: 'new'; row: number; data: RecordData; issues: Issue[]; like: Resembled | null }
  /** Repeats a stored record or an earlier row. */
  | { state: 'duplicate'; row: number; data: RecordData; issues: Issue[]; of: Repeated }
  /** Cannot be read or may not be registered; `issues` say why, cell by cell. */
  | { state: 'wrong'; row: number; issues: Issue[] };

export interface RowJudge {
  /** Judges the rows in their order; null for a row without content and for the template's example row. */
  judge(row: number, cells: readonly string[]): JudgedRow | null;
  notes: CellNotes;
}

/** What the first filled cell of an example row begins with. */
export const exampleMark = w('【示例】', '[Example]');

/** Turns rows into records, one after the other: an earlier row of the file counts as known for the later ones. */
export function createRowJudge(plan: ImportPlan, known: KnownRecords): RowJudge {
  const { ledger, columns, derive } = plan;
  const cellReader = createCellReader(ledger, plan.rules);
  const fixedReader = createCellReader(ledger, plan.rules);
  const sources = Object.entries(columns);
  const judge: RowJudge['judge'] = (row, cells) => {
    if (sources.every(([, column]) => (cells[column] ?? '').trim() === '')) return null;
    const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    if (first.startsWith(exampleMark.zh) || first.startsWith(exampleMark.en)) return null;
    if (totalLine.test(first)) return { state: 'wrong', row, issues: [totalIssue(ledger)] };
    const typed: RecordData = {};
    const faults: Issue[] = [];
    for (const key of ledger.fieldKeys) {
      const column = columns[key];
      const reader = column === undefined ? fixedReader : cellReader;
      const text = column === undefined ? (plan.fixed[key] ?? '') : (cells[column] ?? '');
      const read = reader.read(key, text);
      if (read.ok) typed[key] = read.value;
      else {
        typed[key] = emptyOf(ledger, key);
        faults.push({ field: key, level: 'error', message: read.error });
      }
    }
    const data = completeData(ledger, typed, derive);
    const issues = [
      ...faults,
      ...laterIssues(plan, data, faults),
      ...dropped(plan, typed, data),
      ...personalIssues(ledger, data),
    ];
    if (issues.some((issue) => issue.level === 'error')) return { state: 'wrong', row, issues };
    const of = known.find(data);
    const like = of ? null : known.resembles(data);
    known.add(data, row);
    if (of) return { state: 'duplicate', row, data, issues, of };
    return { state: 'new', row, data, issues, like };
  };
  return { judge, notes: cellReader.notes };
}

/** With unreadable cells in the row only empty required fields are told as well: other checks would guess. */
function laterIssues(plan: ImportPlan, data: RecordData, faults: readonly Issue[]): Issue[] {
  const { ledger, derive } = plan;
  const issues = checkData(ledger, data);
  if (faults.length === 0) return [...issues, ...laterThanToday(ledger, data, derive.today)];
  return issues.filter(
    ({ field, level }) =>
      level === 'error' &&
      ledger.fields[field]?.required &&
      isEmptyValue(data[field] ?? null) &&
      !faults.some((fault) => fault.field === field),
  );
}

/** Cells whose content does not apply and therefore is not kept. */
function dropped(plan: ImportPlan, typed: RecordData, data: RecordData): Issue[] {
  const { ledger, columns } = plan;
  return Object.keys(columns)
    .filter((key) => {
      const before = typed[key] ?? null;
      return (
        !isEmptyValue(before) && before !== data[key] && isSame(data[key], emptyOf(ledger, key))
      );
    })
    .map((field) => {
      const label = ledger.text.fields[field]?.label ?? w(field, field);
      return {
        field,
        level: 'warn' as const,
        message: {
          zh: fillWords(droppedWords, { label: label.zh }).zh,
          en: fillWords(droppedWords, { label: label.en }).en,
        },
      };
    });
}

function emptyOf(ledger: Ledger, key: string): FieldValue {
  const field = ledger.fields[key];
  return field ? kindOf(field).empty : null;
}

function isSame(a: FieldValue | undefined, b: FieldValue): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length);
}

const totalLine = /^(本页|本月|全年)?(合\s*计|总\s*计|小\s*计)[:：]?$/;

function totalIssue(ledger: Ledger): Issue {
  return { field: ledger.title, level: 'error', message: totalWords };
}

const totalWords = w(
  '这是合计行，不导入，以免重复计算。',
  'This is a total line; it is not imported, so that nothing is counted twice.',
);
const droppedWords = w(
  '按这一行的情况，“{label}”不需要填，这一格不导入。',
  '“{label}” does not apply to this row; the cell is not imported.',
);
