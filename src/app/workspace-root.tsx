import { useMemo } from 'react';
import { type OpenWorkspace, WorkspaceContext } from '#src/storage/use-storage.ts';
import { readAddress } from '#src/ui/address.ts';
import { useLive } from '#src/ui/use-live.ts';
import { AppToolsContext } from './app-tools.ts';
import { type AppTools, settingsReading } from './boot.ts';
import { prepareScreen, Routes } from './routes.tsx';
import { Shell } from './shell.tsx';

/** Makes the screen that the address shows ready before anything is drawn. */
export const prepare = (workspace: OpenWorkspace) => prepareScreen(readAddress().path, workspace);

interface Props extends Omit<OpenWorkspace, 'settings'> {
  tools: AppTools;
  onReopen: () => void;
}

/** An open workspace: keeps its settings current for every screen and shows the shell. */
export function WorkspaceRoot({ tools, workspaces, kind, storage, onReopen }: Props) {
  const live = useLive(storage, () => storage.settings(), [storage], settingsReading);
  const settings = live.value;
  const workspace = useMemo(
    () => settings && { kind, storage, workspaces, settings },
    [kind, storage, workspaces, settings],
  );
  const app = useMemo(() => ({ tools, onReopen }), [tools, onReopen]);
  if (live.state === 'failed' && !live.value) throw live.error;
  if (!workspace) return null;
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
