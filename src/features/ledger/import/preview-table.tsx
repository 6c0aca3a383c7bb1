import { useState } from 'react';
import { fieldLabel } from '#src/domain/export-table.ts';
import type { ColumnMap } from '#src/domain/import-columns.ts';
import type { WordMeanings } from '#src/domain/import-meanings.ts';
import type { JudgedRow } from '#src/domain/import-rows.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { Badge } from '#src/ui/badge.tsx';
import { classNames } from '#src/ui/class-names.ts';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';
import { rowReasons, rowState } from './row-words.ts';
import { meantAs } from './word-meanings.tsx';

/** Height of a row in pixels, as in the style sheet. */
const rowHeight = 32;
/** Widths in pixels, as in the style sheet: row, result and reason together; a column of the file. */
const fixedWidth = 72 + 100 + 320;
const cellWidth = 136;
/** Rows drawn: the visible ones and some around them. */
const drawn = 40;

/** Rows as they stand in the file, cell by cell; only those in sight are drawn, so 100,000 scroll as 20 do. */
export function PreviewTable({
  ledger,
  rows,
  columns,
  meanings,
  cellsOf,
  picked,
  onPick,
}: {
  ledger: Ledger;
  rows: readonly JudgedRow[];
  columns: ColumnMap;
  meanings: WordMeanings;
  cellsOf: (row: number) => readonly string[];
  picked: JudgedRow | null;
  onPick: (row: JudgedRow) => void;
}) {
  const t = useT();
  const locale = useLocale();
  const [top, setTop] = useState(0);
  const shownColumns = Object.entries(columns).sort((a, b) => a[1] - b[1]);
  const first = Math.min(top, Math.max(0, rows.length - drawn));
  const inSight = rows.slice(first, first + drawn);
  return (
    <section
      className={styles.preview}
      aria-label={t(words.stepCheck)}
      onScroll={(event) => {
        const at = Math.floor(event.currentTarget.scrollTop / rowHeight) - 10;
        setTop(Math.max(0, at - (at % 10)));
      }}
    >
      <table
        className={styles.rows}
        style={{ width: fixedWidth + cellWidth * shownColumns.length }}
        aria-rowcount={rows.length + 1}
        data-total={rows.length}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.rowNo}>
              {t(words.rowNo)}
            </th>
            <th scope="col" className={styles.rowState}>
              {t(words.state)}
            </th>
            <th scope="col" className={styles.rowWhy}>
              {t(words.why)}
            </th>
            {shownColumns.map(([key]) => (
              <th key={key} scope="col" className={styles.rowCell}>
                {t(fieldLabel(ledger, key))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first > 0 && <tr style={{ height: first * rowHeight }} />}
          {inSight.map((row, i) => (
            <PreviewRow
              key={row.row}
              ledger={ledger}
              row={row}
              index={first + i + 2}
              columns={shownColumns}
              cells={cellsOf(row.row)}
              meantAs={(key, text) => meantAs(ledger, meanings, key, text, locale)}
              isPicked={picked?.row === row.row}
              onPick={() => onPick(row)}
            />
          ))}
          {first + drawn < rows.length && (
            <tr style={{ height: (rows.length - first - drawn) * rowHeight }} />
          )}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.none}>{t(words.noneShown)}</p>}
    </section>
  );
}

function PreviewRow({
  ledger,
  row,
  index,
  columns,
  cells,
  meantAs,
  isPicked,
  onPick,
}: {
  ledger: Ledger;
  row: JudgedRow;
  index: number;
  columns: readonly [string, number][];
  cells: readonly string[];
  meantAs: (key: string, text: string) => string | null;
  isPicked: boolean;
  onPick: () => void;
}) {
  const t = useT();
  const { word, tone } = rowState(row);
  const why = rowReasons(row, ledger, t);
  const levelOf = new Map(row.issues.map((issue) => [issue.field, issue]));
  return (
    <tr
      aria-rowindex={index}
      className={classNames(
        row.state === 'duplicate' && styles.repeated,
        isPicked && styles.picked,
      )}
    >
      <td className={styles.rowNo}>
        <button
          type="button"
          className={styles.rowButton}
          aria-pressed={isPicked}
          aria-label={t(words.rowDetail, { row: row.row })}
          onClick={onPick}
        >
          {row.row}
        </button>
      </td>
      <td>
        <Badge tone={tone} plain>
          {t(word)}
        </Badge>
      </td>
      <td title={why}>{why}</td>
      {columns.map(([key, column]) => {
        const issue = levelOf.get(key);
        const cell = cells[column] ?? '';
        const meant = meantAs(key, cell);
        const text = meant === null ? cell : `${cell} → ${meant}`;
        return (
          <td
            key={key}
            title={issue ? t(issue.message) : text}
            className={issue && (issue.level === 'error' ? styles.badCell : styles.warnCell)}
          >
            {text}
          </td>
        );
      })}
    </tr>
  );
}
