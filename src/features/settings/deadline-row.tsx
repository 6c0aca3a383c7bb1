import { useState } from 'react';
import { type DeadlineRule, type DueDate, ruleSource } from '#src/domain/deadline.ts';
import type { Settings } from '#src/domain/settings.ts';
import { sameTerms } from '#src/domain/township-rules.ts';
import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { Select } from '#src/ui/select.tsx';
import { SettingInput } from './setting-input.tsx';
import styles from './settings.module.css';

type RuleEdit = Settings['deadlines'][number];

/** One rule: on or off, its period, where it comes from, and when a matter of the example day would be due. */
export function DeadlineRow({
  rule,
  edit,
  example,
  onChange,
  onReset,
}: {
  rule: DeadlineRule;
  edit: RuleEdit;
  /** null when the rule is off or was not in force on the example day. */
  example: DueDate | null;
  onChange: (patch: Partial<RuleEdit>) => void;
  onReset: () => void;
}) {
  const t = useT();
  const [problem, setProblem] = useState<Words | null>(null);
  const matter = t(rule.matter);
  const changed = !sameTerms(rule, edit);
  return (
    <tr data-id={rule.id} className={edit.on ? undefined : styles.dim}>
      <td>
        <Checkbox
          label={t(words.onOf, { matter })}
          hideLabel
          checked={edit.on}
          onChange={(event) => onChange({ on: event.target.checked })}
        />
      </td>
      <td className={styles.wide}>
        {matter}
        {rule.suspends && <p className={styles.small}>{t(rule.suspends)}</p>}
        {problem && <p className={styles.problem}>{t(problem)}</p>}
      </td>
      <td>
        <DaysInput
          label={t(words.daysOf, { matter })}
          value={edit.days}
          least={1}
          onProblem={setProblem}
          onSave={(days) => onChange({ days })}
        />
      </td>
      <td>
        <Select
          aria-label={t(words.typeOf, { matter })}
          className={styles.dayType}
          value={edit.dayType}
          options={[
            { value: 'working', label: t(words.working) },
            { value: 'natural', label: t(words.natural) },
          ]}
          onChange={(event) =>
            onChange({ dayType: event.target.value === 'working' ? 'working' : 'natural' })
          }
        />
      </td>
      <td>
        <DaysInput
          label={t(words.extensionOf, { matter })}
          value={edit.extensionDays}
          least={0}
          onProblem={setProblem}
          onSave={(extensionDays) => onChange({ extensionDays })}
        />
      </td>
      <td className={styles.source}>
        {rule.status === 'confirm' ? (
          <Badge tone="warn">{t(words.confirm)}</Badge>
        ) : changed ? (
          <Badge tone="warn">{t(words.notLaw)}</Badge>
        ) : (
          <Badge tone="ok" plain>
            {t(words.law)}
          </Badge>
        )}{' '}
        <span className={styles.small}>{t(ruleSource(rule))}</span>
        {changed && (
          <p className={styles.small}>
            {t(words.product, {
              days: rule.days,
              type: t(words[rule.dayType]),
              extension: rule.extensionDays ?? 0,
            })}{' '}
            <Button
              small
              variant="bare"
              icon="undo"
              onClick={({ currentTarget }) => {
                // The button goes with the change; the focus stays in its row.
                currentTarget.closest('tr')?.querySelector('input')?.focus();
                onReset();
              }}
            >
              {t(words.reset)}
            </Button>
          </p>
        )}
      </td>
      <td className={styles.example} data-due={example?.due ?? ''}>
        <Example on={edit.on} example={example} />
      </td>
    </tr>
  );
}

function Example({ on, example }: { on: boolean; example: DueDate | null }) {
  const t = useT();
  if (!example) return <span className={styles.small}>{t(on ? words.notInForce : words.off)}</span>;
  return (
    <details>
      <summary>
        {example.due}
        {!example.certain && (
          <Badge tone="warn" plain>
            {t(words.uncertain)}
          </Badge>
        )}
      </summary>
      <ol className={styles.steps}>
        {example.steps.map((step) => (
          <li key={step.zh}>{t(step)}</li>
        ))}
      </ol>
    </details>
  );
}

function DaysInput({
  label,
  value,
  least,
  onProblem,
  onSave,
}: {
  label: string;
  value: number;
  least: number;
  onProblem: (problem: Words | null) => void;
  onSave: (days: number) => void;
}) {
  return (
    <SettingInput
      aria-label={label}
      className={styles.days}
      numeric
      value={String(value)}
      onProblem={onProblem}
      check={(text) =>
        /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= 3650
          ? null
          : least === 0
            ? words.badExtension
            : words.badDays
      }
      onSave={(text) => onSave(Number(text))}
    />
  );
}

const words = {
  onOf: w('启用“{matter}”的期限', 'Use the deadline of {matter}'),
  daysOf: w('“{matter}”的天数', 'Days of {matter}'),
  typeOf: w('“{matter}”的算法', 'Kind of days of {matter}'),
  extensionOf: w('“{matter}”可延长的天数', 'Extension of {matter} in days'),
  working: w('工作日', 'working days'),
  natural: w('自然日', 'calendar days'),
  law: w('法定', 'law'),
  confirm: w('请核实', 'please confirm'),
  notLaw: w('已改，与依据不同', 'changed, differs from the source'),
  product: w(
    '内置：{days} 个{type}，可延长 {extension}。',
    'Built in: {days} {type}, extension {extension}.',
  ),
  reset: w('恢复内置', 'Put back'),
  off: w('已关闭，不推算', 'Off: no due day'),
  notInForce: w('该日尚未施行', 'Not in force that day'),
  uncertain: w('待核', 'check'),
  badDays: w('天数请填 1 至 3650，还没有保存。', 'Enter 1 to 3650 days; not saved yet.'),
  badExtension: w(
    '可延长请填 0 至 3650，0 是不能延长，还没有保存。',
    'Enter 0 to 3650; 0 means no extension. Not saved yet.',
  ),
};
