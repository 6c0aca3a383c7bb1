import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { IconButton } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import styles from '#src/ui/dialog.module.css';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** One sentence under the title; read out when the dialog opens. */
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  /** `narrow` 420, `normal` 560, `wide` 880 pixels. */
  width?: 'narrow' | 'normal' | 'wide';
  /** Only its buttons close it: not Escape, not a press outside (work under way). */
  locked?: boolean;
}

/** A modal dialog: traps the focus, closes with Escape, gives the focus back to where it came from. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  footer,
  width = 'normal',
  locked,
}: DialogProps) {
  const t = useT();
  const inside = useRef<HTMLDivElement>(null);
  const release = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    if (!open) return;
    return () => {
      release.current?.();
      release.current = null;
    };
  }, [open]);
  return (
    <Base.Root
      open={open}
      disablePointerDismissal={locked}
      onOpenChange={(next, details) => {
        if (next || (locked && details.reason === 'escape-key')) return;
        onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          ref={inside}
          className={classNames(styles.popup, styles[width])}
          data-modal-dialog=""
          onFocus={() => {
            release.current ??= holdPage();
          }}
          initialFocus={() => inside.current && firstToFill(inside.current)}
        >
          <div className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {!locked && <Base.Close render={<IconButton icon="close" label={t(shared.close)} />} />}
          </div>
          <div className={styles.body} data-part="body">
            {description && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
            {children}
          </div>
          {footer && (
            <div className={styles.footer} data-part="footer">
              {footer}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/**
 * Takes the page behind out of reach until the answer is called: quick presses of Tab get past the dialog's own guards.
 * Called once the focus is inside, so that the dialog knows where it came from.
 */
function holdPage(): () => void {
  const held = [...document.body.children].filter(
    (part): part is HTMLElement =>
      part instanceof HTMLElement && !part.inert && !part.matches('[data-base-ui-portal]'),
  );
  for (const part of held) part.inert = true;
  return () => {
    for (const part of held) part.inert = false;
  };
}

/** The first thing to fill in or, without one, the first button: the safe one. Never the closing cross. */
function firstToFill(popup: HTMLElement): HTMLElement | null {
  return (
    popup.querySelector<HTMLElement>(
      ['input', 'select', 'textarea'].map((tag) => `[data-part=body] ${tag}:not(:disabled)`).join(),
    ) ?? popup.querySelector<HTMLElement>('[data-part=footer] button:not(:disabled)')
  );
}
