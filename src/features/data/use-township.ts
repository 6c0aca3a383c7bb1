import { useContext } from 'react';
import { WorkspaceContext } from '#src/storage/use-storage.ts';

/** Name of the open workspace's township; '' on first run. */
export function useWorkspaceTownship(): string {
  return useContext(WorkspaceContext)?.settings.township.name ?? '';
}
