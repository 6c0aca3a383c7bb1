import { useId } from 'react';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import styles from '#src/ui/progress.module.css';

/** Long work counted in records: `done` of `total` (null while the total is unknown); can be cancelled. */
export function Progress({
  label,
  done,
  total,
  onCancel,
}: {
  label: string;
  done: number;
  total: number | null;
  onCancel?: () => void;
}) {
  const t = useT();
  const id = useId();
  const count = formatNumber(done, { table: true });
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span id={id}>{label}</span>
        <span className={styles.count}>
          {total === null ? count : `${count} / ${formatNumber(total, { table: true })}`}
        </span>
        {onCancel && (
          <Button small onClick={onCancel}>
            {t(shared.cancel)}
          </Button>
        )}
      </div>
      <progress
        className={styles.bar}
        aria-labelledby={id}
        value={total === null ? undefined : done}
        max={total || 1}
      />
    </div>
  );
}
