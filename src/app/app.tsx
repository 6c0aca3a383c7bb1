import { Suspense, useCallback, useEffect, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { Progress } from '#src/ui/progress.tsx';
import { ToastProvider } from '#src/ui/toast.tsx';
import styles from './app.module.css';
import { type AppTools, type Booted, beginOpening, type Opening } from './boot.ts';
import { AppErrorBoundary } from './error-boundary.tsx';
import { FirstRun } from './first-run.tsx';
import { screen } from './screen.tsx';
import { text } from './text.ts';
import { UpdatePrompt } from './update-prompt.tsx';

const workspaceRoot = () => import('./workspace-root.tsx');
const WorkspaceRoot = screen(() => workspaceRoot().then((m) => m.WorkspaceRoot));
// Begins before anything is opened and goes on meanwhile; a failure is told where the screens are waited for.
WorkspaceRoot.preload().catch(() => undefined);

/** Begins to open the data and to make the first screen ready. */
export function startOpening(tools: AppTools): Opening {
  return beginOpening(tools, async (workspace) => {
    await WorkspaceRoot.preload();
    const { prepare } = await workspaceRoot();
    // What cannot be read is told by the screen that reads it again.
    await prepare(workspace).catch(() => undefined);
  });
}

/** The whole program: shows the first-run page or the workspace once the data are open. */
export function App({ tools, first }: { tools: AppTools; first: Opening }) {
  const [{ opening, round }, setOpening] = useState({ opening: first, round: 0 });
  // After a switch of workspace everything is opened anew, as at start.
  const reopen = useCallback(() => {
    opening.close();
    setOpening({ opening: startOpening(tools), round: round + 1 });
  }, [opening, round, tools]);
  return (
    <AppErrorBoundary onRetry={reopen}>
      <ToastProvider>
        <Opened key={round} tools={tools} opening={opening} onReopen={reopen} />
        <UpdatePrompt />
      </ToastProvider>
    </AppErrorBoundary>
  );
}

interface OpenedProps {
  tools: AppTools;
  opening: Opening;
  onReopen: () => void;
}

function Opened({ tools, opening, onReopen }: OpenedProps) {
  const [booted, setBooted] = useState<Booted | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    let gone = false;
    opening.booted
      .then((value) => {
        if (gone) return;
        value.workspaces.onOtherTab(onReopen);
        setBooted(value);
      })
      .catch((error: unknown) => setFailure(() => error));
    return () => {
      gone = true;
    };
  }, [opening, onReopen]);

  if (failure) throw failure;
  if (!booted) return <Waiting opening={opening} />;
  if (!booted.workspace) {
    return <FirstRun workspaces={booted.workspaces} tools={tools} onReady={onReopen} />;
  }
  const { kind, storage, workspaces } = booted.workspace;
  return (
    <Suspense fallback={<main className={styles.opening} aria-busy="true" />}>
      <WorkspaceRoot
        key={storage.name}
        tools={tools}
        workspaces={workspaces}
        kind={kind}
        storage={storage}
        onReopen={onReopen}
      />
    </Suspense>
  );
}

/** Data are mostly open before anybody could read that they are being opened. */
const quickly = 1000;

function Waiting({ opening }: { opening: Opening }) {
  const t = useT();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    opening.onProgress = (done, total) => setProgress({ done, total });
    const timer = setTimeout(() => setLong(true), quickly);
    return () => clearTimeout(timer);
  }, [opening]);
  return (
    <main className={styles.opening} aria-busy="true">
      {(isLong || progress) && <p>{t(text.opening)}</p>}
      {progress && <Progress label={t(text.recounting)} {...progress} />}
    </main>
  );
}
