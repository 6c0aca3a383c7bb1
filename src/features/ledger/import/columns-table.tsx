import { fieldLabel } from '#src/domain/export-table.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { useT } from '#src/i18n/locale.ts';
import { Select } from '#src/ui/select.tsx';
import { bodyOf, type FileSetup, headersOf, type LoadedFile } from './file-setup.ts';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';

/** The file's columns with their first cells, and the field that each goes to. */
export function ColumnsTable({
  ledger,
  file,
  setup,
  onChange,
}: {
  ledger: Ledger;
  file: LoadedFile;
  setup: FileSetup;
  onChange: (setup: FileSetup) => void;
}) {
  const t = useT();
  const { rows } = bodyOf(ledger, file, setup);
  const fieldOf = new Map(Object.entries(setup.columns).map(([key, column]) => [column, key]));
  const options = ledger.fieldKeys.map((key) => {
    const needed = ledger.fields[key]?.required && !ledger.fields[key]?.when;
    return { value: key, label: `${t(fieldLabel(ledger, key))}${needed ? ' *' : ''}` };
  });
  const choose = (column: number, key: string) => {
    // A field has one column: choosing it here takes it from where it was.
    const others = Object.entries(setup.columns).filter(
      ([other, place]) => other !== key && place !== column,
    );
    const columns = Object.fromEntries(key === '' ? others : [...others, [key, column]]);
    onChange({ ...setup, columns, remembered: false });
  };
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{t(words.fileColumn)}</th>
          <th scope="col">{t(words.firstCells)}</th>
          <th scope="col">{t(words.field)}</th>
        </tr>
      </thead>
      <tbody>
        {headersOf(file, setup).map((header, column) => {
          const key = fieldOf.get(column) ?? '';
          const shown = header.trim() === '' ? t(words.noHeader) : header;
          return (
            <tr key={letterOf(column)} className={key === '' ? styles.skipped : undefined}>
              <th scope="row">
                <span className={styles.letter}>{letterOf(column)}</span>
                {shown}
              </th>
              <td className={styles.cells}>{firstCells(rows, column)}</td>
              <td>
                <Select
                  aria-label={t(words.fieldOf, { header: shown })}
                  emptyLabel={t(words.skip)}
                  options={options}
                  value={key}
                  onChange={(event) => choose(column, event.target.value)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The first three different contents of a column, exactly as they stand in the file. */
function firstCells(rows: readonly string[][], column: number): string {
  const found = new Set<string>();
  for (const cells of rows.slice(0, 300)) {
    const cell = cells[column] ?? '';
    if (cell.trim() !== '') found.add(cell);
    if (found.size === 3) break;
  }
  return [...found].join(' ｜ ');
}

/** A column's letters as the spreadsheet shows them: A, B, … Z, AA. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
