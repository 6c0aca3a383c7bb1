import type { Ledger } from '#src/domain/ledger.ts';
import { w } from '#src/domain/words.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { countTrash } from '#src/storage/health.ts';
import type { Storage } from '#src/storage/storage.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { useLive } from '#src/ui/use-live.ts';
import styles from './data.module.css';
import { DeletedReports } from './deleted-reports.tsx';

/** What lies in the trash of every ledger, with the way there, and the annual reports in it. */
export function TrashSection() {
  const t = useT();
  const { storage } = useWorkspace();
  const live = useLive(storage, () => readTrash(storage), [storage]);
  if (live.state === 'failed' && !live.value) throw live.error;
  if (!live.value) return <SkeletonRows rows={6} />;
  const { counts, reports } = live.value;
  const rows = storage.options.ledgers.filter((ledger) => (counts[ledger.id] ?? 0) > 0);
  if (rows.length + reports.length === 0)
    return <EmptyState title={t(words.empty)}>{t(words.emptyWhy)}</EmptyState>;
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{t(words.about)}</p>
      {rows.length > 0 && <TrashOfLedgers rows={rows} counts={counts} />}
      {reports.length > 0 && <DeletedReports reports={reports} />}
    </div>
  );
}

function TrashOfLedgers({
  rows,
  counts,
}: {
  rows: readonly Ledger[];
  counts: Record<string, number>;
}) {
  const t = useT();
  return (
    <table className={`${styles.table} ${styles.narrow}`}>
      <thead>
        <tr>
          <th scope="col">{t(words.ledger)}</th>
          <th scope="col" className={styles.number}>
            {t(words.count)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((ledger) => (
          <tr key={ledger.id}>
            <th scope="row">
              <a href={hrefTo(`/ledgers/${ledger.id}`, { trash: '1' })}>{t(ledger.text.name)}</a>
            </th>
            <td className={styles.number}>
              {formatNumber(counts[ledger.id] ?? 0, { table: true })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function readTrash(storage: Storage) {
  const [counts, reports] = await Promise.all([
    countTrash(storage),
    storage.list('@report', { trash: true }),
  ]);
  return { counts, reports };
}

const words = {
  empty: w('回收站是空的', 'The trash is empty'),
  emptyWhy: w(
    '删除的记录会先放在这里，不计入任何数字，随时可以恢复。',
    'Deleted records wait here; they count in no figure and can be brought back at any time.',
  ),
  about: w(
    '点台账名称打开它的回收站，在那里逐条恢复；年度报告在这里恢复。回收站里的记录不计入任何数字，备份时一并保存。',
    'Open a ledger’s trash by its name and bring records back there; annual reports are brought back here. They count in no figure and go into every backup.',
  ),
  ledger: w('台账', 'Ledger'),
  count: w('条数', 'Records'),
};
