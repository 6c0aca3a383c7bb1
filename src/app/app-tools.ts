import { createContext, useContext } from 'react';
import type { AppTools } from './boot.ts';

/** What only the shell uses: the injected tools, and how to open everything anew after a switch of workspace. */
export interface AppControl {
  tools: AppTools;
  onReopen: () => void;
}

export const AppToolsContext = createContext<AppControl | null>(null);

/** The shell's control; only inside an open workspace. */
export function useAppControl(): AppControl {
  const control = useContext(AppToolsContext);
  if (!control) throw new Error('no workspace is open');
  return control;
}
