import type { LocalText } from '#src/i18n/locale.ts';
import type { Storage } from '#src/storage/storage.ts';

/** A change set made in this window since it was opened. */
export interface OwnChange {
  seq: number;
  /** What was done, as it reads after 已撤销： */
  act: LocalText;
}

const made = new WeakMap<Storage, OwnChange[]>();

/** Remembers a change set of this window, so that Ctrl+Z can undo it. */
export function noteOwnChange(storage: Storage, change: OwnChange): void {
  made.set(storage, [...(made.get(storage) ?? []), change]);
}

/** The last change set of this window that still stands. */
export function lastOwnChange(storage: Storage): OwnChange | undefined {
  return made.get(storage)?.at(-1);
}

/** It was undone, or can no longer be. */
export function forgetOwnChange(storage: Storage, seq: number): void {
  made.set(
    storage,
    (made.get(storage) ?? []).filter((change) => change.seq !== seq),
  );
}
