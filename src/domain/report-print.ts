import type { Catalogue } from './catalogue.ts';
import { approximate, figureText } from './chinese-figure.ts';
import type { IndicatorResult } from './evaluate.ts';
import type { Indicator } from './indicator.ts';
import { type HeadingLevel, numberHeadings } from './numbering.ts';
import type {
  FigureInline,
  PrintableReport,
  PrintableRun,
  Report,
  ReportInline,
} from './report.ts';
import { isMasked, underFive } from './sensitive.ts';

/** What a report's figures are looked up by. */
export function figureKey(indicator: string, period: string): string {
  return `${indicator}|${period}`;
}

/** Results by `figureKey`. */
export type ResultsByKey = ReadonlyMap<string, IndicatorResult>;

/** Written where a figure is missing: visible at a glance, and never a number. */
export const missingText = { 'no-data': '〔暂无数据〕', 'not-computable': '〔无法计算〕' } as const;

/** The indicators and periods that a report binds, each once, and how often each pair stands in it. */
export function figureNeeds(report: Pick<Report, 'blocks'>): {
  indicators: string[];
  periods: string[];
  counts: Map<string, number>;
} {
  const indicators = new Set<string>();
  const periods = new Set<string>();
  const counts = new Map<string, number>();
  for (const block of report.blocks) {
    for (const part of block.content) {
      if (part.type !== 'figure') continue;
      indicators.add(part.indicator);
      periods.add(part.period);
      const key = figureKey(part.indicator, part.period);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { indicators: [...indicators], periods: [...periods], counts };
}

/** The report as it is read: headings numbered, figures written out. */
export function toPrintable(
  report: Report,
  catalogue: Pick<Catalogue, 'indicators'>,
  results: ResultsByKey,
): PrintableReport {
  const levels = report.blocks.flatMap((b): HeadingLevel[] =>
    b.kind === 'heading' ? [b.level] : [],
  );
  const numbers = numberHeadings(levels);
  let heading = 0;
  const { blocks: _blocks, year: _year, issuedOn, ...head } = report;
  return {
    ...head,
    issuedOn: dayText(issuedOn),
    blocks: report.blocks.map((block) => {
      const runs = block.content.map((part) => inlineToRun(part, catalogue, results));
      if (block.kind === 'paragraph') return { level: 0, number: '', runs };
      const number = numbers[heading] ?? '';
      heading += 1;
      return { level: block.level, number, runs };
    }),
  };
}

/** A bound figure as the report writes it: 50余条, 1万余份, 100%, 0名, or the visible words for a missing one. */
export function figureRun(
  figure: Pick<FigureInline, 'indicator' | 'period' | 'style'>,
  indicator: Indicator | undefined,
  result: IndicatorResult | undefined,
): PrintableRun & Required<Pick<PrintableRun, 'figure'>> {
  const { indicator: id, period } = figure;
  const state = indicator && result ? result.state : 'no-data';
  if (!indicator || !result || state !== 'ok' || result.value === null) {
    const missing = state === 'not-computable' ? state : 'no-data';
    return {
      text: missingText[missing],
      figure: { indicator: id, period, state: missing, value: null },
    };
  }
  return {
    text: isMasked(indicator, result.value)
      ? `${underFive.zh}${indicator.text.unit.zh}`
      : writeFigure(figure.style, indicator.text.unit.zh, result),
    figure: { indicator: id, period, state: 'ok', value: result.value },
  };
}

/** A day `2023-01-05` as the date of a document, without idle zeros (GB/T 9704): 2023年1月5日; empty stays empty. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return year && month && date ? `${year}年${month}月${date}日` : '';
}

function inlineToRun(
  part: ReportInline,
  catalogue: Pick<Catalogue, 'indicators'>,
  results: ResultsByKey,
): PrintableRun {
  if (part.type === 'text') return { text: part.text };
  const result = results.get(figureKey(part.indicator, part.period));
  return figureRun(part, catalogue.indicators.get(part.indicator), result);
}

function writeFigure(style: FigureInline['style'], unit: string, result: IndicatorResult): string {
  const value = result.value ?? 0;
  const { approx } = result;
  switch (style) {
    case 'auto':
      return figureText({ value, unit, approx });
    // All digits; a figure that is only known roughly cannot be made exact, so its word stays.
    case 'exact':
      return figureText({ value, unit, approx }, 'digits');
    case 'approximate':
      return approx !== '' || unit === '%' || !Number.isInteger(value)
        ? figureText({ value, unit, approx })
        : figureText({ unit, ...approximate(value) });
  }
}
