import { useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import type { SaveStatus } from './saver.ts';
import { text } from './text.ts';
import type { ComposerParts } from './use-composer.ts';

type Failed = Extract<SaveStatus, { kind: 'failed' }>;

/** What went wrong with saving, what was kept and what to do; and what came back after a crash. */
export function SaveNotices({
  composer,
  restored,
}: {
  composer: ComposerParts;
  restored: boolean;
}) {
  const t = useT();
  const [seen, setSeen] = useState(false);
  const [again, setAgain] = useState<Failed | null>(null);
  const { editor, saver, status, show } = composer;
  // The notice and its buttons go away: the clerk goes on writing, unless the report was left meanwhile.
  const goOn = () => {
    if (!editor.isDestroyed) editor.commands.focus(null, { scrollIntoView: false });
  };
  async function takeTheirs() {
    const theirs = await saver.takeTheirs();
    if (!theirs) return;
    show(theirs);
    goOn();
  }
  async function keepThis() {
    await saver.overwrite();
    if (saver.getState().status.kind !== 'failed') goOn();
  }
  /** Tried as ever: what another window saved meanwhile is told and not written over. */
  async function saveAgain(now: Failed) {
    setAgain(now);
    await saver.flush();
    setAgain(null);
    if (saver.getState().status.kind !== 'failed') goOn();
  }
  // While it is tried again the notice stays, and the focus on its button.
  const failed = status.kind === 'failed' ? status : again;
  if (failed) {
    return (
      <Notice
        tone="error"
        announce
        actions={
          <Button busy={again !== null} onClick={() => void saveAgain(failed)}>
            {t(text.saveAgain)}
          </Button>
        }
      >
        {t(failed.full ? text.failedFull : text.failed)}
      </Notice>
    );
  }
  if (status.kind === 'conflict') {
    return (
      <Notice
        tone="warn"
        announce
        title={t(text.conflict)}
        actions={
          <>
            {status.theirs && <Button onClick={() => void takeTheirs()}>{t(text.useOther)}</Button>}
            <Button onClick={() => void keepThis()}>{t(text.useThis)}</Button>
          </>
        }
      >
        {t(status.theirs ? text.conflictWhy : text.conflictDeleted)}
      </Notice>
    );
  }
  if (!restored || seen) return null;
  return (
    <Notice
      tone="info"
      announce
      actions={
        <Button
          onClick={() => {
            setSeen(true);
            goOn();
          }}
        >
          {t(shared.close)}
        </Button>
      }
    >
      {t(text.restored)}
    </Notice>
  );
}
