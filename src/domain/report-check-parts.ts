import type { Report, ReportBlock } from './report.ts';
import type { Finding } from './report-checks.ts';
import { findingAt } from './report-finding.ts';
import { partNames, partsOfBlocks, requiredParts, yearOfPart } from './report-parts.ts';
import { inlineText, textInline } from './report-text.ts';
import { fillWords, w } from './words.ts';

/** Required parts that are missing or have nothing written in them. */
export function partFindings({ blocks }: Report): Finding[] {
  const partOf = partsOfBlocks(blocks);
  return requiredParts.flatMap((part): Finding[] => {
    const name = partNames[part];
    const heading = blocks.find((b) => b.kind === 'heading' && b.part === part);
    if (!heading) {
      return [
        {
          id: `partMissing:${part}`,
          rule: 'partMissing',
          level: 'error',
          message: named(words.missing, name),
          place: { block: null, start: 0, end: 0 },
          repair: { kind: 'addPart', part },
        },
      ];
    }
    const written = blocks.some(
      (b, i) => b.kind === 'paragraph' && partOf[i] === part && inlineText(b.content).trim() !== '',
    );
    if (written) return [];
    const end = inlineText(heading.content).length;
    return [findingAt('partEmpty', 'error', heading, [0, end], named(words.empty, name))];
  });
}

/** Years in the title and in headings: the report's own, in part four the one after it. */
export function yearFindings(report: Report): Finding[] {
  const partOf = partsOfBlocks(report.blocks);
  const title = [...report.title.matchAll(yearForm)].find((m) => Number(m[1]) !== report.year);
  const ofTitle: Finding[] = title
    ? [
        {
          id: 'yearTitle',
          rule: 'year',
          level: 'error',
          message: fillWords(words.title, { typed: title[1] ?? '', wanted: report.year }),
          place: { block: null, start: 0, end: 0 },
        },
      ]
    : [];
  return [
    ...ofTitle,
    ...report.blocks.flatMap((block, i) =>
      block.kind === 'heading'
        ? headingYears(block, yearOfPart(partOf[i] ?? null, report.year))
        : [],
    ),
  ];
}

const yearForm = /(?<!\d)((?:19|20)\d\d)(?=年)/g;

function headingYears(block: ReportBlock, wanted: number): Finding[] {
  return [...inlineText(block.content).matchAll(yearForm)]
    .filter((m) => Number(m[1]) !== wanted)
    .map((m) => {
      const [start, end] = [m.index, m.index + 4];
      const message = fillWords(words.year, { typed: m[1] ?? '', wanted });
      const content = [textInline(String(wanted))];
      const edits = [{ block: block.id, start, end, content }];
      return findingAt('year', 'error', block, [start, end], message, { kind: 'replace', edits });
    });
}

function named(sentence: { zh: string; en: string }, name: { zh: string; en: string }) {
  return {
    zh: fillWords(sentence, { name: name.zh }).zh,
    en: fillWords(sentence, { name: name.en }).en,
  };
}

const words = {
  missing: w(
    '缺少必备内容“{name}”，请补上这一部分。',
    'The required part “{name}” is missing; please add it.',
  ),
  empty: w('“{name}”部分还没有内容。', 'The part “{name}” is still empty.'),
  year: w(
    '标题里写的是{typed}年，这里应为{wanted}年。',
    'The heading says {typed}; it should say {wanted} here.',
  ),
  title: w(
    '报告标题里写的是{typed}年，应为{wanted}年。请在“文头”里修改。',
    'The title says {typed}; it should say {wanted}. Change it under “Head”.',
  ),
};
