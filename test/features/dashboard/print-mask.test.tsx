import { expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { RecordData } from '#src/domain/field.ts';
import { emptyData } from '#src/domain/record.ts';
import { reportedFigureId } from '#src/domain/reported-figure.ts';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { catchDownload } from '#test/support/catch-download.ts';
import { openDashboard, shown, soon } from './open-dashboard.tsx';

/** Shows the page as paper does until the test ends. */
async function onPaper() {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
}

const textOf = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  return (found?.innerText ?? '').replace(/\s+/gu, ' ').trim();
};

async function addCounts(storage: Storage, rows: RecordData[]) {
  const ledger = catalogue.ledgers.get('key-groups');
  if (!ledger) throw new Error('the key groups ledger is gone');
  const changes = rows.map((over) => ({
    op: 'put' as const,
    ledger: ledger.id,
    status: 'registered' as const,
    data: { ...emptyData(ledger, '2022-01-05'), month: '2022-03', open: 20, ...over },
  }));
  const saved = await storage.commit(changes, { reason: { kind: 'save' }, actor: 'clerk' });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}

test('an indicator page of sensitive head-counts prints none of 1 to 4, nor what gives one away', async () => {
  const id = 'keyGroups.visits';
  await openDashboard(`#/indicators/${id}?period=2022`, async (storage) => {
    await addCounts(storage, [
      { category: 'released', visits: 3 },
      { category: 'elderly', visits: 8 },
      { category: 'elderly', visits: 2, month: '2021-03' },
    ]);
    const data = {
      indicator: id,
      period: '2022',
      value: 4,
      approx: '' as const,
      source: '月报',
      asOf: '2022-12-31',
      note: '',
    };
    const typed = await storage.commit(
      [
        {
          op: 'put',
          ledger: '@figure',
          id: reportedFigureId(id, '2022'),
          status: 'registered',
          data,
        },
      ],
      { reason: { kind: 'figure' }, actor: 'clerk' },
    );
    if (!typed.ok) throw new Error(typed.error.kind);
  });
  await expect.poll(() => shown(id, '2022'), soon).toEqual(['ok:11']);
  await expect.poll(() => textOf('[data-drill]'), soon).toContain('合计');
  const released = '[data-breakdown="category"] tbody tr:last-child';
  expect(textOf(released)).toContain('27.3%');
  expect(textOf('[data-drill] tbody')).toMatch(/ 3$/u);
  expect(textOf('[data-change]')).toContain('450%');
  expect(textOf('[data-difference]')).toContain('+7');

  await onPaper();
  expect(textOf(released)).toContain('不足5');
  expect(textOf(released)).not.toMatch(/27\.3|\b3\b/u);
  expect(textOf('[data-drill] tbody')).toContain('不足5');
  expect(textOf('[data-drill] tbody')).not.toMatch(/ 3$/u);
  expect(textOf('[data-change]')).toBe('—');
  expect(textOf('[data-difference]')).toBe('—');
  expect(textOf('aside')).toContain('不足5');
  expect(textOf('aside')).not.toMatch(/\b4\s*人次/u);
  expect(textOf('[data-drill] tfoot')).toContain('11');
});

/** The rows that a button of the page saves as .xlsx. */
async function savedRows(press: () => Promise<unknown>): Promise<readonly string[][]> {
  const download = catchDownload();
  await press();
  const { name, blob } = await download;
  const read = await readSheet(blob, name);
  if (!read.ok) throw new Error(read.error.zh);
  return read.value.sheets[0]?.rows ?? [];
}

test('the tables of an indicator page save small head-counts masked, and what gives one away', async () => {
  const { screen } = await openDashboard('#/indicators/keyGroups.visits?period=2022', (storage) =>
    addCounts(storage, [
      { category: 'released', visits: 3 },
      { category: 'elderly', visits: 8 },
    ]),
  );
  await expect.poll(() => textOf('[data-drill]'), soon).toContain('合计');
  const parts = await savedRows(() =>
    screen
      .getByRole('button', { name: /^存为 \.xlsx：按/u })
      .first()
      .click(),
  );
  expect(parts.slice(1).map((row) => row.slice(1))).toEqual([
    ['8', '72.7%'],
    ['不足5', '—'],
  ]);
  const records = await savedRows(() =>
    screen.getByRole('button', { name: '存为 .xlsx', exact: true }).click(),
  );
  expect(records.slice(1).map((row) => row.at(-1))).toEqual(['8', '不足5']);
  expect(records.flat().join('|')).not.toMatch(/ 3(\||$)/u);
});

test('both sides of a rate of sensitive head-counts leave for paper masked as well', async () => {
  await openDashboard('#/indicators/keyGroups.assignedRate?period=2022', (storage) =>
    addCounts(storage, [{ category: 'released', open: 4, close: 4, assigned: 3 }]),
  );
  const page = 'main';
  await expect.poll(() => textOf(page), soon).toContain('分子 3');
  await onPaper();
  expect(textOf(page)).not.toContain('分子 3');
  expect(textOf(page)).not.toContain('分母 4');
  expect(textOf(page)).toContain('75');
});
