import type { ChangeSet } from '#src/domain/change-set.ts';
import type { Environment } from './environment.ts';
import { answerOf } from './raw-store.ts';

/** The newest change set: the next one is numbered and chained after it. */
export interface Head {
  seq: number;
  hash: string;
}

/** Heads as this window saw them last; another window may have gone on since. */
const seen = new WeakMap<Environment, Head>();

/**
 * The head as this window saw it last, without a read. Whoever builds on it must `add` the next change set:
 * numbers are never reused, so the add fails when another window was quicker.
 */
export function knownHead(env: Environment): Head | undefined {
  return seen.get(env);
}

/** Takes note of the head after a commit; undefined forgets it. */
export function noteHead(env: Environment, head: Head | undefined): void {
  if (head) seen.set(env, head);
  else seen.delete(env);
}

/** Reads the head inside a running transaction. */
export async function readHead(env: Environment, raw: IDBTransaction): Promise<Head> {
  const cursor = await answerOf(raw.objectStore('history').openCursor(null, 'prev'));
  if (!cursor) return { seq: 0, hash: '' };
  const { seq, hash, at } = cursor.value as ChangeSet;
  env.clock.see(at);
  return { seq, hash };
}
