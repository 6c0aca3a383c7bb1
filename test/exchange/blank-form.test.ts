import { describe, expect, test } from 'vitest';
import { blankForm } from '#src/domain/blank-form.ts';
import { fieldLabel } from '#src/domain/export-table.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { formToXlsx } from '#src/exchange/form-write.ts';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { unzipTexts } from '#test/support/zip.ts';

const { scales } = defaultSettings();

function formOf(ledger: Ledger, locale: 'zh' | 'en'): Promise<Blob> {
  return formToXlsx({
    name: ledger.text.name[locale],
    title: `永和镇${ledger.text.name[locale]}`,
    head: ['填报单位：', '练习数据'],
    sections: blankForm(ledger, locale, { villages: [], departments: [], scales }),
    foot: [
      ['填表人：', '审核人：'],
      ['单位负责人：', '日期：'],
    ],
    note: '带 * 的必填。',
  });
}

async function cellsOf(file: Blob): Promise<string[]> {
  const read = await readSheet(file, '空白登记表.xlsx');
  if (!read.ok) throw new Error(read.error.zh);
  expect(read.value.sheets).toHaveLength(1);
  return read.value.sheets[0]?.rows.flat() ?? [];
}

describe.each(ledgers.map((ledger) => [ledger.id, ledger] as const))(
  'the blank form of %s',
  (_id, ledger) => {
    test.each(['zh', 'en'] as const)(
      'asks for every field, with its boxes (%s)',
      async (locale) => {
        const cells = await cellsOf(await formOf(ledger, locale));
        for (const line of ['填报单位：', '填表人：', '审核人：', '单位负责人：', '日期：']) {
          expect(cells).toContain(line);
        }
        const labels = cells.map((cell) => cell.replace(/ \*$/, ''));
        for (const [key, field] of Object.entries(ledger.fields)) {
          const label = fieldLabel(ledger, key)[locale];
          expect(labels).toContain(label);
          expect(cells.includes(`${label} *`) || !field.required).toBe(true);
          if (field.section) expect(cells).toContain(ledger.text.sections[field.section]?.[locale]);
          if (field.kind !== 'choice' && field.kind !== 'choices') continue;
          const boxes = field.options.map(
            (one) => `□ ${ledger.text.options[key]?.[one]?.[locale]}`,
          );
          const given = cells.filter((cell) => boxes.every((box) => cell.includes(box)));
          expect(given, label).not.toEqual([]);
        }
      },
    );
  },
);

test('it prints on A4 upright, one page wide, with room to write and lines around it', async () => {
  const [ledger] = ledgers;
  if (!ledger) throw new Error('no ledger');
  const files = await unzipTexts(await formOf(ledger, 'zh'));
  const page = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(page).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(page).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1"');
  // A spreadsheet program takes the file for damaged when these stand in another order.
  const order = [...page.matchAll(/<(\w+)/g)].map(([, tag]) => tag);
  const wanted = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'mergeCells', 'printOptions'];
  const last = ['pageMargins', 'pageSetup', 'headerFooter'];
  expect(order.filter((tag) => [...wanted, ...last].includes(tag ?? ''))).toEqual([
    ...wanted,
    ...last,
  ]);
  const heights = [...page.matchAll(/ ht="(\d+)"/g)].map(([, points]) => Number(points));
  expect(Math.min(...heights.slice(3, -1))).toBeGreaterThanOrEqual(22);
  expect(files.get('xl/styles.xml')).toContain('<left style="thin"');
});

test.each([
  [11, 'is made to fit one page', 1],
  [30, 'goes on to the next page', 0],
] as const)('a form of %i long places %s', async (count, _what, pages) => {
  const items = Array(count).fill({ label: '甲', given: [], align: 'left', isLong: true });
  const sections = [{ title: '', items }];
  const rest = { name: '表', title: '表', foot: [], note: '' };
  const file = await formToXlsx({ ...rest, head: ['', ''], sections });
  const page = (await unzipTexts(file)).get('xl/worksheets/sheet1.xml');
  expect(page).toContain(`fitToWidth="1" fitToHeight="${pages}"`);
});

test('a choice with many words takes a row of its own, and what is left alone fills its row', async () => {
  const item = { given: [], align: 'left', isLong: false } as const;
  const file = await formToXlsx({
    name: '表',
    title: '表',
    head: ['', ''],
    sections: [
      {
        title: '',
        items: [
          { ...item, label: '甲' },
          { ...item, label: '乙', given: Array(8).fill('□ 一二三四五六七八九十') },
          { ...item, label: '丙' },
          { ...item, label: '丁' },
          { ...item, label: '戊', isLong: true },
        ],
      },
    ],
    foot: [],
    note: '',
  });
  const page = (await unzipTexts(file)).get('xl/worksheets/sheet1.xml') ?? '';
  const spans = [...page.matchAll(/<mergeCell ref="(B\d+:D\d+)"/g)].map(([, ref]) => ref);
  expect(spans).toEqual(['B3:D3', 'B4:D4', 'B6:D6']);
  const lines = (await cellsOf(file)).find((cell) => cell.startsWith('□'))?.split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => /^(□ 一二三四五六七八九十　?)+$/.test(line))).toBe(true);
});
