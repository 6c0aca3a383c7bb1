import type { Report, ReportBlock, ReportInline } from '#src/domain/report.ts';
import { joinInlines } from '#src/domain/report-text.ts';

/** A node of the editor's document, as JSON. */
export interface DocNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocNode[];
  text?: string;
}

/** The editor's document of a report's blocks; a report without any gets one empty paragraph. */
export function blocksToDoc(blocks: readonly ReportBlock[], newId: () => string): DocNode {
  const nodes = blocks.map(blockToNode);
  const empty = { type: 'paragraph', attrs: { id: newId() } };
  return { type: 'doc', content: nodes.length > 0 ? nodes : [empty] };
}

/** The report's blocks of an editor's document. A block without an id of its own gets a new one. */
export function docToBlocks(doc: DocNode, newId: () => string): ReportBlock[] {
  const seen = new Set<string>();
  return (doc.content ?? []).map((node) => {
    const given = node.attrs?.id;
    const id = typeof given === 'string' && given !== '' && !seen.has(given) ? given : newId();
    seen.add(id);
    return nodeToBlock(node, id);
  });
}

/** A block as an editor node. */
export function blockToNode(block: ReportBlock): DocNode {
  const attrs =
    block.kind === 'heading'
      ? { id: block.id, level: block.level, part: block.part }
      : { id: block.id };
  const content = joinInlines(block.content).map(inlineToNode);
  return { type: block.kind, attrs, ...(content.length > 0 ? { content } : {}) };
}

/** A stretch of a paragraph as an editor node. */
export function inlineToNode(part: ReportInline): DocNode {
  if (part.type === 'text') return { type: 'text', text: part.text };
  const { indicator, period, style } = part;
  return { type: 'figure', attrs: { indicator, period, style } };
}

/** Whether two reports say the same; the order of keys does not matter because both come from one schema. */
export function isSameReport(a: Report, b: Report): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function nodeToBlock(node: DocNode, id: string): ReportBlock {
  const content = joinInlines((node.content ?? []).map(nodeToInline));
  if (node.type !== 'heading') return { kind: 'paragraph', id, content };
  const level = levelOf(node.attrs?.level);
  const part = node.attrs?.part;
  return {
    kind: 'heading',
    id,
    level,
    part: level === 1 && typeof part === 'number' ? part : null,
    content,
  };
}

function nodeToInline(node: DocNode): ReportInline {
  if (node.type !== 'figure') return { type: 'text', text: node.text ?? '' };
  const { indicator, period, style } = node.attrs ?? {};
  return {
    type: 'figure',
    indicator: String(indicator ?? ''),
    period: String(period ?? ''),
    style: style === 'exact' || style === 'approximate' ? style : 'auto',
  };
}

function levelOf(level: unknown): 1 | 2 | 3 | 4 {
  return level === 1 || level === 2 || level === 3 ? level : 4;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
