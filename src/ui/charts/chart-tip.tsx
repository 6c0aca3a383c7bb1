import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import type { ChartSpec } from '#src/ui/charts/chart-spec.ts';
import styles from '#src/ui/charts/charts.module.css';

/** All figures of one category, under the pointer. `at` is the short word on the axis. */
export function ChartTip({ spec, at }: { spec: ChartSpec; at: string }) {
  const t = useT();
  const index = spec.categories.findIndex((c) => c.short === at);
  const category = spec.categories[index];
  if (!category) return null;
  return (
    <div className={styles.tip}>
      <strong>{category.long}</strong>
      <dl>
        {spec.series.map((s) => {
          const cell = s.cells[index];
          if (!cell || (s.role === 'part' && !cell.value)) return null;
          const missing = cell.state === 'not-computable' ? 'notComputable' : 'noData';
          return (
            <div key={s.key} style={{ display: 'contents' }}>
              <dt>{s.label}</dt>
              <dd>
                {cell.value === null
                  ? t(shared[missing])
                  : `${formatNumber(cell.value)}${spec.unit === '%' ? '%' : ''}`}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
