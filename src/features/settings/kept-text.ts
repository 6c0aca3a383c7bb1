import { useState } from 'react';
import { useWorkspace } from '#src/storage/use-storage.ts';

/** Text of a box that is not saved yet; it is still there after leaving the screen, until the tab is closed. */
export function useKeptText(name: string): [string, (text: string) => void] {
  const { storage } = useWorkspace();
  const key = `fazhi.half-typed:${storage.name}:${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  return [
    text,
    (next) => {
      setText(next);
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    },
  ];
}
