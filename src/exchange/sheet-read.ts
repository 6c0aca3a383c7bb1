import { err, ok, type Result } from '#src/domain/result.ts';
import { type Words, w } from '#src/domain/words.ts';
import { csvToRows, decodeCsv } from '#src/exchange/csv-read.ts';
import { plainSheet, type TextSheet } from '#src/exchange/text-sheet.ts';
import { readXlsx } from '#src/exchange/xlsx-read.ts';
import { DamagedFileError } from '#src/exchange/zip-read.ts';

/**
 * Reads an .xlsx or .csv file as texts: dates `YYYY-MM-DD` (with ` HH:mm` when a time is shown), numbers exactly as shown
 * with the bare number beside them, without float noise or exponents, texts untouched. What the file is, its content decides, not its name.
 * Cells merged downwards repeat their word. `onProgress` gets 0 to 1. A file that cannot be read is one plain sentence.
 */
export async function readSheet(
  file: Blob,
  fileName: string,
  onProgress: (done: number) => void = () => {},
): Promise<Result<{ sheets: TextSheet[] }, Words>> {
  if (file.size === 0) return err(EMPTY);
  const head = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return err(OLD_OR_LOCKED);
  if (startsWith(head, [0x50, 0x4b])) {
    try {
      return ok({ sheets: await readXlsx(file, onProgress) });
    } catch (error) {
      if (error instanceof DamagedFileError) return err(DAMAGED);
      throw error;
    }
  }
  if (/\.(xlsx|xlsm|et)$/i.test(fileName)) return err(DAMAGED);
  const webPage = /^[\s\ufeff]*<(!doctype|html|\?xml|table|meta)/i.test(
    new TextDecoder().decode(head),
  );
  if (webPage || /\.xls$/i.test(fileName)) return err(OLD_OR_LOCKED);
  if (!/\.(csv|txt|tsv)$/i.test(fileName)) return err(OTHER_KIND);
  const text = decodeCsv(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined || text.includes('\0')) return err(DAMAGED);
  const name = fileName.replace(/\.[^.]*$/, '');
  const { rows, ...faults } = await csvToRows(text, onProgress);
  return ok({ sheets: [{ ...plainSheet(name, rows), ...faults }] });
}

const OLD_OR_LOCKED = w(
  '这个文件是旧版 .xls、网页表格或加了密码，请用 WPS 打开，另存为不加密码的 .xlsx 后再选它。',
  'This file is an old .xls, a web page table or locked with a password: open it in WPS, save it as .xlsx without a password and choose that file.',
);

const DAMAGED = w(
  '这个文件打不开，可能已损坏或不是表格，请用 WPS 打开，另存为 .xlsx 后再选它。',
  'This file cannot be read; it may be damaged or no spreadsheet: open it in WPS, save it as .xlsx and choose that file.',
);

const OTHER_KIND = w(
  '只能读取 .xlsx 和 .csv 表格，请用 WPS 打开，另存为 .xlsx 后再选它。',
  'Only .xlsx and .csv tables can be read: open the file in WPS, save it as .xlsx and choose that file.',
);

const EMPTY = w(
  '这个文件是空的，请换一个文件，或用 WPS 打开查看后另存为 .xlsx。',
  'This file is empty: choose another one, or open it in WPS, check it and save it as .xlsx.',
);

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
