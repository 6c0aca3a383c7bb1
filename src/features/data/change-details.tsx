import { useState } from 'react';
import { w } from '#src/domain/words.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { useLive } from '#src/ui/use-live.ts';
import styles from './data.module.css';
import { describeEntry, type EntryAct } from './entry-fields.ts';

const shownAtOnce = 20;

/** The entries of one change set, field by field. Personal fields stay masked. */
export function ChangeDetails({ seq }: { seq: number }) {
  const t = useT();
  const locale = useLocale();
  const { storage, settings } = useWorkspace();
  const [limit, setLimit] = useState(shownAtOnce);
  const entries = useLive(storage, () => storage.entries(seq), [storage, seq]).value;
  if (!entries) return <SkeletonRows rows={2} />;
  return (
    <div className={styles.entries}>
      {entries.slice(0, limit).map((entry) => (
        <EntryView
          key={(entry.after ?? entry.before)?.id}
          view={describeEntry(entry, { locale, settings, storage, translate: t })}
        />
      ))}
      {entries.length > limit && (
        <Button small onClick={() => setLimit(limit + 100)}>
          {t(words.more, { n: entries.length - limit })}
        </Button>
      )}
    </div>
  );
}

function EntryView({ view }: { view: ReturnType<typeof describeEntry> }) {
  const t = useT();
  return (
    <section className={styles.entry}>
      <h3 className={styles.entryTitle}>
        <span className={styles.quiet}>{t(acts[view.act])}</span> {view.title}
      </h3>
      {view.fields.length > 0 && (
        <dl className={styles.entryFields}>
          {view.fields.map((field) => (
            <div key={field.label} className={styles.entryField}>
              <dt>{field.label}</dt>
              <dd>
                {view.act === 'changed' && (
                  <>
                    <del>{field.before || t(words.empty)}</del>
                    <span aria-hidden="true"> → </span>
                  </>
                )}
                <ins>{field.after || t(words.empty)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const acts = {
  added: w('新增', 'Added'),
  changed: w('修改', 'Changed'),
  trashed: w('移入回收站', 'To the trash'),
  untrashed: w('移出回收站', 'Out of the trash'),
  removed: w('撤去', 'Taken away'),
} satisfies Record<EntryAct, ReturnType<typeof w>>;

const words = {
  empty: w('（空）', '(empty)'),
  more: w('再看其余 {n} 条', 'Show the other {n}'),
};
