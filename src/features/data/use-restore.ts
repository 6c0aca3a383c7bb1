import { useRef, useState } from 'react';
import type { Words } from '#src/domain/words.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { type BackupComparison, compareBackup } from '#src/storage/backup-compare.ts';
import { refusals } from '#src/storage/backup-refusal.ts';
import { type RestorePhase, restoreBackup } from '#src/storage/restore.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { WorkspaceKind, Workspaces } from '#src/storage/workspaces.ts';

/** What the app hands in when no workspace is open yet. */
export interface RestoreTools {
  clock: () => number;
  newId: () => string;
}

interface Ready {
  kind: 'ready';
  file: File;
  comparison: BackupComparison;
  /** Records here that the restore would replace; settings alone do not count. */
  replaced: number;
}

export type RestoreWork =
  | { kind: 'choose'; refused: Words | null }
  | { kind: 'reading'; done: number; total: number | null }
  | Ready
  | { kind: 'restoring'; phase: RestorePhase; done: number; total: number }
  | { kind: 'done' };

/** The steps of restoring, from the choice of a file to the switch. */
export function useRestore({
  workspaces,
  tools,
  storage,
  kind,
}: {
  workspaces: Workspaces;
  tools: RestoreTools;
  storage: Storage | null;
  kind: WorkspaceKind | undefined;
}) {
  const [work, setWork] = useState<RestoreWork>({ kind: 'choose', refused: null });
  const stop = useRef<AbortController | null>(null);
  const known = storage?.options.ledgers ?? ledgers;

  function begin(): AbortSignal {
    stop.current = new AbortController();
    return stop.current.signal;
  }

  async function choose(file: File) {
    setWork({ kind: 'reading', done: 0, total: null });
    const compared = await compareBackup(storage, file, {
      ledgers: known,
      signal: begin(),
      onProgress: (done, total) => setWork({ kind: 'reading', done, total }),
    });
    if (!compared.ok) {
      setWork({ kind: 'choose', refused: compared.error });
      return;
    }
    const from = compared.value.summary.header.workspace;
    if (kind && from !== kind) {
      const refused = kind === 'real' ? refusals.sampleIntoReal : refusals.realIntoSample;
      setWork({ kind: 'choose', refused });
      return;
    }
    const replaced = compared.value.ledgers.reduce(
      (sum, row) => (row.ledger === '@setting' ? sum : sum + row.now),
      0,
    );
    setWork({ kind: 'ready', file, comparison: compared.value, replaced });
  }

  async function start({ file, comparison }: Ready) {
    const signal = begin();
    const total = comparison.ledgers.reduce((sum, row) => sum + row.inFile, 0);
    setWork({ kind: 'restoring', phase: 'read', done: 0, total });
    const restored = await restoreBackup(file, {
      kind: kind ?? comparison.summary.header.workspace,
      workspaces,
      storage: storage?.options ?? {
        ledgers: known,
        clock: tools.clock,
        newId: tools.newId,
        origin: await workspaces.origin(),
      },
      fileName: file.name,
      signal,
      onProgress: (phase, done, all) => setWork({ kind: 'restoring', phase, done, total: all }),
    });
    setWork(restored.ok ? { kind: 'done' } : { kind: 'choose', refused: restored.error });
  }

  return {
    work,
    choose: (file: File) => void choose(file),
    start,
    cancel: () => stop.current?.abort(),
    reset: () => setWork({ kind: 'choose', refused: null }),
  };
}
