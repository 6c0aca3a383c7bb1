import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { IconButton } from '#src/ui/button.tsx';
import styles from './arrange-dialog.module.css';

/**
 * A list put in order by dragging, by the arrow buttons of a row, or with Alt+↑ and Alt+↓ while one of them has the
 * focus. The focus stays with the row that moves.
 */
export function ArrangeList({
  label,
  ids,
  nameOf,
  onChange,
}: {
  label: string;
  ids: readonly string[];
  nameOf: (id: string) => string;
  onChange: (ids: string[]) => void;
}) {
  const t = useT();
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);

  function move(id: string, to: number) {
    const rest = ids.filter((other) => other !== id);
    const at = Math.max(0, Math.min(rest.length, to));
    onChange([...rest.slice(0, at), id, ...rest.slice(at)]);
    setSaid(t(words.moved, { name: nameOf(id), n: at + 1, all: ids.length }));
  }
  function onKeyDown(event: KeyboardEvent, id: string) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    move(id, ids.indexOf(id) + step);
  }
  function remove(id: string) {
    const at = ids.indexOf(id);
    onChange(ids.filter((other) => other !== id));
    setSaid(t(words.removed, { name: nameOf(id) }));
    const next = list.current?.querySelectorAll<HTMLElement>('[data-remove]');
    (next?.[at + 1] ?? next?.[at - 1])?.focus();
  }
  const dropOn = (event: DragEvent, at: number) => {
    event.preventDefault();
    if (dragged !== undefined) move(dragged, at);
    setDragged(undefined);
  };
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={label}>
        {ids.map((id, at) => (
          <li
            key={id}
            className={styles.row}
            draggable
            data-item={id}
            data-dragged={id === dragged || undefined}
            onDragStart={(event) => {
              event.dataTransfer.setData('text/plain', id);
              event.dataTransfer.effectAllowed = 'move';
              setDragged(id);
            }}
            onDragOver={(event) => dragged !== undefined && event.preventDefault()}
            onDrop={(event) => dropOn(event, at)}
            onDragEnd={() => setDragged(undefined)}
            onKeyDown={(event) => onKeyDown(event, id)}
          >
            <span className={styles.place}>{at + 1}</span>
            <span className={styles.name}>{nameOf(id)}</span>
            <IconButton
              icon="chevronUp"
              label={t(words.up, { name: nameOf(id) })}
              aria-disabled={at === 0}
              aria-keyshortcuts="Alt+ArrowUp"
              onClick={() => at > 0 && move(id, at - 1)}
            />
            <IconButton
              icon="chevronDown"
              label={t(words.down, { name: nameOf(id) })}
              aria-disabled={at === ids.length - 1}
              aria-keyshortcuts="Alt+ArrowDown"
              onClick={() => at < ids.length - 1 && move(id, at + 1)}
            />
            <IconButton
              icon="close"
              data-remove=""
              label={t(words.remove, { name: nameOf(id) })}
              onClick={() => remove(id)}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

const words = {
  up: { zh: '上移：{name}', en: 'Move up: {name}' },
  down: { zh: '下移：{name}', en: 'Move down: {name}' },
  remove: { zh: '移除：{name}', en: 'Remove: {name}' },
  moved: { zh: '{name}：第 {n} 位，共 {all} 项', en: '{name}: place {n} of {all}' },
  removed: { zh: '已移除{name}', en: '{name} removed' },
};
