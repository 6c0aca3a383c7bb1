import { Popover as Base } from '@base-ui/react/popover';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { IconButton } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import styles from '#src/ui/popover.module.css';

/** A small panel beside its trigger (a Button or IconButton element); Escape or a press outside closes it. */
export function Popover({
  trigger,
  title,
  label,
  children,
  open,
  onOpenChange,
  align = 'start',
  flush,
  toField,
}: {
  trigger: ReactElement;
  /** Shown heading with a close button. */
  title?: ReactNode;
  /** Name for screen readers when there is no title. */
  label?: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: 'start' | 'center' | 'end';
  /** Without inner margin. */
  flush?: boolean;
  /** The focus goes to its last text box, for what was opened to be typed into. */
  toField?: boolean;
}) {
  const t = useT();
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          className={styles.positioner}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          <Base.Popup
            ref={popup}
            initialFocus={toField ? () => lastField(popup.current) : undefined}
            className={classNames(styles.popup, flush && styles.flush)}
            aria-label={title ? undefined : label}
          >
            {title && (
              <div className={styles.head}>
                <Base.Title className={styles.title}>{title}</Base.Title>
                <Base.Close render={<IconButton icon="close" label={t(shared.close)} />} />
              </div>
            )}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function lastField(popup: HTMLElement | null): HTMLElement | undefined {
  return [...(popup?.querySelectorAll<HTMLElement>('input[type=text]') ?? [])].at(-1);
}
