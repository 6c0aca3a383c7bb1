import { useT } from '#src/i18n/locale.ts';
import { Notice } from '#src/ui/notice.tsx';
import type { FileSetup, LoadedFile } from './file-setup.ts';
import { importWords as words } from './import-words.ts';

/** What reading the chosen sheet left open, said before its columns are confirmed. */
export function FileRemarks({ file, setup }: { file: LoadedFile; setup: FileSetup }) {
  const t = useT();
  const sheet = file.sheets[setup.sheet];
  if (!sheet) return null;
  const rows = (list: readonly number[]) => ({ rows: rowNumbers(list) });
  return (
    <>
      {sheet.looseQuotes.length > 0 && (
        <Notice tone="warn">{t(words.looseQuotes, rows(sheet.looseQuotes))}</Notice>
      )}
      {sheet.torn.length > 0 && <Notice tone="warn">{t(words.tornRows, rows(sheet.torn))}</Notice>}
    </>
  );
}

/** Row numbers as the spreadsheet counts them; of many the first ones. */
function rowNumbers(rows: readonly number[]): string {
  const shown = rows.slice(0, 12).map((row) => row + 1);
  return `${shown.join(', ')}${rows.length > shown.length ? ` … (${rows.length})` : ''}`;
}
