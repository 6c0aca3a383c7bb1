import '#src/styles/tokens.css';
import '#src/styles/base.css';
import type { ReactNode } from 'react';
import type { Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import type { WorkspaceKind, Workspaces } from '#src/storage/workspaces.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { useLive } from '#src/ui/use-live.ts';

/** A page as the app would show it: in an open workspace whose settings are kept current. */
export function Stage({
  storage,
  workspaces,
  kind = 'real',
  children,
}: {
  storage: Storage;
  workspaces: Workspaces;
  kind?: WorkspaceKind;
  children: ReactNode;
}) {
  const settings = useLive(storage, () => storage.settings(), []);
  if (!settings.value) return null;
  return (
    <WorkspaceContext value={{ kind, storage, workspaces, settings: settings.value }}>
      <ToastProvider>{children}</ToastProvider>
    </WorkspaceContext>
  );
}
