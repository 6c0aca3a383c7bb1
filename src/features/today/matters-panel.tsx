import { lazy, Suspense, useId } from 'react';
import { soonDays, type Urgency, urgencyOf } from '#src/domain/overdue.ts';
import { daysBetween } from '#src/domain/period.ts';
import type { Words } from '#src/domain/words.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { Badge, type Tone } from '#src/ui/badge.tsx';
import { Popover } from '#src/ui/popover.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { dayText } from './day-text.ts';
import type { Matters, Need } from './needs.ts';
import { ShortList } from './short-list.tsx';
import { text } from './text.ts';
import styles from './today.module.css';

// The rules bring the holiday tables of many years: only for who asks.
const DueWhy = lazy(() => import('./due-why.tsx').then((m) => ({ default: m.DueWhy })));

/** Open matters past their due day or soon due, the most pressing first. */
export function MattersPanel({
  kind,
  matters,
  today,
}: {
  kind: 'overdue' | 'soon';
  matters: Matters;
  today: string;
}) {
  const t = useT();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id} data-needs={kind}>
      <h2 id={id} className={styles.head}>
        <Badge tone={kind === 'overdue' ? 'bad' : 'warn'} plain>
          {t(text[kind], { n: soonDays })}
        </Badge>
        <span className={styles.count}>{matters.count}</span>
      </h2>
      <ShortList items={matters.list} keyOf={(need) => need.key}>
        {(need) => (
          <div className={styles.line}>
            <NeedLink need={need} />
            <When day={need.day} today={today} />
            <Popover
              title={t(text.whyTitle)}
              align="end"
              trigger={
                <button type="button" className={styles.why} title={t(text.whyTitle)}>
                  <DayText day={need.day} today={today} />
                  <span className="visually-hidden">{t(text.why)}</span>
                </button>
              }
            >
              <Suspense fallback={<Skeleton height={96} width={360} />}>
                <DueWhy need={need} />
              </Suspense>
            </Popover>
          </div>
        )}
      </ShortList>
      <NotListed of={matters} words={text.notListed} />
    </section>
  );
}

/** Drafts and forms never saved: nothing typed is forgotten. */
export function UnfinishedPanel({
  drafts,
  unsaved,
  today,
}: {
  drafts: Matters;
  unsaved: readonly Need[];
  today: string;
}) {
  const t = useT();
  const id = useId();
  const locale = useLocale();
  const lines = [
    ...unsaved.map((need) => ({ need, word: text.notSaved, tone: 'info' as const })),
    ...drafts.list.map((need) => ({ need, word: text.draft, tone: 'draft' as const })),
  ];
  return (
    <section className={styles.panel} aria-labelledby={id} data-needs="unfinished">
      <h2 id={id} className={styles.head}>
        {unsaved.length > 0 && (
          <>
            <Badge tone="info" plain>
              {t(text.unsaved)}
            </Badge>
            <span className={styles.count}>{unsaved.length}</span>
          </>
        )}
        {drafts.count > 0 && (
          <>
            <Badge tone="draft" plain>
              {t(text.drafts)}
            </Badge>
            <span className={styles.count}>{drafts.count}</span>
          </>
        )}
      </h2>
      <ShortList items={lines} keyOf={({ need }) => need.key}>
        {({ need, word, tone }) => (
          <div className={styles.line}>
            <NeedLink need={need} />
            <Badge tone={tone} plain>
              {t(word)}
            </Badge>
            <span className={styles.day}>{dayText(need.day, today, locale)}</span>
          </div>
        )}
      </ShortList>
      <NotListed of={drafts} words={text.draftsNotListed} />
    </section>
  );
}

/** How many more there are than stand in the list. */
function NotListed({ of: { list, count }, words }: { of: Matters; words: Words }) {
  const t = useT();
  return count > list.length ? (
    <p className={styles.quiet}>{t(words, { n: count - list.length })}</p>
  ) : null;
}

function NeedLink({ need }: { need: Need }) {
  const t = useT();
  return (
    <a className={styles.need} href={`#${need.path}`}>
      <span className={styles.name}>{need.title || t(text.untitled)}</span>
      <span className={styles.ledger}>{t(need.ledger.text.name)}</span>
    </a>
  );
}

const tones = { overdue: 'bad', soon: 'warn', later: 'neutral' } satisfies Record<Urgency, Tone>;

/** How urgent a due day is: colour, shape and word say the same. */
export function When({ day, today }: { day: string; today: string }) {
  const t = useT();
  const left = daysBetween(today, day);
  const word =
    left < 0
      ? t(text.overdueBy, { n: -left })
      : left === 0
        ? t(text.dueToday)
        : t(text.dueIn, { n: left });
  return (
    <Badge tone={tones[urgencyOf(day, today)]} plain>
      {word}
    </Badge>
  );
}

function DayText({ day, today }: { day: string; today: string }) {
  const locale = useLocale();
  return <>{dayText(day, today, locale)}</>;
}
