import { afterEach, expect, test, vi } from 'vitest';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { sheetToXlsxApart } from '#src/exchange/sheet-write-apart.ts';
import { startPulse } from '#test/support/pulse.ts';

const sheet = (n: number) => ({
  name: '台账',
  columns: [
    { title: '编号', width: 12, kind: 'text' as const },
    { title: '日期', width: 12, kind: 'date' as const },
    { title: '件数', width: 12, kind: 'number' as const },
  ],
  rows: Array.from({ length: n }, (_, i) => [`=${i}`, '2023-05-01', i]),
  notes: ['练习'],
});
const watch = (onProgress = (_rows: number) => {}, signal = new AbortController().signal) => ({
  signal,
  onProgress,
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a long table is made in a worker: the page stays alive, rows are counted, nothing runs as a formula', async () => {
  const counted: number[] = [];
  const pulse = startPulse();
  const file = await sheetToXlsxApart(
    sheet(20_000),
    watch((rows) => counted.push(rows)),
  );
  // Twenty thousand rows take a second or more of work: the page never waited for it.
  expect(pulse.stop()).toBeLessThan(500);
  expect(counted.at(-1)).toBe(20_000);
  const read = await readSheet(file, 'list.xlsx');
  if (!read.ok) throw new Error(read.error.zh);
  const rows = read.value.sheets[0]?.rows ?? [];
  expect(rows).toHaveLength(20_001);
  expect(rows[20_000]).toEqual(['=19999', '2023-05-01', '19999']);
}, 60_000);

test('calling it off ends the worker at once', async () => {
  const control = new AbortController();
  const done = sheetToXlsxApart(
    sheet(20_000),
    watch((rows) => rows >= 2000 && control.abort(), control.signal),
  );
  await expect(done).rejects.toSatisfy((error) => error === control.signal.reason);
});

test('where the browser allows no worker the file is made in the page', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new DOMException('no workers here', 'SecurityError');
      }
    },
  );
  const read = await readSheet(await sheetToXlsxApart(sheet(3), watch()), 'list.xlsx');
  expect(read.ok && read.value.sheets[0]?.rows).toHaveLength(4);
});
