import { useMemo } from 'react';
import { useT } from '#src/i18n/locale.ts';
import type { Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import type { WorkspaceKind, Workspaces } from '#src/storage/workspaces.ts';
import { useLive } from '#src/ui/use-live.ts';
import styles from './app.module.css';
import { AppToolsContext } from './app-tools.ts';
import type { AppTools } from './boot.ts';
import { Routes } from './routes.tsx';
import { Shell } from './shell.tsx';
import { text } from './text.ts';

interface Props {
  tools: AppTools;
  workspaces: Workspaces;
  kind: WorkspaceKind;
  storage: Storage;
  onReopen: () => void;
}

/** An open workspace: keeps its settings current for every screen and shows the shell. */
export function WorkspaceRoot({ tools, workspaces, kind, storage, onReopen }: Props) {
  const t = useT();
  const settings = useLive(storage, () => storage.settings(), [storage]);
  const workspace = useMemo(
    () => settings.value && { kind, storage, workspaces, settings: settings.value },
    [kind, storage, workspaces, settings.value],
  );
  const app = useMemo(() => ({ tools, onReopen }), [tools, onReopen]);
  if (settings.state === 'failed' && !settings.value) throw settings.error;
  if (!workspace) {
    return (
      <main className={styles.opening} aria-busy="true">
        <p>{t(text.opening)}</p>
      </main>
    );
  }
  return (
    <AppToolsContext value={app}>
      <WorkspaceContext value={workspace}>
        <Shell>
          <Routes />
        </Shell>
      </WorkspaceContext>
    </AppToolsContext>
  );
}
