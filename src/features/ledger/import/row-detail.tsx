import { fieldLabel } from '#src/domain/export-table.ts';
import type { ColumnMap } from '#src/domain/import-columns.ts';
import type { JudgedRow } from '#src/domain/import-rows.ts';
import { isEmptyValue, valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';
import { rowReasons } from './row-words.ts';

/** One row in full: every cell as in the file, how it was read where that differs, and what is wrong with it. */
export function RowDetail({
  ledger,
  row,
  columns,
  cells,
}: {
  ledger: Ledger;
  row: JudgedRow;
  columns: ColumnMap;
  cells: readonly string[];
}) {
  const t = useT();
  const locale = useLocale();
  const { settings, storage } = useWorkspace();
  const issueOf = new Map(row.issues.map((issue) => [issue.field, issue]));
  const shown = ledger.fieldKeys.filter((key) => columns[key] !== undefined || issueOf.has(key));
  const readAs = (key: string, text: string): string => {
    const field = ledger.fields[key];
    if (!field || row.state === 'wrong') return '';
    const value = row.data[key] ?? null;
    const read = valueToText(value, field, {
      locale,
      today: storage.today(),
      options: ledger.text.options[key] ?? {},
      references: settings,
    });
    if (read === text || (text === '' && (value === false || isEmptyValue(value)))) return '';
    return read === '' ? t(words.keptEmpty) : t(words.readAs, { text: read });
  };
  return (
    <section className={styles.detail} aria-label={t(words.rowDetail, { row: row.row })}>
      <p className={styles.detailHead}>
        <strong>{t(words.rowDetail, { row: row.row })}</strong> {rowReasons(row, ledger, t)}
      </p>
      <dl className={styles.detailList}>
        {shown.map((key) => {
          const text = columns[key] === undefined ? '' : (cells[columns[key]] ?? '');
          const issue = issueOf.get(key);
          return (
            <div key={key}>
              <dt>{t(fieldLabel(ledger, key))}</dt>
              <dd>
                {text} <span className={styles.hint}>{readAs(key, text)}</span>
                {issue && <span className={styles.detailFault}>{t(issue.message)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
