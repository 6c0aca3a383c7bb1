import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { formatNumber } from '#src/i18n/format.ts';
import styles from '#src/ui/tabs.module.css';

export interface TabItem<V extends string> {
  value: V;
  label: string;
  /** How many things are inside. */
  count?: number;
  panel: ReactNode;
}

/** Panels of one place behind index tabs; arrow keys move between them. */
export function Tabs<V extends string>({
  label,
  tabs,
  value,
  onChange,
}: {
  /** Name of the tab list, for screen readers. */
  label: string;
  tabs: readonly TabItem<V>[];
  value: V;
  onChange: (value: V) => void;
}) {
  return (
    <Base.Root value={value} onValueChange={(next: V) => onChange(next)}>
      <Base.List className={styles.list} aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
            {tab.count !== undefined && (
              <span className={styles.count}>{formatNumber(tab.count, { table: true })}</span>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className={styles.panel}>
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
