import { Suspense, useCallback, useState } from 'react';
import { isBoardRead, readBoardAhead, TodayBoard } from '#src/features/today/today-board.tsx';
import { type OpenWorkspace, useWorkspace } from '#src/storage/use-storage.ts';
import styles from './app.module.css';
import { screen } from './screen.tsx';

const overview = () => import('#src/features/dashboard/overview-page.tsx');
const OverviewPage = screen(() => overview().then((m) => m.OverviewPage));

/** Loads the code of 今日 and reads what it will show, so that all of it is drawn at once. */
export async function prepareToday(workspace: OpenWorkspace): Promise<void> {
  const [{ readOverviewAhead }] = await Promise.all([overview(), OverviewPage.preload()]);
  // One after the other: the second finds the totals that the first has read.
  await readOverviewAhead(workspace);
  await readBoardAhead(workspace);
}

/** Made once: when the board stands, the figures need not be drawn anew. */
const figures = (
  <Suspense fallback={<div className={styles.loading} aria-busy="true" />}>
    <OverviewPage />
  </Suspense>
);

/** 今日: what needs the clerk, then the indicators of the chosen period. */
export function TodayPage() {
  const workspace = useWorkspace();
  const [stands, setStands] = useState(() => isBoardRead(workspace));
  const onReady = useCallback(() => setStands(true), []);
  return (
    <>
      <TodayBoard onReady={onReady} />
      {/* Unseen until the board above has its height, so that nothing that is read ever moves. */}
      <div className={stands ? undefined : styles.unseen}>{figures}</div>
    </>
  );
}
