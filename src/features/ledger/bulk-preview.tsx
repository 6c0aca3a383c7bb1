import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import styles from '#src/features/ledger/bulk-dialog.module.css';
import type { BulkPlan } from '#src/features/ledger/bulk-plan.ts';
import { Value } from '#src/features/ledger/compare-table.tsx';
import { labelOf } from '#src/features/ledger/filter-options.ts';
import { recordTitle } from '#src/features/ledger/record-title.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { Notice } from '#src/ui/notice.tsx';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** Rows shown of each list; the counts speak for the rest. */
const most = 50;

/** What a bulk change would do: the rows that change, those that hold the value already, those left out and why. */
export function BulkPreview({
  ledger,
  tools,
  fieldKey,
  plan,
}: {
  ledger: Ledger;
  tools: FormTools;
  fieldKey: string;
  plan: BulkPlan;
}) {
  const t = useT();
  const { changes, same, leftOut, personal } = plan;
  const number = (n: number) => formatNumber(n, { table: true });
  const title = (record: StoredRecord) =>
    recordTitle(ledger, (record.data ?? {}) as RecordData, tools);
  const value = (data: RecordData) => (
    <Value ledger={ledger} tools={tools} name={fieldKey} value={data[fieldKey] ?? null} />
  );
  const hasMore = changes.some((change) => change.also.length > 0);
  return (
    <>
      <p className={styles.sum} role="status">
        {t(words.sum, { n: number(changes.length) })}
        {same > 0 && t(words.same, { n: number(same) })}
        {leftOut.length > 0 && t(words.leftOut, { n: number(leftOut.length) })}
      </p>
      {personal > 0 && (
        <Notice tone="warn" announce>
          {t(words.personal, { n: number(personal) })}
        </Notice>
      )}
      {leftOut.length > 0 && (
        <section className={styles.list}>
          <h3 className={styles.head}>{t(words.leftOutHead)}</h3>
          <table className={styles.table}>
            <tbody>
              {leftOut.slice(0, most).map(({ record, reason }) => (
                <tr key={record.id}>
                  <th scope="row">{title(record)}</th>
                  <td className={styles.reason}>{t(reason)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {leftOut.length > most && <p>{t(words.more, { n: number(leftOut.length - most) })}</p>}
        </section>
      )}
      {changes.length > 0 && (
        <section className={styles.list}>
          <h3 className={styles.head}>{t(words.changesHead)}</h3>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t(labelOf(ledger, ledger.title))}</th>
                <th scope="col">{t(words.now)}</th>
                <th scope="col">{t(words.becomes)}</th>
                {hasMore && <th scope="col">{t(words.also)}</th>}
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, most).map(({ record, before, after, also }) => (
                <tr key={record.id}>
                  <th scope="row">{title(record)}</th>
                  <td>{value(before)}</td>
                  <td>{value(after)}</td>
                  {hasMore && (
                    <td>{also.map((key) => t(labelOf(ledger, key))).join(t(words.comma))}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          {changes.length > most && <p>{t(words.more, { n: number(changes.length - most) })}</p>}
        </section>
      )}
    </>
  );
}

const words = {
  sum: { zh: '将修改 {n} 条。', en: '{n} will change. ' },
  same: { zh: '{n} 条本来就是这样。', en: '{n} are like this already. ' },
  leftOut: { zh: '{n} 条不改，原因见下。', en: '{n} stay as they are, for the reasons below.' },
  personal: {
    zh: '改成的内容像是身份证号或手机号，会写进 {n} 条记录。台账用不着，建议改掉，以免外泄。',
    en: 'The new value looks like an identity or mobile number and would be written to {n} records. The ledger does not need it; better change it.',
  },
  leftOutHead: { zh: '不改的', en: 'Left out' },
  changesHead: { zh: '要改的', en: 'To be changed' },
  now: { zh: '现在', en: 'Now' },
  becomes: { zh: '改成', en: 'Becomes' },
  also: { zh: '连带变动', en: 'Changes with it' },
  comma: { zh: '、', en: ', ' },
  more: { zh: '另有 {n} 条，没有列出。', en: 'And {n} more.' },
};
