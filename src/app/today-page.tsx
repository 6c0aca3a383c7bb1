import { Suspense, useCallback, useState } from 'react';
import { TodayBoard } from '#src/features/today/today-board.tsx';
import styles from './app.module.css';
import { screen } from './screen.tsx';

const OverviewPage = screen(() =>
  import('#src/features/dashboard/overview-page.tsx').then((m) => m.OverviewPage),
);
export const preloadToday = OverviewPage.preload;

/** 今日: what needs the clerk, then the indicators of the chosen period. */
export function TodayPage() {
  const [stands, setStands] = useState(false);
  const onReady = useCallback(() => setStands(true), []);
  return (
    <>
      <TodayBoard onReady={onReady} />
      {/* Unseen until the board above has its height, so that nothing that is read ever moves. */}
      <div className={stands ? undefined : styles.unseen}>
        <Suspense fallback={<div className={styles.loading} aria-busy="true" />}>
          <OverviewPage />
        </Suspense>
      </div>
    </>
  );
}
