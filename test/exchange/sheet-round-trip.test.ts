import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { type SheetModel, sheetsToXlsx, sheetToXlsx } from '#src/exchange/sheet-write.ts';
import { unzipTexts } from '#test/support/zip.ts';

async function readBack(file: Blob) {
  const result = await readSheet(file, '台账.xlsx');
  if (!result.ok) throw new Error(result.error.zh);
  return result.value.sheets;
}

function sheetOf(kind: SheetModel['columns'][number]['kind'], values: (string | number | null)[]) {
  return {
    name: '台账',
    columns: [{ title: '内容', width: 20, kind }],
    rows: values.map((value) => [value]),
  };
}

async function columnBack(
  kind: SheetModel['columns'][number]['kind'],
  values: (string | number | null)[],
) {
  const [sheet] = await readBack(await sheetToXlsx(sheetOf(kind, values)));
  return (sheet?.rows ?? []).slice(1).map((row) => row[0] ?? '');
}

describe('a spreadsheet written and read again', () => {
  it('freezes and emboldens the header and keeps the widths', async () => {
    const files = await unzipTexts(await sheetToXlsx(sheetOf('text', ['甲'])));
    const page = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(page).toMatch(
      /<pane [^>]*ySplit="1"[^>]*state="frozen"|<pane [^>]*state="frozen"[^>]*ySplit="1"/,
    );
    expect(page).toContain('width="20"');
    expect(files.get('xl/styles.xml')).toMatch(/<b\s*\/>/);
  });

  it.each(['=1+1', '+8', '-5', '@SUM(A1)', "=cmd|'/c calc'!A0", '＝1'])(
    'writes %j as a text that can never be a formula',
    async (text) => {
      const files = await unzipTexts(await sheetToXlsx(sheetOf('text', [text])));
      expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('<f');
      expect(files.get('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2"[^>]* t="s"/);
      expect(await columnBack('text', [text])).toEqual([text]);
    },
  );

  it('keeps codes, long numbers and coded-looking texts as they are', async () => {
    const texts = [
      '007',
      '330327202301011234',
      '1e5',
      '_x0041_',
      '2023-1-5',
      ' 空格 ',
      '一\n二',
      'TRUE',
    ];
    expect(await columnBack('text', texts)).toEqual(texts);
  });

  it('writes dates as real dates on the same day', async () => {
    const days = ['2023-01-05', '2024-02-29', '1999-12-31', '1901-01-01'];
    expect(await columnBack('date', days)).toEqual(days);
    const files = await unzipTexts(await sheetToXlsx(sheetOf('date', ['2023-01-05'])));
    expect(files.get('xl/worksheets/sheet1.xml')).toContain('<v>44931</v>');
  });

  it('leaves a date that is none as the text it is', async () => {
    expect(await columnBack('date', ['2023-02-30', '2023年', '待定'])).toEqual([
      '2023-02-30',
      '2023年',
      '待定',
    ]);
  });

  it('writes numbers as numbers, and as text what a number would change', async () => {
    const values = [
      0.1 + 0.2,
      12,
      '12.50',
      1234567890123456,
      '00012',
      '1234567890123456789',
      null,
      '约50',
    ];
    expect(await columnBack('number', values)).toEqual([
      '0.3',
      '12',
      '12.5',
      '1234567890123456',
      '00012',
      '1234567890123456789',
      '',
      '约50',
    ]);
    const files = await unzipTexts(await sheetToXlsx(sheetOf('amount', [1234.5])));
    expect(files.get('xl/worksheets/sheet1.xml')).toContain('<v>1234.5</v>');
    expect(files.get('xl/styles.xml')).toContain('#,##0.00');
  });

  it('keeps texts that are words of the programming language', async () => {
    const texts = ['valueOf', 'constructor', '__proto__', 'toString'];
    expect(await columnBack('text', texts)).toEqual(texts);
  });

  it('gives every text back exactly', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.stringMatching(/^[=+\-@'_x0-9a-fA-F.<>&"\n年月日]{1,12}$/),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        expect(await columnBack('text', [...texts, '完'])).toEqual([...texts, '完']);
      }),
    );
  });

  it('writes several sheets with names Excel takes, and notes on a sheet of their own', async () => {
    const one = {
      ...sheetOf('text', ['甲']),
      name: '信访/接待',
      notes: ['数据截至2022年12月31日'],
    };
    const sheets = await readBack(
      await sheetsToXlsx([one, { ...one, notes: [] }, { ...one, name: '长'.repeat(40) }]),
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      '信访 接待',
      '信访 接待(2)',
      '长'.repeat(31),
      '说明',
    ]);
    expect(sheets.at(-1)?.rows).toEqual([['数据截至2022年12月31日']]);
  });

  it('cuts a text that Excel could not open, and says so in the cell', async () => {
    const [cut = ''] = await columnBack('text', ['长'.repeat(40_000)]);
    expect(cut).toHaveLength(32_767);
    expect(cut).toMatch(/已截断）$/);
  });
});
