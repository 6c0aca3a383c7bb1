import { useEditorState } from '@tiptap/react';
import type { ReportBlock } from '#src/domain/report.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button, IconButton } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { Menu, type MenuItem } from '#src/ui/menu.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { goToPlace, readBlocks, replaceBlocks } from './editor-actions.ts';
import styles from './outline.module.css';
import {
  addAfter,
  moveSection,
  type OutlineItem,
  outlineOf,
  removeSection,
  shiftLevel,
} from './outline-edit.ts';
import { composerText as words } from './text.ts';
import type { ComposerParts } from './use-composer.ts';

/** The report's headings with their numbers: jump to one, move, add or delete a section. */
export function Outline({ composer }: { composer: ComposerParts }) {
  const t = useT();
  const toast = useToast();
  const { editor, report, newId } = composer;
  const items = outlineOf(report.blocks);
  const current = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      let id: unknown = null;
      now.state.doc.forEach((node, offset) => {
        if (node.type.name === 'heading' && offset < now.state.selection.from) id = node.attrs.id;
      });
      return id;
    },
  });

  function edit(change: (blocks: readonly ReportBlock[]) => readonly ReportBlock[]) {
    const blocks = readBlocks(editor, newId);
    const changed = change(blocks);
    if (changed !== blocks) replaceBlocks(editor, changed, newId);
  }
  function add(id: string) {
    const { blocks, added } = addAfter(readBlocks(editor, newId), id, newId);
    replaceBlocks(editor, blocks, newId);
    goToPlace(editor, { block: added, start: 0, end: 0 });
  }
  function remove({ id, title }: OutlineItem) {
    edit((blocks) => removeSection(blocks, id));
    toast.show({
      text: t(words.sectionRemoved, { title }),
      action: { label: t(shared.undo), onAct: () => editor.commands.undo() },
    });
  }
  const menuOf = (item: OutlineItem): MenuItem[] => [
    {
      id: 'up',
      label: t(words.moveUp),
      icon: 'chevronUp',
      onSelect: () => edit((b) => moveSection(b, item.id, -1)),
    },
    {
      id: 'down',
      label: t(words.moveDown),
      icon: 'chevronDown',
      onSelect: () => edit((b) => moveSection(b, item.id, 1)),
    },
    {
      id: 'promote',
      label: t(words.promote),
      icon: 'chevronLeft',
      disabled: item.level === 1,
      onSelect: () => edit((b) => shiftLevel(b, item.id, -1)),
    },
    {
      id: 'demote',
      label: t(words.demote),
      icon: 'chevronRight',
      disabled: item.level === 4,
      onSelect: () => edit((b) => shiftLevel(b, item.id, 1)),
    },
    { id: 'add', label: t(words.addAfter), icon: 'plus', onSelect: () => add(item.id) },
    { id: 'line', line: true },
    {
      id: 'remove',
      label: t(words.removeSection),
      icon: 'trash',
      danger: true,
      onSelect: () => remove(item),
    },
  ];
  return (
    <nav className={styles.outline} aria-label={t(words.outline)}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li
            key={item.id}
            className={classNames(styles.item, item.id === current && styles.current)}
            data-level={item.level}
          >
            <button
              type="button"
              className={styles.jump}
              aria-current={item.id === current ? 'location' : undefined}
              onClick={() => goToPlace(editor, { block: item.id, start: 0, end: 0 })}
            >
              {item.number}
              {item.title || t(words.untitled)}
            </button>
            <Menu
              align="end"
              trigger={
                <IconButton
                  icon="more"
                  className={styles.more}
                  label={t(words.headingMenu, { title: item.title })}
                />
              }
              items={menuOf(item)}
            />
          </li>
        ))}
      </ul>
      <Button small variant="bare" icon="plus" onClick={() => add(items.at(-1)?.id ?? '')}>
        {t(words.addHeading)}
      </Button>
    </nav>
  );
}
