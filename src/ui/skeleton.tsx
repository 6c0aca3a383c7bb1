import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import styles from '#src/ui/skeleton.module.css';

/** Stands for one block of content of a known height (CSS pixels), so that nothing jumps when it arrives. */
export function Skeleton({ height, width = '100%' }: { height: number; width?: number | string }) {
  return (
    <div className={styles.frame} style={{ height, width }}>
      <Waiting />
      <div className={styles.block} aria-hidden="true" />
    </div>
  );
}

/** Stands for `rows` table rows of 32 px. */
export function SkeletonRows({ rows }: { rows: number }) {
  return (
    <div className={styles.rows} style={{ height: rows * 32 }} data-waiting="">
      <Waiting />
    </div>
  );
}

function Waiting() {
  const t = useT();
  return (
    <span role="status" className="visually-hidden">
      {t(shared.loading)}
    </span>
  );
}
