import type { Page } from 'playwright';
import { settingId } from '#src/domain/settings.ts';

interface Row {
  id: string;
  ledger: string;
  data: unknown;
}

/** Puts rows past the program into every workspace of the page's browser, and opens the page anew. */
async function putRows(page: Page, rows: readonly Row[]): Promise<void> {
  const at = '2023-12-31T00:00:00.000Z-0000-test01';
  const records = rows.map(({ id, ledger, data }) => ({
    id,
    ledger,
    shelf: ledger,
    date: '2023-12-31',
    version: 1,
    status: 'registered',
    createdAt: at,
    updatedAt: at,
    origin: 'test01',
    change: 1,
    data,
  }));
  await page.evaluate(putInto, records);
  await page.reload();
}

/** Runs in the page. */
async function putInto(records: readonly { id: string }[]): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    if (db.objectStoreNames.contains('records')) {
      await new Promise((resolve, reject) => {
        const work = db.transaction('records', 'readwrite');
        work.oncomplete = resolve;
        work.onabort = () => reject(work.error);
        for (const record of records) work.objectStore('records').put(record);
      });
    }
    db.close();
  }
}

/** Eight sensitive periods of December 2023 without a single report. */
export function putWatches(page: Page): Promise<void> {
  const value = Array.from({ length: 8 }, (_, i) => ({
    id: `w${i}`,
    ledger: 'zero-report',
    name: `时段${i + 1}`,
    from: '2023-12-10',
    to: '2023-12-20',
    per: null,
  }));
  const row = { id: settingId('watches'), ledger: '@setting', data: { key: 'watches', value } };
  return putRows(page, [row]);
}

/** Figures typed in for indicators in 2010 and 2011, four times as many in the second year. */
export function putSwings(page: Page, indicators: readonly string[]): Promise<void> {
  const figure = (indicator: string, period: string, value: number) => ({
    id: `figure:${indicator}:${period}`,
    ledger: '@figure',
    data: { indicator, period, value, approx: '', source: '旧报告', asOf: '2011-12-31', note: '' },
  });
  return putRows(
    page,
    indicators.flatMap((id) => [figure(id, '2010', 20), figure(id, '2011', 80)]),
  );
}
