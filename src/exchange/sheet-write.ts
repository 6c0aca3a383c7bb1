import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';

/** One sheet to write: `width` in characters, dates as `YYYY-MM-DD`, amounts in the unit their title names. */
export interface SheetModel {
  name: string;
  columns: { title: string; width: number; kind: 'text' | 'number' | 'date' | 'amount' }[];
  rows: (string | number | null)[][];
  /** Lines of explanation (cut-off date, filter); they stand on a sheet of their own. */
  notes?: string[];
}

type ColumnKind = SheetModel['columns'][number]['kind'];

/** One sheet as an .xlsx file: header bold and frozen, real dates, and no text that could ever run as a formula. */
export async function sheetToXlsx(sheet: SheetModel): Promise<Blob> {
  return await sheetsToXlsx([sheet]);
}

/** Several sheets as one .xlsx file. Names are cut to what Excel allows and made unique. */
export async function sheetsToXlsx(sheets: SheetModel[]): Promise<Blob> {
  const taken = new Set<string>();
  const pages: Sheet<Blob>[] = sheets.map((sheet) => ({
    sheet: uniqueSheetName(sheet.name, taken),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [sheet.columns.map(headerCell), ...sheet.rows.map((row) => bodyRow(row, sheet.columns))],
  }));
  const notes = [...new Set(sheets.flatMap((sheet) => sheet.notes ?? []))];
  if (notes.length > 0) {
    pages.push({
      sheet: uniqueSheetName('说明', taken),
      columns: [{ width: 100 }],
      data: notes.map((note) => [{ ...textCell(note), wrap: true }]),
    });
  }
  return await writeXlsxFile(pages, { fontFamily: '宋体', fontSize: 11 }).toBlob();
}

function headerCell({ title }: { title: string }): Cell {
  return { ...textCell(title), fontWeight: 'bold', backgroundColor: '#EEEEEE', wrap: true };
}

function bodyRow(row: SheetModel['rows'][number], columns: SheetModel['columns']): Row {
  return columns.map(({ kind }, at) => {
    const value = row[at];
    return value === null || value === undefined || value === '' ? null : bodyCell[kind](value);
  });
}

const bodyCell = {
  text: (value) => textCell(String(value)),
  number: (value) => numberCell(value, undefined),
  amount: (value) => numberCell(value, '#,##0.00'),
  date: (value) => dateCell(String(value)),
} satisfies Record<ColumnKind, (value: string | number) => Cell>;

/** A text as it stands. The format `@` keeps leading zeros and long numbers as they are when someone edits the cell later. */
export function textCell(text: string) {
  return { type: String, value: sheetText(text), format: '@' } as const;
}

/** Excel keeps 15 digits: a longer whole number stays text, and so does a text that is no plain number. */
function numberCell(value: string | number, format: string | undefined): Cell {
  const text = String(value).trim();
  const tooLong = Number.isInteger(value)
    ? Math.abs(Number(value)) >= 1e15
    : typeof value === 'string' && text.replace(/\D/g, '').length > 15;
  const plain = typeof value === 'number' ? Number.isFinite(value) : PLAIN_NUMBER.test(text);
  if (!plain || tooLong) return textCell(String(value));
  // Without the noise of binary fractions: 0.1 + 0.2 is written as 0.3.
  const rounded = Number(Number(text).toPrecision(15));
  return { type: Number, value: rounded, ...(format === undefined ? {} : { format }) };
}

const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Midnight in UTC is what the writer counts days from, so no time zone moves the date. */
function dateCell(text: string): Cell {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  // Excel's calendar has a 29 February 1900 that never was: dates before its end would move by a day.
  return real && text > '1900-03-01'
    ? { type: Date, value: date, format: 'yyyy-mm-dd' }
    : textCell(text);
}

/**
 * Excel refuses cells of more than 32,767 characters and reads `_x0041_` in a text as a coded character; the writer
 * keeps its texts in a plain object and loses those named like a part of one (`valueOf`), so these begin with a code.
 */
function sheetText(text: string): string {
  const escaped = text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  if (escaped in Object.prototype) {
    return `_x${escaped.charCodeAt(0).toString(16).padStart(4, '0')}_${escaped.slice(1)}`;
  }
  const mark = '……（内容过长，已截断）';
  return escaped.length <= 32_767 ? escaped : escaped.slice(0, 32_767 - mark.length) + mark;
}

/** A name that Excel allows for a sheet and that is not taken yet. */
export function uniqueSheetName(name: string, taken: Set<string>): string {
  const clean =
    name
      .replace(/[[\]/\\:*?\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || '表';
  for (let turn = 1; ; turn += 1) {
    const tail = turn === 1 ? '' : `(${turn})`;
    const candidate = clean.slice(0, 31 - tail.length) + tail;
    if (!taken.has(candidate.toLowerCase())) {
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  }
}
