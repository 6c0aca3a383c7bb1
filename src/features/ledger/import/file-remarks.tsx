import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { type FileSetup, hiddenRows, type LoadedFile } from './file-setup.ts';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';
import { rowNumbers } from './row-words.ts';

/** What reading the chosen sheet left open, said before its columns are confirmed. */
export function FileRemarks({
  file,
  setup,
  onChange,
}: {
  file: LoadedFile;
  setup: FileSetup;
  onChange: (setup: FileSetup) => void;
}) {
  const t = useT();
  const sheet = file.sheets[setup.sheet];
  if (!sheet) return null;
  const hidden = hiddenRows(file, setup);
  const rows = (list: readonly number[]) => ({
    rows: rowNumbers(
      list.map((row) => row + 1),
      t,
    ),
  });
  const n = (count: number) => ({ n: formatNumber(count, { table: true }) });
  return (
    <>
      {sheet.looseQuotes.length > 0 && (
        <Notice tone="warn">{t(words.looseQuotes, rows(sheet.looseQuotes))}</Notice>
      )}
      {sheet.torn.length > 0 && <Notice tone="warn">{t(words.tornRows, rows(sheet.torn))}</Notice>}
      {sheet.unsolved > 0 && <Notice tone="warn">{t(words.unsolved, n(sheet.unsolved))}</Notice>}
      {hidden.length > 0 && (
        <Notice tone="warn">
          <span className={styles.doubt}>
            {t(words.hidden, { ...n(hidden.length), rows: rowNumbers(hidden, t) })}
            <Checkbox
              label={t(words.withoutHidden)}
              checked={setup.withoutHidden}
              onChange={(event) => onChange({ ...setup, withoutHidden: event.target.checked })}
            />
          </span>
        </Notice>
      )}
    </>
  );
}
