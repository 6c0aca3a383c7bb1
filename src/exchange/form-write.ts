import writeXlsxFile, { type CellObject, type Feature, type Row } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { BlankItem, BlankSection } from '#src/domain/blank-form.ts';
import { textCell, uniqueSheetName } from './sheet-write.ts';

/** Two texts that share a line. */
export type FormLine = [left: string, right: string];

/** A form to be printed and filled in by hand. */
export interface FormModel {
  name: string;
  title: string;
  head: FormLine;
  sections: readonly BlankSection[];
  /** Who signs, and when. */
  foot: readonly FormLine[];
  /** Small print at the end. */
  note: string;
}

/** Characters that a label and the place beside it take; two pairs of them fill A4 upright. */
const [labelWidth, placeWidth] = [14, 27];
const widths = [labelWidth, placeWidth, labelWidth, placeWidth];
const wholeWidth = labelWidth + 2 * placeWidth;
/** Characters that stay free at the edges of a cell. */
const edges = 3;

/** Points of a row that one can write in, of one more printed line in it, and of a place for several lines. */
const [writing, printedLine, several] = [28, 15, 72];

/** Points that rows may take on one page; what is a little longer is printed smaller rather than on two pages. */
const pageHeight = 750;
const mostOnPage = pageHeight * 1.4;

/** A form as an .xlsx file that prints on A4 upright, one page wide. */
export async function formToXlsx(form: FormModel): Promise<Blob> {
  const title: CellObject = { fontSize: 18, fontWeight: 'bold', align: 'center', height: 42 };
  const data = [
    across(form.title, title),
    lineRow(form.head, 24),
    ...form.sections.flatMap(sectionRows),
    ...form.foot.map((line) => lineRow(line, 32)),
    across(form.note, { fontSize: 9, textColor: '#555555', wrap: true, height: 28 }),
  ];
  const sheet = uniqueSheetName(form.name, new Set());
  const columns = widths.map((width) => ({ width }));
  const isOnePage = data.reduce((sum, row) => sum + heightOfRow(row), 0) <= mostOnPage;
  const features = [printSettings(isOnePage)];
  const options = { fontFamily: '宋体', fontSize: 11, features };
  return await writeXlsxFile([{ sheet, columns, showGridLines: false, data }], options).toBlob();
}

function sectionRows({ title, items }: BlankSection): Row[] {
  const head: CellObject = { ...bordered, fontWeight: 'bold', backgroundColor: '#EEEEEE' };
  return [...(title ? [across(title, { ...head, height: 22 })] : []), ...itemRows(items)];
}

/** Two items a row; an item that needs much room, or has no neighbour, takes a whole row. */
function itemRows(items: readonly BlankItem[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const [item, next] = [items[at], items[at + 1]];
    if (!item) continue;
    if (next && !isWide(item) && !isWide(next)) {
      const height = Math.max(heightOf(item, placeWidth), heightOf(next, placeWidth));
      rows.push([...pair(item, height, 1), ...pair(next, height, 1)]);
      at += 1;
    } else rows.push([...pair(item, heightOf(item, wholeWidth), 3), null, null]);
  }
  return rows;
}

function isWide({ isLong, given }: BlankItem): boolean {
  return isLong || linesOf(given, placeWidth).length > 2;
}

function heightOf({ label, given, isLong }: BlankItem, room: number): number {
  const labelLines = Math.ceil(widthOf(label) / (labelWidth - edges));
  const lines = Math.max(labelLines, linesOf(given, room).length);
  return Math.max(isLong ? several : 0, writing + (lines - 1) * printedLine);
}

function pair(item: BlankItem, height: number, columnSpan: 1 | 3): Row {
  const both: CellObject = { ...bordered, wrap: true, height };
  const given = linesOf(item.given, columnSpan === 1 ? placeWidth : wholeWidth).join('\n');
  const { align } = item;
  return [
    { ...textCell(item.label), ...both, align: 'center' },
    { ...textCell(given), ...both, align, ...(align !== 'center' && { indent: 1 }), columnSpan },
  ];
}

/** A row that is one cell. */
function across(text: string, look: CellObject): Row {
  return [{ ...textCell(text), alignVertical: 'center', columnSpan: 4, ...look }, null, null, null];
}

function lineRow([left, right]: FormLine, height: number): Row {
  const half = (text: string): Row => [
    { ...textCell(text), alignVertical: 'center', columnSpan: 2, height },
    null,
  ];
  return [...half(left), ...half(right)];
}

const bordered: CellObject = {
  alignVertical: 'center',
  borderStyle: 'thin',
  borderColor: '#333333',
};

/** Parts of a text laid out in lines, so that a box stays with its words. */
function linesOf(parts: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.pop();
    const joined = last === undefined ? part : `${last}　${part}`;
    if (last === undefined || widthOf(joined) <= room - edges) lines.push(joined);
    else lines.push(last, part);
  }
  return lines;
}

/** A Chinese character is twice as wide as a letter. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' || sign === '□' ? 2 : 1), 0);
}

function heightOfRow([first]: Row): number {
  return (first as CellObject).height ?? 0;
}

/** What the writer itself has no word for: A4, one page wide, in the middle, pages numbered. */
function printSettings(isOnePage: boolean): Feature<Blob> {
  const settings = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.7" right="0.7" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="${Number(isOnePage)}"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
  ];
  const transform = (xml: string) => settings.reduce(insert, xml);
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

function insert(xml: string, markup: string): string {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}
