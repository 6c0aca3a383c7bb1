import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type HeadingLevel, numberHeadings } from '#src/domain/numbering.ts';

/**
 * Shows each heading's number (一、 （一） 1. （1）) in front of it as `data-number`; the number is never part of the
 * text. The same function numbers the outline, the print and the Word file.
 */
export const HeadingNumbers = Extension.create({
  name: 'headingNumbers',
  addProseMirrorPlugins() {
    const key = new PluginKey<DecorationSet>('headingNumbers');
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_config, state) => decorate(state.doc),
          apply: (tr, shown) => (tr.docChanged ? decorate(tr.doc) : shown),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

function decorate(doc: Node): DecorationSet {
  const headings: { from: number; to: number; level: HeadingLevel }[] = [];
  doc.forEach((node, offset) => {
    if (node.type.name !== 'heading') return;
    headings.push({ from: offset, to: offset + node.nodeSize, level: node.attrs.level });
  });
  const numbers = numberHeadings(headings.map((h) => h.level));
  return DecorationSet.create(
    doc,
    headings.map(({ from, to }, i) =>
      Decoration.node(from, to, { 'data-number': numbers[i] ?? '' }),
    ),
  );
}
