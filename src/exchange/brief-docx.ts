import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Brief, BriefPicture, BriefRow } from '#src/domain/brief.ts';
import { FONT, mmToTwips, PAGE } from '#src/exchange/official-layout.ts';
import { evenFooter, oddFooter } from '#src/exchange/report-docx-footer.ts';

/** Margins of 25 mm above and below and 20 mm at the sides leave 170 mm for table and charts. */
const margin = { x: mmToTwips(20), y: mmToTwips(25) };
const textWidth = PAGE.size.width - 2 * margin.x;
/** 170 mm at 96 pixels an inch. */
const textPixels = 642;

/** Shares of the text width: name, figure, unit, base, change, target. */
const shares = [0.31, 0.12, 0.11, 0.11, 0.17, 0.18];
const widths = shares.map((share) => Math.round(textWidth * share));

/** A brief as a Word file: an A4 page or more, a three-line table that repeats its head, charts as pictures. */
export async function briefToDocx(
  brief: Brief,
  pictures: readonly BriefPicture[],
  creator: string,
): Promise<Blob> {
  const document = new Document({
    title: brief.title,
    creator,
    lastModifiedBy: creator,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: {
      default: {
        document: { run: { font: FONT.body, size: 21 } },
        title: {
          run: { font: FONT.title, size: 36, color: '000000' },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE.size,
            margin: {
              ...PAGE.margin,
              top: margin.y,
              bottom: margin.y,
              left: margin.x,
              right: margin.x,
              footer: mmToTwips(15),
            },
          },
        },
        footers: { default: oddFooter(), even: evenFooter() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(brief.title)] }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 160 },
            children: [run(brief.facts.join('　　'))],
          }),
          tableOf(brief),
          ...pictures.map(picture),
          ...brief.notes.map(
            (note, at) =>
              new Paragraph({ spacing: { before: at === 0 ? 200 : 0 }, children: [run(note, 18)] }),
          ),
        ],
      },
    ],
  });
  return await Packer.toBlob(document);
}

const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const hair = { style: BorderStyle.SINGLE, size: 2, color: '999999' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function tableOf(brief: Brief): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: thick,
      bottom: thick,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: hair,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: brief.columns.map((column, at) => cell(column, at, { head: true })),
      }),
      ...brief.groups.flatMap((group) => [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              columnSpan: widths.length,
              borders: { bottom: thin },
              children: [
                new Paragraph({
                  keepNext: true,
                  spacing: { before: 60 },
                  children: [
                    new TextRun({ text: clean(group.name), font: FONT.heading1, size: 21 }),
                  ],
                }),
              ],
            }),
          ],
        }),
        ...group.rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: cellsOf(row).map((text, at) => cell(text, at, { head: false })),
            }),
        ),
      ]),
    ],
  });
}

function cellsOf(row: BriefRow): string[] {
  return [row.name, row.now, row.unit, row.base, row.change, row.target];
}

/** Figures stand at the right, words at the left. */
function cell(text: string, at: number, { head }: { head: boolean }): TableCell {
  const isFigure = at === 1 || at === 3 || at === 4;
  return new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: head ? { bottom: thin } : undefined,
    children: [
      new Paragraph({
        alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [
          head
            ? new TextRun({ text: clean(text), font: FONT.heading1, size: 20 })
            : run(text, at === 5 ? 18 : 20),
        ],
      }),
    ],
  });
}

/** The picture carries its own title; the same title is its description for screen readers. */
function picture({ png, width, height, title }: BriefPicture): Paragraph {
  const scale = Math.min(1, textPixels / width);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 200 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { title: clean(title), description: clean(title), name: clean(title) },
      }),
    ],
  });
}

function run(text: string, size?: number): TextRun {
  return new TextRun({ text: clean(text), size, font: { hint: 'eastAsia' } });
}

/** Control characters and halves of rare ones make Word refuse the whole file. */
function clean(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
}
