import { useState } from 'react';
import { w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { WorkspaceKind, Workspaces } from '#src/storage/workspaces.ts';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Progress } from '#src/ui/progress.tsx';
import { useKeptFocus } from '#src/ui/use-kept-focus.ts';
import styles from './data.module.css';
import { FileDrop } from './file-drop.tsx';
import { RestorePreview } from './restore-preview.tsx';
import { type RestoreTools, useRestore } from './use-restore.ts';

/**
 * Restoring a backup file: choose it, see what it holds and what would change, confirm, done. Without an open
 * `storage` (first run) it fills the workspace that the file came from.
 */
export function RestorePanel({
  workspaces,
  tools,
  storage,
  kind,
  onDone,
}: {
  workspaces: Workspaces;
  tools: RestoreTools;
  storage: Storage | null;
  kind?: WorkspaceKind;
  /** The workspace now points to the restored data: open it. */
  onDone: () => void;
}) {
  const t = useT();
  const { work, choose, start, cancel, reset } = useRestore({ workspaces, tools, storage, kind });
  const [asking, setAsking] = useState(false);
  const place = useKeptFocus(work.kind);
  const title = <h2 className={styles.heading}>{t(words.title)}</h2>;
  return (
    <div className={styles.stack} {...place}>
      {step()}
    </div>
  );

  function step() {
    switch (work.kind) {
      case 'choose':
        return (
          <section className={styles.stack}>
            {title}
            {work.refused && (
              <Notice tone="error" announce>
                {t(work.refused)}
              </Notice>
            )}
            <FileDrop label={t(words.choose)} hint={t(words.hint)} onFile={choose} />
          </section>
        );
      case 'reading':
        return (
          <section className={styles.stack}>
            {title}
            <Progress
              label={t(words.reading)}
              done={work.done}
              total={work.total}
              onCancel={cancel}
            />
          </section>
        );
      case 'ready':
        return (
          <section className={styles.stack}>
            {title}
            <RestorePreview
              file={work.file}
              comparison={work.comparison}
              storage={storage}
              actions={
                <>
                  <Button onClick={reset}>{t(words.other)}</Button>
                  <Button
                    variant="primary"
                    icon="history"
                    onClick={() => (work.replaced > 0 ? setAsking(true) : void start(work))}
                  >
                    {t(words.restore)}
                  </Button>
                </>
              }
            />
            <ConfirmDialog
              open={asking}
              onClose={() => setAsking(false)}
              onConfirm={() => {
                setAsking(false);
                void start(work);
              }}
              title={t(words.sure)}
              confirmLabel={t(words.restore)}
              typedWord={t(words.typed)}
              danger
            >
              <p>{t(words.replaces, { n: work.replaced })}</p>
            </ConfirmDialog>
          </section>
        );
      case 'restoring':
        return (
          <section className={styles.stack}>
            {title}
            <Progress
              label={t(phases[work.phase])}
              done={work.done}
              total={work.total}
              onCancel={cancel}
            />
            <p className={styles.quiet}>{t(words.untouched)}</p>
          </section>
        );
      case 'done':
        return (
          <section className={styles.stack}>
            {title}
            <Notice tone="ok" announce title={t(words.done)}>
              {t(storage ? words.doneCopy : words.doneFirst)}
            </Notice>
            <div className={styles.actions}>
              <Button variant="primary" onClick={onDone}>
                {t(words.open)}
              </Button>
            </div>
          </section>
        );
    }
  }
}

const phases = {
  read: w('正在写入', 'Writing'),
  rollups: w('正在汇总', 'Counting'),
  history: w('正在核对修改历史', 'Proving the history'),
};

const words = {
  title: w('从备份恢复', 'Restore a backup'),
  choose: w('选择备份文件', 'Choose a backup file'),
  hint: w(
    '也可以把文件拖到这里。选了文件只是先看看，确认之前什么都不会改。',
    'Or drop it here. Choosing a file only shows what is in it; nothing changes until you confirm.',
  ),
  reading: w('正在读取并核对', 'Reading and checking'),
  other: w('换一个文件', 'Another file'),
  restore: w('恢复这份备份', 'Restore this backup'),
  sure: w('用备份替换现有数据？', 'Replace the present data by the backup?'),
  replaces: w(
    '现有的 {n} 条记录将换成备份里的内容。现有数据会整个留作安全副本，随时可以换回来。',
    'The {n} records here give way to those in the backup. The present data are kept whole as a safety copy, which one click brings back.',
  ),
  typed: w('恢复', 'restore'),
  untouched: w(
    '正在写入一个全新的库，完成之前现有数据不动；取消也不留痕迹。',
    'A fresh database is being filled; until it is complete your data stay as they are, and cancelling leaves no trace.',
  ),
  done: w('恢复完成。', 'Restored.'),
  doneCopy: w(
    '记录、汇总和修改历史都已核对。原来的数据留作安全副本，在“恢复”页可以换回。',
    'Records, totals and history were checked. The data before are kept as a safety copy on the Restore tab.',
  ),
  doneFirst: w('记录、汇总和修改历史都已核对。', 'Records, totals and history were checked.'),
  open: w('打开恢复后的数据', 'Open the restored data'),
};
