import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { ResultsByKey } from '#src/domain/report-print.ts';

/** The newest results, for figures that live outside React inside the editor. */
export interface FigureStore {
  get: (key: string) => IndicatorResult | undefined;
  all: () => ResultsByKey;
  set: (results: ResultsByKey) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Makes a store; it tells its listeners about each new set of results. */
export function createFigureStore(first: ResultsByKey = new Map()): FigureStore {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get: (key) => current.get(key),
    all: () => current,
    set(results) {
      if (results === current) return;
      current = results;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
