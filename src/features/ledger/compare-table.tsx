import type { FieldValue, RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import styles from '#src/features/ledger/compare-table.module.css';
import { useT } from '#src/i18n/locale.ts';
import { FieldCell } from '#src/ui/kinds/field-cell.tsx';
import { type FormTools, kindContext } from '#src/ui/record-form-reading.ts';

/** Fields in which two states of a record differ, in the ledger's order. */
export function differingFields(ledger: Ledger, a: RecordData, b: RecordData): string[] {
  return ledger.fieldKeys.filter(
    (key) => JSON.stringify(a[key] ?? null) !== JSON.stringify(b[key] ?? null),
  );
}

/** Some fields of several records side by side; rows that differ are marked in words. */
export function CompareTable({
  ledger,
  tools,
  keys,
  sides,
  caption,
}: {
  ledger: Ledger;
  tools: FormTools;
  keys: readonly string[];
  sides: readonly { id: string; title: string; data: RecordData }[];
  caption: string;
}) {
  const t = useT();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t(words.field)}</th>
          {sides.map((side) => (
            <th key={side.id} scope="col">
              {side.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            <th scope="row">{t(ledger.text.fields[key]?.label ?? { zh: key, en: key })}</th>
            {sides.map((side) => (
              <td key={side.id}>
                <Value ledger={ledger} tools={tools} name={key} value={side.data[key] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A field's value in words; an empty one says so. */
export function Value({
  ledger,
  tools,
  name,
  value,
}: {
  ledger: Ledger;
  tools: FormTools;
  name: string;
  value: FieldValue;
}) {
  const t = useT();
  const field = ledger.fields[name];
  if (!field || value === null || value === '' || value === false || isNothing(value)) {
    return <span className={styles.empty}>{t(value === false ? words.no : words.empty)}</span>;
  }
  return <FieldCell field={field} value={value} context={kindContext(ledger, name, tools)} />;
}

function isNothing(value: FieldValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

const words = {
  field: { zh: '项目', en: 'Field' },
  empty: { zh: '未填', en: 'empty' },
  no: { zh: '否', en: 'No' },
};
