import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rowsToCsv } from '#src/exchange/csv-write.ts';
import { sheetsToXlsx } from '#src/exchange/sheet-write.ts';
import {
  axeFaults,
  button,
  choose,
  day,
  freshEachTime,
  openPage,
  storedData,
  text,
} from './open-import.tsx';

const opened = freshEachTime();
const stored = () => storedData(opened().storage);

const headers = ['序号', '案件 编号', '受理时间', '纠纷类型', '所属村', '简要情况', '涉及人次'];

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

test('a file is matched, checked, imported as one change set and undone; a second time adds nothing', async () => {
  await openPage(opened());
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
  expect((await opened().storage.settings()).villages.map((v) => v.name)).toEqual([
    '和顺村',
    '望江村',
  ]);

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
  const [last] = await opened().storage.changes(1);
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
  await openPage(opened());
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

test('words that are none of the choices are asked once, by keyboard, and remembered', async () => {
  await openPage(opened());
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

test('a file dropped beside the zone is taken, and a bad one leaves the import under way alone', async () => {
  await openPage(opened());
  const dropped = drop(csv(), document.querySelector('h1'));
  expect(dropped.defaultPrevented).toBe(true);
  await page.getByLabelText('“事情”列导入到').selectOptions('matter');
  drop(new File(['不是表格'], '台账.xlsx'), document.body);
  await expect.element(page.getByRole('alert')).toHaveTextContent(/打不开/);
  await expect.element(page.getByLabelText('“事情”列导入到')).toHaveValue('matter');
  expect(dragged('text/plain', document.body).defaultPrevented).toBe(false);
});

test('an import left on the way goes on where it was, judged anew', async () => {
  const first = await openPage(opened());
  await choose(csv());
  await page.getByLabelText('“事情”列导入到').selectOptions('matter');
  await first.unmount();
  const second = await openPage(opened());
  await expect.element(page.getByText('登记.csv')).toBeVisible();
  await expect.element(page.getByLabelText('“事情”列导入到')).toHaveValue('matter');
  await button('对应无误，逐行检查').click();
  await expect.element(page.getByText('新增 1')).toBeVisible();
  await second.unmount();
  const third = await openPage(opened());
  await button('导入 1 条').click();
  await expect.element(page.getByText(/来自 登记.csv/)).toBeVisible();
  expect(await stored()).toHaveLength(1);
  await third.unmount();
  await openPage(opened());
  await expect.element(page.getByText('把 .xlsx 或 .csv 表格拖到这里')).toBeVisible();
});

function csv(): File {
  const lines = [
    ['案件编号', '受理日期', '纠纷类型', '事情', '涉及人次'],
    ['TJ1', '2023-3-5', '邻里', '屋檐滴水', '2'],
  ];
  return new File([rowsToCsv(lines)], '登记.csv');
}

function drop(file: File, place: Element | null): DragEvent {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  return fire(dataTransfer, place);
}

function dragged(type: string, place: Element): DragEvent {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData(type, '文字');
  return fire(dataTransfer, place);
}

function fire(dataTransfer: DataTransfer, place: Element | null): DragEvent {
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  place?.dispatchEvent(event);
  return event;
}
