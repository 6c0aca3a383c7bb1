import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { isSmallValue, underFive } from '#src/domain/sensitive.ts';
import { Value } from '#src/features/ledger/compare-table.tsx';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import styles from '#src/features/ledger/record-print.module.css';
import { formatDate } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** One record as a registration sheet: only on paper. Names and small head-counts are masked. */
export function RecordPrint({
  ledger,
  tools,
  data,
  isDraft,
}: {
  ledger: Ledger;
  tools: FormTools;
  data: RecordData;
  isDraft: boolean;
}) {
  const t = useT();
  const { kind, settings } = useWorkspace();
  const isSmall = (key: string) => {
    const field = ledger.fields[key];
    return field !== undefined && isSmallValue(field, data[key]);
  };
  const keys = ledger.fieldKeys.filter((key) => ledger.fields[key]?.when?.(data) !== false);
  return (
    <section className={styles.sheet} aria-hidden="true">
      <p className={styles.name}>{t(ledger.text.name)}</p>
      <p className={styles.facts}>
        <span>{settings.township.name}</span>
        {kind === 'sample' && <span>{t(ledgerWords.practice)}</span>}
        {isDraft && <span>{t(shared.draft)}</span>}
        <span>{t(words.printed, { day: formatDate(tools.today, tools.locale) })}</span>
      </p>
      <table className={styles.table}>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{t(ledger.text.fields[key]?.label ?? { zh: key, en: key })}</th>
              <td>
                {isSmall(key) ? (
                  t(underFive)
                ) : (
                  <Value ledger={ledger} tools={tools} name={key} value={data[key] ?? null} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const words = { printed: { zh: '打印日期 {day}', en: 'Printed on {day}' } };
