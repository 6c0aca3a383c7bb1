import { type ReactNode, useRef, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { text } from './text.ts';
import styles from './today.module.css';

/** A list of which only the first lines stand until more are asked for; the first of those then has the focus. */
export function ShortList<T>({
  items,
  lines = 6,
  keyOf,
  children,
}: {
  items: readonly T[];
  lines?: number;
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
}) {
  const t = useT();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const rest = items.length - lines;
  const toggle = () => {
    setAll(!all);
    if (all) return;
    // The button now stands below all that it brought, often out of sight.
    const first = `:scope > li:nth-child(${lines + 1}) :is(a, button)`;
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(first)?.focus());
  };
  return (
    <>
      <ul ref={list} className={styles.list}>
        {(all ? items : items.slice(0, lines)).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          small
          variant="bare"
          icon={all ? 'chevronUp' : 'chevronDown'}
          aria-expanded={all}
          onClick={toggle}
        >
          {all ? t(text.less) : t(text.more, { n: rest })}
        </Button>
      )}
    </>
  );
}
