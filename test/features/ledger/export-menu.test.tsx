import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { tableHtml, tableText } from '#src/features/ledger/export/clipboard-table.ts';
import { ExportMenu } from '#src/features/ledger/export/export-menu.tsx';
import { exportRecords } from '#src/features/ledger/export/export-records.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { Workspaces } from '#src/storage/workspaces.ts';
import { aCase, dropStorage, freshWorkspace, saveCases } from '#test/support/fresh-storage.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';
import { Stage } from './import-stage.tsx';

let storage: Storage;
let workspaces: Workspaces;

beforeEach(async () => {
  ({ storage, workspaces } = await freshWorkspace());
  await storage.ensureRollups();
  await saveCases(storage, [
    aCase({ title: '=1+1', kind: 'land', urgent: true, parties: '张某' }),
    aCase({ title: '00123', startedAt: '2023-04-01', count: 12 }),
  ]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  workspaces.close();
  await dropStorage(storage);
});

const everything = {
  source: { request: { ledger: casesLedger.id, ascending: true } },
  period: '2023',
};
const noReferences = { villages: [], departments: [], scales: {} };

async function openMenu(kind: 'real' | 'sample' = 'real') {
  await render(
    <Stage storage={storage} workspaces={workspaces} kind={kind}>
      <ExportMenu ledger={casesLedger} scope={everything} total={2} />
    </Stage>,
  );
  await page.getByRole('button', { name: '导出' }).click();
}

/** Waits for the file that the page hands to the browser. */
function catchDownload(): Promise<{ name: string; blob: Blob }> {
  return new Promise((resolve) => {
    let blob: Blob;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      blob = made as Blob;
      return 'blob:test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      resolve({ name: this.download, blob });
    });
  });
}

test('a list goes out as a spreadsheet with real values, personal columns only when ticked', async () => {
  await openMenu('sample');
  await page.getByRole('menuitem', { name: /存为 Excel/ }).click();
  const download = catchDownload();
  await page.getByRole('button', { name: '存为 Excel 表格' }).click();
  const { name, blob } = await download;
  expect(name).toBe('测试纠纷-2023-练习数据.xlsx');
  const read = await readSheet(blob, name);
  if (!read.ok) throw new Error(read.error.zh);
  const [sheet, notes] = read.value.sheets;
  expect(sheet?.rows).toEqual([
    ['title项', 'kind项', 'urgent项', 'startedAt项', 'closedAt项', 'dueAt项', 'count项'],
    ['=1+1', 'land', '是', '2023-03-08', '', '', '1'],
    ['00123', '', '否', '2023-04-01', '', '', '12'],
  ]);
  expect(notes?.rows.flat().join()).toContain('练习数据，内容为虚构');
  expect(notes?.rows.flat().join()).toContain('未包含个人信息列');
});

test('personal columns go out when asked for, and drafts are marked', async () => {
  await storage.commit(
    [{ op: 'put', ledger: casesLedger.id, status: 'draft', data: aCase({ title: null }) }],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  const options = { locale: 'zh', references: noReferences, personal: true } as const;
  const table = await exportRecords(storage, casesLedger, everything.source, options);
  expect(table.columns.map((column) => column.key)).toContain('parties');
  expect(table.rows.map((cells) => cells[0]).sort()).toEqual(['已登记', '已登记', '暂存'].sort());
  expect(table.rows.flat()).toContain('张某');
});

test('a copied table keeps texts as texts, and nothing in it runs as a formula', async () => {
  const options = { locale: 'zh', references: noReferences, personal: false } as const;
  const table = await exportRecords(storage, casesLedger, everything.source, options);
  expect(tableText(table).split('\r\n')[1]).toBe("'=1+1\tland\t是\t2023-03-08\t\t\t1");
  const html = new DOMParser().parseFromString(tableHtml(table), 'text/html');
  const cells = [...html.querySelectorAll('tr:nth-child(3) td')];
  expect(cells[0]?.textContent).toBe('00123');
  expect(cells[0]?.getAttribute('style')).toContain('\\@');
  expect(html.body.textContent).not.toContain('张某');
});

test('a blank form is in the page while it is printed, with the columns and the lines to sign', async () => {
  let printed = '';
  vi.spyOn(window, 'print').mockImplementation(() => {
    printed = document.querySelector('[data-blank-form-page]')?.textContent ?? '';
  });
  await openMenu();
  await page.getByRole('menuitem', { name: '打印空白登记表' }).click();
  expect(printed).toContain('测试纠纷');
  expect(printed).toContain('title项kind项startedAt项count项');
  expect(printed).toContain('审核人');
  expect(document.querySelector('[data-blank-form-page]')).toBeNull();
});

test('a blank form is saved as a spreadsheet, names of persons asked for but none in it', async () => {
  await openMenu('sample');
  const download = catchDownload();
  await page.getByRole('menuitem', { name: '空白登记表（.xlsx）' }).click();
  const { name, blob } = await download;
  expect(name).toBe('测试纠纷-空白登记表-练习数据.xlsx');
  const read = await readSheet(blob, name);
  if (!read.ok) throw new Error(read.error.zh);
  const cells = read.value.sheets.flatMap((sheet) => sheet.rows.flat());
  expect(cells).toEqual(expect.arrayContaining(['title项 *', 'parties项', '件', '填表人：']));
  expect(cells.join()).toMatch(/□ family　□ land\s□ other/);
  expect(cells.join()).toContain('练习数据');
  expect(cells.join()).not.toContain('张某');
  await expect.element(page.getByText(`已存为：${name}`)).toBeVisible();
});
