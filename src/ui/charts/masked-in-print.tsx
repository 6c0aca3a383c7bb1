import type { ReactNode } from 'react';
import { underFive } from '#src/domain/sensitive.ts';
import { useT } from '#src/i18n/locale.ts';
import styles from '#src/ui/charts/masked-in-print.module.css';

/**
 * A figure that stays on the screen as it is, but leaves for paper as 不足5. What is worked out from such a figure and
 * would give it away (a share, a change) leaves as `paper`.
 */
export function MaskedInPrint({
  when,
  paper,
  children,
}: {
  when: boolean;
  paper?: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  if (!when) return children;
  return (
    <>
      <span className={styles.screen}>{children}</span>
      <span className={styles.paper}>{paper ?? t(underFive)}</span>
    </>
  );
}
