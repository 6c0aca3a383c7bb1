import type { ReactNode } from 'react';
import styles from './settings.module.css';

/** Heading of a section with one or two sentences about what it is for, and its actions. */
export function SectionHead({
  title,
  about,
  actions,
}: {
  title: ReactNode;
  about: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <div>
        <h2>{title}</h2>
        <p className={styles.about}>{about}</p>
      </div>
      {actions && <div className={styles.headActions}>{actions}</div>}
    </div>
  );
}
