import type { ReactNode } from 'react';
import styles from '#src/ui/page-header.module.css';

/** Title, facts and actions of a page, over the thick-and-thin rule of a printed ledger. */
export function PageHeader({
  title,
  facts,
  actions,
  children,
}: {
  title: ReactNode;
  /** Short facts beside the title: the period, the number of records, when it was saved. */
  facts?: ReactNode;
  actions?: ReactNode;
  /** A second line: switches and filters. */
  children?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{title}</h1>
        {facts && <div className={styles.facts}>{facts}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children && <div className={styles.second}>{children}</div>}
    </header>
  );
}
