import { useId } from 'react';
import { classNames } from '#src/ui/class-names.ts';
import styles from '#src/ui/segmented.module.css';

export interface SegmentedOption<V extends string> {
  value: V;
  label: string;
  disabled?: boolean;
}

/** One choice of a few, side by side (year / quarter / month): a radio group that looks like index tabs. */
export function Segmented<V extends string>({
  label,
  options,
  value,
  onChange,
  className,
}: {
  /** Name of the group, for screen readers. */
  label: string;
  options: readonly SegmentedOption<V>[];
  value: V;
  onChange: (value: V) => void;
  className?: string;
}) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classNames(styles.group, className)}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.control}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.face}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
