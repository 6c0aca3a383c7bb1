import { type SheetModel, sheetToXlsx } from './sheet-write.ts';

/** What the page sends: rows in slices, then everything else of the sheet. */
export type SheetOrder = { rows: SheetModel['rows'] } | { sheet: Omit<SheetModel, 'rows'> };

/** What comes back at the end. */
export type SheetAnswer = { file: Blob } | { failed: string };

const rows: SheetModel['rows'] = [];

self.onmessage = ({ data }: MessageEvent<SheetOrder>) => {
  if ('rows' in data) {
    for (const row of data.rows) rows.push(row);
    return;
  }
  sheetToXlsx({ ...data.sheet, rows }).then(
    (file) => answer({ file }),
    (error: unknown) => answer({ failed: String(error) }),
  );
};

function answer(message: SheetAnswer): void {
  self.postMessage(message);
}
