import type { LiveSource } from './use-live.ts';

interface Ahead {
  deps: readonly unknown[];
  value: unknown;
}

const kept = new WeakMap<LiveSource, Map<string, Ahead>>();

/**
 * Reads what a screen will ask first while its code still comes: a `useLive` of the same name, source and `deps` begins
 * with the answer. What changes before that makes the answer void.
 */
export async function readAhead<T>(
  source: LiveSource,
  name: string,
  deps: readonly unknown[],
  load: () => Promise<T>,
): Promise<T> {
  const answers = kept.get(source) ?? new Map<string, Ahead>();
  kept.set(source, answers);
  let isVoid = false;
  const stop = source.subscribe(() => {
    isVoid = true;
    answers.delete(name);
    stop();
  });
  const value = await load();
  if (!isVoid) answers.set(name, { deps, value });
  return value;
}

/** The answer that still holds for this question. */
export function aheadOf<T>(
  source: LiveSource,
  name: string | undefined,
  deps: readonly unknown[],
): { value: T } | null {
  const found = name === undefined ? undefined : kept.get(source)?.get(name);
  return found && sameDeps(found.deps, deps) ? { value: found.value as T } : null;
}

/** Takes that answer away, so that it is used once; whether it still held. */
export function takeAhead(
  source: LiveSource,
  name: string | undefined,
  deps: readonly unknown[],
): boolean {
  const held = aheadOf(source, name, deps) !== null;
  if (held && name !== undefined) kept.get(source)?.delete(name);
  return held;
}

/** Whether two questions are about the same things. */
export function sameDeps(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
