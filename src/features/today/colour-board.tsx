import { useId } from 'react';
import { periodLabel } from '#src/domain/period.ts';
import type { ScaleValue } from '#src/domain/references.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Badge, type Tone } from '#src/ui/badge.tsx';
import { Figure } from '#src/ui/figure.tsx';
import { dayText } from './day-text.ts';
import type { Board } from './read-today.ts';
import { text } from './text.ts';
import styles from './today.module.css';

const tones = {
  green: 'ok',
  amber: 'warn',
  red: 'bad',
  none: 'neutral',
} satisfies Record<ScaleValue['tone'], Tone>;

/** Lines of a column before the rest is left to the list. */
const lines = 5;

/** Open matters by colour (三色工作法), what the period registered in each, and what turned from red to green. */
export function ColourBoard({
  board,
  period,
  today,
}: {
  board: Board;
  period: string;
  today: string;
}) {
  const t = useT();
  const id = useId();
  const locale = useLocale();
  const { ledger, field, columns, history } = board;
  const label = t(periodLabel(period));
  return (
    <section className={styles.panel} aria-labelledby={id} data-board={ledger.id}>
      <div className={styles.headRow}>
        <h2 id={id} className={styles.head}>
          {t(text.board, { ledger: t(ledger.text.name) })}
        </h2>
        {history && (
          <span className={styles.side}>
            {t(text.turned, { period: label, name: t(history.indicator.text.name) })}{' '}
            <Figure
              indicator={history.indicator.id}
              period={period}
              value={history.result.value}
              state={history.result.state}
              unit={t(history.indicator.text.unit)}
              href={hrefTo(`/indicators/${history.indicator.id}`, { period })}
            />
          </span>
        )}
      </div>
      <div className={styles.columns}>
        {columns.map(({ value, open, openCount, registered }) => {
          const all = hrefTo(`/ledgers/${ledger.id}`, { [field]: value?.id ?? '~', show: 'open' });
          return (
            <div key={value?.id ?? ''} className={styles.column} data-colour={value?.id ?? ''}>
              <h3 className={styles.colour}>
                <Badge tone={value ? tones[value.tone] : 'neutral'}>
                  {value?.name ?? t(text.noColour)}
                </Badge>
                <span className={styles.count}>{openCount}</span>
                <span className={styles.quiet}>{t(text.open)}</span>
              </h3>
              {openCount === 0 && <p className={styles.quiet}>{t(text.noneOpen)}</p>}
              <ul className={styles.list}>
                {open.slice(0, lines).map((need) => (
                  <li key={need.key}>
                    <a className={styles.card} href={`#${need.path}`}>
                      <span className={styles.name}>{need.title || t(text.untitled)}</span>
                      <span className={need.day < today ? styles.late : styles.day}>
                        {need.day < today && <span aria-hidden="true">■ </span>}
                        {need.day < today && (
                          <span className="visually-hidden">{t(text.overdue)} </span>
                        )}
                        {dayText(need.day, today, locale)}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
              <p className={styles.quiet}>
                {openCount > Math.min(open.length, lines) && (
                  <a className={styles.all} href={all}>
                    {t(text.allOfColour, { n: openCount })}
                  </a>
                )}
                {t(text.registered, { period: label, n: registered })}
              </p>
            </div>
          );
        })}
      </div>
    </section>
  );
}
