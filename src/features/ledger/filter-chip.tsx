import type { ReactNode } from 'react';
import styles from '#src/features/ledger/list-filters.module.css';
import { useT } from '#src/i18n/locale.ts';
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
  options: readonly { value: string; label: string }[];
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const t = useT();
  const labels = options.filter((o) => values.includes(o.value)).map((o) => o.label);
  const chosen =
    labels.length > 2 ? t(words.several, { n: labels.length }) : labels.join(t(words.comma));
  return (
    <FilterChip name={name} chosen={chosen}>
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

const words = {
  several: { zh: '{n} 项', en: '{n} chosen' },
  comma: { zh: '、', en: ', ' },
};
