import { useState } from 'react';
import { parseDateText } from '#src/domain/date-text.ts';
import type { DeadlineRule } from '#src/domain/deadline.ts';
import type { OwnRule } from '#src/domain/own-rule.ts';
import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { DateInput } from '#src/ui/date-input.tsx';
import { Field } from '#src/ui/field.tsx';
import { FormDialog } from '#src/ui/form-dialog.tsx';
import { Select } from '#src/ui/select.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import { type Scope, scopesOf } from './deadline-scopes.ts';
import deadlineStyles from './deadlines.module.css';
import { type OwnRuleProblems, ownRuleTyped, readOwnRule } from './own-rule-form.ts';

/** Adds a township's own rule to a matter, or changes one; what is typed is saved only when all of it can be read. */
export function OwnRuleDialog({
  product,
  own,
  others,
  onSave,
  onClose,
}: {
  product: DeadlineRule;
  /** null for a new one. */
  own: OwnRule | null;
  /** The other own rules of the matter. */
  others: readonly OwnRule[];
  onSave: (rule: OwnRule) => void;
  onClose: () => void;
}) {
  const t = useT();
  const { storage } = useWorkspace();
  const [typed, setTyped] = useState(() => ownRuleTyped(own, product));
  const [problems, setProblems] = useState<OwnRuleProblems>({});
  const scopes = scopesOf(product.id);
  const today = storage.today();
  const readDay = (text: string) => {
    const read = parseDateText(text, { today });
    return read.ok ? read.value : null;
  };
  const set = (patch: Partial<typeof typed>) => setTyped((old) => ({ ...old, ...patch }));
  const problemOf = (key: keyof OwnRuleProblems) => {
    const problem = problems[key];
    return problem && t(problem);
  };

  function save() {
    const read = readOwnRule(typed, { matter: product.id, others, readDay });
    setProblems(read.ok ? {} : read.error);
    if (!read.ok) return;
    onSave({ id: own?.id ?? storage.newId(), ...read.value });
    onClose();
  }

  const choose = (key: 'channel' | 'category', scope: Scope | null) =>
    scope && (
      <Field label={t(scope.label)} error={problemOf(key)}>
        {(control) => (
          <Select
            {...control}
            value={typed[key]}
            emptyLabel={t(words.all)}
            options={scope.options.map(({ value, name }) => ({ value, label: t(name) }))}
            onChange={(event) => set({ [key]: event.target.value })}
          />
        )}
      </Field>
    );
  const number = (key: 'days' | 'extensionDays', label: Words, hint?: Words) => (
    <Field label={t(label)} hint={hint && t(hint)} error={problemOf(key)}>
      {(control) => (
        <TextInput
          {...control}
          numeric
          maxLength={6}
          value={typed[key]}
          onChange={(event) => set({ [key]: event.target.value })}
        />
      )}
    </Field>
  );
  const day = (key: 'validFrom' | 'validTo', label: Words) => (
    <Field label={t(label)} hint={t(words.dayHint)} error={problemOf(key)}>
      {(control) => (
        <DateInput
          {...control}
          value={readDay(typed[key])}
          text={typed[key]}
          parse={readDay}
          format={String}
          onChange={(_day, text) => set({ [key]: text })}
        />
      )}
    </Field>
  );
  const line = (
    key: 'source' | 'article' | 'suspends',
    label: Words,
    max: number,
    hint?: Words,
  ) => (
    <Field label={t(label)} hint={hint && t(hint)}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={max}
          value={typed[key]}
          onChange={(event) => set({ [key]: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <FormDialog
      onClose={onClose}
      title={t(own ? words.change : words.add, { matter: t(product.matter) })}
      description={t(words.about)}
      className={deadlineStyles.ownRuleForm}
      onSave={save}
    >
      {choose('channel', scopes.channel)}
      {choose('category', scopes.category)}
      {number('days', words.days)}
      <Field label={t(words.dayType)}>
        {(control) => (
          <Select
            {...control}
            value={typed.dayType}
            options={[
              { value: 'working', label: t(words.working) },
              { value: 'natural', label: t(words.natural) },
            ]}
            onChange={(event) =>
              set({ dayType: event.target.value === 'natural' ? 'natural' : 'working' })
            }
          />
        )}
      </Field>
      {number('extensionDays', words.extension, words.extensionHint)}
      {line('suspends', words.suspends, 120)}
      {day('validFrom', words.validFrom)}
      {day('validTo', words.validTo)}
      {line('source', words.source, 120, words.sourceHint)}
      {line('article', words.article, 40)}
    </FormDialog>
  );
}

const words = {
  add: w('给“{matter}”添加一条本地规定', 'Add a local rule to {matter}'),
  change: w('修改“{matter}”的本地规定', 'Change the local rule of {matter}'),
  about: w(
    '事项起算那天在起止日期内、渠道和类别都相符的，按这一条推算；几条都相符时，取限定最细的一条。',
    'It holds for matters that begin between its days and are of its channel and category; of several that fit, the most specific one holds.',
  ),
  all: w('全部', 'All'),
  days: w('天数', 'Days'),
  dayType: w('算法', 'Counted in'),
  working: w('工作日', 'working days'),
  natural: w('自然日', 'calendar days'),
  extension: w('可延长', 'Extension'),
  extensionHint: w('0 是不能延长。', '0 means none.'),
  suspends: w('哪些时间不计入', 'What does not count'),
  validFrom: w('起始日期', 'In force from'),
  validTo: w('截止日期', 'In force until'),
  dayHint: w('留空为不限。', 'Empty for no limit.'),
  source: w('依据', 'Source'),
  sourceHint: w('文件名称或文号。', 'Name or number of the document.'),
  article: w('条款', 'Article'),
};
