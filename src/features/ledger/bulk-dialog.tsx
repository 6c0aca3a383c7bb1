import type { Ledger } from '#src/domain/ledger.ts';
import styles from '#src/features/ledger/bulk-dialog.module.css';
import { bulkFields } from '#src/features/ledger/bulk-plan.ts';
import { BulkPreview } from '#src/features/ledger/bulk-preview.tsx';
import { labelOf } from '#src/features/ledger/filter-options.ts';
import { useBulk } from '#src/features/ledger/use-bulk.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Field } from '#src/ui/field.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Progress } from '#src/ui/progress.tsx';
import type { FormTools } from '#src/ui/record-form-reading.ts';
import { SingleFieldInput } from '#src/ui/record-form-single.tsx';
import { Select } from '#src/ui/select.tsx';

/** Below this many records reading and writing are over before a bar could be read. */
const progressFrom = 2000;

/** Sets one field of all chosen records, after showing what would change and what would not. */
export function BulkDialog({
  ledger,
  tools,
  ids,
  onClose,
  onDone,
}: {
  ledger: Ledger;
  tools: FormTools;
  ids: readonly string[];
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useT();
  const bulk = useBulk(ledger, ids, tools, onDone);
  const { key, value, plan, written } = bulk;
  const n = formatNumber(ids.length, { table: true });
  const field = ledger.fields[key];
  const count = plan?.changes.length ?? 0;
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      locked={written !== null}
      title={t(words.title, { n })}
      description={t(words.about)}
      footer={
        <>
          <Button onClick={onClose} disabled={written !== null}>
            {t(shared.cancel)}
          </Button>
          <Button
            variant="primary"
            busy={written !== null}
            disabled={count === 0}
            onClick={() => void bulk.write()}
          >
            {count === 0
              ? t(words.change)
              : t(words.changeN, { n: formatNumber(count, { table: true }) })}
          </Button>
        </>
      }
    >
      <div className={styles.choice}>
        <Field label={t(words.field)}>
          {(control) => (
            <Select
              {...control}
              emptyLabel
              value={key}
              options={bulkFields(ledger).map((one) => ({
                value: one,
                label: t(labelOf(ledger, one)),
              }))}
              onChange={(event) => bulk.choose(event.target.value)}
            />
          )}
        </Field>
        {field && !bulk.clears && (
          <SingleFieldInput
            key={key}
            ledger={ledger}
            fieldKey={key}
            tools={tools}
            label={t(words.becomes)}
            error={value && !value.ok ? t(value.error) : undefined}
            settingsHref={hrefTo('/settings')}
            onValue={bulk.setRaw}
          />
        )}
        {field && field.kind !== 'flag' && (
          <Checkbox
            label={t(words.clear)}
            checked={bulk.clears}
            onChange={(event) => bulk.setClears(event.target.checked)}
          />
        )}
      </div>
      {bulk.failure && (
        <Notice tone="error" announce>
          {t(bulk.failure)}
        </Notice>
      )}
      {!bulk.isRead && ids.length >= progressFrom && (
        <Progress label={t(words.reading)} done={bulk.read} total={ids.length} />
      )}
      {written !== null && count >= progressFrom && (
        <Progress label={t(words.writing)} done={written} total={count} onCancel={bulk.cancel} />
      )}
      {plan && <BulkPreview ledger={ledger} tools={tools} fieldKey={key} plan={plan} />}
    </Dialog>
  );
}

const words = {
  title: { zh: '批量修改所选的 {n} 条', en: 'Change the {n} chosen records' },
  about: {
    zh: '选一项、填一个值，先看清楚会改什么再改。一次改完，可以一次撤销。',
    en: 'Choose a field and a value and see what would change. It is written at once and can be undone at once.',
  },
  field: { zh: '改哪一项', en: 'Field' },
  becomes: { zh: '改成', en: 'New value' },
  clear: { zh: '清空这一项', en: 'Empty this field' },
  change: { zh: '修改', en: 'Change' },
  changeN: { zh: '修改 {n} 条', en: 'Change {n}' },
  reading: { zh: '正在读取所选的记录', en: 'Reading the chosen records' },
  writing: { zh: '正在修改', en: 'Changing' },
};
