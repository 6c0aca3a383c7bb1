import { useState } from 'react';
import { w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { Notice } from '#src/ui/notice.tsx';
import styles from './data.module.css';
import { useBackup } from './use-backup.ts';

/** Removes the workspace with everything in it, after offering a backup and asking for a typed word. */
export function WipeSection({ onWiped }: { onWiped: () => void }) {
  const t = useT();
  const { kind, storage, workspaces } = useWorkspace();
  const { work, run } = useBackup();
  const [asking, setAsking] = useState(false);
  async function wipe() {
    setAsking(false);
    storage.close();
    await workspaces.remove(kind);
    onWiped();
  }
  return (
    <section className={styles.danger}>
      <h2 className={styles.heading}>{t(kind === 'sample' ? words.titleSample : words.title)}</h2>
      <p className={styles.quiet}>{t(kind === 'sample' ? words.aboutSample : words.about)}</p>
      <div className={styles.actions}>
        <Button icon="shield" busy={work.kind === 'working'} onClick={() => void run(false)}>
          {t(words.backUpFirst)}
        </Button>
        <Button variant="danger" icon="trash" onClick={() => setAsking(true)}>
          {t(words.wipe)}
        </Button>
      </div>
      {work.kind === 'saved' && (
        <Notice tone="ok" announce>
          {t(words.saved, { file: work.fileName })}
        </Notice>
      )}
      {work.kind === 'failed' && (
        <Notice tone="error" announce>
          {t(work.words)}
        </Notice>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void wipe()}
        title={t(words.sure)}
        confirmLabel={t(words.wipe)}
        typedWord={t(words.typed)}
        danger
      >
        <p>{t(words.gone)}</p>
        {work.kind !== 'saved' && <p>{t(words.noBackup)}</p>}
      </ConfirmDialog>
    </section>
  );
}

const words = {
  title: w('清空本机的正式数据', 'Wipe the real data on this machine'),
  titleSample: w('清空练习数据', 'Wipe the practice data'),
  about: w(
    '台账、报告、设置、修改历史、回收站和安全副本全部删除，练习数据不受影响。电脑移交他人之前用。',
    'Deletes ledgers, reports, settings, history, trash and safety copies; practice data are not affected. For handing the computer on.',
  ),
  aboutSample: w(
    '练习数据全部删除，正式数据不受影响，以后可以重新生成。',
    'Deletes all practice data; the real data are not affected. They can be made anew later.',
  ),
  backUpFirst: w('先备份一次', 'Back up first'),
  wipe: w('全部清空', 'Wipe everything'),
  saved: w(
    '已备份到“{file}”，请确认文件已存好。',
    'Backed up to “{file}”; make sure that the file is there.',
  ),
  sure: w('全部清空？', 'Wipe everything?'),
  typed: w('清空', 'wipe'),
  gone: w(
    '清空后只能从备份文件恢复，没有别的办法。',
    'Afterwards only a backup file brings anything back.',
  ),
  noBackup: w('这次打开后还没有备份过。', 'You have not made a backup since opening this page.'),
};
