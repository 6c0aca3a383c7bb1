import { parseFigure } from './chinese-figure.ts';
import type { IndicatorResult } from './evaluate.ts';
import type { Indicator } from './indicator.ts';
import { parsePeriod, periodLabel } from './period.ts';
import type { ReportBlock } from './report.ts';
import type { CheckWorld, Finding } from './report-checks.ts';
import { findingAt } from './report-finding.ts';
import { figureKey, figureRun } from './report-print.ts';
import { toFullWidth } from './report-punctuation.ts';
import { figuresOf, inlineText } from './report-text.ts';
import { type Words, w } from './words.ts';

/** Bound figures without a value, and 余 where it does not belong. */
export function boundFigureFindings(block: ReportBlock, world: CheckWorld): Finding[] {
  const text = inlineText(block.content);
  return figuresOf(block.content).flatMap(({ figure, offset }): Finding[] => {
    const indicator = world.catalogue.indicators.get(figure.indicator);
    const result = world.results.get(figureKey(figure.indicator, figure.period));
    const span = [offset, offset + 1] as const;
    if (!indicator) return [findingAt('figureGone', 'error', block, span, words.gone)];
    const parsed = parsePeriod(figure.period);
    const period = parsed.ok ? periodLabel(figure.period) : w(figure.period, figure.period);
    const about = (sentence: Words) => fillBoth(sentence, { name: indicator.text.name, period });
    if (!result || result.state === 'no-data') {
      return [findingAt('figureMissing', 'warn', block, span, about(words.noData))];
    }
    if (result.state === 'not-computable') {
      return [findingAt('figureMissing', 'warn', block, span, about(words.notComputable))];
    }
    if (/^[余多]/.test(text.slice(offset + 1))) {
      return [findingAt('doubleApprox', 'warn', block, [offset, offset + 2], about(words.extraYu))];
    }
    if (result.approx === '余' && (result.value ?? 0) % 10 !== 0) {
      return [findingAt('unroundYu', 'warn', block, span, about(words.unround))];
    }
    return [];
  });
}

/** Numbers typed right behind an indicator's name, in its unit, that say something else than the ledger does. */
export function typedFigureFindings(
  block: ReportBlock,
  year: number,
  world: CheckWorld,
): Finding[] {
  const text = inlineText(block.content);
  const found: Finding[] = [];
  for (const match of text.matchAll(typedForm)) {
    const before = text.slice(0, match.index);
    for (const indicator of world.catalogue.indicators.values()) {
      const figure = typedOf(match[0], indicator);
      if (figure === null || !saysName(before, indicator)) continue;
      const result = world.results.get(figureKey(indicator.id, String(year)));
      if (result?.state !== 'ok' || result.value === null) continue;
      if (result.value === figure.value && result.approx === figure.approx) break;
      found.push(typedFinding(block, match.index, figure.length, indicator, result, match[0]));
      break;
    }
  }
  return found;
}

const typedForm = /(?<![\d.\-—])\d[\d.,]*[余多]?[万亿]?[余多]?\p{Script=Han}{0,4}%?/gu;

/** Reads a typed number in the indicator's unit; null when the unit is another one. */
function typedOf(typed: string, indicator: Indicator) {
  const unit = indicator.text.unit.zh;
  const number = /^\d[\d.,]*[余多]?(?:[万亿](?!元))?[余多]?/.exec(typed)?.[0] ?? '';
  if (!typed.slice(number.length).startsWith(unit)) return null;
  const next = typed.slice(number.length + unit.length);
  // 208件 does not end in its unit in 208件批次.
  if (unit.length === 1 && /^[次批户件]/.test(next)) return null;
  const parsed = parseFigure(number);
  if (!parsed.ok) return null;
  return { ...parsed.value, length: number.length + unit.length };
}

/** Whether the words just before a number are the indicator's name or standard phrase. */
function saysName(before: string, indicator: Indicator): boolean {
  const plain = before.replace(/(共计|累计|总计|合计|共|达到|达|为|有|是|约|近|超过|超|逾)$/u, '');
  const phrase = toFullWidth(indicator.text.phrase).split('{n}')[0] ?? '';
  return [indicator.text.name.zh, phrase].some(
    (name) => name.length >= 3 && plain.endsWith(toFullWidth(name)),
  );
}

function typedFinding(
  block: ReportBlock,
  start: number,
  length: number,
  indicator: Indicator,
  result: IndicatorResult,
  typed: string,
): Finding {
  const { period } = result;
  const figure = { type: 'figure', indicator: indicator.id, period, style: 'auto' } as const;
  const message = fillBoth(words.differs, {
    name: indicator.text.name,
    typed: w(typed.slice(0, length), typed.slice(0, length)),
    wanted: sameInBoth(figureRun(figure, indicator, result).text),
  });
  const edits = [{ block: block.id, start, end: start + length, content: [figure] }];
  const span = [start, start + length] as const;
  return findingAt('typedFigure', 'error', block, span, message, { kind: 'replace', edits });
}

function sameInBoth(text: string): Words {
  return w(text, text);
}

function fillBoth(sentence: Words, values: Record<string, Words>): Words {
  const fill = (text: string, locale: 'zh' | 'en') =>
    text.replace(/\{(\w+)\}/g, (place, key: string) => values[key]?.[locale] ?? place);
  return { zh: fill(sentence.zh, 'zh'), en: fill(sentence.en, 'en') };
}

const words = {
  gone: w(
    '这个数字引用的指标已不存在，请删除或换一个。',
    'This figure refers to an indicator that no longer exists; remove or replace it.',
  ),
  noData: w(
    '“{name}”{period}还没有数据，导出时会写成〔暂无数据〕。',
    '“{name}” has no data for {period}; the file would say 〔暂无数据〕.',
  ),
  notComputable: w(
    '“{name}”{period}无法计算(分母为 0)，导出时会写成〔无法计算〕。',
    '“{name}” cannot be computed for {period} (denominator 0); the file would say 〔无法计算〕.',
  ),
  extraYu: w(
    '“{name}”后面又写了“余”或“多”，请删去。',
    '“{name}” is followed by another 余 or 多; please delete it.',
  ),
  unround: w(
    '“{name}”是带零头的数，后面不用“余”。请到指标里改填整数。',
    '“{name}” is not a round number, so 余 does not fit; correct the figure itself.',
  ),
  differs: w(
    '“{name}”手写为{typed}，台账是{wanted}。',
    '“{name}” is typed as {typed}; the ledger says {wanted}.',
  ),
};
