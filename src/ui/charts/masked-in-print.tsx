import type { ReactNode } from 'react';
import { underFive } from '#src/domain/sensitive.ts';
import { useT } from '#src/i18n/locale.ts';
import styles from '#src/ui/charts/masked-in-print.module.css';

/** A figure that stays on the screen as it is, but leaves for paper as 不足5. */
export function MaskedInPrint({ when, children }: { when: boolean; children: ReactNode }) {
  const t = useT();
  if (!when) return children;
  return (
    <>
      <span className={styles.screen}>{children}</span>
      <span className={styles.paper}>{t(underFive)}</span>
    </>
  );
}
