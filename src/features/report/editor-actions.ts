import type { Editor } from '@tiptap/core';
import type { FigureInline, ReportBlock } from '#src/domain/report.ts';
import type { FindingPlace, Repair } from '#src/domain/report-checks.ts';
import { partHeading, type ReportPart } from '#src/domain/report-parts.ts';
import { textInline } from '#src/domain/report-text.ts';
import { blocksToDoc, docToBlocks, inlineToNode } from './document.ts';

/** The report's blocks as they stand in the editor now. */
export function readBlocks(editor: Editor, newId: () => string): ReportBlock[] {
  return docToBlocks(editor.getJSON(), newId);
}

/** Replaces the whole text in one step that can be undone. */
export function replaceBlocks(
  editor: Editor,
  blocks: readonly ReportBlock[],
  newId: () => string,
): void {
  const doc = editor.schema.nodeFromJSON(blocksToDoc(blocks, newId));
  const { tr } = editor.state;
  editor.view.dispatch(tr.replaceWith(0, tr.doc.content.size, doc.content));
}

/** Puts a bound figure at the cursor and goes on writing there. */
export function insertFigure(editor: Editor, figure: Omit<FigureInline, 'type'>): void {
  editor
    .chain()
    .focus()
    .insertContent(inlineToNode({ type: 'figure', ...figure }))
    .run();
}

/** Selects a stretch of a block and brings it into sight; offsets count a bound figure as one. */
export function goToPlace(editor: Editor, place: FindingPlace): void {
  const at = place.block === null ? null : positionOf(editor, place.block);
  if (at === null) return;
  const size = editor.state.doc.nodeAt(at)?.content.size ?? 0;
  const from = at + 1 + Math.min(place.start, size);
  const to = at + 1 + Math.min(place.end, size);
  const chain = editor.chain();
  const isFigure = to === from + 1 && editor.state.doc.nodeAt(from)?.type.name === 'figure';
  if (isFigure) chain.setNodeSelection(from);
  else chain.setTextSelection({ from, to });
  chain.focus(undefined, { scrollIntoView: false }).run();
  const dom = editor.view.nodeDOM(at);
  if (dom instanceof HTMLElement) scrollToward(dom);
}

/** Does what a finding offers. */
export function applyRepair(
  editor: Editor,
  repair: Repair,
  year: number,
  newId: () => string,
): void {
  switch (repair.kind) {
    case 'addPart':
      replaceBlocks(editor, withPart(readBlocks(editor, newId), repair.part, year, newId), newId);
      return;
    case 'replace': {
      const { tr } = editor.state;
      const edits = repair.edits
        .flatMap(({ block, start, end, content }) => {
          const at = positionOf(editor, block);
          return at === null ? [] : [{ from: at + 1 + start, to: at + 1 + end, content }];
        })
        .sort((a, b) => b.from - a.from);
      for (const { from, to, content } of edits) {
        if (to > tr.doc.content.size) continue;
        tr.replaceWith(
          from,
          to,
          content.map((part) => editor.schema.nodeFromJSON(inlineToNode(part))),
        );
      }
      editor.view.dispatch(tr);
    }
  }
}

/** The blocks with a missing part put where it belongs: before the first later part. */
export function withPart(
  blocks: readonly ReportBlock[],
  part: ReportPart,
  year: number,
  newId: () => string,
): ReportBlock[] {
  const later = blocks.findIndex(
    (b) => b.kind === 'heading' && b.level === 1 && (b.part ?? 0) > part,
  );
  const at = later < 0 ? blocks.length : later;
  const content = [textInline(partHeading(part, year))];
  return [
    ...blocks.slice(0, at),
    { kind: 'heading', id: newId(), level: 1, part, content },
    { kind: 'paragraph', id: newId(), content: [] },
    ...blocks.slice(at),
  ];
}

/** Where a block begins in the document; null when it is gone. */
function positionOf(editor: Editor, id: string): number | null {
  let found: number | null = null;
  editor.state.doc.forEach((node, offset) => {
    if (node.attrs.id === id) found = offset;
  });
  return found;
}

/** Scrolls the page's own frame only: the browser's way would also move the shell around it. */
function scrollToward(dom: HTMLElement): void {
  const frame = dom.closest('[data-scroll-frame]');
  if (!frame) return;
  const down = dom.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  frame.scrollTop += down - frame.clientHeight / 4;
}
