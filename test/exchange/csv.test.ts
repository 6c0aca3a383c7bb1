import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsToCsv } from '#src/exchange/csv-write.ts';
import { readSheet } from '#src/exchange/sheet-read.ts';

async function readCsv(bytes: BlobPart): Promise<string[][]> {
  const result = await readSheet(new Blob([bytes]), '台账.csv');
  if (!result.ok) throw new Error(result.error.zh);
  return result.value.sheets[0]?.rows ?? [];
}

describe('writing CSV', () => {
  it('begins with a byte order mark and ends lines with CRLF', async () => {
    const bytes = new Uint8Array(
      await rowsToCsv([
        ['村', '件数'],
        ['示范村', 5],
      ]).arrayBuffer(),
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('村,件数\r\n示范村,5\r\n');
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '＝1+1', '\tx', "'=1"])(
    'keeps %j from running as a formula',
    async (text) => {
      expect((await rowsToCsv([[text]]).text()).replace(/^["]/, '')).toMatch(/^'/);
    },
  );

  it('leaves negative numbers alone', async () => {
    expect(await rowsToCsv([[-5, '-5', '-2.5', '-3%']]).text()).toBe('-5,-5,-2.5,-3%\r\n');
  });

  it('gives every text back exactly when it is read again', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.stringMatching(/^'{0,2}[=+\-@＝]?[0-9a-z,";\n村年]{0,8}$/),
    );
    const filled = fc.string({
      minLength: 1,
      maxLength: 5,
      unit: fc.constantFrom('甲', '1', '-', '"'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, filled), { minLength: 1 }), async (rows) => {
        const plain = rows.map((row) => row.map((text) => text.replace(/[\0\r\ufffd]/g, '')));
        // A comma must be in sight for the separator to be known.
        const head = ['甲', '乙', '丙'];
        expect(await readCsv(rowsToCsv([head, ...plain]))).toEqual([head, ...plain]);
      }),
    );
  });
});

describe('reading CSV', () => {
  const rows = [
    ['村', '件数'],
    ['示范村', '007'],
  ];

  it('reads UTF-8 with and without a mark', async () => {
    expect(await readCsv('\ufeff村,件数\r\n示范村,007\r\n')).toEqual(rows);
    expect(await readCsv('村,件数\n示范村,007')).toEqual(rows);
  });

  it('reads GB18030, as WPS and Excel save it', async () => {
    // 村,件数 / 示范村,007
    const gb = [
      0xb4, 0xe5, 0x2c, 0xbc, 0xfe, 0xca, 0xfd, 0x0d, 0x0a, 0xca, 0xbe, 0xb7, 0xb6, 0xb4, 0xe5,
      0x2c, 0x30, 0x30, 0x37,
    ];
    expect(await readCsv(new Uint8Array(gb))).toEqual(rows);
  });

  it.each([
    ['utf16le with a mark', '\ufeff', false],
    ['utf16be with a mark', '\ufeff', true],
    ['utf16le without a mark', '', false],
    ['utf16be without a mark', '', true],
  ])('reads %s, separated by tabs', async (_, mark, bigEndian) => {
    const bytes = Buffer.from(`${mark}村\t件数\r\n示范村\t007`, 'utf16le');
    if (bigEndian) bytes.swap16();
    expect(await readCsv(new Uint8Array(bytes))).toEqual(rows);
  });

  it('keeps line breaks and commas inside quotes, and empty rows between', async () => {
    expect(await readCsv('a,"b\n,c"\r\n\r\nd,e\r\n\r\n')).toEqual([['a', 'b\n,c'], [], ['d', 'e']]);
  });

  it('reads three hundred thousand rows in pieces, reporting progress and giving way to the page', async () => {
    // Enough that even a quick machine has to give way several times.
    const lines = Array.from({ length: 300_000 }, (_, at) => `${at},"示范村,${at}",2023-01-05`);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const seen: number[] = [];
    const result = await readSheet(new Blob([lines.join('\n')]), 'a.csv', (done) =>
      seen.push(done),
    );
    clearInterval(timer);
    if (!result.ok) throw new Error(result.error.zh);
    const read = result.value.sheets[0]?.rows ?? [];
    expect(read).toHaveLength(300_000);
    expect(read.every((row, at) => row[0] === String(at) && row[1] === `示范村,${at}`)).toBe(true);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(turns).toBeGreaterThan(3);
  });
});

describe('quotation marks that do not pair up', () => {
  const head = '编号,名称,件数';
  const read = async (lines: string[], name = '台账.csv') => {
    const result = await readSheet(new Blob([lines.join('\r\n')]), name);
    const sheet = result.ok ? result.value.sheets[0] : undefined;
    if (!sheet) throw new Error('not read');
    return { rows: sheet.rows, loose: sheet.looseQuotes, torn: sheet.torn };
  };

  it('cost no row when one is never closed', async () => {
    expect(await read([head, '1,甲,1', '2,"乙,2', '3,丙,3', '4,丁,4'])).toEqual({
      rows: [
        ['编号', '名称', '件数'],
        ['1', '甲', '1'],
        ['2', '"乙', '2'],
        ['3', '丙', '3'],
        ['4', '丁', '4'],
      ],
      loose: [2],
      torn: [],
    });
  });

  it.each([
    ['commas', ','],
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('cost no row when a word in marks begins a cell, between %s', async (_, sign) => {
    const lines = ['名称,编号,件数', '"三清单"行动,1,1', '乙,2,2', '"一户"六联,3,3', '丁,4,4'];
    const { rows, loose, torn } = await read(lines.map((line) => line.replaceAll(',', sign)));
    expect(rows.map((row) => row[0])).toEqual(['名称', '"三清单"行动', '乙', '"一户"六联', '丁']);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect({ loose, torn }).toEqual({ loose: [1, 3], torn: [] });
  });

  it('hold no rows together when two stray ones happen to pair up', async () => {
    const lines = ['1,"甲,1,一', '2,乙,2,二', '3,丙",3,三', '4,"丁,丁",4,四'];
    const { rows, loose } = await read([`${head},备注`, ...lines]);
    expect(rows.slice(1)).toEqual([
      ['1', '"甲', '1', '一'],
      ['2', '乙', '2', '二'],
      ['3', '丙"', '3', '三'],
      ['4', '丁,丁', '4', '四'],
    ]);
    expect(loose).toEqual([1]);
  });

  it('leave right cells of several lines and with separators as they are', async () => {
    const lines = [head, '1,"甲\n,一",1', '2,"乙,2', '3,"丙\n""二"",\n三",3', '"4","丁,","4"'];
    const { rows, loose, torn } = await read(lines);
    expect(rows.slice(1)).toEqual([
      ['1', '甲\n,一', '1'],
      ['2', '"乙', '2'],
      ['3', '丙\n"二",\n三', '3'],
      ['4', '丁,', '4'],
    ]);
    expect({ loose, torn }).toEqual({ loose: [2], torn: [] });
  });

  it('are said where nobody can tell the cells apart any more', async () => {
    const { rows, torn } = await read([head, '"一"户,"甲\n乙\n丙",1', '2,"乙,乙",2', '3,丙,3']);
    expect(rows.slice(1)).toEqual([
      ['"一"户', '"甲'],
      ['乙'],
      ['丙"', '1'],
      ['2', '乙,乙', '2'],
      ['3', '丙', '3'],
    ]);
    expect(torn).toEqual([1, 2, 3]);
  });

  it('lose nothing, wherever one stands', async () => {
    const cell = fc.stringMatching(/^[甲乙丙0-9 ]{1,6}$/).map((text) => `${text}戊`);
    const row = fc.tuple(cell, cell, cell);
    const broken = fc.record({ at: fc.nat(20), cell: fc.nat(2), place: fc.nat(4) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.array(broken, { minLength: 1, maxLength: 4 }),
        async (rows, marks) => {
          const marked: string[][] = rows.map((cells) => [...cells]);
          for (const mark of marks) {
            const cells = marked[mark.at % rows.length] ?? [];
            const text = cells[mark.cell] ?? '';
            const place = Math.min(mark.place, text.length - 1);
            cells[mark.cell] = `${text.slice(0, place)}"${text.slice(place)}`;
          }
          const back = await read([head, ...marked.map((cells) => cells.join(','))]);
          expect(back.rows.slice(1)).toEqual(marked.map((cells) => cells));
        },
      ),
    );
  });

  it('does not take long in a large file', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `${at},"示范村${at},1`);
    const { rows, loose } = await read([head, ...lines]);
    expect([rows.length, loose.length]).toEqual([20_001, 20_000]);
  }, 20_000);
});
