import { useMemo } from 'react';
import { explainDue } from '#src/domain/due-explanation.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import type { Need } from './needs.ts';
import { text } from './text.ts';
import styles from './today.module.css';

/** From which day, by which rule and over which days a due day was counted. */
export function DueWhy({ need }: { need: Need }) {
  const t = useT();
  const { settings, storage } = useWorkspace();
  const rules = useMemo(() => createTownshipRules(settings), [settings]);
  const found = explainDue(need.ledger, need.data, need.day, rules, storage.today());
  return (
    <div className={styles.explained}>
      {found ? (
        <ol>
          {found.steps.map((step) => (
            <li key={step.zh}>{t(step)}</li>
          ))}
        </ol>
      ) : (
        <p>{t(text.byHand)}</p>
      )}
      <a href="#/settings/deadlines">{t(text.rules)}</a>
    </div>
  );
}
