import { isSmallCount } from '#src/domain/sensitive.ts';
import type { ChartSpec } from '#src/ui/charts/chart-spec.ts';
import styles from '#src/ui/charts/charts.module.css';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { Figure } from '#src/ui/figure.tsx';

/** The chart's figures as a real table; each opens how it was made. */
export function ChartTable({ spec }: { spec: ChartSpec }) {
  return (
    <section className={styles.scroll} aria-label={spec.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{spec.categoryName}</th>
            {spec.series.map((s) => (
              <th key={s.key} scope="col">
                {s.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.categories.map((category, i) => (
            <tr key={category.key}>
              <th scope="row">{category.long}</th>
              {spec.series.map((s) => {
                const cell = s.cells[i];
                return (
                  <td key={s.key} className={s.role === 'before' ? styles.before : undefined}>
                    {cell && (
                      <MaskedInPrint when={spec.sensitive === true && isSmallCount(cell.value)}>
                        <Figure
                          size="cell"
                          indicator={cell.indicator}
                          period={cell.period}
                          value={cell.value}
                          state={cell.state}
                          href={cell.href}
                          unit={spec.unit === '%' ? '%' : undefined}
                        />
                      </MaskedInPrint>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
