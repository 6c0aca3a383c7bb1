import type { ReactNode } from 'react';
import type { FilterOption } from '#src/features/ledger/filter-options.ts';
import styles from '#src/features/ledger/list-filters.module.css';
import { type Translate, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';
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

/** A chip over a list of values, of which any number may be chosen. */
export function ValuesChip({
  name,
  options,
  values,
  onChange,
}: {
  name: string;
  options: readonly FilterOption[];
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const t = useT();
  return (
    <FilterChip name={name} chosen={chosenWords(options, values, t)}>
      <fieldset className={styles.values}>
        <legend className="visually-hidden">{name}</legend>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={values.includes(option.value)}
            onChange={(event) =>
              onChange(
                event.target.checked
                  ? [...values, option.value]
                  : values.filter((value) => value !== option.value),
              )
            }
          />
        ))}
      </fieldset>
      {values.length > 0 && (
        <Button small onClick={() => onChange([])}>
          {t(shared.clear)}
        </Button>
      )}
    </FilterChip>
  );
}

/** What a chip says is chosen; '' when nothing is. */
export function chosenWords(
  options: readonly FilterOption[],
  values: readonly string[],
  t: Translate,
): string {
  const labels = options.filter((o) => values.includes(o.value)).map((o) => o.label);
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
