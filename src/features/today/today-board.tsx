import { lazy, Suspense, useEffect, useState } from 'react';
import { isWholeMonths, parsePeriod } from '#src/domain/period.ts';
import { formatDate } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { type OpenWorkspace, useWorkspace } from '#src/storage/use-storage.ts';
import { readAddress, useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { aheadOf, readAhead } from '#src/ui/read-ahead.ts';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { ColourBoard } from './colour-board.tsx';
import { dailyLedgers } from './daily-ledgers.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { GapsPanel } from './gaps-panel.tsx';
import { MattersPanel, UnfinishedPanel } from './matters-panel.tsx';
import { readToday, type Today } from './read-today.ts';
import { ReadinessPanel } from './readiness-panel.tsx';
import { text } from './text.ts';
import styles from './today.module.css';

const WatchesDialog = lazy(() =>
  import('./watches-dialog.tsx').then((m) => ({ default: m.WatchesDialog })),
);

const reading = 'today';

/** Reads what the board will show, before it is there. */
export function readBoardAhead(workspace: OpenWorkspace): Promise<unknown> {
  const { load, deps } = questionOf(workspace, askedPeriod(readAddress().query));
  return readAhead(workspace.storage, reading, deps, load);
}

/** Whether that has been done, so that the board stands from its first moment on. */
export function isBoardRead(workspace: OpenWorkspace): boolean {
  const { deps } = questionOf(workspace, askedPeriod(readAddress().query));
  return aheadOf(workspace.storage, reading, deps) !== null;
}

function askedPeriod(query: URLSearchParams): string | null {
  const period = query.get('period') ?? '';
  return parsePeriod(period).ok && isWholeMonths(period) ? period : null;
}

/** What is read, and what the answer depends on. */
function questionOf(workspace: OpenWorkspace, asked: string | null) {
  const { storage, kind } = workspace;
  return { load: () => readToday(workspace, asked), deps: [storage, kind, asked] };
}

/**
 * The board of 今日: what is due, unfinished, coloured, missing and contradictory. `onReady` is called once it stands,
 * so that what comes below need not move.
 */
export function TodayBoard({ onReady }: { onReady?: () => void }) {
  const t = useT();
  const locale = useLocale();
  const workspace = useWorkspace();
  const { storage, settings } = workspace;
  const asked = askedPeriod(useAddress().query);
  const [watching, setWatching] = useState(false);
  const { load, deps } = questionOf(workspace, asked);
  const live = useLive(storage, load, deps, reading);
  const isSettled = live.state !== 'loading';
  // Tells the page around it, which is not React's to know from here.
  useEffect(() => {
    if (isSettled) onReady?.();
  }, [isSettled, onReady]);
  return (
    <section className={styles.today} aria-labelledby="today-title" data-today="">
      <header className={styles.top}>
        <h1 id="today-title">{t(text.title)}</h1>
        <span className={styles.quiet}>{formatDate(storage.today(), locale)}</span>
        {dailyLedgers(settings).length > 0 && (
          <Button small variant="bare" icon="calendar" onClick={() => setWatching(true)}>
            {t(text.watches)}
          </Button>
        )}
      </header>
      {live.value ? (
        <Panels today={live.value} />
      ) : live.state === 'failed' ? (
        <ErrorPanel error={live.error} />
      ) : (
        <Skeleton height={420} />
      )}
      {watching && (
        <Suspense>
          <WatchesDialog onClose={() => setWatching(false)} />
        </Suspense>
      )}
    </section>
  );
}

function Panels({ today: now }: { today: Today }) {
  const t = useT();
  const { needs, boards, gaps, readiness, findings, moreSwings, backup, today, period } = now;
  const { overdue, soon, drafts, unsaved } = needs;
  const unfinished = drafts.count + unsaved.length;
  const isCalm = overdue.count + soon.count + unfinished === 0;
  const hasWork = !isCalm || boards.length > 0;
  return (
    <>
      {isCalm && <p className={styles.nothing}>{t(text.nothing)}</p>}
      <div className={hasWork ? styles.split : undefined}>
        {hasWork && (
          <div className={styles.work}>
            {!isCalm && (
              <div className={styles.pressing}>
                {overdue.count > 0 && (
                  <MattersPanel kind="overdue" matters={overdue} today={today} />
                )}
                {(soon.count > 0 || unfinished > 0) && (
                  <div className={styles.stack}>
                    {soon.count > 0 && <MattersPanel kind="soon" matters={soon} today={today} />}
                    {unfinished > 0 && (
                      <UnfinishedPanel drafts={drafts} unsaved={unsaved} today={today} />
                    )}
                  </div>
                )}
              </div>
            )}
            {boards.map((board) => (
              <ColourBoard key={board.ledger.id} board={board} period={period} today={today} />
            ))}
          </div>
        )}
        <div className={hasWork ? styles.stack : styles.abreast}>
          <ReadinessPanel
            readiness={readiness}
            findings={findings.filter(({ remark }) => remark === null).length + moreSwings}
            backup={backup}
            today={today}
          />
          {gaps.length > 0 && <GapsPanel gaps={gaps} today={today} />}
          {findings.length > 0 && (
            <FindingsPanel findings={findings} more={moreSwings} period={period} />
          )}
        </div>
      </div>
    </>
  );
}
