import type { Ledger } from '#src/domain/ledger.ts';
import { useT } from '#src/i18n/locale.ts';
import { saveBlob } from '#src/ui/download.ts';
import { bodyOf, headersOf } from './file-setup.ts';
import { importWords as words } from './import-words.ts';
import { rowReasons } from './row-words.ts';
import type { Stage } from './use-import.ts';

/** Saves the wrong rows as they stand in the file, with the reason behind them, to be mended and imported again. */
export function useSaveWrong(ledger: Ledger) {
  const t = useT();
  return async ({ file, setup, outcome }: Extract<Stage, { step: 'check' | 'done' }>) => {
    const { sheetToXlsx } = await import('#src/exchange/sheet-write.ts');
    const { officeFileName } = await import('#src/exchange/file-name.ts');
    const { cellsOf } = bodyOf(ledger, file, setup);
    const headers = headersOf(file, setup);
    const columns = [...headers, t(words.fileRow), t(words.problem)].map((title) => ({
      title,
      width: title === t(words.problem) ? 60 : 16,
      kind: 'text' as const,
    }));
    const wrong = outcome.rows
      .filter((row) => row.state === 'wrong')
      .map((row) => {
        const cells = cellsOf(row.row);
        return [
          ...headers.map((_, i) => cells[i] ?? ''),
          String(row.row),
          rowReasons(row, ledger, t),
        ];
      });
    const blob = await sheetToXlsx({ name: t(ledger.text.name), columns, rows: wrong });
    saveBlob(blob, officeFileName([t(ledger.text.name), t(words.wrongName)], 'xlsx'));
  };
}
