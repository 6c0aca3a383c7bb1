import { createContext, useContext } from 'react';
import type { Settings } from '#src/domain/settings.ts';
import type { Storage } from './storage.ts';
import type { WorkspaceKind, Workspaces } from './workspaces.ts';

/** What every screen works with. `settings` is kept current by the app. */
export interface OpenWorkspace {
  kind: WorkspaceKind;
  storage: Storage;
  workspaces: Workspaces;
  settings: Settings;
}

/** Filled by the app; tests fill it with a fresh storage. */
export const WorkspaceContext = createContext<OpenWorkspace | null>(null);

/** The open workspace; a screen is only mounted when there is one. */
export function useWorkspace(): OpenWorkspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('no workspace is open');
  return workspace;
}

/** The open workspace's storage. */
export function useStorage(): Storage {
  return useWorkspace().storage;
}
