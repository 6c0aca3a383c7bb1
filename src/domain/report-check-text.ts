import { parseChineseNumber } from './chinese-number.ts';
import { pointNumber } from './numbering.ts';
import { findPersonal } from './personal-data.ts';
import type { ReportBlock } from './report.ts';
import type { Finding } from './report-checks.ts';
import { neutralTexts } from './report-draft-words.ts';
import { findingAt } from './report-finding.ts';
import { halfWidthPlaces } from './report-punctuation.ts';
import { inlineText, textInline } from './report-text.ts';
import { fillWords, w } from './words.ts';

/** Half-width punctuation, personal numbers, 余 behind a number that is not round, standard sentences left as they are. */
export function textFindings(block: ReportBlock): Finding[] {
  const text = inlineText(block.content);
  return [
    ...punctuation(block, text),
    ...findPersonal(text).map(({ kind, start, end }) =>
      findingAt('personal', 'error', block, [start, end], words[kind]),
    ),
    ...unroundApprox(block, text),
    ...neutral(block, text),
  ];
}

/** 一是, 二是 in order: the count goes on over paragraphs and starts again under each heading. */
export function sequenceFindings(blocks: readonly ReportBlock[]): Finding[] {
  const found: Finding[] = [];
  let last = 0;
  let single: { block: ReportBlock; span: readonly [number, number] } | null = null;
  const close = () => {
    if (single) {
      found.push(findingAt('sequence', 'warn', single.block, single.span, words.alone));
    }
    single = null;
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      last = 0;
      continue;
    }
    for (const match of inlineText(block.content).matchAll(pointForm)) {
      const position = parseChineseNumber(match[1] ?? '') ?? 0;
      const span = [match.index, match.index + match[0].length] as const;
      if (position === 1) {
        close();
        single = { block, span };
      } else {
        if (position === last + 1) single = null;
        else {
          const wanted = pointNumber(Math.min(last + 1, 99));
          const message = fillWords(words.jump, { typed: match[0], wanted });
          found.push(findingAt('sequence', 'error', block, span, message));
          single = null;
        }
      }
      last = position;
    }
  }
  close();
  return found;
}

const pointForm = /(?<=^|[。；：;:]\s*)([一二三四五六七八九十]{1,3})是/gu;
const approxForm = /(?<![\d.])(\d+(?:\.\d+)?)(万|亿)?[余多](?=\p{Script=Han})/gu;

function punctuation(block: ReportBlock, text: string): Finding[] {
  const places = halfWidthPlaces(text);
  const first = places[0];
  if (!first) return [];
  const message = fillWords(words.halfWidth, { n: places.length });
  const edits = places.map(({ at, mark }) => ({
    block: block.id,
    start: at,
    end: at + 1,
    content: [textInline(mark)],
  }));
  return [
    findingAt('halfWidth', 'fix', block, [first.at, first.at + 1], message, {
      kind: 'replace',
      edits,
    }),
  ];
}

function unroundApprox(block: ReportBlock, text: string): Finding[] {
  return [...text.matchAll(approxForm)]
    .filter(([, digits = '', factor]) => !factor && (!digits.endsWith('0') || digits.includes('.')))
    .map((match) =>
      findingAt(
        'unroundYu',
        'warn',
        block,
        [match.index, match.index + match[0].length],
        fillWords(words.unround, { typed: match[0] }),
      ),
    );
}

function neutral(block: ReportBlock, text: string): Finding[] {
  const standard: string[] = [neutralTexts.measures, neutralTexts.duty, neutralTexts.shortcomings];
  return standard.includes(text)
    ? [findingAt('standardText', 'info', block, [0, text.length], words.standard)]
    : [];
}

const words = {
  halfWidth: w(
    '中文里有 {n} 处半角标点，可一键改为全角。',
    '{n} half-width marks inside Chinese text; one press makes them full-width.',
  ),
  identity: w(
    '这里像是身份证号码，报告中不应出现。',
    'This looks like an identity number; it must not stand in the report.',
  ),
  phone: w(
    '这里像是手机号码，报告中不应出现。',
    'This looks like a mobile number; it must not stand in the report.',
  ),
  unround: w(
    '“{typed}”不是整数，“余”前面应是 50、230 这样的整数。',
    '“{typed}” is not round: 余 follows round numbers such as 50 or 230.',
  ),
  jump: w(
    '“{typed}”不连续，这里应为“{wanted}”。',
    '“{typed}” is out of order; “{wanted}” belongs here.',
  ),
  alone: w('只有“一是”，没有“二是”。', 'There is a 一是 without a 二是.'),
  standard: w(
    '这一段是通用表述，请结合本单位实际改写。',
    'This is a standard sentence; please word it after the facts of your township.',
  ),
};
