import { stampTime } from '#src/domain/hlc.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { reportSchema } from '#src/domain/report.ts';
import { w } from '#src/domain/words.ts';
import { formatDateTime } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { goTo, hrefTo } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { useToast } from '#src/ui/toast.tsx';
import styles from './data.module.css';
import { ownerWords } from './owner-words.ts';

/** The annual reports in the trash, each of which can be brought back as it was. */
export function DeletedReports({ reports }: { reports: readonly StoredRecord[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <table className={`${styles.table} ${styles.narrow}`}>
      <thead>
        <tr>
          <th scope="col">{t(ownerWords('@report', []))}</th>
          <th scope="col">{t(words.changed)}</th>
          <th scope="col">
            <span className="visually-hidden">{t(words.acts)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <th scope="row">{titleOf(report) || t(words.untitled)}</th>
            <td>{formatDateTime(Date.parse(stampTime(report.updatedAt)), locale)}</td>
            <td className={styles.number}>
              <BringBack report={report} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BringBack({ report }: { report: StoredRecord }) {
  const t = useT();
  const toast = useToast();
  const storage = useStorage();
  const title = titleOf(report) || t(words.untitled);
  async function bringBack() {
    const result = await storage.commit([{ op: 'untrash', id: report.id }], {
      reason: { kind: 'untrash' },
      actor: 'clerk',
    });
    if (result.ok) {
      toast.show({
        text: t(words.back, { title }),
        tone: 'ok',
        action: { label: t(words.open), onAct: () => goTo(hrefTo(`/reports/${report.id}`)) },
      });
    } else toast.show({ text: t(words.notBack), tone: 'error' });
  }
  return (
    <Button small aria-label={`${t(words.bringBack)} ${title}`} onClick={() => void bringBack()}>
      {t(words.bringBack)}
    </Button>
  );
}

function titleOf(record: StoredRecord): string {
  return reportSchema.safeParse(record.data).data?.title ?? '';
}

const words = {
  changed: w('最近修改', 'Last change'),
  acts: w('操作', 'Actions'),
  untitled: w('（没有标题）', '(no title)'),
  bringBack: w('恢复', 'Bring back'),
  open: w('打开', 'Open'),
  back: w('“{title}”已从回收站恢复', '“{title}” is back'),
  notBack: w(
    '没能恢复，回收站里的报告没有变。请再试一次。',
    'Not brought back; the report in the trash is unchanged. Please try again.',
  ),
};
