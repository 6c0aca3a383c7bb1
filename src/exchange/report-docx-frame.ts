import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { PrintableReport } from '#src/domain/report.ts';
import { BODY_CHAR, FONT, TEXT_WIDTH, widthInChars } from '#src/exchange/official-layout.ts';

/** A run in the paragraph's own style; the hint makes quotation marks and dashes full-width Chinese ones. */
export function bodyRun(text: string): TextRun {
  return new TextRun({ text, font: { hint: 'eastAsia' } });
}

/** Number and signer over the red rule (official), the title, and the addressee line after one blank line. */
export function headLines(report: PrintableReport): Paragraph[] {
  const addressees = report.addressees.trim().replace(/[:：]$/, '');
  return [
    ...numberLines(report),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [bodyRun(report.title)] }),
    blankLine(true),
    ...(addressees === ''
      ? []
      : [new Paragraph({ style: 'FlushBody', children: [bodyRun(`${addressees}：`)] })]),
  ];
}

/**
 * Signature and date without a seal (7.3.5.2): the signature ends two characters from the right and the date begins
 * two characters after the signature does; a date longer than the signature ends two characters from the right itself.
 */
export function signatureLines({ organisation, issuedOn }: PrintableReport): Paragraph[] {
  if (organisation === '' && issuedOn === '') return [];
  const longer = widthInChars(issuedOn) - widthInChars(organisation);
  const dateIndent = organisation === '' || longer > 0 ? 2 : -longer;
  const signatureIndent = issuedOn !== '' && longer > 0 ? longer + 4 : 2;
  const lines = [
    { text: organisation, indent: signatureIndent },
    { text: issuedOn, indent: dateIndent },
  ].filter((line) => line.text !== '');
  return [
    blankLine(true),
    ...lines.map(
      ({ text, indent }, at) =>
        new Paragraph({
          style: 'FlushBody',
          alignment: AlignmentType.RIGHT,
          indent: { right: Math.round(indent * BODY_CHAR) },
          keepNext: at < lines.length - 1,
          children: [bodyRun(text)],
        }),
    ),
  ];
}

function numberLines(report: PrintableReport): Paragraph[] {
  if (report.profile !== 'official') return [];
  const number = report.docNumber
    .replace(/[[(（【［〔]\s*(\d{4})\s*[\])）】］〕]/, '〔$1〕')
    .trim();
  const signer = report.signer.trim();
  if (number === '' && signer === '') return [];
  return [
    new Paragraph({
      style: 'FlushBody',
      indent: { left: BODY_CHAR, right: BODY_CHAR },
      // The red rule stands 4 mm below the number and is as wide as the type area (7.2.7).
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - BODY_CHAR }],
      children: [
        bodyRun(number),
        ...(signer === ''
          ? []
          : [
              new TextRun({ children: [new Tab(), '签发人：'], font: { hint: 'eastAsia' } }),
              new TextRun({ text: signer, font: FONT.signer }),
            ]),
      ],
    }),
    new Paragraph({
      style: 'FlushBody',
      spacing: { line: 227, lineRule: 'exact' },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: 'E60012', space: 0 } },
    }),
    blankLine(false),
    blankLine(false),
  ];
}

function blankLine(keepNext: boolean): Paragraph {
  return new Paragraph({ style: 'FlushBody', keepNext });
}
