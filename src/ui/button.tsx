import type { ComponentProps, ReactNode } from 'react';
import styles from '#src/ui/button.module.css';
import { classNames } from '#src/ui/class-names.ts';
import { Icon, type IconName } from '#src/ui/icon.tsx';

/** `primary` once a screen; `quiet` has a hairline; `bare` has none (toolbars, rows); `danger` removes something. */
export type ButtonVariant = 'primary' | 'quiet' | 'bare' | 'danger';

interface ButtonLook {
  variant?: ButtonVariant;
  icon?: IconName;
  /** The shortcut shown behind the label, such as `Ctrl+S`; it is shown, not listened to. */
  keyHint?: string;
  small?: boolean;
  children: ReactNode;
}

export type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'children'> & {
    /** Work is under way: the button keeps its size and focus but does nothing. */
    busy?: boolean;
  };

/** A labelled button. */
export function Button({
  variant = 'quiet',
  icon,
  keyHint,
  small,
  busy,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || rest['aria-disabled']}
      aria-keyshortcuts={keyHint?.replace('Ctrl', 'Control')}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classNames(styles.button, styles[variant], small && styles.small, className)}
    >
      <Inside icon={icon} keyHint={keyHint}>
        {children}
      </Inside>
    </button>
  );
}

/** A link that looks like a button: it goes somewhere instead of doing something. */
export function ButtonLink({
  variant = 'quiet',
  icon,
  keyHint,
  small,
  className,
  children,
  ...rest
}: ButtonLook & Omit<ComponentProps<'a'>, 'children'> & { href: string }) {
  return (
    <a
      {...rest}
      className={classNames(styles.button, styles[variant], small && styles.small, className)}
    >
      <Inside icon={icon} keyHint={keyHint}>
        {children}
      </Inside>
    </a>
  );
}

/** A button that shows only a sign; `label` is its name for screen readers and its tooltip. */
export function IconButton({
  icon,
  label,
  variant = 'bare',
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & {
  icon: IconName;
  label: string;
  variant?: ButtonVariant;
}) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames(styles.button, styles.iconOnly, styles[variant], className)}
    >
      <Icon name={icon} />
    </button>
  );
}

function Inside({ icon, keyHint, children }: Pick<ButtonLook, 'icon' | 'keyHint' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
      {keyHint && (
        <span className={styles.hint} aria-hidden="true">
          {keyHint}
        </span>
      )}
    </>
  );
}
