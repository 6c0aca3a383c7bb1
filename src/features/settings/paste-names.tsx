import { w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';
import { TextArea } from '#src/ui/text-input.tsx';
import { useKeptText } from './kept-text.ts';
import { parseNames } from './names-text.ts';
import styles from './settings.module.css';

/** Adds one name or many at once, saying before what will be added. `list` tells the kept half-typed texts apart. */
export function PasteNames({
  list,
  existing,
  max = 60,
  onAdd,
}: {
  list: string;
  existing: readonly string[];
  /** Most characters of a name. */
  max?: number;
  onAdd: (names: string[]) => void;
}) {
  const t = useT();
  const [text, setText] = useKeptText(`names:${list}`);
  const { names, double, tooLong } = parseNames(text, existing, max);
  const left = [
    ...(double.length > 0 ? [t(words.double, { names: double.join('、') })] : []),
    ...(tooLong.length > 0 ? [t(words.tooLong, { n: tooLong.length, max })] : []),
  ];
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        if (names.length === 0) return;
        onAdd(names);
        setText('');
        // The button is off now; the next names can be typed.
        event.currentTarget.querySelector('textarea')?.focus();
      }}
    >
      <Field label={t(words.label)} hint={t(words.hint)} error={left.join(' ')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" icon="plus" disabled={names.length === 0}>
        {names.length > 0 ? t(words.addMany, { n: names.length }) : t(words.add)}
      </Button>
    </form>
  );
}

const words = {
  label: w('新增名称', 'Names to add'),
  hint: w(
    '可以一次粘贴很多个：一行一个，或用顿号、逗号隔开；行首序号会去掉。',
    'Paste many at once: one a line, or separated by commas; list numbers are dropped.',
  ),
  add: w('添加', 'Add'),
  addMany: w('添加 {n} 个', 'Add {n}'),
  double: w('已经有了，跳过：{names}。', 'Already there, skipped: {names}.'),
  tooLong: w(
    '{n} 个名称超过 {max} 个字，没有采用。',
    '{n} names are longer than {max} characters.',
  ),
};
