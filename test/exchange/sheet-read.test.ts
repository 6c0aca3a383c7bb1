import { describe, expect, it } from 'vitest';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { sheetToXlsx } from '#src/exchange/sheet-write.ts';
import { workbook } from '#test/support/make-workbook.ts';

async function read(file: Blob, name = '台账.xlsx') {
  const result = await readSheet(file, name);
  if (!result.ok) throw new Error(result.error.zh);
  return result.value.sheets;
}

async function rowsOf(...args: Parameters<typeof workbook>) {
  return (await read(workbook(...args)))[0]?.rows;
}

const data = (xml: string) => `<sheetData>${xml}</sheetData>`;

/** Styles whose cell formats, from style 0 on, are the given codes. */
function styles(...codes: string[]): string {
  const escaped = codes.map((code) => code.replaceAll('"', '&quot;'));
  const formats = escaped.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`,
  );
  const cells = codes.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return `<styleSheet><numFmts>${formats.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

async function shown(code: string, value: string): Promise<string | undefined> {
  return (
    await rowsOf(data(`<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>`), {
      styles: styles(code),
    })
  )?.[0]?.[0];
}

describe('reading a spreadsheet', () => {
  it.each([
    ['yyyy-mm-dd', '44931', '2023-01-05'],
    ['yyyy"年"m"月"d"日";@', '44931', '2023-01-05'],
    ['[$-804]yyyy\\年m\\月', '44931', '2023-01-05'],
    ['m/d', '45351', '2024-02-29'],
    ['yyyy/m/d h:mm', '44931.604166666664', '2023-01-05 14:30'],
    ['yyyy/m/d h:mm', '44931', '2023-01-05'],
    ['yyyy-mm-dd', '44931.99999', '2023-01-05'],
    ['h:mm', '0.6041666666666666', '14:30'],
    ['[h]:mm', '1.5', '36:00'],
    ['yyyy-mm-dd', '1', '1900-01-01'],
    ['0.0%', '0.985', '98.5%'],
    ['0%', '0.07', '7%'],
    ['00000', '123', '00123'],
    ['#,##0.00', '1234567.1', '1,234,567.10'],
    ['#,##0_ ;[Red]\\-#,##0\\ ', '-12', '-12'],
    ['0"人"', '35', '35人'],
    ['G/通用格式', '0.30000000000000004', '0.3'],
    ['General', '1.2345E+15', '1234500000000000'],
    ['0.00E+00', '1E-3', '0.001'],
    ['General', '330327202301011234', '330327202301011234'],
    ['General', '1E+25', '10000000000000000000000000'],
    ['@', '98.500000000000014', '98.5'],
  ])('reads format %s with %s as %s', async (code, value, text) => {
    expect(await shown(code, value)).toBe(text);
  });

  it('reads the 1904 dates of old Mac files on the right day', async () => {
    const cell = data('<row r="1"><c r="A1" s="0"><v>43469</v></c></row>');
    expect(await rowsOf(cell, { styles: styles('yyyy-mm-dd'), date1904: true })).toEqual([
      ['2023-01-05'],
    ]);
  });

  it('reads shared, rich, inline and formula texts, leaving out phonetic marks', async () => {
    const strings =
      '<si><t xml:space="preserve"> 空格 </t></si><si><r><t>富</t></r><r><rPr/><t>文本&lt;1&gt;</t></r><rPh><t>yin</t></rPh></si><si><t/></si>';
    const xml = data(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>内嵌_x000A_二</t></is></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>结果</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="s"><v>2</v></c></row>',
    );
    expect(await rowsOf(xml, { strings })).toEqual([
      [' 空格 ', '富文本<1>', '内嵌\n二', '结果', 'TRUE', '#N/A'],
    ]);
  });

  it('says which rows are hidden and how many formulas have no result', async () => {
    const xml = data(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f></c></row><row r="2" hidden="1"><c r="A2"><f>A1</f><v/></c><c r="B2" t="str"><f>IF(A1=1,"甲","")</f><v></v></c></row><row r="3" hidden="0"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    const [sheet] = await read(workbook(xml));
    expect(sheet).toMatchObject({
      rows: [['2'], [], ['#DIV/0!']],
      hidden: [1],
      unsolved: 2,
    });
  });

  it('keeps rows and columns at their places and drops empty ones at the end', async () => {
    const xml = data(
      '<row r="2"><c r="C2"><v>1</v></c><c r="E2" s="0"/></row><row r="4"><c><v>2</v></c><c><v>3</v></c></row><row r="9000"/>',
    );
    expect(await rowsOf(xml)).toEqual([[], ['', '', '1'], [], ['2', '3']]);
  });

  it('repeats a word merged downwards, but neither a figure nor a heading merged across', async () => {
    const xml = `${data(
      '<row r="1"><c r="A1" t="str"><v>标题</v></c></row><row r="2"><c r="A2" t="str"><v>示范村</v></c><c r="B2"><v>5</v></c><c r="C2" t="str"><v>甲</v></c></row><row r="3"><c r="A3"/><c r="C3" t="str"><v>乙</v></c></row>',
    )}<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>`;
    expect(await rowsOf(xml)).toEqual([['标题'], ['示范村', '5', '甲'], ['示范村', '', '乙']]);
  });

  it('reads files whose tags carry a prefix, and names with special characters', async () => {
    const xml =
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData>';
    expect(await read(workbook(xml))).toMatchObject([{ name: '台账&表', rows: [['甲']] }]);
  });

  it.each([
    ['an old .xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], '台账.xls', '旧版 .xls'],
    ['a locked .xlsx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], '台账.xlsx', '密码'],
    ['a web page named .xls', [...Buffer.from('<html><table>')], '台账.xls', '网页表格'],
    ['an empty file', [], '台账.xlsx', '空的'],
    ['noise named .xlsx', [1, 2, 3], '台账.xlsx', '打不开'],
    ['half a zip', [0x50, 0x4b, 3, 4, 0, 0], '台账.xlsx', '打不开'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], '图.png', '只能读取'],
  ])('refuses %s in one sentence that says what to do', async (_, bytes, name, words) => {
    const result = await readSheet(new Blob([new Uint8Array(bytes)]), name);
    expect(result.ok ? '' : result.error.zh).toContain(words);
    expect(result.ok ? '' : result.error.zh).toMatch(/WPS.*\.xlsx.*。$/);
    expect(result.ok ? '' : result.error.en).toMatch(/WPS.*\.$/);
  });

  it('refuses a file in which a byte has changed', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => [`第${at}件`]);
    const file = await sheetToXlsx({
      name: '表',
      columns: [{ title: '甲', width: 9, kind: 'text' }],
      rows,
    });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 400;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    const result = await readSheet(new Blob([bytes]), '台账.xlsx');
    expect(result.ok ? '' : result.error.zh).toContain('打不开');
  });

  it('reads a hundred thousand rows in pieces, reporting progress and giving way to the page', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [`${at}`, '示范村', '2023-01-05', at]);
    const kinds = ['text', 'text', 'date', 'number'] as const;
    const columns = kinds.map((kind) => ({ title: kind, width: 9, kind }));
    const file = await sheetToXlsx({ name: '表', columns, rows });
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const seen: number[] = [];
    const result = await readSheet(file, '台账.xlsx', (done) => seen.push(done));
    clearInterval(timer);
    if (!result.ok) throw new Error(result.error.zh);
    const back = result.value.sheets[0]?.rows ?? [];
    expect(back).toHaveLength(100_001);
    expect(back[100_000]).toEqual(['99999', '示范村', '2023-01-05', '99999']);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    expect(longest).toBeLessThan(500);
  }, 60_000);
});
