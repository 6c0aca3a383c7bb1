import type { ScratchRow } from './database.ts';
import type { Environment } from './environment.ts';

/** Keeps what stands in an unsaved form; the newest text of a form replaces the one before. */
export async function keepScratch(env: Environment, row: Omit<ScratchRow, 'at'>): Promise<void> {
  await env.db.scratch.put({ ...row, at: new Date().toISOString() });
}

export function readScratch(env: Environment, key: string): Promise<ScratchRow | undefined> {
  return env.db.scratch.get(key);
}

/** All unsaved forms, newest first. */
export async function listScratch(env: Environment): Promise<ScratchRow[]> {
  const rows = await env.db.scratch.toArray();
  return rows.sort((a, b) => b.at.localeCompare(a.at));
}

export async function dropScratch(env: Environment, key: string): Promise<void> {
  await env.db.scratch.delete(key);
}
