import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportBlock, ReportInline } from '#src/domain/report.ts';
import { inlineText, joinInlines, sliceInlines } from '#src/domain/report-text.ts';
import { blocksToDoc, docToBlocks } from '#src/features/report/document.ts';
import {
  addAfter,
  moveSection,
  outlineOf,
  removeSection,
  shiftLevel,
} from '#src/features/report/outline-edit.ts';
import { yongheDraft } from '#test/domain/report-world.ts';

const newId = () => 'new';
const inlines: fc.Arbitrary<ReportInline[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('text' as const), text: fc.string() }),
    fc.record({
      type: fc.constant('figure' as const),
      indicator: fc.constantFrom('a.b', 'c.d'),
      period: fc.constantFrom('2022', '2022-Q1'),
      style: fc.constantFrom('auto' as const, 'exact' as const, 'approximate' as const),
    }),
  ),
  { maxLength: 6 },
);
const block: fc.Arbitrary<Omit<ReportBlock, 'id'>> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), content: inlines }),
  fc
    .record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      part: fc.constantFrom(null, 1, 2, 3, 4, 5),
      content: inlines,
    })
    .map((h) => ({ ...h, part: h.level === 1 ? h.part : null })),
);
const reports = fc
  .array(block, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((b, i) => ({ ...b, id: `b${i}` }) as ReportBlock));

test('blocks survive the way into the editor and back', () => {
  fc.assert(
    fc.property(reports, (blocks) => {
      const back = docToBlocks(blocksToDoc(blocks, newId), newId);
      expect(back).toEqual(blocks.map((b) => ({ ...b, content: joinInlines(b.content) })));
    }),
  );
});

test('the drafted report survives unchanged', () => {
  const { blocks } = yongheDraft();
  expect(docToBlocks(blocksToDoc(blocks, newId), newId)).toEqual(blocks);
});

test('a block without an id, or with one that is taken, gets a new one', () => {
  let next = 0;
  const made = docToBlocks(
    {
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { id: 'a' } },
        { type: 'paragraph', attrs: { id: 'a' } },
        { type: 'paragraph', attrs: { id: null } },
        { type: 'paragraph' },
      ],
    },
    () => `n${++next}`,
  );
  expect(made.map((b) => b.id)).toEqual(['a', 'n1', 'n2', 'n3']);
});

test('a stretch of a paragraph holds the same characters as its text', () => {
  fc.assert(
    fc.property(inlines, fc.nat(20), fc.nat(20), (content, a, b) => {
      const [start, end] = a < b ? [a, b] : [b, a];
      expect(inlineText(sliceInlines(content, start, end))).toBe(
        inlineText(content).slice(start, end),
      );
    }),
  );
});

const heading = (id: string, level: 1 | 2 | 3 | 4): ReportBlock => ({
  kind: 'heading',
  id,
  level,
  part: level === 1 ? 1 : null,
  content: [{ type: 'text', text: id }],
});
const paragraph = (id: string): ReportBlock => ({ kind: 'paragraph', id, content: [] });
const outline = [
  paragraph('lead'),
  heading('A', 1),
  heading('A1', 2),
  paragraph('a1'),
  heading('A2', 2),
  paragraph('a2'),
  heading('B', 1),
  paragraph('b'),
];
const ids = (blocks: readonly ReportBlock[]) => blocks.map((b) => b.id).join(' ');

test('a section moves with everything below it, among its own neighbours only', () => {
  expect(ids(moveSection(outline, 'A2', -1))).toBe('lead A A2 a2 A1 a1 B b');
  expect(ids(moveSection(outline, 'A', 1))).toBe('lead B b A A1 a1 A2 a2');
  expect(ids(moveSection(outline, 'B', -1))).toBe('lead B b A A1 a1 A2 a2');
  expect(moveSection(outline, 'A2', 1)).toBe(outline);
  expect(moveSection(outline, 'A1', -1)).toBe(outline);
  expect(moveSection(outline, 'lead', 1)).toBe(outline);
});

test('sections are taken out, added behind and moved up or down a level', () => {
  expect(ids(removeSection(outline, 'A'))).toBe('lead B b');
  let next = 0;
  const { blocks, added } = addAfter(outline, 'A1', () => `n${++next}`);
  expect(ids(blocks)).toBe('lead A A1 a1 n1 n2 A2 a2 B b');
  expect(added).toBe('n1');
  expect(outlineOf(shiftLevel(outline, 'A2', 1)).map((i) => i.number)).toEqual([
    '一、',
    '（一）',
    '1.',
    '二、',
  ]);
  expect(shiftLevel(outline, 'B', 1)[6]).toMatchObject({ level: 2, part: null });
});
