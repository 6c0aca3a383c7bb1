import { expect, test } from 'vitest';
import type { Report, ReportBlock, ReportInline } from '#src/domain/report.ts';
import { checkReport, repairAll } from '#src/domain/report-checks.ts';
import { halfWidthPlaces, toFullWidth } from '#src/domain/report-punctuation.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { yonghe2022 } from '#src/ledgers/sample/yonghe-2022.ts';
import { byKey, resultOf, resultsOf, yongheDraft } from '#test/domain/report-world.ts';

const seedResults = byKey(resultsOf(2022, yonghe2022));

function findings(blocks: ReportBlock[], results = seedResults) {
  return checkReport({ ...yongheDraft(), blocks }, { catalogue, results });
}
/** Rules and marked texts that a single paragraph gives rise to. */
function about(...content: (string | ReportInline)[]) {
  const parts = content.map(
    (c): ReportInline => (typeof c === 'string' ? { type: 'text', text: c } : c),
  );
  return findings([{ kind: 'paragraph', id: 'p', content: parts }]).filter(
    (f) => f.place.block === 'p',
  );
}
function figure(indicator: string): ReportInline {
  return { type: 'figure', indicator, period: '2022', style: 'auto' };
}

test('a fresh draft has nothing wrong, only standard sentences to word', () => {
  const found = checkReport(yongheDraft(), { catalogue, results: seedResults });
  expect([...new Set(found.map((f) => f.rule))]).toEqual(['standardText']);
});

test('a missing part is named and can be added; an empty one is found at its heading', () => {
  const draft = yongheDraft();
  const start = draft.blocks.findIndex((b) => b.kind === 'heading' && b.part === 4);
  const found = findings(draft.blocks.slice(0, start));
  expect(found[0]).toMatchObject({ rule: 'partMissing', repair: { kind: 'addPart', part: 4 } });
  const empty = findings(draft.blocks.slice(0, start + 1));
  expect(empty.at(-1)).toMatchObject({
    rule: 'partEmpty',
    level: 'error',
    place: { block: draft.blocks[start]?.id },
  });
});

test('a wrong year in a heading is found and repaired, in part four against the next year', () => {
  const draft: Report = yongheDraft();
  const wrong = draft.blocks.map((b) =>
    b.kind === 'heading' && b.part === 4
      ? { ...b, content: [{ type: 'text' as const, text: '2022年法治政府建设主要安排' }] }
      : b,
  );
  const [found] = findings(wrong).filter((f) => f.rule === 'year');
  expect(found?.repair).toMatchObject({
    edits: [{ start: 0, end: 4, content: [{ text: '2023' }] }],
  });
});

test('a bound figure without data and one of an unknown indicator are found in their places', () => {
  const found = about('投入', figure('base.funds'), '，', figure('no.such'));
  expect(found.map((f) => [f.rule, f.place.start])).toEqual([
    ['figureMissing', 2],
    ['figureGone', 4],
  ]);
});

test('a typed number that differs from the ledger is found and can be bound', () => {
  const [found] = about('全年依法公开信息共236条，');
  expect(found).toMatchObject({ rule: 'typedFigure', place: { start: 9, end: 13 } });
  expect(found?.message.zh).toBe('“依法公开信息”手写为236条，台账是237条。');
  expect(found?.repair).toMatchObject({
    edits: [{ content: [{ indicator: 'disclosure.published', period: '2022' }] }],
  });
});

test('typed numbers raise no false alarm when they agree, are of another unit or of something else', () => {
  expect(about('依法公开信息237条，')).toEqual([]);
  expect(about('依法公开信息3次，')).toEqual([]);
  expect(about('修订公开指南2条，印发2022年12月31日的文件')).toEqual([]);
  expect(about('累计悬挂法治宣传标语50余条，')).toEqual([]);
  expect(about('受理心连心热线105件批次，')).toEqual([]);
});

test('half-width marks in Chinese are found once a block and repaired together', () => {
  const found = about('村(社区)开展宣传,发放资料:', figure('publicity.materials'), ',效果好.');
  expect(found.map((f) => f.rule)).toEqual(['halfWidth']);
  const repair = repairAll(found);
  expect(repair?.kind === 'replace' && repair.edits.map((e) => e.start)).toEqual([
    1, 4, 9, 14, 16, 20,
  ]);
  expect(toFullWidth('他说"好",村(社区)')).toBe('他说“好”，村（社区）');
  expect(halfWidthPlaces('1,200人于10:30到会，见 http://a.cn/x.y (A-1)')).toEqual([]);
});

test('一是, 二是 must follow one another, within and across paragraphs', () => {
  expect(about('一是甲。二是乙。三是丙。')).toEqual([]);
  expect(about('一是甲。三是乙。').map((f) => f.message.zh)).toEqual([
    '“三是”不连续，这里应为“二是”。',
  ]);
  expect(about('一是甲。').map((f) => f.message.zh)).toEqual(['只有“一是”，没有“二是”。']);
  const paragraph = (id: string, text: string): ReportBlock => ({
    kind: 'paragraph',
    id,
    content: [{ type: 'text', text }],
  });
  const spread = [paragraph('a', '一是甲。'), paragraph('b', '二是乙。')];
  expect(findings(spread).filter((f) => f.rule === 'sequence')).toEqual([]);
});

test('personal numbers are found', () => {
  expect(about('联系电话13800138000').map((f) => f.rule)).toEqual(['personal']);
});

test('余 follows round numbers only, typed or bound', () => {
  expect(about('走访57余户').map((f) => f.rule)).toEqual(['unroundYu']);
  expect(about('走访50余户，发放1.5万余份')).toEqual([]);
  expect(about(figure('disclosure.published'), '余').map((f) => f.rule)).toEqual(['doubleApprox']);
  const odd = new Map([
    ['study.sessions|2022', resultOf('study.sessions', '2022', 43, { approx: '余' })],
  ]);
  const block: ReportBlock = { kind: 'paragraph', id: 'p', content: [figure('study.sessions')] };
  expect(
    findings([block], odd)
      .filter((f) => f.place.block === 'p')
      .map((f) => f.rule),
  ).toEqual(['unroundYu']);
});
