import type { Settings } from '#src/domain/settings.ts';
import { openStorage, type Storage } from '#src/storage/storage.ts';
import {
  openWorkspaces,
  type Workspace,
  type WorkspaceKind,
  type Workspaces,
} from '#src/storage/workspaces.ts';

/** The clock and the id maker, handed in by main so that tests bring their own. */
export interface AppTools {
  clock: () => number;
  newId: () => string;
}

/** What the app opened at start; `workspace` is null on first run. */
export interface Booted {
  workspaces: Workspaces;
  workspace: { kind: WorkspaceKind; storage: Storage; settings: Settings } | null;
}

/** Opens the list of workspaces and the one in use, rebuilding its totals when the ledgers count differently now. */
export async function boot(
  tools: AppTools,
  onProgress: (done: number, total: number) => void,
): Promise<Booted> {
  const workspaces = await openWorkspaces();
  const current = await workspaces.current();
  if (!current) return { workspaces, workspace: null };
  const storage = await openWorkspaceStorage(workspaces, current, tools);
  const [settings] = await Promise.all([storage.settings(), storage.ensureRollups(onProgress)]);
  return { workspaces, workspace: { kind: current.kind, storage, settings } };
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
