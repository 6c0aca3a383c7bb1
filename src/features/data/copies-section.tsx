import { useState } from 'react';
import { w } from '#src/domain/words.ts';
import { formatDateTime, formatNumber } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { describeCopy, type HeldData } from '#src/storage/health.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import type { SafetyCopy } from '#src/storage/workspaces.ts';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { useLive } from '#src/ui/use-live.ts';
import styles from './data.module.css';

type Copy = SafetyCopy & { held: HeldData };

/** The databases that earlier restores replaced: one click goes back to one. */
export function CopiesSection({ onReopen }: { onReopen: () => void }) {
  const t = useT();
  const locale = useLocale();
  const { kind, storage, workspaces } = useWorkspace();
  const [dropping, setDropping] = useState<Copy | null>(null);
  const live = useLive(workspaces, async () => {
    const copies: Copy[] = [];
    for (const copy of (await workspaces.get(kind))?.earlier ?? []) {
      const held = await describeCopy(copy.database);
      if (held) copies.push({ ...copy, held });
    }
    return copies;
  }, [workspaces, kind]);
  async function goBack(copy: Copy) {
    await workspaces.pointTo(kind, copy.database, storage.options.clock(), 'back');
    onReopen();
  }
  if (live.state === 'failed' && !live.value) throw live.error;
  if (!live.value || live.value.length === 0) return null;
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{t(words.title)}</h2>
      <p className={styles.quiet}>{t(words.about)}</p>
      <ul className={styles.copies}>
        {live.value.map((copy) => (
          <li key={copy.database} className={styles.copy}>
            <span>{t(words.until, { at: formatDateTime(Date.parse(copy.until), locale) })}</span>
            <span className={styles.quiet}>
              {t(words.held, {
                records: formatNumber(copy.held.records, { table: true }),
                changes: formatNumber(copy.held.changes, { table: true }),
              })}
            </span>
            <span className={styles.copyActs}>
              <Button small icon="history" onClick={() => void goBack(copy)}>
                {t(words.back)}
              </Button>
              <Button small variant="bare" icon="trash" onClick={() => setDropping(copy)}>
                {t(shared.delete)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={dropping !== null}
        onClose={() => setDropping(null)}
        onConfirm={() => {
          if (dropping) void workspaces.dropCopy(kind, dropping.database);
          setDropping(null);
        }}
        title={t(words.dropTitle)}
        confirmLabel={t(shared.delete)}
        danger
      >
        <p>{t(words.dropWhy)}</p>
      </ConfirmDialog>
    </section>
  );
}

const words = {
  title: w('安全副本', 'Safety copies'),
  about: w(
    '每次恢复前的数据都整个留着，最多留两份。换回去之后，现在的数据也会变成安全副本。',
    'The data before each restore are kept whole, two copies at most. After going back, the present data become a safety copy in turn.',
  ),
  until: w('用到 {at} 的数据', 'Data in use until {at}'),
  held: w('{records} 条记录，{changes} 次修改', '{records} records, {changes} changes'),
  back: w('换回这份', 'Go back to this'),
  dropTitle: w('删除这份安全副本？', 'Delete this safety copy?'),
  dropWhy: w(
    '删除后不能再换回那时的数据，现在的数据不受影响。',
    'You will not be able to go back to those data; the present ones are not affected.',
  ),
};
