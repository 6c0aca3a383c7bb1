import type { Environment } from './environment.ts';

/** What a screen remembers of a long list, in pieces that are made one after the other. */
export interface ListMemory {
  name: string;
  /** Names everything that the pieces were made with, apart from the records. */
  stamp: string;
  /** The change set up to which they are true. */
  seq: number;
  of: number;
  pieceAt: (part: number) => unknown;
}

/** Keeps a list's memory in place of the one before, all of it or nothing. */
export function keepList(
  env: Environment,
  { name, stamp, seq, of, pieceAt }: ListMemory,
): Promise<void> {
  const { lists } = env.db;
  return env.db.transaction('rw', lists, async () => {
    await lists.where('[list+part]').between([name, 0], [name, Infinity]).delete();
    // One at a time, so that no single copy holds the page for long.
    for (let part = 0; part < of; part += 1) {
      await lists.add({ list: name, part, of, stamp, seq, content: pieceAt(part) });
    }
  });
}

/**
 * Hands the pieces of a list's memory to `take`, in order. Answers the change set up to which they are true, or null
 * when nothing is remembered under this stamp or `take` cannot read a piece and says `false`.
 */
export function recallList(
  env: Environment,
  name: string,
  stamp: string,
  take: (content: unknown) => boolean,
): Promise<number | null> {
  const { lists } = env.db;
  return env.db.transaction('r', lists, async () => {
    const first = await lists.get([name, 0]);
    if (first?.stamp !== stamp || !take(first.content)) return null;
    for (let part = 1; part < first.of; part += 1) {
      const row = await lists.get([name, part]);
      if (!row || !take(row.content)) return null;
    }
    return first.seq;
  });
}
