import type { ReactNode } from 'react';
import { type FilterChoice, FilterChoices } from '#src/features/ledger/filter-choices.tsx';
import styles from '#src/features/ledger/list-filters.module.css';
import { type Translate, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Popover } from '#src/ui/popover.tsx';

/** A filter as a chip: its name, what is chosen, and a panel to choose. */
export function FilterChip({
  name,
  chosen,
  children,
}: {
  name: string;
  /** What is chosen, in words; '' when everything is shown. */
  chosen: string;
  children: ReactNode;
}) {
  return (
    <Popover
      label={name}
      trigger={
        <button type="button" className={classNames(styles.chip, chosen && styles.set)}>
          <span>{name}</span>
          {chosen && <strong className={styles.chosen}>{chosen}</strong>}
          <Icon name="chevronDown" size={12} />
        </button>
      }
    >
      {children}
    </Popover>
  );
}

/** A chip over what a field can be filtered by. */
export function ChoiceChip({
  name,
  choice,
  chosen,
  onChange,
}: {
  name: string;
  choice: FilterChoice;
  chosen: string;
  onChange: (values: readonly string[]) => void;
}) {
  const t = useT();
  return (
    <FilterChip name={name} chosen={chosen}>
      <fieldset className={classNames(styles.values, choice.days && styles.dayValues)}>
        <legend className="visually-hidden">{name}</legend>
        <FilterChoices choice={choice} onChange={onChange} />
      </fieldset>
      {choice.values.length > 0 && (
        <Button small onClick={() => onChange([])}>
          {t(shared.clear)}
        </Button>
      )}
    </FilterChip>
  );
}

/** What a chip says is chosen; '' when nothing is. */
export function chosenWords(labels: readonly string[], t: Translate): string {
  return labels.length > 2 ? t(words.several, { n: labels.length }) : labels.join(t(words.comma));
}

/** About how many pixels a chip takes. */
export function chipWidth(name: string, chosen: string): number {
  return 38 + textWidth(name) + (chosen ? Math.min(180, textWidth(chosen)) + 5 : 0);
}

function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 13 : 7), 0);
}

const words = {
  several: { zh: '{n} 项', en: '{n} chosen' },
  comma: { zh: '、', en: ', ' },
};
