import { openStorage, type Storage } from '#src/storage/storage.ts';
import type { OpenWorkspace } from '#src/storage/use-storage.ts';
import { openWorkspaces, type Workspace, type Workspaces } from '#src/storage/workspaces.ts';
import { readAhead } from '#src/ui/read-ahead.ts';

/** The clock and the id maker, handed in by main so that tests bring their own. */
export interface AppTools {
  clock: () => number;
  newId: () => string;
}

/** What the app opened at start; `workspace` is null on first run. */
export interface Booted {
  workspaces: Workspaces;
  workspace: OpenWorkspace | null;
}

/** The data being opened, which begins before anything is drawn. */
export interface Opening {
  booted: Promise<Booted>;
  /** Who is told of the progress when totals have to be counted anew. */
  onProgress: (done: number, total: number) => void;
  close(): void;
}

/** The name under which the settings are read ahead. */
export const settingsReading = 'settings';

/** Begins to open the data; `prepare` makes ready what shows them. */
export function beginOpening(
  tools: AppTools,
  prepare: (workspace: OpenWorkspace) => Promise<void>,
): Opening {
  let closed = false;
  let close: () => void = () => {};
  const open = async () => {
    const booted = await boot(tools, (done, total) => opening.onProgress(done, total));
    close = () => {
      booted.workspace?.storage.close();
      booted.workspaces.close();
    };
    if (closed) close();
    else if (booted.workspace) await prepare(booted.workspace);
    return booted;
  };
  const opening: Opening = {
    booted: Promise.resolve().then(open),
    onProgress: () => {},
    close() {
      closed = true;
      close();
    },
  };
  // Whoever waits for it is told; nobody may be waiting yet.
  opening.booted.catch(() => undefined);
  return opening;
}

/** Opens the list of workspaces and the one in use, rebuilding its totals when the ledgers count differently now. */
async function boot(
  tools: AppTools,
  onProgress: (done: number, total: number) => void,
): Promise<Booted> {
  const workspaces = await openWorkspaces();
  const current = await workspaces.current();
  if (!current) return { workspaces, workspace: null };
  const storage = await openWorkspaceStorage(workspaces, current, tools);
  await storage.ensureRollups(onProgress);
  const settings = await readAhead(storage, settingsReading, [storage], () => storage.settings());
  return { workspaces, workspace: { kind: current.kind, storage, workspaces, settings } };
}

/** Starts the township's own, empty workspace, or goes back to it. */
export async function startEmpty(
  workspaces: Workspaces,
  tools: AppTools,
  township: { name: string; year: number },
): Promise<void> {
  const made = await workspaces.ensure('real', tools.clock());
  const storage = await openWorkspaceStorage(workspaces, made, tools);
  await storage.ensureRollups();
  const settings = await storage.settings();
  await storage.setSetting('township', { ...settings.township, ...township }, 'clerk');
  storage.close();
  await workspaces.use('real');
}

/** Opens the practice workspace, filling it the first time. */
export async function openSample(workspaces: Workspaces, tools: AppTools): Promise<void> {
  const known = await workspaces.get('sample');
  const made = known ?? (await workspaces.ensure('sample', tools.clock()));
  if (!known) {
    const storage = await openWorkspaceStorage(workspaces, made, tools);
    await storage.ensureRollups();
    const { createFillers } = await import('./sample.ts');
    for (const fill of createFillers()) {
      const result = await storage.commit(fill.changes, fill.info);
      if (!result.ok) throw new Error(`the sample does not fit: ${JSON.stringify(result.error)}`);
    }
    storage.close();
  }
  await workspaces.use('sample');
}

async function openWorkspaceStorage(
  workspaces: Workspaces,
  workspace: Workspace,
  tools: AppTools,
): Promise<Storage> {
  // The ledgers are a third of the program: they load beside it while the database opens.
  const [origin, { ledgers, practiceToday }] = await Promise.all([
    workspaces.origin(),
    import('#src/ledgers/registry.ts'),
  ]);
  const today = workspace.kind === 'sample' ? { today: practiceToday } : {};
  return openStorage({
    name: workspace.database,
    ledgers,
    clock: tools.clock,
    newId: tools.newId,
    origin,
    ...today,
  });
}
