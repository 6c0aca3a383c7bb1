import { Fragment, useMemo, useState } from 'react';
import { parseDateText } from '#src/domain/date-text.ts';
import type { DeadlineRule, DueDate } from '#src/domain/deadline.ts';
import { defaultRules } from '#src/domain/deadline-rules.ts';
import { type OwnRule, ownRuleInForce } from '#src/domain/own-rule.ts';
import type { Settings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { classNames } from '#src/ui/class-names.ts';
import { DateInput } from '#src/ui/date-input.tsx';
import { Field } from '#src/ui/field.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { DeadlineRow } from './deadline-row.tsx';
import deadlineStyles from './deadlines.module.css';
import { OwnRuleDialog } from './own-rule-dialog.tsx';
import { OwnRuleRow } from './own-rule-row.tsx';
import { useSaver } from './saver.ts';
import { SectionHead } from './section-head.tsx';
import styles from './settings.module.css';

type RuleEdit = Settings['deadlines'][number];

/** The deadline rules with their sources; each may be changed, switched off and put back, with a worked example. */
export function DeadlinesSection() {
  const t = useT();
  const { settings, storage } = useWorkspace();
  const { change } = useSaver();
  const { query } = useAddress();
  const [opened, setOpened] = useState<{ product: DeadlineRule; own: OwnRule | null } | null>(null);
  const rules = useMemo(() => createTownshipRules(settings), [settings]);
  const today = storage.today();
  const readDay = (text: string) => {
    const read = parseDateText(text, { today });
    return read.ok ? read.value : null;
  };
  const start = readDay(query.get('start') ?? '') ?? today;
  const edits = new Map(settings.deadlines.map((edit) => [edit.id, edit]));
  const update = (rule: DeadlineRule, patch: Partial<RuleEdit>) =>
    change('deadlines', (old) => {
      const edit = { ...(old.find((e) => e.id === rule.id) ?? productTerms(rule)), ...patch };
      return [...old.filter((e) => e.id !== rule.id), edit];
    });
  const ownOf = (rule: DeadlineRule) => settings.ownRules.filter((own) => own.matter === rule.id);
  const exampleOf = (rule: DeadlineRule): DueDate | Words => {
    if (ownRuleInForce(settings.ownRules, rule.id, start, {})) return words.replaced;
    if (edits.get(rule.id)?.on === false) return words.off;
    return rules.explain(rule.id, start) ?? words.notInForce;
  };
  const ownExample = ({ id, matter, channel, category, validFrom, validTo }: OwnRule) => {
    if ((validFrom && start < validFrom) || (validTo && start > validTo)) return words.notInForce;
    const chosen = ownRuleInForce(settings.ownRules, matter, start, { channel, category });
    const example = rules.explain(matter, start, { channel, category });
    return chosen?.id === id && example ? example : words.replacedByOther;
  };
  return (
    <>
      <SectionHead title={t(words.title)} about={t(words.about)} />
      <Notice tone="warn">{t(words.confirmNote)}</Notice>
      <div className={styles.bar}>
        <Field label={t(words.start)} className={styles.inline}>
          {(control) => (
            <DateInput
              {...control}
              value={start}
              parse={readDay}
              format={(day) => day}
              onChange={(day) => day && setQuery({ start: day === today ? null : day })}
            />
          )}
        </Field>
        <span className={styles.small}>{t(words.startHint)}</span>
      </div>
      <table
        className={classNames(styles.table, deadlineStyles.deadlines)}
        data-setting="deadlines"
      >
        <thead>
          <tr>
            <th scope="col">{t(words.on)}</th>
            <th scope="col">{t(words.matter)}</th>
            <th scope="col">{t(words.scope)}</th>
            <th scope="col" className={styles.right}>
              {t(words.days)}
            </th>
            <th scope="col">{t(words.dayType)}</th>
            <th scope="col" className={styles.right}>
              {t(words.extension)}
            </th>
            <th scope="col">{t(words.validity)}</th>
            <th scope="col">{t(words.due)}</th>
          </tr>
        </thead>
        <tbody>
          {defaultRules.map((rule) => (
            <Fragment key={rule.id}>
              <DeadlineRow
                rule={rule}
                edit={edits.get(rule.id) ?? productTerms(rule)}
                example={exampleOf(rule)}
                onAdd={() => setOpened({ product: rule, own: null })}
                onChange={(patch) => update(rule, patch)}
                onReset={() =>
                  change('deadlines', (old) => old.filter((edit) => edit.id !== rule.id))
                }
              />
              {ownOf(rule).map((own) => (
                <OwnRuleRow
                  key={own.id}
                  own={own}
                  product={rule}
                  example={ownExample(own)}
                  onEdit={() => setOpened({ product: rule, own })}
                  onDelete={() =>
                    change('ownRules', (old) => old.filter(({ id }) => id !== own.id))
                  }
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {opened && (
        <OwnRuleDialog
          {...opened}
          others={ownOf(opened.product).filter(({ id }) => id !== opened.own?.id)}
          onClose={() => setOpened(null)}
          onSave={(rule) =>
            change('ownRules', (old) =>
              old.some(({ id }) => id === rule.id)
                ? old.map((one) => (one.id === rule.id ? rule : one))
                : [...old, rule],
            )
          }
        />
      )}
    </>
  );
}

/** A rule as the product has it, in the shape of an edit. */
function productTerms(rule: DeadlineRule): RuleEdit {
  const { id, days, dayType, extensionDays = 0 } = rule;
  return { id, days, dayType, extensionDays, on: true };
}

const words = {
  title: w('办理期限', 'Deadlines'),
  about: w(
    '登记时按这里推算到期日，已登记的到期日不会跟着改。起算当天不计；最后一天遇周末不顺延，取从严的算法。本地另有规定的，点“＋”在该事项下添加一条，可限定渠道、类别和起止日期，优先于内置的一条。',
    'New records take their due day from here; due days already registered do not move. The first day does not count, and a last day on a weekend is not moved: the strict reading. Where local rules differ, add one with “+”: it may be limited to a channel, a kind and days, and comes before the built-in one.',
  ),
  confirmNote: w(
    '标“请核实”的期限来源不够权威，各地也可能不同，只作起点，不能当作法律规定引用。请对照本地文件改好再用。',
    'Deadlines marked "please confirm" come from weak sources or differ by place. They are a starting point, not law: check them against your local rules.',
  ),
  start: w('试算：从哪天起算', 'Worked example: counted from'),
  startHint: w('只影响最右一列的例子。', 'Changes only the examples in the last column.'),
  on: w('启用', 'On'),
  matter: w('事项和依据', 'Matter and source'),
  days: w('天数', 'Days'),
  dayType: w('算法', 'Counted in'),
  extension: w('可延长', 'Extension'),
  scope: w('渠道、类别', 'Channel, kind'),
  validity: w('起止日期', 'In force'),
  off: w('已关闭，不推算', 'Off: no due day'),
  notInForce: w('该日不在起止日期内', 'Not in force that day'),
  replaced: w('该日按下面的本地规定', 'The local rule below holds that day'),
  replacedByOther: w('该日按另一条本地规定', 'Another local rule holds that day'),
  due: w('到期日（例）', 'Due day (example)'),
};
