import { useState } from 'react';
import { backupNameParts } from '#src/domain/backup-format.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { saveBlob } from '#src/ui/download.ts';
import { text } from './text.ts';

/** The way out that a failed page always leaves: a whole backup, written without any of the page's own code. */
export function SaveBackupButton() {
  const t = useT();
  const { kind, storage, settings } = useWorkspace();
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  async function save() {
    setState('busy');
    const { writeBackup } = await import('#src/storage/backup-write.ts');
    const made = await writeBackup(storage, { kind });
    if (made.ok) {
      const parts = backupNameParts(settings.township.name, Date.now(), kind === 'sample');
      saveBlob(made.value.blob, `${parts.filter(Boolean).join('-')}.json`);
    }
    setState(made.ok ? 'done' : 'idle');
  }
  return (
    <Button variant="primary" icon="shield" busy={state === 'busy'} onClick={() => void save()}>
      {t(state === 'done' ? text.backupSaved : text.saveBackup)}
    </Button>
  );
}
