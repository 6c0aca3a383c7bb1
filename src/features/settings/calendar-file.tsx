import { useRef, useState } from 'react';
import { holidaysToJson, parseHolidayFile } from '#src/domain/holiday-file.ts';
import { type Words, w } from '#src/domain/words.ts';
import { officialTable } from '#src/domain/working-days.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { saveBlob } from '#src/ui/download.ts';
import { useSaver } from './saver.ts';
import styles from './settings.module.css';

/** Takes a holiday file in and gives the present calendar out, for other townships without a network. */
export function CalendarFile({ onImport }: { onImport: (year: string) => void }) {
  const t = useT();
  const { settings } = useWorkspace();
  const { change } = useSaver();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Words | null>(null);

  async function take(file: File) {
    const read = parseHolidayFile(await file.text());
    setProblem(read.ok ? null : read.error);
    if (!read.ok) return;
    change('holidays', (old) => ({ ...old, ...read.value }));
    onImport(Object.keys(read.value).sort().at(-1) ?? '');
  }

  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={t(words.file)}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
      <Button icon="upload" onClick={() => picker.current?.click()}>
        {t(words.importFile)}
      </Button>
      <Button
        icon="download"
        onClick={() => {
          const text = holidaysToJson({ ...officialTable().years, ...settings.holidays });
          saveBlob(new Blob([text], { type: 'application/json' }), '节假日安排.json');
        }}
      >
        {t(words.exportFile)}
      </Button>
      {problem && (
        <p role="alert" className={styles.problem}>
          {t(problem)}
        </p>
      )}
    </>
  );
}

const words = {
  file: w('节假日文件', 'Holiday file'),
  importFile: w('导入 JSON', 'Import JSON'),
  exportFile: w('导出 JSON', 'Export JSON'),
};
