import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import type { FigureInline } from '#src/domain/report.ts';
import { useT } from '#src/i18n/locale.ts';
import { Button, ButtonLink, IconButton } from '#src/ui/button.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { Select } from '#src/ui/select.tsx';
import styles from './composer.module.css';
import { figureHref } from './figure-node.ts';
import { composerText as words } from './text.ts';

/** Paragraph style, undo, and what can be done with the figure that is selected. */
export function Toolbar({ editor, onFindFigure }: { editor: Editor; onFindFigure: () => void }) {
  const t = useT();
  const state = useEditorState({ editor, selector: ({ editor: now }) => readState(now) });
  function setStyle(value: string) {
    const chain = editor.chain().focus();
    if (value === '0') chain.setNode('paragraph').run();
    else chain.setNode('heading', { level: Number(value) }).run();
  }
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t(words.toolbar)}>
      <Select
        aria-label={t(words.style)}
        className={styles.styleSelect}
        value={state.level}
        onChange={(event) => setStyle(event.target.value)}
        options={[
          { value: '0', label: t(words.paragraph) },
          ...['1', '2', '3', '4'].map((n) => ({ value: n, label: t(words.level, { n }) })),
        ]}
      />
      <IconButton
        icon="undo"
        label={`${t(words.undo)} Ctrl+Z`}
        disabled={!state.canUndo}
        onClick={() => editor.chain().focus().undo().run()}
      />
      <IconButton
        icon="undo"
        className={styles.redo}
        label={`${t(words.redo)} Ctrl+Y`}
        disabled={!state.canRedo}
        onClick={() => editor.chain().focus().redo().run()}
      />
      <Button variant="bare" icon="plus" title="Ctrl+Alt+N" onClick={onFindFigure}>
        {t(words.insertFigure)}
      </Button>
      {state.figure ? (
        <FigureTools editor={editor} figure={state.figure} />
      ) : (
        <span className={styles.hint}>{t(words.hint)}</span>
      )}
    </div>
  );
}

function FigureTools({ editor, figure }: { editor: Editor; figure: FigureAttributes }) {
  const t = useT();
  return (
    <span className={styles.figureTools}>
      <Segmented
        label={t(words.figureStyle)}
        value={figure.style}
        options={figureStyles.map((value) => ({ value, label: t(words[value]) }))}
        onChange={(style) => {
          // The figure stays selected: without it these tools, and the focus in them, would go.
          const { from } = editor.state.selection;
          editor.chain().updateAttributes('figure', { style }).setNodeSelection(from).run();
        }}
      />
      <ButtonLink variant="bare" icon="link" href={figureHref(figure)}>
        {t(words.openFigure)}
      </ButtonLink>
    </span>
  );
}

/** The ways to write a figure, in the order they are offered. */
export const figureStyles = ['auto', 'exact', 'approximate'] as const;

type FigureAttributes = Pick<FigureInline, 'indicator' | 'period' | 'style'>;

function readState(editor: Editor) {
  const { selection } = editor.state;
  const isFigure = selection instanceof NodeSelection && selection.node.type.name === 'figure';
  const { parent } = selection.$from;
  return {
    level: parent.type.name === 'heading' ? String(parent.attrs.level) : '0',
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
    figure: isFigure ? (selection.node.attrs as FigureAttributes) : null,
  };
}
