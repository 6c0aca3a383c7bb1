import { Suspense, useCallback, useEffect, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { readAddress } from '#src/ui/address.ts';
import { Progress } from '#src/ui/progress.tsx';
import { ToastProvider } from '#src/ui/toast.tsx';
import styles from './app.module.css';
import { type AppTools, type Booted, boot } from './boot.ts';
import { AppErrorBoundary } from './error-boundary.tsx';
import { FirstRun } from './first-run.tsx';
import { screen } from './screen.tsx';
import { text } from './text.ts';
import { UpdatePrompt } from './update-prompt.tsx';

const WorkspaceRoot = screen(async () => {
  // 今日 is what nearly every start shows: its figures load beside the frame, not after it.
  if (readAddress().path === '/') void import('#src/features/dashboard/overview-page.tsx');
  const root = await import('./workspace-root.tsx');
  await root.preload();
  return root.WorkspaceRoot;
});
/** Begins before anything is drawn and goes on while the database opens. */
const screens = WorkspaceRoot.preload();
screens.catch(() => undefined);

/** The whole program: opens the data, then shows the first-run page or the workspace. */
export function App({ tools }: { tools: AppTools }) {
  // After a switch of workspace everything is opened anew, as at start.
  const [round, setRound] = useState(0);
  const reopen = useCallback(() => setRound((n) => n + 1), []);
  return (
    <AppErrorBoundary>
      <ToastProvider>
        <Opened key={round} tools={tools} onReopen={reopen} />
        <UpdatePrompt />
      </ToastProvider>
    </AppErrorBoundary>
  );
}

function Opened({ tools, onReopen }: { tools: AppTools; onReopen: () => void }) {
  const t = useT();
  const [booted, setBooted] = useState<Booted | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  useEffect(() => {
    let gone = false;
    let opened: Booted | null = null;
    boot(tools, (done, total) => setProgress({ done, total }))
      .then(async (value) => {
        if (value.workspace) await screens;
        opened = value;
        if (gone) close(value);
        else {
          value.workspaces.onOtherTab(onReopen);
          setBooted(value);
        }
      })
      .catch((error: unknown) => setFailure(() => error));
    return () => {
      gone = true;
      if (opened) close(opened);
    };
  }, [tools, onReopen]);

  if (failure) throw failure;
  if (!booted) {
    return (
      <main className={styles.opening} aria-busy="true">
        <p>{t(text.opening)}</p>
        {progress && <Progress label={t(text.recounting)} {...progress} />}
      </main>
    );
  }
  if (!booted.workspace) {
    return <FirstRun workspaces={booted.workspaces} tools={tools} onReady={onReopen} />;
  }
  return (
    <Suspense fallback={<main className={styles.opening} aria-busy="true" />}>
      <WorkspaceRoot
        key={booted.workspace.storage.name}
        tools={tools}
        workspaces={booted.workspaces}
        kind={booted.workspace.kind}
        storage={booted.workspace.storage}
        opened={booted.workspace.settings}
        onReopen={onReopen}
      />
    </Suspense>
  );
}

function close(booted: Booted): void {
  booted.workspace?.storage.close();
  booted.workspaces.close();
}
