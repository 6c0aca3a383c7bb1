import type { Period } from '#src/domain/period.ts';
import type { Settings } from '#src/domain/settings.ts';
import { saveBlob } from '#src/ui/download.ts';
import { scopeLabel } from './scope.ts';

/** A table on its way out: cells are numbers, or words for what is missing or masked. */
export interface OutTable {
  /** Chinese, for the file's and the sheet's name. */
  name: string;
  columns: { title: string; kind: 'text' | 'number' | 'date'; width?: number }[];
  rows: (string | number | null)[][];
  notes: string[];
}

/** What the files of a screen are about. */
export interface OutAbout {
  settings: Settings;
  period: Period;
  practice: boolean;
}

/** `永和镇-2023年-热线工单.xlsx`, in the sample `永和镇-2023年-热线工单（练习数据）.xlsx`. */
export async function outFileName(
  name: string,
  { settings, period, practice }: OutAbout,
  extension: string,
): Promise<string> {
  const { officeFileName } = await import('#src/exchange/file-name.ts');
  const marked = practice ? `${name}（练习数据）` : name;
  return officeFileName([settings.township.name, scopeLabel(period).zh, marked], extension);
}

/** Writes a table as .xlsx and hands it over; gives the file's name. */
export async function saveTable(table: OutTable, about: OutAbout): Promise<string> {
  const { sheetToXlsx } = await import('#src/exchange/sheet-write.ts');
  const file = await outFileName(table.name, about, 'xlsx');
  const columns = table.columns.map(({ title, kind, width }) => ({
    title,
    kind,
    width: width ?? Math.max(10, title.length * 2 + 2),
  }));
  saveBlob(await sheetToXlsx({ ...table, columns }), file);
  return file;
}

/** The same as tab-separated lines, which WPS and Excel paste into cells. */
export function tableToTsv({ columns, rows }: OutTable): string {
  return [columns.map((c) => c.title), ...rows.map((row) => row.map((cell) => cell ?? ''))]
    .map((row) => row.join('\t'))
    .join('\n');
}
