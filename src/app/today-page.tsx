import { lazy, Suspense } from 'react';
import styles from './app.module.css';
import { NeedsMe } from './needs-me.tsx';

const OverviewPage = lazy(() =>
  import('#src/features/dashboard/overview-page.tsx').then((m) => ({ default: m.OverviewPage })),
);

/** 今日: what needs the clerk, then the indicators of the chosen period. */
export function TodayPage() {
  return (
    <>
      <NeedsMe />
      <Suspense fallback={<div className={styles.loading} aria-busy="true" />}>
        <OverviewPage />
      </Suspense>
    </>
  );
}
