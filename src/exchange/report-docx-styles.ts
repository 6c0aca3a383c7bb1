import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { BODY_TIGHTENING, FONT, LINE, SIZE } from '#src/exchange/official-layout.ts';

const exactLine = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const twoCharacters = { firstLine: SIZE.three * 20, firstLineChars: 200 };

function heading(
  level: 1 | 2 | 3 | 4,
  font: typeof FONT.heading1 | typeof FONT.heading2 | typeof FONT.body,
) {
  return {
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Body',
    quickFormat: true,
    run: {
      font,
      size: SIZE.three,
      color: '000000',
      bold: false,
      italics: false,
      characterSpacing: BODY_TIGHTENING,
    },
    paragraph: {
      spacing: exactLine,
      indent: twoCharacters,
      keepNext: true,
      alignment: AlignmentType.JUSTIFIED,
      outlineLevel: level - 1,
    },
  };
}

/** Real Word styles, so the navigation pane, a table of contents and a change of style all work on the file. */
export const reportStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT.body,
        size: SIZE.three,
        language: { value: 'zh-CN', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: exactLine },
    },
    title: {
      name: 'Title',
      basedOn: 'Normal',
      next: 'Body',
      quickFormat: true,
      run: { font: FONT.title, size: SIZE.two, color: '000000', bold: false },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 660, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        keepNext: true,
        keepLines: true,
      },
    },
    heading1: heading(1, FONT.heading1),
    heading2: heading(2, FONT.heading2),
    heading3: heading(3, FONT.body),
    heading4: heading(4, FONT.body),
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: '公文正文',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: FONT.body, size: SIZE.three, characterSpacing: BODY_TIGHTENING },
      paragraph: {
        spacing: exactLine,
        indent: twoCharacters,
        alignment: AlignmentType.JUSTIFIED,
      },
    },
    {
      id: 'FlushBody',
      name: '公文顶格',
      basedOn: 'Normal',
      next: 'Body',
      run: { font: FONT.body, size: SIZE.three, characterSpacing: BODY_TIGHTENING },
      paragraph: { spacing: exactLine },
    },
    {
      id: 'Imprint',
      name: '版记',
      basedOn: 'Normal',
      run: { font: FONT.body, size: SIZE.four },
      paragraph: { spacing: { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
  ],
};
