import type { ReactNode } from 'react';
import type { Brief } from '#src/domain/brief.ts';
import type { Period } from '#src/domain/period.ts';
import styles from './brief-paper.module.css';

/** A brief as it comes out of the printer: title, cut-off day, figures by group, charts, notes. */
export function BriefPaper({
  brief,
  period,
  charts,
}: {
  brief: Brief;
  period: Period;
  charts: readonly { id: string; title: string; drawing: ReactNode }[];
}) {
  return (
    <article className={styles.paper} data-brief={period}>
      <h2 className={styles.title}>{brief.title}</h2>
      <p className={styles.facts}>
        {brief.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            {brief.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {brief.groups.map((group) => (
          <tbody key={group.name}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={6}>
                {group.name}
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{row.now}</td>
                <td className={styles.word}>{row.unit}</td>
                <td>{row.base}</td>
                <td>{row.change}</td>
                <td className={styles.word}>{row.target}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {charts.map((chart) => (
        <figure
          key={chart.id}
          className={styles.chart}
          data-chart={chart.id}
          data-title={chart.title}
        >
          <figcaption>{chart.title}</figcaption>
          <div role="img" aria-label={chart.title}>
            {chart.drawing}
          </div>
        </figure>
      ))}
      <footer className={styles.notes}>
        {brief.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </article>
  );
}
