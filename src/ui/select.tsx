import type { ComponentProps } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { classNames } from '#src/ui/class-names.ts';
import { Icon } from '#src/ui/icon.tsx';
import styles from '#src/ui/input.module.css';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

/** A native drop-down. With `emptyLabel` (or `true` for 请选择) its first option is the empty value. */
export function Select({
  options,
  emptyLabel,
  className,
  ...rest
}: Omit<ComponentProps<'select'>, 'children' | 'multiple'> & {
  options: readonly SelectOption[];
  emptyLabel?: string | true;
}) {
  const t = useT();
  return (
    <span className={styles.selectFrame}>
      <select {...rest} className={classNames(styles.input, styles.select, className)}>
        {emptyLabel && (
          <option value="">{emptyLabel === true ? t(shared.choose) : emptyLabel}</option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" size={14} />
    </span>
  );
}
