import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportSchema } from '#src/domain/report.ts';
import { blankReport } from '#src/domain/report-draft.ts';
import { figureNeeds, toPrintable } from '#src/domain/report-print.ts';
import { halfWidthPlaces } from '#src/domain/report-punctuation.ts';
import { inlineText } from '#src/domain/report-text.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { sampleSettings } from '#src/ledgers/sample/sample-world.ts';
import { yonghe2022 } from '#src/ledgers/sample/yonghe-2022.ts';
import { byKey, resultOf, resultsOf, yongheDraft } from '#test/domain/report-world.ts';

const printed = () => toPrintable(yongheDraft(), catalogue, byKey(resultsOf(2022, yonghe2022)));
const words = () =>
  printed()
    .blocks.map((b) => b.number + b.runs.map((r) => r.text).join(''))
    .join('\n');

test('every figure of the sample year stands in the draft exactly once', () => {
  const { counts } = figureNeeds(yongheDraft());
  expect(Object.fromEntries(counts)).toEqual(
    Object.fromEntries(yonghe2022.map((f) => [`${f.indicator}|2022`, 1])),
  );
  expect(yonghe2022).toHaveLength(35);
});

test('the draft writes each figure with its word of approximation and its unit', () => {
  const text = Object.fromEntries(
    printed().blocks.flatMap((b) =>
      b.runs.flatMap((r) => (r.figure ? [[r.figure.indicator, r.text]] : [])),
    ),
  );
  expect(text['publicity.slogans']).toBe('50余条');
  expect(text['publicity.materials']).toBe('1万余份');
  expect(text['study.sessions']).toBe('40余次');
  expect(text['hotline.onTimeRate']).toBe('100%');
  expect(text['staff.lawGraduates']).toBe('0名');
  expect(text['matters.total']).toBe('208件批次');
  expect(text['organisation.villages']).toBe('9个');
  expect(Object.values(text).every((t) => /^\d/.test(String(t)))).toBe(true);
});

test('no number of the sample is typed into a sentence', () => {
  for (const block of yongheDraft().blocks) {
    expect(inlineText(block.content).replaceAll('2022', '').replaceAll('2023', '')).not.toMatch(
      /\d/,
    );
  }
});

test('the four required parts stand in order, and every year is right', () => {
  const draft = yongheDraft();
  const parts = draft.blocks.flatMap((b) => (b.kind === 'heading' && b.part ? [b.part] : []));
  expect(parts).toEqual([1, 2, 3, 4]);
  expect(draft.title).toBe('永和镇2022年法治政府建设年度报告');
  const years = draft.blocks.map((b) => inlineText(b.content).match(/\d{4}/g) ?? []);
  const last = draft.blocks.findIndex((b) => b.kind === 'heading' && b.part === 4);
  expect(new Set(years.slice(0, last).flat())).toEqual(new Set(['2022']));
  expect(new Set(years.slice(last).flat())).toEqual(new Set(['2023']));
});

test('the part on other matters comes only when asked for', () => {
  const parts = yongheDraft({ withOther: true }).blocks.flatMap((b) =>
    b.kind === 'heading' && b.part ? [b.part] : [],
  );
  expect(parts).toEqual([1, 2, 3, 4, 5]);
});

test('headings are numbered, and points inside a paragraph are counted', () => {
  expect(words()).toContain('一、2022年法治政府建设主要举措和成效\n（一）');
  expect(words()).toContain('四、2023年法治政府建设主要安排');
  expect(words()).toMatch(/一是抓好学法用法。[^\n]*40余次。二是组织学法考试。[^\n]*2次。/);
  expect(words()).not.toContain('{n}');
});

test('shortcomings and arrangements come from the ledgers, with causes and measures', () => {
  const draft = yongheDraft({
    shortcomings: [
      { summary: '文书制作不够规范。', detail: '实务训练少' },
      { summary: '公开不够及时', detail: '' },
    ],
    plans: [{ summary: '开展案卷评查', detail: '每季度评查一次' }],
  });
  const text = draft.blocks.map((b) => inlineText(b.content)).join('\n');
  expect(text).toContain('存在以下二个方面的不足');
  expect(text).toContain('一是文书制作不够规范。主要原因：实务训练少。');
  expect(text).toContain('二是公开不够及时。\n');
  expect(text).toContain('一是开展案卷评查。每季度评查一次。');
});

test('the draft is a report that may be stored, and holds no half-width marks', () => {
  const draft = yongheDraft();
  expect(reportSchema.parse(draft)).toEqual(draft);
  for (const block of draft.blocks) expect(halfWidthPlaces(inlineText(block.content))).toEqual([]);
  expect(new Set(draft.blocks.map((b) => b.id)).size).toBe(draft.blocks.length);
});

test('a year in which every indicator has a value states each exactly once', () => {
  const results = new Map(
    [...catalogue.indicators.keys()].map((id) => [id, resultOf(id, '2024', 3)]),
  );
  const draft = yongheDraft({ year: 2024, results });
  const { counts } = figureNeeds(draft);
  expect([...counts.keys()].sort()).toEqual(
    [...catalogue.indicators.keys()].map((id) => `${id}|2024`).sort(),
  );
  expect([...counts.values()].every((n) => n === 1)).toBe(true);
  for (const block of draft.blocks) expect(inlineText(block.content)).not.toContain('。其中');
});

test('a year without any figure still gives the required parts with plain sentences', () => {
  const draft = yongheDraft({ results: new Map() });
  expect(figureNeeds(draft).indicators).toEqual([]);
  expect(draft.blocks.filter((b) => b.kind === 'paragraph').length).toBeGreaterThan(4);
});

test('the outline has the four parts and nothing written in them', () => {
  let next = 0;
  const { blocks } = blankReport({
    year: 2025,
    township: sampleSettings().township,
    newId: () => `b${++next}`,
  });
  expect(blocks.filter((b) => b.kind === 'heading').map((b) => inlineText(b.content))).toEqual([
    '2025年法治政府建设主要举措和成效',
    '工作中存在的不足和原因',
    '2025年党政主要负责人履行推进法治建设第一责任人职责情况',
    '2026年法治政府建设主要安排',
  ]);
  expect(blocks.every((b) => b.kind === 'heading' || b.content.length === 0)).toBe(true);
});

test.runIf(existsSync('../shared/seed/yonghe-2022.txt'))(
  'no sentence of the published report is copied',
  () => {
    const seed = readFileSync('../shared/seed/yonghe-2022.txt', 'utf8');
    const plain = (text: string) => text.replace(/[^\p{Script=Han}]/gu, '');
    const published = new Set(
      seed
        .split(/[。\n]/)
        .map(plain)
        .filter((s) => s.length > 8),
    );
    const own = words()
      .split(/[。\n]/)
      .map(plain);
    expect(own.filter((sentence) => published.has(sentence))).toEqual([]);
  },
);
