import { expect, test } from 'vitest';
import type { FigureInline, Report, ReportBlock } from '#src/domain/report.ts';
import { dayText, figureNeeds, figureRun, toPrintable } from '#src/domain/report-print.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { resultOf } from '#test/domain/report-world.ts';

function written(
  indicator: string,
  value: number | null,
  style: FigureInline['style'] = 'auto',
  more = {},
) {
  const found = catalogue.indicators.get(indicator);
  return figureRun(
    { indicator, period: '2022', style },
    found,
    resultOf(indicator, '2022', value, more),
  ).text;
}

test('figures are written as reports write them', () => {
  expect(written('publicity.slogans', 50, 'auto', { approx: '余' })).toBe('50余条');
  expect(written('publicity.materials', 10000, 'auto', { approx: '余' })).toBe('1万余份');
  expect(written('services.completedRate', 100)).toBe('100%');
  expect(written('services.completedRate', 98.46)).toBe('98.46%');
  expect(written('staff.publicLawyers', 0)).toBe('0名');
  expect(written('disclosure.published', 237)).toBe('237条');
});

test('approximate floors to a round number, exact writes all digits and never invents exactness', () => {
  expect(written('disclosure.published', 237, 'approximate')).toBe('230余条');
  expect(written('disclosure.published', 230, 'approximate')).toBe('230条');
  expect(written('services.completedRate', 98.46, 'approximate')).toBe('98.46%');
  expect(written('publicity.materials', 12000, 'exact')).toBe('12000份');
  expect(written('publicity.materials', 10000, 'exact', { approx: '余' })).toBe('10000余份');
});

test('a missing figure is visible words, never a number', () => {
  expect(written('disclosure.published', null)).toBe('〔暂无数据〕');
  const none = { state: 'not-computable' as const, value: null };
  expect(written('services.completedRate', null, 'auto', none)).toBe('〔无法计算〕');
  const gone = figureRun(
    { indicator: 'no.such', period: '2022', style: 'auto' },
    undefined,
    undefined,
  );
  expect(gone).toEqual({
    text: '〔暂无数据〕',
    figure: { indicator: 'no.such', period: '2022', state: 'no-data', value: null },
  });
});

test('headings are numbered by level, starting again under each parent', () => {
  const heading = (level: 1 | 2 | 3 | 4, text: string): ReportBlock => ({
    kind: 'heading',
    id: text,
    level,
    part: null,
    content: [{ type: 'text', text }],
  });
  const report = reportWith([
    heading(1, 'a'),
    heading(2, 'b'),
    heading(3, 'c'),
    heading(4, 'd'),
    heading(2, 'e'),
    heading(3, 'f'),
    heading(1, 'g'),
    heading(2, 'h'),
    { kind: 'paragraph', id: 'p', content: [] },
  ]);
  expect(toPrintable(report, catalogue, new Map()).blocks.map((b) => b.number)).toEqual([
    '一、',
    '（一）',
    '1.',
    '（1）',
    '（二）',
    '1.',
    '二、',
    '（一）',
    '',
  ]);
});

test('a run keeps its figure, and the needs name every pair once with its count', () => {
  const figure = {
    type: 'figure',
    indicator: 'disclosure.published',
    period: '2022',
    style: 'auto',
  } as const;
  const report = reportWith([
    { kind: 'paragraph', id: 'p', content: [{ type: 'text', text: '公开' }, figure] },
    { kind: 'paragraph', id: 'q', content: [figure] },
  ]);
  const results = new Map([
    ['disclosure.published|2022', resultOf('disclosure.published', '2022', 237)],
  ]);
  expect(toPrintable(report, catalogue, results).blocks[0]?.runs).toEqual([
    { text: '公开' },
    {
      text: '237条',
      figure: { indicator: 'disclosure.published', period: '2022', state: 'ok', value: 237 },
    },
  ]);
  expect(figureNeeds(report)).toEqual({
    indicators: ['disclosure.published'],
    periods: ['2022'],
    counts: new Map([['disclosure.published|2022', 2]]),
  });
});

test('the day of the document has no idle zeros', () => {
  expect(dayText('2023-01-05')).toBe('2023年1月5日');
  expect(dayText('')).toBe('');
});

function reportWith(blocks: Report['blocks']): Report {
  return {
    year: 2022,
    title: '示例',
    profile: 'public',
    addressees: '',
    docNumber: '',
    signer: '',
    organisation: '',
    issuedOn: '',
    carbonCopy: '',
    blocks,
  };
}
