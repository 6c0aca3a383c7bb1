import { useState } from 'react';
import { type DeadlineRule, type DueDate, ruleSource } from '#src/domain/deadline.ts';
import type { Settings } from '#src/domain/settings.ts';
import { sameTerms } from '#src/domain/township-rules.ts';
import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button, IconButton } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { Select } from '#src/ui/select.tsx';
import { DeadlineExample } from './deadline-example.tsx';
import { validityText } from './deadline-scopes.ts';
import deadlineStyles from './deadlines.module.css';
import { SettingInput } from './setting-input.tsx';
import styles from './settings.module.css';

type RuleEdit = Settings['deadlines'][number];

/** One rule: on or off, its period, where it comes from, and when a matter of the example day would be due. */
export function DeadlineRow({
  rule,
  edit,
  example,
  onAdd,
  onChange,
  onReset,
}: {
  rule: DeadlineRule;
  edit: RuleEdit;
  /** Why there is none: the rule is off, not in force on the example day or replaced. */
  example: DueDate | Words;
  onAdd: () => void;
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
      <td className={deadlineStyles.matter}>
        {matter}
        <p className={deadlineStyles.source}>
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
        </p>
        {rule.suspends && <p className={styles.small}>{t(rule.suspends)}</p>}
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
        {problem && <p className={styles.problem}>{t(problem)}</p>}
      </td>
      <td className={styles.nowrap}>
        {t(words.all)}
        <IconButton icon="plus" label={t(words.addTo, { matter })} onClick={onAdd} />
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
          className={deadlineStyles.dayType}
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
      <td className={deadlineStyles.validity}>
        {t(validityText(rule.validFrom ?? null, rule.validTo ?? null), {
          from: rule.validFrom ?? '',
          to: rule.validTo ?? '',
        })}
      </td>
      <td className={deadlineStyles.example} data-due={'due' in example ? example.due : ''}>
        <DeadlineExample example={example} />
      </td>
    </tr>
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
      className={deadlineStyles.days}
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
  all: w('全部', 'all'),
  addTo: w('给“{matter}”添加一条', 'Add one to {matter}'),
  badDays: w('天数请填 1 至 3650，还没有保存。', 'Enter 1 to 3650 days; not saved yet.'),
  badExtension: w(
    '可延长请填 0 至 3650，0 是不能延长，还没有保存。',
    'Enter 0 to 3650; 0 means no extension. Not saved yet.',
  ),
};
