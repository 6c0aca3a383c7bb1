import { useState } from 'react';
import { stampTime } from '#src/domain/hlc.ts';
import { w } from '#src/domain/words.ts';
import { formatDateTime, formatNumber } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import type { ChangeSummary } from '#src/storage/history.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { ChangeDetails } from './change-details.tsx';
import { actorWords, reasonWords } from './change-words.ts';
import styles from './data.module.css';
import { ownerWords } from './owner-words.ts';
import { UndoChange } from './undo-change.tsx';

const pageSize = 30;
/** Ledgers named in a row; a change set that touches more tells their number. */
const named = 3;

/** All change sets, newest first: who did what, when and why; each opens to its fields and can be undone. */
export function HistorySection() {
  const t = useT();
  const { storage } = useWorkspace();
  const [limit, setLimit] = useState(pageSize);
  const [open, setOpen] = useState<number | null>(null);
  const live = useLive(storage, () => storage.changes(limit + 1), [storage, limit]);
  if (live.state === 'failed' && !live.value) throw live.error;
  const rows = live.value?.slice(0, limit);
  if (!rows) return <SkeletonRows rows={limit} />;
  if (rows.length === 0) return <EmptyState title={t(words.none)}>{t(words.noneWhy)}</EmptyState>;
  return (
    <div className={styles.stack}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{t(words.caption)}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t(words.seq)}
              </th>
              <th scope="col">{t(words.when)}</th>
              <th scope="col">{t(words.who)}</th>
              <th scope="col">{t(words.what)}</th>
              <th scope="col">{t(words.where)}</th>
              <th scope="col">
                <span className="visually-hidden">{t(words.acts)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((set) => (
              <Change
                key={set.seq}
                set={set}
                open={open === set.seq}
                onToggle={() => setOpen(open === set.seq ? null : set.seq)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {(live.value?.length ?? 0) > limit && (
        <div className={styles.actions}>
          <Button onClick={() => setLimit(limit + pageSize)}>{t(words.earlier)}</Button>
        </div>
      )}
    </div>
  );
}

function Change({
  set,
  open,
  onToggle,
}: {
  set: ChangeSummary;
  open: boolean;
  onToggle: () => void;
}) {
  const t = useT();
  const locale = useLocale();
  const { storage } = useWorkspace();
  const touched = Object.entries(set.ledgers);
  const some = touched
    .slice(0, named)
    .map(([id, n]) => `${t(ownerWords(id, storage.options.ledgers))} ${formatNumber(n)}`)
    .join(locale === 'zh' ? '、' : ', ');
  const owners =
    touched.length > named
      ? t(words.andOthers, {
          some,
          ledgers: touched.length,
          n: formatNumber(set.count, { table: true }),
        })
      : some;
  const when = stampTime(set.at);
  return (
    <>
      <tr data-change={set.seq}>
        <td className={styles.number}>{set.seq}</td>
        <td className={styles.oneLine}>
          <time dateTime={when}>{formatDateTime(Date.parse(when), locale)}</time>
        </td>
        <td className={styles.oneLine}>
          {t(actorWords(set.actor))}
          {set.origin !== storage.origin && (
            <span className={styles.quiet}> {t(words.elsewhere, { machine: set.origin })}</span>
          )}
        </td>
        <td>{t(reasonWords(set.reason))}</td>
        <td>{owners || <span className={styles.quiet}>{t(words.nothing)}</span>}</td>
        <td className={styles.rowActs}>
          <Button
            small
            variant="bare"
            aria-expanded={open}
            disabled={set.count === 0}
            onClick={onToggle}
          >
            {t(open ? words.hide : words.show)}
          </Button>
          <UndoChange set={set} />
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={6} className={styles.opened}>
            <ChangeDetails seq={set.seq} />
          </td>
        </tr>
      )}
    </>
  );
}

const words = {
  none: w('还没有修改历史', 'No history yet'),
  noneWhy: w(
    '每次保存、导入、撤销都会记在这里，可以查到每个字段改前改后的样子。',
    'Every save, import and undo is noted here, with each field before and after.',
  ),
  caption: w('修改历史，最新的在前', 'History, newest first'),
  seq: w('编号', 'No.'),
  when: w('时间', 'When'),
  who: w('谁', 'Who'),
  what: w('做了什么', 'What and why'),
  where: w('涉及', 'Records'),
  acts: w('操作', 'Actions'),
  andOthers: w(
    '{some} 等 {ledgers} 本，共 {n} 条',
    '{some} and others: {ledgers} ledgers, {n} records',
  ),
  nothing: w('没有改动记录', 'no records'),
  elsewhere: w('（另一台电脑 {machine}）', '(machine {machine})'),
  show: w('查看', 'Show'),
  hide: w('收起', 'Hide'),
  earlier: w('更早的', 'Earlier ones'),
};
