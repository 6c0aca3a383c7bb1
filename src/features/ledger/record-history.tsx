import type { Reason } from '#src/domain/change-set.ts';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { parseRecord, type StoredRecord } from '#src/domain/record.ts';
import { differingFields, Value } from '#src/features/ledger/compare-table.tsx';
import styles from '#src/features/ledger/record-page.module.css';
import { formatDateTime } from '#src/i18n/format.ts';
import { type LocalText, useLocale, useT } from '#src/i18n/locale.ts';
import type { RecordStep } from '#src/storage/history.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import type { FormTools } from '#src/ui/record-form-reading.ts';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { useLive } from '#src/ui/use-live.ts';

/** Everything that ever happened to a record, newest first: what changed, when, by which act. */
export function RecordHistory({
  ledger,
  tools,
  recordId,
  onRestore,
}: {
  ledger: Ledger;
  tools: FormTools;
  recordId: string;
  /** Asked to bring an older state back. */
  onRestore: (step: RecordStep, state: StoredRecord) => void;
}) {
  const t = useT();
  const storage = useStorage();
  const steps = useLive(storage, () => storage.historyOf(recordId), [storage, recordId]).value;
  return (
    <aside className={styles.history} aria-label={t(words.title)}>
      <h2 className={styles.historyTitle}>{t(words.title)}</h2>
      {!steps && <SkeletonRows rows={3} />}
      <ol className={styles.steps}>
        {steps?.map((step, index) => (
          <Step
            key={step.seq}
            step={step}
            ledger={ledger}
            tools={tools}
            onRestore={index > 0 ? onRestore : undefined}
          />
        ))}
      </ol>
    </aside>
  );
}

function Step({
  step,
  ledger,
  tools,
  onRestore,
}: {
  step: RecordStep;
  ledger: Ledger;
  tools: FormTools;
  onRestore: ((step: RecordStep, state: StoredRecord) => void) | undefined;
}) {
  const t = useT();
  const locale = useLocale();
  const { before, after } = step;
  const old = (before?.data ?? {}) as RecordData;
  const now = (after?.data ?? {}) as RecordData;
  const keys = before && after ? differingFields(ledger, old, now) : [];
  const canRestore = after && onRestore && parseRecord(ledger, after).ok;
  return (
    <li className={styles.step}>
      <div className={styles.stepHead}>
        <strong>{t(actOf(step))}</strong>
        <time dateTime={step.at.slice(0, 24)}>
          {formatDateTime(Date.parse(step.at.slice(0, 24)), locale)}
        </time>
      </div>
      {keys.length > 0 && (
        <ul className={styles.changes}>
          {keys.map((key) => (
            <li key={key}>
              <span className={styles.changed}>
                {t(ledger.text.fields[key]?.label ?? { zh: key, en: key })}
              </span>{' '}
              <Value ledger={ledger} tools={tools} name={key} value={old[key] ?? null} />
              {' → '}
              <Value ledger={ledger} tools={tools} name={key} value={now[key] ?? null} />
            </li>
          ))}
        </ul>
      )}
      {canRestore && (
        <Button small variant="bare" icon="undo" onClick={() => onRestore(step, after)}>
          {t(words.restore)}
        </Button>
      )}
    </li>
  );
}

function actOf({ before, after, reason }: RecordStep): LocalText {
  if (reason.kind !== 'save') return acts[reason.kind];
  if (!before) return after?.status === 'draft' ? words.drafted : words.created;
  return before.status === 'draft' && after?.status === 'registered' ? words.registered : acts.save;
}

const acts = {
  save: { zh: '修改', en: 'Changed' },
  bulk: { zh: '批量修改', en: 'Changed in bulk' },
  trash: { zh: '移入回收站', en: 'Moved to the trash' },
  untrash: { zh: '从回收站恢复', en: 'Taken out of the trash' },
  import: { zh: '导入', en: 'Imported' },
  undo: { zh: '撤销', en: 'Undone' },
  restore: { zh: '恢复到以前的样子', en: 'An older state restored' },
  merge: { zh: '合并', en: 'Merged' },
  setting: { zh: '设置', en: 'Setting' },
  figure: { zh: '填报数字', en: 'Figure entered' },
  report: { zh: '报告', en: 'Report' },
  sample: { zh: '练习数据', en: 'Practice data' },
  erase: { zh: '抹去个人信息', en: 'Personal data erased' },
} satisfies Record<Reason['kind'], LocalText>;

const words = {
  title: { zh: '修改经过', en: 'History' },
  restore: { zh: '恢复到这时的样子', en: 'Restore this state' },
  created: { zh: '登记', en: 'Registered' },
  drafted: { zh: '暂存', en: 'Kept as a draft' },
  registered: { zh: '补全并登记', en: 'Completed and registered' },
};
