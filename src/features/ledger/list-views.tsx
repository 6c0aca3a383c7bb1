import type { Ledger } from '#src/domain/ledger.ts';
import styles from '#src/features/ledger/list-views.module.css';
import { useListViews } from '#src/features/ledger/use-list-views.ts';
import { ViewsPanel } from '#src/features/ledger/views-panel.tsx';
import { useT } from '#src/i18n/locale.ts';

/** Views named beside the title; the others stand in the panel. */
const shownViews = 4;

/** The saved views of a list as quiet links, and the panel that names, renames and removes them. */
export function ListViews({
  ledger,
  columns,
  onColumns,
}: {
  ledger: Ledger;
  columns: readonly string[];
  onColumns: (columns: readonly string[]) => void;
}) {
  const t = useT();
  const control = useListViews(ledger, columns, onColumns);
  const { views, present, hrefOf, open } = control;
  const first = views.slice(0, shownViews);
  const shown = present && !first.includes(present) ? [...first.slice(0, -1), present] : first;
  return (
    <nav className={styles.views} aria-label={t(words.views)}>
      {shown.map((view) => (
        <a
          key={view.id}
          className={styles.link}
          href={hrefOf(view)}
          aria-current={view === present ? 'page' : undefined}
          title={view.name}
          onClick={() => open(view)}
        >
          {view.name}
        </a>
      ))}
      <ViewsPanel control={control} />
    </nav>
  );
}

const words = { views: { zh: '视图', en: 'Views' } };
