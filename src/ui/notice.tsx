import type { ReactNode } from 'react';
import { classNames } from '#src/ui/class-names.ts';
import { Icon, type IconName } from '#src/ui/icon.tsx';
import styles from '#src/ui/notice.module.css';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'error';

/**
 * A sentence that stays on the page: what happened, what was kept, what to do. `announce` reads it out when it
 * appears after the user's own action (an error interrupts, the rest waits).
 */
export function Notice({
  tone = 'info',
  title,
  children,
  actions,
  announce,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  announce?: boolean;
}) {
  const role = announce ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={classNames(styles.notice, styles[tone])} role={role}>
      <Icon name={signs[tone]} />
      <div className={styles.words}>
        {title && <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

const signs = {
  info: 'info',
  ok: 'check',
  warn: 'warning',
  error: 'error',
} satisfies Record<NoticeTone, IconName>;
