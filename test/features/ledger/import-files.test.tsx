import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { rowsToCsv } from '#src/exchange/csv-write.ts';
import { sheetsToXlsx } from '#src/exchange/sheet-write.ts';
import { workbook } from '#test/support/make-workbook.ts';
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

test('a GB18030 table below a title is read, and what it lacks can be given for all rows', async () => {
  await openPage(opened());
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
  await openPage(opened());
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
  await openPage(opened());
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

test('the matching is remembered for a file with wider rows, and for the wrong rows that the app saved of it', async () => {
  const link = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const blobs = vi.spyOn(URL, 'createObjectURL');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  await openPage(opened());
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
  await openPage(opened());
  const lines = [
    '案件编号,受理日期,纠纷类型,简要情况,涉及人次',
    'TJ1,2023-3-5,邻里,"三清单"以外,1',
    'TJ2,2023-3-6,邻里,"没有收尾,2',
    'TJ3,2023-3-7,邻里,"两行\n内容",3',
    'TJ4,2023-3-8,邻里,"一"户,六联,4',
  ];
  await choose(new File([lines.join('\r\n')], '登记.csv'));
  await expect.element(page.getByText(/第 2、3 行的引号不成对/)).toBeVisible();
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
  await openPage(opened());
  await choose(new File(['不是表格'], '台账.xlsx'));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/打不开/);
  expect(await axeFaults()).toEqual([]);
});

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
