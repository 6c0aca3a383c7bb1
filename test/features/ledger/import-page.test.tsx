import axe from 'axe-core';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { RecordData } from '#src/domain/field.ts';
import { rowsToCsv } from '#src/exchange/csv-write.ts';
import { sheetsToXlsx } from '#src/exchange/sheet-write.ts';
import { ImportPage } from '#src/features/ledger/import/import-page.tsx';
import { ledgers } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { Workspaces } from '#src/storage/workspaces.ts';
import { dropStorage, freshWorkspace } from '#test/support/fresh-storage.ts';
import { workbook } from '#test/support/make-workbook.ts';
import { Stage } from './import-stage.tsx';

const ledger = ledgers[0];
if (!ledger) throw new Error('no ledgers');

let storage: Storage;
let workspaces: Workspaces;

beforeEach(async () => {
  localStorage.clear();
  document.title = '导入';
  ({ storage, workspaces } = await freshWorkspace({ ledgers }));
  await storage.ensureRollups();
});
afterEach(async () => {
  workspaces.close();
  await dropStorage(storage);
});

const text = (title: string) => ({ title, width: 14, kind: 'text' as const });
const headers = ['序号', '案件 编号', '受理时间', '纠纷类型', '所属村', '简要情况', '涉及人次'];
const day = { title: '受理时间', width: 12, kind: 'date' as const };

function register(rows: (string | number | null)[][]): Promise<Blob> {
  const columns = headers.map((title) => (title === day.title ? day : text(title)));
  return sheetsToXlsx([{ name: '台账', columns, rows }]);
}

const rows = [
  ['1', 'TJ1', '2023-03-05', '邻里', '和顺村', '=1+1 屋檐滴水', '2'],
  ['2', 'TJ2', '2023-03-06', '山林土地', '望江村', '林地界线不清', '3'],
  ['3', 'TJ1', '2023-03-05', '邻里', '和顺村', '=1+1 屋檐滴水', '2'],
  ['4', 'TJ4', '2023-02-30', '邻居', '和顺村', '饲养家禽', '两人'],
];

async function openPage() {
  const screen = await render(
    <Stage storage={storage} workspaces={workspaces}>
      <ImportPage ledgerId={ledger?.id ?? ''} />
    </Stage>,
  );
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  return screen;
}

async function choose(file: File) {
  await userEvent.upload(page.getByLabelText('选择文件').last(), file);
}

const stored = async (): Promise<RecordData[]> => {
  const found = await storage.page({ ledger: ledger.id, limit: 100, ascending: true });
  return found.records.map((record) => record.data as RecordData);
};
const button = (name: string | RegExp) => page.getByRole('button', { name });

test('a file is matched, checked, imported as one change set and undone; a second time adds nothing', async () => {
  await openPage();
  const file = new File([await register(rows)], '调解登记.xlsx');
  await choose(file);
  await expect.element(page.getByLabelText('“案件 编号”列导入到')).toHaveValue('caseNo');
  await expect.element(page.getByLabelText('“受理时间”列导入到')).toHaveValue('acceptedAt');
  await expect.element(page.getByLabelText('“序号”列导入到')).toHaveValue('');
  await button('对应无误，逐行检查').click();

  await expect.element(page.getByText('和顺村（3）、望江村（1）')).toBeVisible();
  await button('全部加进设置').click();
  await expect.element(page.getByText('新增 2')).toBeVisible();
  await expect.element(page.getByText('重复 1')).toBeVisible();
  await expect.element(page.getByText('有问题 1')).toBeVisible();
  expect((await storage.settings()).villages.map((v) => v.name)).toEqual(['和顺村', '望江村']);

  await button('第 5 行').click();
  await expect.element(page.getByText('两人').last()).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await button('导入 2 条').click();
  await expect.element(page.getByText('来自 调解登记.xlsx。')).toBeVisible();
  const found = await stored();
  expect(found.map((data) => [data.caseNo, data.acceptedAt, data.kind, data.matter])).toEqual([
    ['TJ1', '2023-03-05', 'neighbour', '=1+1 屋檐滴水'],
    ['TJ2', '2023-03-06', 'land', '林地界线不清'],
  ]);
  const [last] = await storage.changes(1);
  expect([last?.reason, last?.count]).toEqual([{ kind: 'import', note: '调解登记.xlsx' }, 2]);

  await button('再导入一个文件').click();
  await choose(file);
  await expect.element(page.getByText(/表头和上次相同/)).toBeVisible();
  await button('对应无误，逐行检查').click();
  await expect.element(button('没有可导入的新行')).toBeDisabled();
  await expect.element(page.getByText('重复 3')).toBeVisible();

  await button('撤销这次导入').first().click();
  await expect.element(page.getByText('已撤销导入，2 条都已移除')).toBeVisible();
  expect(await stored()).toEqual([]);
});

test('a row that may be the same matter under another number is marked and left to the clerk', async () => {
  await openPage();
  const twice = ['2', 'TJ5', '2023-03-05', '邻里', '和顺村', '=1+1屋檐滴水', '2'];
  await choose(new File([await register([rows[0] ?? [], twice])], '一.xlsx'));
  await button('对应无误，逐行检查').click();
  await button('全部加进设置').click();
  await expect.element(page.getByText('新增 1')).toBeVisible();
  await page.getByRole('radio', { name: '可能重复 1' }).click();
  expect(page.getByRole('row').elements()).toHaveLength(2);
  await expect
    .element(page.getByRole('cell', { name: /和第 2 行“TJ1”可能是同一件/ }))
    .toHaveTextContent('受理日期、所属村（社区）、纠纷类型、简要情况相同');
  expect(await axeFaults()).toEqual([]);
  await expect.element(button('导入 2 条')).toBeVisible();
  await page.getByRole('checkbox', { name: /可能重复的 1 行也导入/ }).click();
  await button('导入 1 条').click();
  await expect.element(page.getByText('1 行重复、0 行有问题', { exact: false })).toBeVisible();
  expect((await stored()).map((data) => data.caseNo)).toEqual(['TJ1']);

  await button('再导入一个文件').click();
  await choose(new File([await register([twice])], '二.xlsx'));
  await button('对应无误，逐行检查').click();
  await expect
    .element(page.getByRole('cell', { name: /和台账里的“TJ1”可能是同一件/ }))
    .toBeVisible();
  await button('导入 1 条').click();
  await expect.element(page.getByText('来自 二.xlsx。')).toBeVisible();
  await button('再导入一个文件').click();
  await choose(new File([await register([twice])], '二.xlsx'));
  await button('对应无误，逐行检查').click();
  await expect.element(button('没有可导入的新行')).toBeDisabled();
  expect(await stored()).toHaveLength(2);
});

test('a GB18030 table below a title is read, and what it lacks can be given for all rows', async () => {
  await openPage();
  const lines = [
    ['永和镇矛盾纠纷登记表'],
    ['案件编号', '受理日期', '简要情况', '涉及人次'],
    ['TJ9', '2023年3月', '镕基地界纠纷', '２人次'],
  ];
  const bytes = encodeGb18030(await rowsToCsv(lines).text());
  await choose(new File([bytes], '登记.csv'));
  await expect.element(page.getByLabelText('表头在第几行')).toHaveValue('2');
  await expect.element(page.getByLabelText('件数')).toHaveValue('1');
  await page.getByLabelText('纠纷类型').selectOptions('山林土地');
  await button('对应无误，逐行检查').click();
  await expect.element(page.getByText('有问题 1')).toBeVisible();
  await page.getByLabelText('按当月最后一天登记').click();
  await button('导入 1 条').click();
  await expect.element(page.getByText(/来自 登记.csv/)).toBeVisible();
  expect((await stored())[0]).toMatchObject({
    acceptedAt: '2023-03-31',
    kind: 'land',
    persons: 2,
    count: 1,
    matter: '镕基地界纠纷',
  });
});

test('a formatted number is kept as shown in a text field and as the number in a number field', async () => {
  await openPage();
  const amount = (title: string) => ({ title, width: 14, kind: 'amount' as const });
  const columns = [
    ...[text('案件编号'), day, text('纠纷类型')],
    ...[amount('简要情况'), amount('涉及人次')],
  ];
  const sheet = { name: '台账', columns, rows: [['TJ1', '2023-03-05', '邻里', 12345.6, 1200]] };
  await choose(new File([await sheetsToXlsx([sheet])], '登记.xlsx'));
  await button('对应无误，逐行检查').click();
  await expect.element(page.getByText('1,200.00')).toBeVisible();
  await button('导入 1 条').click();
  await expect.element(page.getByText(/来自 登记.xlsx/)).toBeVisible();
  expect((await stored())[0]).toMatchObject({ matter: '12,345.60', persons: 1200 });
});

test('hidden rows, formulas without a result and signs of errors are said; hidden rows can be left out', async () => {
  await openPage();
  const cells = (row: number, texts: string[]) =>
    texts.map((value, i) => {
      const place = `${'ABCDEF'[i]}${row}`;
      return value.startsWith('=')
        ? `<c r="${place}"><f>${value.slice(1)}</f></c>`
        : `<c r="${place}" t="str"><v>${value}</v></c>`;
    });
  const lines = [
    ['案件编号', '受理日期', '纠纷类型', '简要情况', '涉及人次', '备注'],
    ['TJ1', '2023-3-5', '邻里', '屋檐滴水', '1'],
    ['TJ2', '2023-3-6', '邻里', '通道堆物', '2'],
    ['TJ3', '2023-3-7', '邻里', '#REF!', '3'],
    ['TJ4', '2023-3-8', '邻里', '饲养家禽', '4', '=A4'],
  ].map(
    (texts, i) =>
      `<row r="${i + 1}"${i === 2 ? ' hidden="1"' : ''}>${cells(i + 1, texts).join('')}</row>`,
  );
  const file = workbook(`<sheetData>${lines.join('')}</sheetData>`);
  await choose(new File([file], '登记.xlsx'));
  await expect.element(page.getByText(/有 1 个公式没有存下结果/)).toBeVisible();
  await expect.element(page.getByText(/有 1 行在表里被隐藏或筛选掉（第 3 行）/)).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await button('对应无误，逐行检查').click();
  await expect.element(page.getByText('新增 3')).toBeVisible();
  await expect.element(page.getByText('有问题 1')).toBeVisible();
  await button('返回对应各列').click();
  await page.getByLabelText('不导入隐藏的行').click();
  await button('对应无误，逐行检查').click();
  await button('导入 2 条').click();
  await expect.element(page.getByText(/来自 登记.xlsx/)).toBeVisible();
  expect((await stored()).map((data) => data.matter)).toEqual(['屋檐滴水', '饲养家禽']);
});

test('words that are none of the choices are asked once, by keyboard, and remembered', async () => {
  await openPage();
  const lines = [
    ['案件编号', '受理日期', '纠纷类型', '简要情况', '涉及人次'],
    ['TJ1', '2023-3-5', '邻里纠纷', '屋檐滴水', '1'],
    ['TJ2', '2023-3-6', '邻里纠纷', '回电 13800000000', '2'],
    ['TJ3', '2023-3-7', '坟地', '坟地界线', '3'],
    ['TJ4', '2023-3-8', '说不清', '说不清楚', '4'],
  ];
  const file = new File([rowsToCsv(lines)], '登记.csv');
  await choose(file);
  await button('对应无误，逐行检查').click();
  await expect.element(page.getByText('有问题 4')).toBeVisible();
  const neighbours = page.getByLabelText('纠纷类型：“邻里纠纷”（2 行）');
  await expect.element(neighbours).toHaveValue('neighbour');
  await expect.element(page.getByText('猜的，请核对')).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await page.getByLabelText('纠纷类型：“坟地”（1 行）').selectOptions('山林土地');
  (button('按此理解，重新检查').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');

  await expect.element(page.getByText('新增 3')).toBeVisible();
  await expect.element(page.getByText('有问题 1')).toBeVisible();
  await expect.element(page.getByText('邻里纠纷 → 邻里').first()).toBeVisible();
  await expect.element(page.getByText(/已按您说的意思读/)).toBeVisible();
  await expect.element(page.getByText(/有 1 行像是写了身份证号或手机号（第 3 行）/)).toBeVisible();
  await button('导入 3 条').click();
  await expect.element(page.getByText(/来自 登记.csv/)).toBeVisible();
  expect((await stored()).map((data) => data.kind)).toEqual(['neighbour', 'neighbour', 'land']);

  await button('再导入一个文件').click();
  await choose(file);
  await button('对应无误，逐行检查').click();
  await expect.element(page.getByText('重复 3')).toBeVisible();
  await expect.element(neighbours).toHaveValue('neighbour');
  await expect.element(page.getByLabelText('纠纷类型：“说不清”（1 行）')).toHaveValue('');
});

test('the matching is remembered for a file with wider rows, and for the wrong rows that the app saved of it', async () => {
  const link = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const blobs = vi.spyOn(URL, 'createObjectURL');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  await openPage();
  const lines = [
    ['编号', '哪天', '类型', '事情', '涉及人次'],
    ['TJ1', '2023-3-5', '邻里', '屋檐滴水', '两人', '多出来的'],
  ];
  await choose(new File([rowsToCsv(lines)], '登记.csv'));
  await page.getByLabelText('“哪天”列导入到').selectOptions('acceptedAt');
  await page.getByLabelText('“事情”列导入到').selectOptions('matter');
  await button('对应无误，逐行检查').click();
  await expect.element(page.getByText('有问题 1')).toBeVisible();
  await button('把有问题的行存成表格').click();
  await expect.poll(() => blobs.mock.calls.length).toBe(1);
  expect(link).toHaveBeenCalled();
  const wrong = new File([blobs.mock.calls[0]?.[0] as Blob], '有问题的行.xlsx');
  await button('返回对应各列').click();
  for (const file of [wrong, new File([rowsToCsv(lines)], '登记.csv')]) {
    await button('换一个文件').click();
    await choose(file);
    await expect.element(page.getByText(/表头和上次相同/)).toBeVisible();
    await expect.element(page.getByLabelText('“哪天”列导入到')).toHaveValue('acceptedAt');
  }
});

test('stray quotation marks cost no row, and what they tore is told apart', async () => {
  await openPage();
  const lines = [
    '案件编号,受理日期,纠纷类型,简要情况,涉及人次',
    'TJ1,2023-3-5,邻里,"三清单"以外,1',
    'TJ2,2023-3-6,邻里,"没有收尾,2',
    'TJ3,2023-3-7,邻里,"两行\n内容",3',
    'TJ4,2023-3-8,邻里,"一"户,六联,4',
  ];
  await choose(new File([lines.join('\r\n')], '登记.csv'));
  await expect.element(page.getByText(/第 2, 3 行的引号不成对/)).toBeVisible();
  await expect.element(page.getByText(/第 5 行因引号不成对/)).toBeVisible();
  await button('对应无误，逐行检查').click();
  await expect.element(page.getByText('有问题 1')).toBeVisible();
  await button('导入 3 条').click();
  await expect.element(page.getByText(/来自 登记.csv/)).toBeVisible();
  expect((await stored()).map((data) => data.matter)).toEqual([
    '"三清单"以外',
    '"没有收尾',
    '两行\n内容',
  ]);
});

test('a file that cannot be read says so and writes nothing', async () => {
  await openPage();
  await choose(new File(['不是表格'], '台账.xlsx'));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/打不开/);
  expect(await axeFaults()).toEqual([]);
});

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(
    document.querySelector('h1')?.closest('header')?.parentElement ?? document.body,
    {
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    },
  );
  return violations.map((fault) => `${fault.id}: ${fault.nodes.map((n) => n.html).join()}`);
}

/** The two-byte codes of a text, looked up through the browser's own decoder. */
function encodeGb18030(text: string): Uint8Array<ArrayBuffer> {
  const codes = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      codes.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
    }
  }
  const plain = text.replace('\ufeff', '');
  return new Uint8Array(
    [...plain].flatMap((char) =>
      char < '\u0080' ? [char.charCodeAt(0)] : (codes.get(char) ?? []),
    ),
  );
}
