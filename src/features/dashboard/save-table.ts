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

/** Writes a table as .xlsx (`永和镇-2023年-热线工单.xlsx`) and hands it over; gives the file's name. */
export async function saveTable(
  table: OutTable,
  about: { settings: Settings; period: Period },
): Promise<string> {
  const [{ sheetToXlsx }, { officeFileName }] = await Promise.all([
    import('#src/exchange/sheet-write.ts'),
    import('#src/exchange/file-name.ts'),
  ]);
  const { township } = about.settings;
  const name = officeFileName([township.name, scopeLabel(about.period).zh, table.name], 'xlsx');
  const columns = table.columns.map(({ title, kind, width }) => ({
    title,
    kind,
    width: width ?? Math.max(10, title.length * 2 + 2),
  }));
  saveBlob(await sheetToXlsx({ ...table, columns }), name);
  return name;
}

/** The same as tab-separated lines, which WPS and Excel paste into cells. */
export function tableToTsv({ columns, rows }: OutTable): string {
  return [columns.map((c) => c.title), ...rows.map((row) => row.map((cell) => cell ?? ''))]
    .map((row) => row.join('\t'))
    .join('\n');
}
