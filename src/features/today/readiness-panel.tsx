import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import type { BackupState } from '#src/domain/backup-state.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Readiness, ReportDay } from '#src/domain/readiness.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Badge, type Tone } from '#src/ui/badge.tsx';
import { IconButton } from '#src/ui/button.tsx';
import { dayText } from './day-text.ts';
import { text } from './text.ts';
import styles from './today.module.css';

const ReportDatesDialog = lazy(() =>
  import('./report-dates-dialog.tsx').then((m) => ({ default: m.ReportDatesDialog })),
);

/** What is missing for the year's report, one line for each kind of thing. */
export function ReadinessPanel({
  readiness,
  findings,
  backup,
  today,
}: {
  readiness: Readiness;
  /** Cross-checks to look at. */
  findings: number;
  backup: BackupState | null;
  today: string;
}) {
  const t = useT();
  const id = useId();
  const { kind } = useWorkspace();
  const [editing, setEditing] = useState(false);
  const { year, report, days, noFigure, missed } = readiness;
  const problems = report?.problems ?? [];
  return (
    <section className={styles.panel} aria-labelledby={id} data-readiness={year}>
      <div className={styles.headRow}>
        <h2 id={id} className={styles.head}>
          {t(text.readiness, { year })}
        </h2>
        <IconButton icon="edit" label={t(text.editDays)} onClick={() => setEditing(true)} />
      </div>
      <dl className={styles.facts}>
        <Row
          name={t(text.report)}
          tone={reportTone(readiness, kind === 'sample')}
          more={problems.map((words) => <li key={words.zh}>{t(words)}</li>)}
        >
          <a href={report ? `#/reports/${report.id}` : '#/reports'}>
            {report ? t(text[report.state]) : t(text.noReport)}
          </a>
          {report &&
            `${t(text.comma)}${problems.length > 0 ? t(text.problems, { n: problems.length }) : t(text.partsThere)}`}
        </Row>
        {days.map((day) => (
          <DayRow key={day.what} day={day} today={today} done={report?.state === 'final'} />
        ))}
        <Row
          name={t(text.figures)}
          tone={noFigure.length > 0 ? 'warn' : 'ok'}
          more={indicatorLinks(noFigure, year)}
        >
          {noFigure.length > 0 ? t(text.noFigures, { n: noFigure.length }) : t(text.allFigures)}
        </Row>
        <Row
          name={t(text.targets)}
          tone={missed.length > 0 ? 'bad' : 'ok'}
          more={indicatorLinks(missed, year)}
        >
          {missed.length > 0 ? t(text.missed, { n: missed.length }) : t(text.noneMissed)}
        </Row>
        <Row name={t(text.checks)} tone={findings > 0 ? 'warn' : 'ok'}>
          {findings > 0 ? t(text.findingCount, { n: findings }) : t(text.noFindings)}
        </Row>
        {backup && <BackupRow backup={backup} />}
      </dl>
      {editing && (
        <Suspense>
          <ReportDatesDialog onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </section>
  );
}

function Row({
  name,
  tone,
  more = [],
  children,
}: {
  name: string;
  tone: Tone;
  /** Shown on demand below. */
  more?: readonly ReactNode[];
  children: ReactNode;
}) {
  return (
    <div className={styles.fact}>
      <dt>
        <Badge tone={tone} plain>
          {name}
        </Badge>
      </dt>
      <dd>
        {more.length > 0 ? (
          <details className={styles.details}>
            <summary>{children}</summary>
            <ul>{more}</ul>
          </details>
        ) : (
          children
        )}
      </dd>
    </div>
  );
}

function DayRow({ day, today, done }: { day: ReportDay; today: string; done: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { kind } = useWorkspace();
  const { left } = day;
  // Practice data tell of a year long past: its days are no reason to hurry.
  const calm = done || kind === 'sample';
  const tone: Tone = calm ? 'neutral' : left < 0 ? 'bad' : left <= 30 ? 'warn' : 'neutral';
  const said =
    left < 0
      ? t(text.daysPast, { n: -left })
      : left === 0
        ? t(text.isToday)
        : t(text.daysLeft, { n: left });
  return (
    <Row name={t(text[day.what])} tone={tone}>
      {t(text.by, { day: dayText(day.day, today, locale) })}
      {!calm && `${t(text.comma)}${said}`}
    </Row>
  );
}

function BackupRow({ backup }: { backup: BackupState }) {
  const t = useT();
  const { days, changesSince, state } = backup;
  const tones: Record<BackupState['state'], Tone> = {
    never: 'neutral',
    fresh: 'ok',
    amber: 'warn',
    red: 'bad',
  };
  return (
    <Row name={t(text.backup)} tone={tones[state]}>
      <a href="#/data">
        {days === null
          ? t(text.backupNever)
          : days === 0
            ? t(text.backupToday)
            : t(text.backupDays, { n: days })}
      </a>
      {days !== null &&
        changesSince > 0 &&
        `${t(text.comma)}${t(text.backupChanges, { n: changesSince })}`}
    </Row>
  );
}

function reportTone({ report, days }: Readiness, isPractice: boolean): Tone {
  if (report?.state === 'final') return 'ok';
  if (report) return report.problems.length > 0 ? 'warn' : 'info';
  return !isPractice && days.some((day) => day.left <= 30) ? 'bad' : 'warn';
}

function indicatorLinks(indicators: readonly Indicator[], year: number): ReactNode[] {
  return indicators.map((indicator) => (
    <li key={indicator.id}>
      <IndicatorLink indicator={indicator} year={year} />
    </li>
  ));
}

function IndicatorLink({ indicator, year }: { indicator: Indicator; year: number }) {
  const t = useT();
  return (
    <a href={hrefTo(`/indicators/${indicator.id}`, { period: year })}>{t(indicator.text.name)}</a>
  );
}
