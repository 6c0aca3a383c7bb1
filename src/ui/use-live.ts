import { useEffect, useEffectEvent, useState } from 'react';
import { aheadOf, sameDeps, takeAhead } from './read-ahead.ts';

/** Something that tells when its data may have changed. */
export interface LiveSource {
  /** Calls back on each change; returns how to stop. */
  subscribe(onChange: () => void): () => void;
}

export interface Live<T> {
  /** `failed` after a failed reload still carries the last value. */
  state: 'loading' | 'ready' | 'failed';
  value?: T;
  error?: unknown;
}

/**
 * Loads a value, and loads it again whenever the source changes, without going back to `loading`. When `deps`
 * change the old value is dropped at once (a figure must never stand under another period's heading), and an
 * answer to an older question is ignored. Changes during a load cause one more load, however many they were. With the
 * `name` of something read ahead (`readAhead`) it begins with that answer.
 */
export function useLive<T>(
  source: LiveSource,
  load: () => Promise<T>,
  deps: readonly unknown[],
  name?: string,
): Live<T> {
  const [question, setQuestion] = useState({ source, deps });
  const [live, setLive] = useState<Live<T>>(() => {
    const ahead = aheadOf<T>(source, name, deps);
    return ahead ? { state: 'ready', value: ahead.value } : { state: 'loading' };
  });
  if (question.source !== source || !sameDeps(question.deps, deps)) {
    setQuestion({ source, deps });
    setLive({ state: 'loading' });
  }
  const loadNow = useEffectEvent(load);

  useEffect(() => {
    let gone = false;
    let running = false;
    let again = false;
    const run = async () => {
      again = running;
      if (running) return;
      running = true;
      try {
        const value = await loadNow();
        if (!gone) setLive({ state: 'ready', value });
      } catch (error) {
        if (!gone) setLive((last) => ({ state: 'failed', value: last.value, error }));
      }
      running = false;
      if (again && !gone) void run();
    };
    if (!takeAhead(question.source, name, question.deps)) void run();
    const stop = question.source.subscribe(() => void run());
    return () => {
      gone = true;
      stop();
    };
  }, [question, name]);

  return live;
}
