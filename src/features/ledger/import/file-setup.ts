import type { FieldDef } from '#src/domain/field.ts';
import { type CellRules, createCellReader } from '#src/domain/import-cells.ts';
import { type ColumnMap, findHeaderRow, guessColumns } from '#src/domain/import-columns.ts';
import type { WordMeanings } from '#src/domain/import-meanings.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { TextSheet } from '#src/exchange/text-sheet.ts';
import { recallMapping } from './mapping-memory.ts';
import { recallMeanings } from './word-memory.ts';

/** A file as it was read. */
export interface LoadedFile {
  name: string;
  sheets: TextSheet[];
}

/** What the user confirms about a file before its rows are judged. */
export interface FileSetup {
  sheet: number;
  /** Row of the headers, 0 is the first. */
  headerRow: number;
  columns: ColumnMap;
  fixed: Record<string, string>;
  /** Whether columns and fixed contents are those confirmed for such a file before. */
  remembered: boolean;
  year: number;
  monthAsLastDay: boolean;
  /** What words mean that are none of a field's choices, as the user said now or before. */
  meanings: WordMeanings;
  /** Leaves out the rows that the sheet hides. */
  withoutHidden: boolean;
}

/** The sheet that fits the ledger best, with its header row and columns guessed or remembered. */
export function guessSetup(ledger: Ledger, file: LoadedFile, rules: CellRules): FileSetup {
  let best = { sheet: 0, row: 0, score: -1 };
  file.sheets.forEach(({ rows }, sheet) => {
    const found = findHeaderRow(ledger, rows);
    if (found.score > best.score) best = { sheet, ...found };
  });
  return setupFor(ledger, file, { sheet: best.sheet, headerRow: best.row }, rules);
}

/** The setup for a sheet and header row that the user chose; without a row it is looked for. */
export function setupFor(
  ledger: Ledger,
  file: LoadedFile,
  place: { sheet: number; headerRow?: number },
  rules: CellRules,
): FileSetup {
  const rows = file.sheets[place.sheet]?.rows ?? [];
  const headerRow = place.headerRow ?? findHeaderRow(ledger, rows).row;
  const headers = rows[headerRow] ?? [];
  const known = recallMapping(ledger, headers);
  const columns =
    known?.columns ?? guessColumns(ledger, headers, createFit(ledger, rows, headerRow, rules));
  return {
    sheet: place.sheet,
    headerRow,
    columns,
    fixed: known?.fixed ?? usualContents(ledger, columns, rules),
    remembered: known !== null,
    year: usualYear(rows.slice(headerRow + 1), columns[ledger.date]) ?? rules.year,
    monthAsLastDay: rules.monthAsLastDay,
    meanings: recallMeanings(ledger),
    withoutHidden: false,
  };
}

/** The rows below the header. Row numbers count from 1, as the spreadsheet does. */
export interface FileBody {
  rows: string[][];
  /** The cells of a row as they are read: bare numbers where a field takes a number. */
  cellsOf: (row: number) => readonly string[];
  /** Number of the first of the rows. */
  firstRow: number;
  /** Numbers of rows that a stray quotation mark tore apart. */
  torn: ReadonlySet<number>;
  /** Numbers of rows that are not to be looked at. */
  leftOut: ReadonlySet<number>;
}

/** The rows below the header that the user chose. */
export function bodyOf(ledger: Ledger, file: LoadedFile, setup: FileSetup): FileBody {
  const sheet = file.sheets[setup.sheet];
  const numeric = Object.entries(setup.columns)
    .filter(([key]) => ['count', 'amount'].includes(ledger.fields[key]?.kind ?? ''))
    .map(([, column]) => column);
  return {
    cellsOf(row) {
      const cells = sheet?.rows[row - 1] ?? [];
      const figures = sheet?.figures[row - 1];
      if (!figures) return cells;
      return cells.map((cell, i) => (numeric.includes(i) ? (figures[i] ?? cell) : cell));
    },
    rows: sheet?.rows.slice(setup.headerRow + 1) ?? [],
    firstRow: setup.headerRow + 2,
    torn: new Set(sheet?.torn.map((row) => row + 1)),
    leftOut: new Set(setup.withoutHidden ? hiddenRows(file, setup) : []),
  };
}

/** Numbers of the hidden rows below the header that have any content. */
export function hiddenRows(file: LoadedFile, setup: FileSetup): number[] {
  const sheet = file.sheets[setup.sheet];
  return (sheet?.hidden ?? [])
    .filter((row) => row > setup.headerRow && (sheet?.rows[row]?.length ?? 0) > 0)
    .map((row) => row + 1);
}

/** The headers of the chosen row, one for each column that has any content. */
export function headersOf(file: LoadedFile, setup: FileSetup): string[] {
  const rows = file.sheets[setup.sheet]?.rows ?? [];
  const width = rows.slice(0, 200).reduce((most, cells) => Math.max(most, cells.length), 0);
  const headers = rows[setup.headerRow] ?? [];
  return Array.from({ length: width }, (_, i) => headers[i] ?? '');
}

/** Required fields that apply to every record and have neither a column nor a fixed content. */
export function missingFields(ledger: Ledger, setup: FileSetup): string[] {
  return ledger.fieldKeys.filter((key) => {
    const field = ledger.fields[key];
    return field?.required && !field.when && setup.columns[key] === undefined;
  });
}

/** The year that most dates of a column name, for those that name none; undefined when none does. */
function usualYear(rows: readonly string[][], column: number | undefined): number | undefined {
  const counts = new Map<number, number>();
  for (const cells of column === undefined ? [] : rows.slice(0, 2000)) {
    const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|\d{4}(?!\d))/.exec(cells[column ?? 0] ?? '')?.[1];
    if (year) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The share of a column's first cells that a field can read. */
function createFit(ledger: Ledger, rows: readonly string[][], headerRow: number, rules: CellRules) {
  const reader = createCellReader(ledger, rules);
  const body = rows.slice(headerRow + 1, headerRow + 41);
  return (key: string, column: number) => {
    const cells = body.map((cells) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
    if (cells.length === 0) return 1;
    return cells.filter((cell) => reader.read(key, cell).ok).length / cells.length;
  };
}

/**
 * Where a required choice has a usual answer, it is offered for all rows; where rows are counted, a row counts as one.
 * Other numbers are never made up.
 */
function usualContents(
  ledger: Ledger,
  columns: ColumnMap,
  rules: CellRules,
): Record<string, string> {
  const fixed: Record<string, string> = {};
  for (const [key, field] of Object.entries(ledger.fields)) {
    if (!field.required || field.when || columns[key] !== undefined) continue;
    const usual = usualValue(field);
    if (usual === undefined) continue;
    fixed[key] = valueToText(usual, field, { ...rules, options: ledger.text.options[key] ?? {} });
  }
  return fixed;
}

function usualValue(field: FieldDef): string | number | undefined {
  if (field.kind === 'choice') return field.initial;
  return field.kind === 'count' && field.initial === 1 && field.min === 1 ? 1 : undefined;
}
