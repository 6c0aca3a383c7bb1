import Papa from 'papaparse';
import { createBreath } from '#src/exchange/breathe.ts';
import { type MendedCsv, mendCsv } from '#src/exchange/csv-mend.ts';
import { unguardFormula } from '#src/exchange/formula-guard.ts';

/**
 * The text of a CSV file whatever wrote it: UTF-8 with or without a mark, UTF-16, or GB18030 (what WPS and Excel in
 * China write). Undefined when it is none of them.
 */
export function decodeCsv(bytes: Uint8Array): string | undefined {
  for (const encoding of likelyEncodings(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one: a strict decoder is the test.
    }
  }
  return undefined;
}

/**
 * Rows of a CSV text: commas, tabs or semicolons. Empty rows in between stay, at the end they go. Quotation marks that
 * are not closed, or closed in the middle of a cell, would merge rows: such a text is read line by line.
 */
export async function csvToRows(
  text: string,
  onProgress: (done: number) => void,
): Promise<MendedCsv> {
  const breathe = createBreath();
  const read = await parse(text, onProgress, breathe);
  const mended = read.isDoubtful ? await mendCsv(text, read.delimiter, breathe) : null;
  const { rows, ...faults } = mended ?? { rows: read.rows, looseQuotes: [], torn: [] };
  const clean = rows.map((cells) => trimEnd(cells.map(unguardFormula)));
  while (clean.at(-1)?.length === 0) clean.pop();
  onProgress(1);
  return { rows: clean, ...faults };
}

async function parse(
  text: string,
  onProgress: (done: number) => void,
  breathe: () => Promise<void>,
): Promise<{ rows: string[][]; delimiter: string | null; isDoubtful: boolean }> {
  const rows: string[][] = [];
  let delimiter: string | null = null;
  let isDoubtful = false;
  await new Promise<void>((resolve) => {
    // The types know `chunk` for files only; the library takes it for texts as well.
    const config = {
      delimitersToGuess: [',', '\t', ';'],
      chunkSize: 256 * 1024,
      chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        isDoubtful ||= errors.some(({ type }) => type === 'Quotes');
        for (const cells of data) {
          rows.push(cells);
          // Without columns the separator was not found, only assumed.
          if (cells.length > 1) delimiter = meta.delimiter;
          // A quoted line break with separators around it may be two stray marks with whole rows in between.
          isDoubtful ||= cells.some((cell) => /[\r\n]/.test(cell) && cell.includes(meta.delimiter));
        }
        onProgress(Math.min(1, meta.cursor / text.length));
        parser.pause();
        void breathe().then(() => parser.resume());
      },
      complete: () => resolve(),
    };
    Papa.parse<string[]>(text, config);
  });
  return { rows, delimiter, isDoubtful };
}

function likelyEncodings(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let at = 0; at < looked; at += 1)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Commas and digits in UTF-16 leave a zero in every other byte; no other encoding holds zeros at all.
  if (even + odd > 0) return even > odd ? ['utf-16be'] : ['utf-16le'];
  return ['utf-8', 'gb18030'];
}

function trimEnd(cells: string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  return cells.slice(0, length);
}
