import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintableReport } from '#src/domain/report.ts';
import { reportToDocx } from '#src/exchange/report-docx.ts';
import { unzipTexts } from '#test/support/zip.ts';
import { sampleReport } from './sample-report.ts';

async function xmlOf(report: PrintableReport) {
  const files = await unzipTexts(await reportToDocx(report));
  const file = (path: string) => files.get(path) ?? '';
  return {
    document: file('word/document.xml'),
    styles: file('word/styles.xml'),
    settings: file('word/settings.xml'),
    core: file('docProps/core.xml'),
    footers: [...files]
      .filter(([path]) => /word\/footer\d\.xml/.test(path))
      .map(([, text]) => text),
  };
}

/** The text of every paragraph, tabs as tab characters. */
function paragraphs(document: string): string[] {
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map((match) =>
    (match[1] ?? '')
      .replaceAll('<w:tab/>', '\t')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&'),
  );
}

function styleXml(styles: string, id: string): string {
  const start = styles.indexOf(`w:styleId="${id}"`);
  return styles.slice(start, styles.indexOf('</w:style>', start));
}

describe('the Word file of a report', () => {
  let official: Awaited<ReturnType<typeof xmlOf>>;
  beforeAll(async () => {
    official = await xmlOf(sampleReport);
  });

  it('is A4 with the margins of the standard: 37, 28, 35 and 26 mm', () => {
    expect(official.document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(official.document).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/,
    );
  });

  it('sets the body in size three 仿宋 at exactly 28.9 points with two characters of indent', () => {
    const body = styleXml(official.styles, 'Body');
    expect(body).toContain('w:eastAsia="仿宋_GB2312"');
    expect(body).toContain('w:ascii="Times New Roman"');
    expect(body).toContain('<w:sz w:val="32"/>');
    expect(body).toMatch(/w:line="578"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="578"/);
    expect(body).toContain('w:firstLineChars="200"');
  });

  it('tightens the body so that 28 characters fit the 156 mm of a line', () => {
    const [, tightening] =
      /<w:spacing w:val="(-?\d+)"\/>/.exec(styleXml(official.styles, 'Body')) ?? [];
    expect(28 * (320 + Number(tightening))).toBeLessThanOrEqual(11906 - 1587 - 1474);
  });

  it('sets the title in size two 小标宋 in the middle', () => {
    const title = styleXml(official.styles, 'Title');
    expect(title).toContain('w:eastAsia="方正小标宋简体"');
    expect(title).toContain('<w:sz w:val="44"/>');
    expect(title).toContain('<w:jc w:val="center"/>');
  });

  it.each([
    ['Heading1', '黑体', 0],
    ['Heading2', '楷体_GB2312', 1],
    ['Heading3', '仿宋_GB2312', 2],
    ['Heading4', '仿宋_GB2312', 3],
  ])('makes %s a real heading in %s', (id, font, outline) => {
    const style = styleXml(official.styles, id);
    expect(style).toContain(`w:eastAsia="${font}"`);
    expect(style).toContain(`<w:outlineLvl w:val="${outline}"/>`);
    expect(official.document).toContain(`<w:pStyle w:val="${id}"/>`);
  });

  it('writes headings and numbers as text, brackets full-width, without Word numbering', () => {
    const texts = paragraphs(official.document);
    expect(texts).toContain('一、主要举措和成效');
    expect(texts).toContain('（一）强化组织领导');
    expect(texts).toContain('1.抓实学习');
    expect(texts).toContain('（1）集中学法');
    expect(official.document).not.toContain('<w:numPr>');
  });

  it('keeps the words of approximate figures as they came', () => {
    expect(paragraphs(official.document)).toContainEqual(
      expect.stringContaining('收集意见50余条，'),
    );
  });

  it('puts one blank line between the title and an addressee line that ends in a full-width colon', () => {
    const texts = paragraphs(official.document);
    const title = texts.indexOf(sampleReport.title);
    expect(texts.slice(title + 1, title + 3)).toEqual(['', '示范县人民政府：']);
  });

  it('heads the official version with number, signer and two blank lines', () => {
    expect(paragraphs(official.document).slice(0, 4)).toEqual([
      '永政〔2023〕5号\t签发人：某某',
      '',
      '',
      '',
    ]);
  });

  it('ends the official version with the cc block in size four between rules', () => {
    const texts = paragraphs(official.document);
    expect(texts.slice(-3)).toEqual([
      '抄送：县委依法治县办，县司法局。',
      '永和镇人民政府\t2023年1月5日印发',
      '',
    ]);
    expect(official.document).toMatch(/<w:tblpPr[^>]*w:tblpYSpec="bottom" w:vertAnchor="margin"/);
    expect(official.document).toMatch(/<w:tblBorders><w:top [^>]*w:sz="8"/);
    expect(styleXml(official.styles, 'Imprint')).toContain('<w:sz w:val="28"/>');
  });

  it('leaves number, signer and cc out of the public version', async () => {
    const texts = paragraphs((await xmlOf({ ...sampleReport, profile: 'public' })).document);
    expect(texts[0]).toBe(sampleReport.title);
    expect(texts.join()).not.toMatch(/签发人|抄送|〔2023〕/);
    expect(texts.slice(-2)).toEqual(['永和镇人民政府', '2023年1月5日']);
  });

  it('begins the date two characters after the signature', () => {
    const rights = [...official.document.matchAll(/<w:ind w:right="(\d+)"\/>/g)].map((m) =>
      Number(m[1]),
    );
    // 永和镇人民政府 is 7 characters, 2023年1月5日 is 6.
    expect(rights).toEqual([630, 315]);
  });

  it('moves the signature in when the date is the longer of the two', async () => {
    const { document } = await xmlOf({
      ...sampleReport,
      organisation: '永和镇',
      issuedOn: '2023年12月15日',
    });
    const rights = [...document.matchAll(/<w:ind w:right="(\d+)"\/>/g)].map((m) => Number(m[1]));
    expect(rights).toEqual([8 * 315, 2 * 315]);
  });

  it('prints neither signature nor addressee when they are empty', async () => {
    const bare = {
      ...sampleReport,
      addressees: '',
      organisation: '',
      issuedOn: '',
      carbonCopy: '',
    };
    const texts = paragraphs((await xmlOf({ ...bare, profile: 'public' })).document);
    expect(texts.slice(0, 3)).toEqual([sampleReport.title, '', '本年度工作报告如下。']);
    expect(texts.at(-1)).toContain('50余条');
  });

  it('numbers odd pages on the right and even pages on the left in size four 宋体 between dashes', () => {
    expect(official.settings).toContain('<w:evenAndOddHeaders');
    const odd = official.footers.find((footer) => footer.includes('<w:jc w:val="right"/>')) ?? '';
    const even = official.footers.find((footer) => footer.includes('<w:jc w:val="left"/>')) ?? '';
    expect(odd).toContain('<w:ind w:right="280"/>');
    expect(even).toContain('<w:ind w:left="280"/>');
    for (const footer of [odd, even]) {
      expect(footer).toMatch(/— <\/w:t>.*PAGE.*> —</s);
      expect(footer).toContain('w:ascii="宋体"');
      expect(footer).toContain('<w:sz w:val="28"/>');
    }
  });

  it('drops pasted characters that would make Word refuse the file', async () => {
    const dirty = {
      ...sampleReport,
      title: '永和镇\u0000报告',
      organisation: '永和镇\u000b人民政府',
    };
    const { document, core } = await xmlOf({
      ...dirty,
      blocks: [{ level: 0, number: '', runs: [{ text: '甲\u0001\ud800乙 <b> & "丙"' }] }],
    });
    expect(paragraphs(document)).toContainEqual(expect.stringContaining('甲乙 &lt;b&gt; & '));
    expect((document + core).replace(/[\n\r]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });

  it('says that it is Chinese and carries its title', () => {
    expect(official.styles).toContain('w:eastAsia="zh-CN"');
    expect(official.core).toContain(`<dc:title>${sampleReport.title}</dc:title>`);
  });
});
