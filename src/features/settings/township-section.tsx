import { type ReactNode, useState } from 'react';
import type { Settings } from '#src/domain/settings.ts';
import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';
import { useSaver } from './saver.ts';
import { SectionHead } from './section-head.tsx';
import { SettingInput } from './setting-input.tsx';
import styles from './settings.module.css';

type Township = Settings['township'];
type TextKey = Exclude<keyof Township, 'year'>;

/** Who the township is: names, addressees and the document code, as the report's Word file uses them. */
export function TownshipSection() {
  const t = useT();
  const { settings } = useWorkspace();
  const { change } = useSaver();
  const { township } = settings;
  const set = (patch: Partial<Township>) => change('township', (old) => ({ ...old, ...patch }));
  const text = (key: TextKey) => (
    <TownshipField
      label={t(fields[key].label)}
      hint={t(fields[key].hint)}
      value={township[key]}
      check={(typed) => (typed.length > fields[key].max ? tooLong(fields[key].max) : null)}
      onSave={(typed) => set({ [key]: typed })}
    />
  );
  const canFill =
    township.name !== '' && township.governmentName === '' && township.partyName === '';
  return (
    <>
      <SectionHead
        title={t(words.title)}
        about={t(words.about)}
        actions={
          canFill && (
            <Button
              onClick={() =>
                set({
                  governmentName: `${township.name}人民政府`,
                  partyName: `中共${township.name}委员会`,
                })
              }
            >
              {t(words.fill)}
            </Button>
          )
        }
      />
      <div className={styles.fields}>
        {text('name')}
        {text('district')}
        {text('governmentName')}
        {text('partyName')}
        {text('addressees')}
        {text('carbonCopy')}
        {text('docCode')}
        <TownshipField
          label={t(words.year)}
          hint={t(words.yearHint)}
          value={township.year === null ? '' : String(township.year)}
          check={(typed) => (toYear(typed) === undefined ? words.badYear : null)}
          onSave={(typed) => set({ year: toYear(typed) ?? null })}
          inputMode="numeric"
        />
      </div>
    </>
  );
}

function TownshipField({
  label,
  hint,
  ...input
}: {
  label: string;
  hint: ReactNode;
  value: string;
  check: (typed: string) => Words | null;
  onSave: (typed: string) => void;
  inputMode?: 'numeric';
}) {
  const t = useT();
  const [problem, setProblem] = useState<Words | null>(null);
  return (
    <Field label={label} hint={hint} error={problem && t(problem)}>
      {(control) => <SettingInput {...control} {...input} onProblem={setProblem} />}
    </Field>
  );
}

/** null for an empty text, undefined for one that is no year from 1990 to 2100. */
function toYear(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').replace(/年$/u, '');
  if (plain === '') return null;
  const year = /^\d{4}$/.test(plain) ? Number(plain) : 0;
  return year >= 1990 && year <= 2100 ? year : undefined;
}

function tooLong(max: number): Words {
  return w(`最多 ${max} 个字，还没有保存。`, `At most ${max} characters; not saved yet.`);
}

const fields: Record<TextKey, { label: Words; hint: Words; max: number }> = {
  name: {
    label: w('乡镇（街道）名称', 'Township'),
    hint: w('显示在页首和文件名里，如：永和镇。', 'Shown at the top and in file names: 永和镇.'),
    max: 40,
  },
  district: {
    label: w('所属县（市、区）', 'County or district'),
    hint: w('如：金口河区。', 'For example 金口河区.'),
    max: 40,
  },
  governmentName: {
    label: w('政府全称', 'Full name of the government'),
    hint: w('报告落款用，如：永和镇人民政府。', 'Signs the report: 永和镇人民政府.'),
    max: 80,
  },
  partyName: {
    label: w('党委全称', 'Full name of the Party committee'),
    hint: w('如：中共永和镇委员会。', 'For example 中共永和镇委员会.'),
    max: 80,
  },
  addressees: {
    label: w('主送机关', 'Addressees'),
    hint: w('报告抬头，如：区委、区政府。', 'The first line of the report: 区委、区政府.'),
    max: 200,
  },
  carbonCopy: {
    label: w('抄送机关', 'Copies to'),
    hint: w('印在版记里，可以不填。', 'Printed at the end; may be left empty.'),
    max: 200,
  },
  docCode: {
    label: w('机关代字', 'Document code'),
    hint: w('发文字号前面的字，如：永府。', 'Stands before the document number: 永府.'),
    max: 20,
  },
};

const words = {
  title: w('单位信息', 'Township'),
  about: w(
    '用在页首、文件名和报告的抬头、落款、版记里。改动只影响以后新建的报告。',
    'Used at the top of the screen, in file names and in reports made from now on.',
  ),
  fill: w('按名称填写全称', 'Fill in the full names'),
  year: w('默认年度', 'Year shown first'),
  yearHint: w(
    '打开程序时先看哪一年；不填就是今年。',
    'The year the program opens with; empty means this year.',
  ),
  badYear: w(
    '请填 1990 至 2100 之间的四位年份，还没有保存。',
    'Enter a year from 1990 to 2100; not saved yet.',
  ),
};
