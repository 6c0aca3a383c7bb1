import type { ComponentProps, ReactNode } from 'react';
import styles from '#src/ui/choice.module.css';
import { classNames } from '#src/ui/class-names.ts';

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  label: ReactNode;
  /** The label is only for screen readers (in table rows). */
  hideLabel?: boolean;
};

/** A native check box with its label; `indeterminate` shows "some of them". */
export function Checkbox({
  label,
  hideLabel,
  className,
  indeterminate,
  ...rest
}: ChoiceProps & { indeterminate?: boolean }) {
  return (
    <label className={classNames(styles.choice, className)}>
      <input
        {...rest}
        type="checkbox"
        ref={
          indeterminate === undefined
            ? rest.ref
            : (input) => {
                if (input) input.indeterminate = indeterminate;
              }
        }
        className={styles.control}
      />
      <span className={hideLabel ? 'visually-hidden' : styles.text}>{label}</span>
    </label>
  );
}

/** A native radio button with its label; buttons of one `name` belong together. */
export function Radio({ label, hideLabel, className, ...rest }: ChoiceProps) {
  return (
    <label className={classNames(styles.choice, className)}>
      <input {...rest} type="radio" className={styles.control} />
      <span className={hideLabel ? 'visually-hidden' : styles.text}>{label}</span>
    </label>
  );
}
