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

  it('reads a hundred thousand rows in pieces, reporting progress and giving way to the page', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `${at},"示范村,${at}",2023-01-05`);
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
    expect(read).toHaveLength(100_000);
    expect(read.every((row, at) => row[0] === String(at) && row[1] === `示范村,${at}`)).toBe(true);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(turns).toBeGreaterThan(3);
  });
});
