import { useSyncExternalStore } from 'react';

/** `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'fazhi.theme';
const listeners = new Set<() => void>();
let current: Theme = storedTheme();
markDocument();

/** The chosen theme; the component renders again when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** Chooses a theme, remembers it on this machine and marks `<html data-theme>`. */
export function setTheme(theme: Theme): void {
  current = theme;
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be blocked; the choice still holds until the page is closed.
  }
  markDocument();
  for (const listener of listeners) listener();
}

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

function markDocument(): void {
  if (current === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = current;
}
