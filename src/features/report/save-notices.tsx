import { useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { text } from './text.ts';
import type { ComposerParts } from './use-composer.ts';

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
  const { saver, status, show } = composer;
  async function takeTheirs() {
    const theirs = await saver.takeTheirs();
    if (theirs) show(theirs);
  }
  if (status.kind === 'failed') {
    return (
      <Notice
        tone="error"
        announce
        actions={<Button onClick={() => void saver.overwrite()}>{t(text.saveAgain)}</Button>}
      >
        {t(status.full ? text.failedFull : text.failed)}
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
            <Button onClick={() => void saver.overwrite()}>{t(text.useThis)}</Button>
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
      actions={<Button onClick={() => setSeen(true)}>{t(shared.close)}</Button>}
    >
      {t(text.restored)}
    </Notice>
  );
}
