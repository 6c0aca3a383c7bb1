import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { FONT, SIZE, SMALL_CHAR } from '#src/exchange/official-layout.ts';

/** Page number of odd pages: right, one character in (GB/T 9704-2012, 7.5). */
export function oddFooter(): Footer {
  return footer(AlignmentType.RIGHT, { right: SMALL_CHAR });
}

/** Page number of even pages: left, one character in. */
export function evenFooter(): Footer {
  return footer(AlignmentType.LEFT, { left: SMALL_CHAR });
}

function footer(
  alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT,
  indent: { left?: number; right?: number },
): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent,
        spacing: { line: SMALL_CHAR, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: [
          new TextRun({
            font: FONT.pageNumber,
            size: SIZE.four,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}
