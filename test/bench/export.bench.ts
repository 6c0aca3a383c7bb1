import { defaultSettings } from '#src/domain/settings.ts';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { sheetToXlsxApart } from '#src/exchange/sheet-write-apart.ts';
import { exportRecords } from '#src/features/ledger/export/export-records.ts';
import { sampleSettings } from '#src/ledgers/sample/sample-world.ts';
import { startPulse } from '#test/support/pulse.ts';
import { fill, ledgerOf, openBench, type Row, timed } from './bench-tools.ts';

export const name =
  'Exporting 100,000 mediation records as .xlsx, the page alive meanwhile, and reading the file back';

const records = 100_000;

export async function run(): Promise<Row[]> {
  const ledger = ledgerOf('mediation');
  const settings = { ...defaultSettings(), ...sampleSettings() };
  const storage = await openBench('export');
  await storage.ensureRollups();
  await fill(storage, ledger, records);

  const { signal } = new AbortController();
  const pulse = startPulse();
  const started = performance.now();
  const table = await exportRecords(
    storage,
    ledger,
    { request: { ledger: ledger.id } },
    { locale: 'zh', references: settings, personal: false },
    { signal },
  );
  const reading = performance.now() - started;
  const file = await sheetToXlsxApart(
    { name: '台账', ...table, notes: [] },
    { signal, onProgress: () => undefined },
  );
  const whole = performance.now() - started;
  const longest = pulse.stop();

  let back = 0;
  const readBack = await timed(async () => {
    const read = await readSheet(file, 'list.xlsx');
    if (!read.ok) throw new Error(read.error.zh);
    back = (read.value.sheets[0]?.rows.length ?? 0) - 1;
  });
  if (back !== records) throw new Error(`${back} rows came back`);
  storage.close();
  return [
    { label: 'reading the records as a table', value: reading, unit: 'ms' },
    { label: 'until the file is there', value: whole, unit: 'ms' },
    { label: 'the longest that the page did not answer meanwhile', value: longest, unit: 'ms' },
    { label: 'size of the file', value: file.size / 1_048_576, unit: 'MiB' },
    { label: 'reading the file back, every row there', value: readBack, unit: 'ms' },
  ];
}
