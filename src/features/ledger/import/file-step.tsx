import { useRef, useState } from 'react';
import { importTemplate } from '#src/domain/import-template.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { Words } from '#src/domain/words.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { saveBlob } from '#src/ui/download.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Notice } from '#src/ui/notice.tsx';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';

/** The first step: a file is dropped or chosen; the ledger's template can be had. */
export function FileStep({
  ledger,
  failure,
  onFile,
}: {
  ledger: Ledger;
  failure: Words | null;
  onFile: (file: File) => void;
}) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const saveTemplate = useTemplate(ledger);
  const take = (file: File | undefined) => {
    if (file) onFile(file);
  };
  return (
    <div className={styles.stack}>
      {failure && (
        <Notice tone="error" announce>
          {t(failure)}
        </Notice>
      )}
      <section
        aria-label={t(words.stepFile)}
        className={classNames(styles.drop, over && styles.dropOver)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <Icon name="upload" size={20} />
        <p className={styles.dropTitle}>{t(words.drop)}</p>
        <Button variant="primary" onClick={() => input.current?.click()}>
          {t(words.pick)}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.csv,.txt,.tsv"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t(words.pick)}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <p className={styles.hint}>{t(words.pickHint)}</p>
      </section>
      <div className={styles.template}>
        <Button icon="download" onClick={() => void saveTemplate()}>
          {t(words.template)}
        </Button>
        <p className={styles.hint}>{t(words.templateHint)}</p>
      </div>
    </div>
  );
}

function useTemplate(ledger: Ledger): () => Promise<void> {
  const t = useT();
  const locale = useLocale();
  const { storage, settings } = useWorkspace();
  return async () => {
    const { sheetsToXlsx } = await import('#src/exchange/sheet-write.ts');
    const { officeFileName } = await import('#src/exchange/file-name.ts');
    const { villages, departments, scales } = settings;
    const year = settings.township.year ?? Number(storage.today().slice(0, 4));
    const sheets = importTemplate(ledger, locale, { villages, departments, scales }, year);
    const name = officeFileName([t(ledger.text.name), t(words.templateName)], 'xlsx');
    saveBlob(await sheetsToXlsx(sheets), name);
  };
}
