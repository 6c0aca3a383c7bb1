import type { ReactNode } from 'react';
import { Icon } from '#src/ui/icon.tsx';
import styles from '#src/ui/record-table.module.css';

export interface TableColumn {
  id: string;
  label: string;
  /** Least width in pixels. */
  width: number;
  /** Takes a share of the room that is left. */
  grows?: boolean;
  /** Stands at the right, in figures of one width. */
  isFigure?: boolean;
  /** How the rows are sorted by this column now. */
  sorted?: 'ascending' | 'descending' | undefined;
  /** Absent when the rows cannot be sorted by it. */
  onSort?: () => void;
  /** Gets the button that sorts when it stands, null when it goes. */
  onHead?: (head: HTMLButtonElement | null) => void;
}

/** The column heads; a head that sorts is a button. */
export function TableHead({
  columns,
  choose,
}: {
  columns: readonly TableColumn[];
  choose: ReactNode;
}) {
  return (
    <>
      <colgroup>
        <col style={{ width: 36 }} />
        {columns.map((column) => (
          <col key={column.id} style={column.grows ? undefined : { width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={styles.choose}>
            {choose}
          </th>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sorted}
              className={column.isFigure ? styles.figure : undefined}
            >
              {column.onSort ? (
                <button
                  type="button"
                  ref={column.onHead}
                  className={styles.sort}
                  onClick={column.onSort}
                >
                  {column.label}
                  {column.sorted && (
                    <Icon
                      name={column.sorted === 'ascending' ? 'chevronUp' : 'chevronDown'}
                      size={12}
                    />
                  )}
                </button>
              ) : (
                column.label
              )}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
