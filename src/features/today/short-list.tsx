import { type ReactNode, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { text } from './text.ts';
import styles from './today.module.css';

/** A list of which only the first lines stand until more are asked for. */
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
  const rest = items.length - lines;
  return (
    <>
      <ul className={styles.list}>
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
          onClick={() => setAll(!all)}
        >
          {all ? t(text.less) : t(text.more, { n: rest })}
        </Button>
      )}
    </>
  );
}
