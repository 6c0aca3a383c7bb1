import { useMemo } from 'react';
import { parseDateText } from '#src/domain/date-text.ts';
import type { DeadlineRule } from '#src/domain/deadline.ts';
import { defaultRules } from '#src/domain/deadline-rules.ts';
import type { Settings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { DateInput } from '#src/ui/date-input.tsx';
import { Field } from '#src/ui/field.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { DeadlineRow } from './deadline-row.tsx';
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
      <table className={styles.table} data-setting="deadlines">
        <thead>
          <tr>
            <th scope="col">{t(words.on)}</th>
            <th scope="col">{t(words.matter)}</th>
            <th scope="col" className={styles.right}>
              {t(words.days)}
            </th>
            <th scope="col">{t(words.dayType)}</th>
            <th scope="col" className={styles.right}>
              {t(words.extension)}
            </th>
            <th scope="col">{t(words.source)}</th>
            <th scope="col">{t(words.due)}</th>
          </tr>
        </thead>
        <tbody>
          {defaultRules.map((rule) => (
            <DeadlineRow
              key={rule.id}
              rule={rule}
              edit={edits.get(rule.id) ?? productTerms(rule)}
              example={rules.explain(rule.id, start)}
              onChange={(patch) => update(rule, patch)}
              onReset={() =>
                change('deadlines', (old) => old.filter((edit) => edit.id !== rule.id))
              }
            />
          ))}
        </tbody>
      </table>
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
    '登记时按这里推算到期日，已登记的到期日不会跟着改。起算当天不计；最后一天遇周末不顺延，取从严的算法。',
    'New records take their due day from here; due days already registered do not move. The first day does not count, and a last day on a weekend is not moved: the strict reading.',
  ),
  confirmNote: w(
    '标“请核实”的期限来源不够权威，各地也可能不同，只作起点，不能当作法律规定引用。请对照本地文件改好再用。',
    'Deadlines marked "please confirm" come from weak sources or differ by place. They are a starting point, not law: check them against your local rules.',
  ),
  start: w('试算：从哪天起算', 'Worked example: counted from'),
  startHint: w('只影响最右一列的例子。', 'Changes only the examples in the last column.'),
  on: w('启用', 'On'),
  matter: w('事项', 'Matter'),
  days: w('天数', 'Days'),
  dayType: w('算法', 'Counted in'),
  extension: w('可延长', 'Extension'),
  source: w('依据', 'Source'),
  due: w('到期日（例）', 'Due day (example)'),
};
