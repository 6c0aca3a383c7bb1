import {
  BorderStyle,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { PrintableReport } from '#src/domain/report.ts';
import { SMALL_CHAR, TEXT_WIDTH } from '#src/exchange/official-layout.ts';
import { bodyRun } from '#src/exchange/report-docx-frame.ts';

/**
 * The cc block at the foot of the last page of the official version (GB/T 9704-2012, 7.4), one character in at each
 * side, between rules of 0.35 mm; the rule inside is 0.25 mm. Nothing when no copy goes out.
 */
export function imprintBlock(report: PrintableReport): (Table | Paragraph)[] {
  const copies = report.carbonCopy
    .trim()
    .replace(/^抄送[:：]/, '')
    .replace(/。$/, '');
  if (report.profile !== 'official' || copies === '') return [];
  const lines = [copiesLine(copies)];
  if (report.organisation !== '' && report.issuedOn !== '') lines.push(printedLine(report));
  const block = new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    layout: TableLayoutType.FIXED,
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    borders: {
      top: OUTER_RULE,
      bottom: OUTER_RULE,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 6, color: '000000' },
      left: NO_RULE,
      right: NO_RULE,
      insideVertical: NO_RULE,
    },
    margins: { left: SMALL_CHAR, right: SMALL_CHAR, marginUnitType: WidthType.DXA },
    rows: lines.map(
      (line) => new TableRow({ cantSplit: true, children: [new TableCell({ children: [line] })] }),
    ),
  });
  // A floating table hangs on the paragraph after it; one point high, this one takes no line of its own.
  const anchor = new Paragraph({ style: 'Imprint', spacing: { line: 20, lineRule: 'exact' } });
  return [block, anchor];
}

const OUTER_RULE = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A second line begins under the first name, not under 抄送. */
function copiesLine(copies: string): Paragraph {
  const hanging = 3 * SMALL_CHAR;
  return new Paragraph({
    style: 'Imprint',
    indent: { left: hanging, hanging },
    children: [bodyRun(`抄送：${copies}。`)],
  });
}

function printedLine(report: PrintableReport): Paragraph {
  return new Paragraph({
    style: 'Imprint',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - 2 * SMALL_CHAR }],
    children: [
      bodyRun(report.organisation),
      new TextRun({ children: [new Tab(), `${report.issuedOn}印发`], font: { hint: 'eastAsia' } }),
    ],
  });
}
