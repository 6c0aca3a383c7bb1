import { Extension, mergeAttributes, Node } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { Plugin } from '@tiptap/pm/state';
import { createFigureNode, type FigureNodeTools } from './figure-node.ts';
import { HeadingNumbers } from './heading-numbers.ts';

/** A block of the report carries its id; a new block made by Enter gets one of its own. */
const idAttribute = {
  id: {
    default: null,
    keepOnSplit: false,
    rendered: false,
  },
};

const ReportDocument = Document.extend({ content: '(paragraph | heading)+' });

const ReportParagraph = Paragraph.extend({
  addAttributes: () => idAttribute,
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode(this.name) };
  },
});

const ReportHeading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    ...idAttribute,
    level: { default: 2, keepOnSplit: false, rendered: false },
    part: { default: null, keepOnSplit: false, rendered: false },
  }),
  parseHTML: () => [1, 2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  // h1 is the report's title, which stands outside of the editor.
  renderHTML: ({ node, HTMLAttributes }) => [
    `h${Number(node.attrs.level) + 1}`,
    mergeAttributes(HTMLAttributes, { 'data-level': node.attrs.level }),
    0,
  ],
  addKeyboardShortcuts() {
    const keys = [1, 2, 3, 4].map((level) => [
      `Mod-Alt-${level}`,
      () => this.editor.commands.setNode(this.name, { level }),
    ]);
    const enterStartsParagraph = () => {
      const { $from, empty } = this.editor.state.selection;
      if (!empty || $from.parent.type.name !== this.name) return false;
      if ($from.parentOffset < $from.parent.content.size) return false;
      return this.editor.chain().splitBlock().setNode('paragraph').run();
    };
    return { ...Object.fromEntries(keys), Enter: enterStartsParagraph };
  },
});

/** Gives every block an id, also after pasting; while an input method composes nothing is touched. */
function blockIds(newId: () => string) {
  return Extension.create({
    name: 'blockIds',
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        new Plugin({
          appendTransaction(transactions, _before, state) {
            if (!transactions.some((t) => t.docChanged) || editor.view.composing) return null;
            const seen = new Set<unknown>();
            const { tr } = state;
            state.doc.forEach((node, offset) => {
              const { id } = node.attrs;
              if (!id || seen.has(id)) tr.setNodeAttribute(offset, 'id', newId());
              else seen.add(id);
            });
            return tr.docChanged ? tr.setMeta('addToHistory', false) : null;
          },
        }),
      ];
    },
  });
}

/** Everything the report's editor knows: headings of four levels, paragraphs, bound figures, undo. */
export function reportExtensions(tools: FigureNodeTools & { newId: () => string }) {
  return [
    ReportDocument,
    Text,
    ReportParagraph,
    ReportHeading,
    createFigureNode(tools),
    UndoRedo.configure({ depth: 300, newGroupDelay: 600 }),
    HeadingNumbers,
    blockIds(tools.newId),
  ];
}
