import type { ComponentProps } from 'react';
import { classNames } from '#src/ui/class-names.ts';
import styles from '#src/ui/input.module.css';
import { isComposing } from '#src/ui/keys.ts';

/**
 * A native one-line input (works controlled, uncontrolled, and with a form library's `register`).
 * `onEnter` is called for Enter, never for the Enter that picks a word of the input method.
 * `suffix` is a unit such as 件, shown inside the frame.
 */
export function TextInput({
  className,
  onEnter,
  onKeyDown,
  suffix,
  numeric,
  ...rest
}: ComponentProps<'input'> & { onEnter?: () => void; suffix?: string; numeric?: boolean }) {
  const input = (
    <input
      type="text"
      autoComplete="off"
      inputMode={numeric ? 'decimal' : undefined}
      {...rest}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.key === 'Enter' && !isComposing(event.nativeEvent)) onEnter?.();
      }}
      className={classNames(styles.input, numeric && styles.numeric, className)}
    />
  );
  if (!suffix) return input;
  return (
    <span className={styles.withSuffix}>
      {input}
      <span className={styles.suffix} aria-hidden="true">
        {suffix}
      </span>
    </span>
  );
}

/** A native multi-line input that grows with its text where the browser can. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea rows={3} {...rest} className={classNames(styles.input, styles.area, className)} />
  );
}
