import { useT } from '#src/i18n/locale.ts';
import { Notice } from '#src/ui/notice.tsx';
import type { FileSetup, LoadedFile } from './file-setup.ts';
import { importWords as words } from './import-words.ts';
import { rowNumbers } from './row-words.ts';

/** What reading the chosen sheet left open, said before its columns are confirmed. */
export function FileRemarks({ file, setup }: { file: LoadedFile; setup: FileSetup }) {
  const t = useT();
  const sheet = file.sheets[setup.sheet];
  if (!sheet) return null;
  const rows = (list: readonly number[]) => ({ rows: rowNumbers(list.map((row) => row + 1)) });
  return (
    <>
      {sheet.looseQuotes.length > 0 && (
        <Notice tone="warn">{t(words.looseQuotes, rows(sheet.looseQuotes))}</Notice>
      )}
      {sheet.torn.length > 0 && <Notice tone="warn">{t(words.tornRows, rows(sheet.torn))}</Notice>}
    </>
  );
}
