import { expect, it } from 'vitest';
import { rowsToCsv } from '#src/exchange/csv-write.ts';
import { reportToDocx } from '#src/exchange/report-docx.ts';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { sheetToXlsx } from '#src/exchange/sheet-write.ts';
import { sampleReport } from './sample-report.ts';

const rows = Array.from({ length: 3000 }, (_, at) => [`第${at}件`, '2023-01-05', at + 0.5]);

it('writes and reads a spreadsheet in the browser, dates on the same day', async () => {
  const kinds = ['text', 'date', 'number'] as const;
  const columns = kinds.map((kind) => ({ title: kind, width: 12, kind }));
  const result = await readSheet(await sheetToXlsx({ name: '表', columns, rows }), '表.xlsx');
  const read = result.ok ? result.value.sheets[0]?.rows : [];
  expect(read?.slice(1)).toEqual(rows.map((row) => row.map(String)));
});

it('writes and reads CSV in the browser', async () => {
  const result = await readSheet(rowsToCsv(rows), '表.csv');
  expect(result.ok ? result.value.sheets[0]?.rows : []).toEqual(rows.map((row) => row.map(String)));
});

it('refuses a broken spreadsheet in the browser without an unhandled error', async () => {
  const file = await sheetToXlsx({
    name: '表',
    columns: [{ title: '甲', width: 9, kind: 'text' }],
    rows,
  });
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes.fill(7, 600, 900);
  const result = await readSheet(new Blob([bytes]), '表.xlsx');
  expect(result.ok).toBe(false);
});

it('writes the Word file in the browser', async () => {
  expect((await reportToDocx(sampleReport)).size).toBeGreaterThan(5000);
});
