import { useMemo } from 'react';
import type { Settings } from '#src/domain/settings.ts';
import type { Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import type { WorkspaceKind, Workspaces } from '#src/storage/workspaces.ts';
import { readAddress } from '#src/ui/address.ts';
import { useLive } from '#src/ui/use-live.ts';
import { AppToolsContext } from './app-tools.ts';
import type { AppTools } from './boot.ts';
import { preloadScreen, Routes } from './routes.tsx';
import { Shell } from './shell.tsx';

/** Loads the screen that the address shows. */
export const preload = () => preloadScreen(readAddress().path);

interface Props {
  tools: AppTools;
  workspaces: Workspaces;
  kind: WorkspaceKind;
  storage: Storage;
  /** The settings as they were at opening. */
  opened: Settings;
  onReopen: () => void;
}

/** An open workspace: keeps its settings current for every screen and shows the shell. */
export function WorkspaceRoot({ tools, workspaces, kind, storage, opened, onReopen }: Props) {
  const live = useLive(storage, () => storage.settings(), [storage]);
  const settings = live.value ?? opened;
  const workspace = useMemo(
    () => ({ kind, storage, workspaces, settings }),
    [kind, storage, workspaces, settings],
  );
  const app = useMemo(() => ({ tools, onReopen }), [tools, onReopen]);
  if (live.state === 'failed' && !live.value) throw live.error;
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
