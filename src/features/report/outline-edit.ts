import { type HeadingLevel, numberHeadings } from '#src/domain/numbering.ts';
import type { ReportBlock } from '#src/domain/report.ts';
import { inlineText } from '#src/domain/report-text.ts';

/** A heading as the outline lists it. */
export interface OutlineItem {
  id: string;
  level: HeadingLevel;
  number: string;
  /** The heading's text; bound figures are left out. */
  title: string;
}

/** The headings of a report, numbered. */
export function outlineOf(blocks: readonly ReportBlock[]): OutlineItem[] {
  const headings = blocks.filter((b) => b.kind === 'heading');
  const numbers = numberHeadings(headings.map((h) => h.level));
  return headings.map((heading, i) => ({
    id: heading.id,
    level: heading.level,
    number: numbers[i] ?? '',
    title: inlineText(heading.content).replaceAll('\ufffc', ''),
  }));
}

/** A heading with everything below it, up to the next heading of its level or a higher one: [start, end). */
export function sectionSpan(blocks: readonly ReportBlock[], id: string): [number, number] | null {
  const start = blocks.findIndex((b) => b.id === id);
  const heading = blocks[start];
  if (heading?.kind !== 'heading') return null;
  const after = blocks.findIndex(
    (b, i) => i > start && b.kind === 'heading' && b.level <= heading.level,
  );
  return [start, after < 0 ? blocks.length : after];
}

/** Moves a section before or behind its neighbour of the same parent; the same list when there is none. */
export function moveSection(
  blocks: readonly ReportBlock[],
  id: string,
  by: -1 | 1,
): readonly ReportBlock[] {
  const span = sectionSpan(blocks, id);
  if (!span) return blocks;
  const [start, end] = span;
  const neighbour = by === 1 ? spanAt(blocks, end) : spanBefore(blocks, start);
  if (!neighbour || levelAt(blocks, neighbour[0]) !== levelAt(blocks, start)) return blocks;
  const [first, second] = by === 1 ? [span, neighbour] : [neighbour, span];
  return [
    ...blocks.slice(0, first[0]),
    ...blocks.slice(...second),
    ...blocks.slice(...first),
    ...blocks.slice(second[1]),
  ];
}

/** Takes a section out. */
export function removeSection(blocks: readonly ReportBlock[], id: string): readonly ReportBlock[] {
  const span = sectionSpan(blocks, id);
  return span ? [...blocks.slice(0, span[0]), ...blocks.slice(span[1])] : blocks;
}

/** Changes a heading's level by one, within 1 to 4; a heading that leaves level 1 no longer opens a part. */
export function shiftLevel(
  blocks: readonly ReportBlock[],
  id: string,
  by: -1 | 1,
): readonly ReportBlock[] {
  return blocks.map((block) => {
    if (block.id !== id || block.kind !== 'heading') return block;
    const level = Math.min(4, Math.max(1, block.level + by)) as HeadingLevel;
    return { ...block, level, part: level === 1 ? block.part : null };
  });
}

/** Puts an empty heading of the same level behind a section, with an empty paragraph to write in. */
export function addAfter(
  blocks: readonly ReportBlock[],
  id: string,
  newId: () => string,
): { blocks: readonly ReportBlock[]; added: string } {
  const span = sectionSpan(blocks, id);
  const at = span?.[1] ?? blocks.length;
  const heading = span ? blocks[span[0]] : undefined;
  const level = heading?.kind === 'heading' ? heading.level : 1;
  const added = newId();
  const made: ReportBlock[] = [
    { kind: 'heading', id: added, level, part: null, content: [] },
    { kind: 'paragraph', id: newId(), content: [] },
  ];
  return { blocks: [...blocks.slice(0, at), ...made, ...blocks.slice(at)], added };
}

function levelAt(blocks: readonly ReportBlock[], at: number): number {
  const block = blocks[at];
  return block?.kind === 'heading' ? block.level : 0;
}

function spanAt(blocks: readonly ReportBlock[], at: number): [number, number] | null {
  const block = blocks[at];
  return block ? sectionSpan(blocks, block.id) : null;
}

/** The section of the same level that ends where this one begins. */
function spanBefore(blocks: readonly ReportBlock[], start: number): [number, number] | null {
  const level = levelAt(blocks, start);
  for (let at = start - 1; at >= 0; at -= 1) {
    const found = levelAt(blocks, at);
    if (found === level) return [at, start];
    if (found > 0 && found < level) return null;
  }
  return null;
}
