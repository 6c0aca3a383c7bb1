import { useState } from 'react';
import { formatTime } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery } from '#src/ui/address.ts';
import { Button, ButtonLink } from '#src/ui/button.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { useToast } from '#src/ui/toast.tsx';
import styles from './composer.module.css';
import { exportWord } from './export-word.ts';
import type { SaveStatus } from './saver.ts';
import { text } from './text.ts';
import type { ComposerParts } from './use-composer.ts';

/** Which report this is, how it is saved, and what can be done with it as a whole. */
export function ReportBar({
  composer,
  previewing,
}: {
  composer: ComposerParts;
  previewing: boolean;
}) {
  const t = useT();
  const toast = useToast();
  const { storage, settings, kind } = useWorkspace();
  const [exporting, setExporting] = useState(false);
  const { saver, report, status } = composer;

  async function toWord() {
    setExporting(true);
    await saver.flush();
    const made = await exportWord(storage, saver.getState().report, {
      township: settings.township.name,
      practice: kind === 'sample',
    });
    setExporting(false);
    if (made.ok) toast.show({ text: t(text.exported, { name: made.value }) });
    else toast.show({ text: t(text.exportFailed), tone: 'error' });
  }
  function print() {
    setQuery({ view: 'preview' });
    // The paper is put up by the browser's own notice before printing.
    requestAnimationFrame(() => window.print());
  }
  return (
    <header className={styles.bar}>
      <ButtonLink variant="bare" icon="chevronLeft" href="#/reports">
        {t(text.toReports)}
      </ButtonLink>
      <strong className={styles.name}>{t(text.yearOf, { year: report.year })}</strong>
      <SaveState status={status} />
      <div className={styles.tools}>
        <Segmented
          label={t(text.view)}
          value={previewing ? 'preview' : 'edit'}
          options={[
            { value: 'edit', label: t(text.editing) },
            { value: 'preview', label: t(text.preview) },
          ]}
          onChange={(view) => setQuery({ view: view === 'preview' ? view : null })}
        />
        <Button icon="print" onClick={print}>
          {t(text.print)}
        </Button>
        <Button variant="primary" icon="download" busy={exporting} onClick={() => void toWord()}>
          {t(exporting ? text.exporting : text.word)}
        </Button>
      </div>
    </header>
  );
}

function SaveState({ status }: { status: SaveStatus }) {
  const t = useT();
  return (
    <span className={styles.saved} role="status" data-save={status.kind}>
      {saveWords(status, t)}
    </span>
  );
}

function saveWords(status: SaveStatus, t: ReturnType<typeof useT>): string {
  switch (status.kind) {
    case 'saved':
      return t(shared.savedAt, { time: formatTime(status.at) });
    case 'waiting':
      return t(text.waiting);
    case 'saving':
      return t(shared.saving);
    case 'conflict':
      return t(text.conflict);
    case 'failed':
      return t(text.saveAgain);
  }
}
