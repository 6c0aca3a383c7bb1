import { type ReactNode, useId } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { classNames } from '#src/ui/class-names.ts';
import styles from '#src/ui/field.module.css';
import { Icon } from '#src/ui/icon.tsx';

/** What a control needs to belong to its field: spread it on the input. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
}

interface FieldLook {
  label: ReactNode;
  required?: boolean;
  /** One plain sentence that helps to fill the field in. */
  hint?: ReactNode;
  /** What is wrong, and how to mend it. */
  error?: ReactNode;
  className?: string;
}

/** Label, control, hint and error of one input, tied together for screen readers. */
export function Field({
  label,
  required,
  hint,
  error,
  className,
  id,
  children,
}: FieldLook & { id?: string; children: (control: FieldControl) => ReactNode }) {
  const ownId = useId();
  const controlId = id ?? ownId;
  return (
    <div className={classNames(styles.field, className)}>
      <label className={styles.label} htmlFor={controlId}>
        {label}
        {required && <RequiredMark />}
      </label>
      {children({
        id: controlId,
        'aria-describedby': describedBy(controlId, hint, error),
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      <Below id={controlId} hint={hint} error={error} />
    </div>
  );
}

/** A field of several controls (check boxes, radio buttons) under one legend. */
export function FieldGroup({
  label,
  required,
  hint,
  error,
  className,
  children,
}: FieldLook & { children: ReactNode }) {
  const id = useId();
  return (
    <fieldset
      className={classNames(styles.field, className)}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={styles.label}>
        {label}
        {required && <RequiredMark />}
      </legend>
      <div className={styles.group}>{children}</div>
      <Below id={id} hint={hint} error={error} />
    </fieldset>
  );
}

function RequiredMark() {
  const t = useT();
  return (
    <>
      <span className={styles.mark} aria-hidden="true">
        *
      </span>
      <span className="visually-hidden">{t(shared.required)}</span>
    </>
  );
}

function Below({ id, hint, error }: { id: string; hint: ReactNode; error: ReactNode }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="error" size={14} />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}

function describedBy(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
