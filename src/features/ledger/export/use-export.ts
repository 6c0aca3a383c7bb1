import { useRef, useState } from 'react';
import { personalFields, type TableOptions } from '#src/domain/export-table.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { formatDate } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { saveBlob } from '#src/ui/download.ts';
import { useToast } from '#src/ui/toast.tsx';
import { copyTable } from './clipboard-table.ts';
import { type ExportSource, exportRecords } from './export-records.ts';
import { exportWords as words } from './export-words.ts';

/** What is exported and how it is called. */
export interface ExportScope {
  source: ExportSource;
  /** Names the period in the file name, such as `2023`; '' when it is everything. */
  period: string;
  /** Says in words what the list was filtered by. */
  filters?: string;
}

/** What an export does now; `done` counts records. */
export interface ExportWork {
  phase: 'read' | 'write';
  done: number;
}

/** Longer tables are made in a worker, so that the page stays alive. */
const apartFrom = 2000;

/** Saves or copies the records of a list; `work` is null when it rests. */
export function useExport(ledger: Ledger, scope: ExportScope) {
  const t = useT();
  const locale = useLocale();
  const toast = useToast();
  const { kind, storage, settings } = useWorkspace();
  const [work, setWork] = useState<ExportWork | null>(null);
  const abort = useRef<AbortController | null>(null);

  async function run<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const control = new AbortController();
    abort.current = control;
    setWork({ phase: 'read', done: 0 });
    try {
      return await task(control.signal);
    } catch (error) {
      if (error !== control.signal.reason) throw error;
      toast.show({ text: t(words.cancelled), tone: 'info' });
      return undefined;
    } finally {
      setWork(null);
    }
  }

  const read = (personal: boolean, signal: AbortSignal) => {
    const { villages, departments, scales } = settings;
    const options: TableOptions = {
      locale,
      references: { villages, departments, scales },
      personal,
    };
    const watch = {
      onProgress: (done: number) => setWork({ phase: 'read', done }),
      signal,
    };
    return exportRecords(storage, ledger, scope.source, options, watch);
  };

  async function save(personal: boolean): Promise<boolean> {
    const saved = await run(async (signal) => {
      const { officeFileName } = await import('#src/exchange/file-name.ts');
      const { columns, rows } = await read(personal, signal);
      const mark = kind === 'sample' ? t(words.practice) : '';
      const notes = [
        ...(kind === 'sample' ? [t(words.practiceNote)] : []),
        t(words.noteCount, { n: rows.length, day: formatDate(storage.today(), locale) }),
        ...(scope.filters ? [t(words.noteScope, { scope: scope.filters })] : []),
        ...(!personal && personalFields(ledger).length > 0 ? [t(words.notePersonal)] : []),
      ];
      const name = `${t(ledger.text.name)}${mark && `（${mark}）`}`;
      const sheet = { name, columns, rows, notes };
      const blob = await (rows.length < apartFrom
        ? (await import('#src/exchange/sheet-write.ts')).sheetToXlsx(sheet)
        : (await import('#src/exchange/sheet-write-apart.ts')).sheetToXlsxApart(sheet, {
            signal,
            onProgress: (done) => setWork({ phase: 'write', done }),
          }));
      signal.throwIfAborted();
      const file = officeFileName([t(ledger.text.name), scope.period, mark], 'xlsx');
      saveBlob(blob, file);
      return { n: rows.length, file };
    });
    if (saved) toast.show({ text: t(words.saved, saved) });
    return saved !== undefined;
  }

  async function copy(): Promise<void> {
    const table = await run((signal) => read(false, signal));
    if (!table) return;
    const copied = await copyTable(table);
    toast.show(
      copied
        ? { text: t(words.copied, { n: table.rows.length }) }
        : { text: t(words.notCopied), tone: 'error' },
    );
  }

  return { work, save, copy, cancel: () => abort.current?.abort() };
}
