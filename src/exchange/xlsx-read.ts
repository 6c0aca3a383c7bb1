import { createBreath } from '#src/exchange/breathe.ts';
import { type NumberCell, numberCell } from '#src/exchange/cell-text.ts';
import { plainSheet, type TextSheet } from '#src/exchange/text-sheet.ts';
import { readWorkbook, unescapeCoded, type Workbook } from '#src/exchange/xlsx-workbook.ts';
import { attribute, createXmlScan, type XmlHandlers } from '#src/exchange/xml-scan.ts';
import { readZip } from '#src/exchange/zip-read.ts';

/**
 * The visible sheets of an .xlsx file as texts. `onProgress` gets 0 to 1. Gives way to the page while it works and
 * needs no window, so it runs in a worker too. Throws `DamagedFileError`.
 */
export async function readXlsx(
  file: Blob,
  onProgress: (done: number) => void,
): Promise<TextSheet[]> {
  const breathe = createBreath();
  const workbook = await readWorkbook(await readZip(file), breathe);
  const total = workbook.sheets.reduce((sum, { entry }) => sum + entry.size, 0);
  let done = 0;
  const sheets: TextSheet[] = [];
  for (const { name, entry } of workbook.sheets) {
    const sheet = plainSheet(name, []);
    const merges: string[] = [];
    const push = createXmlScan(sheetHandlers(workbook, sheet, merges));
    let read = 0;
    await entry.readPieces(async (piece) => {
      push(piece);
      read += piece.length;
      onProgress(Math.min(1, (done + read) / total));
      await breathe();
    });
    done += entry.size;
    for (const merge of merges) fillDown(sheet, merge);
    sheets.push(sheet);
  }
  onProgress(1);
  return sheets;
}

/** Collects the cells of one sheet into it and the ranges of merged cells into `merges`. */
function sheetHandlers(workbook: Workbook, sheet: TextSheet, merges: string[]): XmlHandlers {
  let row = -1;
  let column = -1;
  let tag = '';
  let text = '';
  let collects = false;
  let phonetic = false;
  let isFormula = false;
  let hasValue = false;
  return {
    open(name, opened) {
      switch (name) {
        case 'row':
          row = Number(attribute(opened, 'r') ?? row + 2) - 1;
          column = -1;
          if (/^(1|true)$/.test(attribute(opened, 'hidden') ?? '')) sheet.hidden.push(row);
          break;
        case 'c':
          tag = opened;
          text = '';
          isFormula = false;
          hasValue = false;
          column = columnOf(attribute(opened, 'r')) ?? column + 1;
          break;
        case 'f':
          isFormula = true;
          break;
        case 'v':
          collects = true;
          // An empty text is a result, an empty number is none.
          hasValue = attribute(tag, 't') === 'str';
          break;
        case 't':
          collects = !phonetic;
          break;
        case 'rPh':
          phonetic = true;
          break;
        case 'mergeCell':
          merges.push(attribute(opened, 'ref') ?? '');
          break;
      }
    },
    text(piece) {
      if (collects) text += piece;
    },
    close(name) {
      switch (name) {
        case 'v':
        case 't':
          collects = false;
          break;
        case 'rPh':
          phonetic = false;
          break;
        case 'c':
          if (isFormula && !hasValue && text === '') sheet.unsolved += 1;
          if (text !== '') putCell(sheet, row, column, cellOf(tag, text, workbook));
          break;
      }
    },
  };
}

function cellOf(tag: string, text: string, workbook: Workbook): NumberCell {
  const type = attribute(tag, 't') ?? 'n';
  switch (type) {
    case 's':
      return { text: workbook.sharedStrings[Number(text)] ?? '' };
    case 'b':
      return { text: text === '1' ? 'TRUE' : 'FALSE' };
    case 'd':
      return { text: text.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ') };
    case 'n': {
      const look = workbook.looks[Number(attribute(tag, 's') ?? '0')] ?? { kind: 'plain' };
      return numberCell(text, look, workbook.date1904);
    }
    default:
      // Inline text, the text of a formula, or an error such as #N/A: as it stands.
      return { text: unescapeCoded(text) };
  }
}

function putCell(
  { rows, figures }: TextSheet,
  row: number,
  column: number,
  { text, figure }: NumberCell,
): void {
  if (text === '' || !(row >= 0 && row < 1_048_576 && column < 16_384)) return;
  while (rows.length <= row) rows.push([]);
  const cells = rows[row];
  if (cells === undefined) return;
  while (cells.length < column) cells.push('');
  cells[column] = text;
  if (figure === undefined) return;
  const ofRow = figures[row] ?? [];
  ofRow[column] = figure;
  figures[row] = ofRow;
}

/** `B12` is column 1; undefined without an address. */
function columnOf(address: string | undefined): number | undefined {
  if (address === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? undefined : column - 1;
}

/**
 * Cells merged downwards in one column hold their word for every row (a village written once for five matters).
 * A figure is not repeated: it would be counted once for every row. A range across columns is a heading and stays.
 */
function fillDown(sheet: TextSheet, range: string): void {
  const { rows, figures } = sheet;
  const [from = '', to = ''] = range.split(':');
  const column = columnOf(from);
  const first = Number(from.replace(/\D/g, '')) - 1;
  const last = Math.min(Number(to.replace(/\D/g, '')) - 1, rows.length - 1);
  const word = column === undefined ? undefined : rows[first]?.[column];
  if (column === undefined || column !== columnOf(to) || word === undefined) return;
  if (word === '' || /^-?[\d.,]+%?$/.test(word) || figures[first]?.[column]) return;
  for (let row = first + 1; row <= last; row += 1) putCell(sheet, row, column, { text: word });
}
