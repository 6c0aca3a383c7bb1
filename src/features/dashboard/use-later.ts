import { startTransition, useEffect, useState } from 'react';

/**
 * False for the first paint, then true as soon as the machine has nothing more urgent to do. What is only drawn then
 * never delays the figures above it.
 */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const handle = window.requestIdleCallback(() => startTransition(() => setLater(true)), {
      timeout: 1500,
    });
    return () => window.cancelIdleCallback(handle);
  }, []);
  return later;
}
