import type { MouseEvent, ReactNode } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { classNames } from '#src/ui/class-names.ts';
import styles from '#src/ui/record-table.module.css';
import type { TableColumn } from '#src/ui/record-table-head.tsx';

/** One row; its first cell is a link, so that it can also be opened in another tab. */
export function RecordTableRow({
  index,
  columns,
  isActive,
  isSelected,
  name,
  href,
  cells,
  unread,
  onToggle,
  onOpen,
  onFocus,
}: {
  index: number;
  columns: readonly TableColumn[];
  isActive: boolean;
  isSelected: boolean;
  name: string;
  href: string | undefined;
  /** Null while the row is being read. */
  cells: ((column: string) => ReactNode) | null;
  /** Stands in the first cell meanwhile. */
  unread: ReactNode;
  onToggle: () => void;
  onOpen: () => void;
  onFocus: () => void;
}) {
  const t = useT();
  function onClick(event: MouseEvent) {
    const inside = event.target instanceof Element && event.target.closest('a, button, label');
    if (!inside && window.getSelection()?.isCollapsed !== false) onOpen();
  }
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={isActive ? 0 : -1}
      className={classNames(styles.row, isSelected && styles.selected)}
      onClick={onClick}
      onFocus={(event) => event.target === event.currentTarget && onFocus()}
    >
      <td className={styles.choose}>
        <Checkbox
          label={t(words.choose, { name })}
          hideLabel
          checked={isSelected}
          onChange={onToggle}
          disabled={!cells}
          tabIndex={-1}
        />
      </td>
      {columns.map((column, at) => (
        <td key={column.id} className={column.isFigure ? styles.figure : undefined}>
          {at === 0 ? (
            <a className={styles.link} href={href} tabIndex={-1}>
              {cells ? (cells(column.id) ?? '—') : (unread ?? '…')}
            </a>
          ) : (
            cells?.(column.id)
          )}
        </td>
      ))}
    </tr>
  );
}

const words = { choose: { zh: '选中 {name}', en: 'Choose {name}' } };
