import { useState } from 'react';
import { parseFigure } from '#src/domain/chinese-figure.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Settings } from '#src/domain/settings.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { sayFailure } from './commit-words.ts';
import styles from './indicator-page.module.css';
import { useUndoToast } from './use-undo-toast.ts';

/** The year's target of an indicator; an empty box takes it away. */
export function TargetEditor({ indicator, year }: { indicator: Indicator; year: string }) {
  const t = useT();
  const { storage, settings } = useWorkspace();
  const { show } = useToast();
  const sayDone = useUndoToast();
  const known = settings.targets[indicator.id]?.[year];
  const [text, setText] = useState(known === undefined ? '' : String(known));
  const [isWrong, setWrong] = useState(false);

  async function save() {
    const parsed = text.trim() === '' ? null : parseFigure(text);
    setWrong(parsed !== null && !parsed.ok);
    if (parsed && !parsed.ok) return;
    const targets = withTarget(settings.targets, indicator.id, year, parsed?.value.value ?? null);
    const saved = await storage.setSetting('targets', targets, 'clerk');
    if (saved.ok) sayDone(t(parsed ? words.saved : words.removed, { year }), saved.value.seq);
    else show({ text: t(sayFailure(saved.error)), tone: 'error' });
  }
  return (
    <form
      className={`${styles.target} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={t(words.label, { year })}
        hint={t(words[indicator.direction])}
        error={isWrong && t(words.wrong)}
      >
        {(control) => (
          <span className={styles.targetLine}>
            <TextInput
              {...control}
              numeric
              value={text}
              suffix={t(indicator.text.unit)}
              onChange={(event) => setText(event.target.value)}
            />
            <Button type="submit">{t(shared.save)}</Button>
          </span>
        )}
      </Field>
    </form>
  );
}

/** The targets with one changed; null takes it away. */
export function withTarget(
  targets: Settings['targets'],
  indicator: string,
  year: string,
  target: number | null,
): Settings['targets'] {
  const { [year]: _old, ...others } = targets[indicator] ?? {};
  const years = target === null ? others : { ...others, [year]: target };
  const { [indicator]: _all, ...rest } = targets;
  return Object.keys(years).length === 0 ? rest : { ...rest, [indicator]: years };
}

const words = {
  label: { zh: '{year}年目标', en: 'Target for {year}' },
  up: { zh: '达到或超过为达标；留空即取消', en: 'Reached at or above; leave empty to remove' },
  down: { zh: '不超过为达标；留空即取消', en: 'Kept at or below; leave empty to remove' },
  neutral: { zh: '达到或超过为达标；留空即取消', en: 'Reached at or above; leave empty to remove' },
  wrong: {
    zh: '看不懂这个数，没有保存。请写 95 或 95%',
    en: 'This is no number; nothing was saved',
  },
  saved: { zh: '{year}年目标已保存', en: 'The target for {year} was saved' },
  removed: { zh: '{year}年目标已取消', en: 'The target for {year} was removed' },
};
