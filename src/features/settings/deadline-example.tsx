import type { DueDate } from '#src/domain/deadline.ts';
import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { Badge } from '#src/ui/badge.tsx';
import deadlineStyles from './deadlines.module.css';
import styles from './settings.module.css';

/** When a matter of the example day would be due and how that came about, or why this rule does not tell. */
export function DeadlineExample({ example }: { example: DueDate | Words }) {
  const t = useT();
  if (!('due' in example)) return <span className={styles.small}>{t(example)}</span>;
  return (
    <details>
      <summary>
        {example.due}
        {!example.certain && (
          <Badge tone="warn" plain>
            {t(uncertain)}
          </Badge>
        )}
      </summary>
      <ol className={deadlineStyles.steps}>
        {example.steps.map((step) => (
          <li key={step.zh}>{t(step)}</li>
        ))}
      </ol>
    </details>
  );
}

const uncertain = w('待核', 'check');
