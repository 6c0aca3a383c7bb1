import { Dexie, type Table } from 'dexie';
import { dropDatabase } from './drop-database.ts';

/** `real` is the township's own year; `sample` is practice data in a database of its own. */
export type WorkspaceKind = 'real' | 'sample';

/** Where a workspace's data stands. */
export interface Workspace {
  kind: WorkspaceKind;
  /** Name of its database; a restore fills a new one and then points here. */
  database: string;
  createdAt: string;
  /** Last backup file saved, and the change set it went up to. */
  backup: { at: string; seq: number } | null;
  /** Databases that earlier restores replaced, newest first: the safety copies. */
  earlier: SafetyCopy[];
}

/** A database that a restore replaced, kept so that one click goes back to it. */
export interface SafetyCopy {
  database: string;
  /** Until when it was in use (ISO instant). */
  until: string;
  /** Why it was replaced: `restore`, or `back` when an older copy was taken up again. */
  reason: string;
  /** Its last backup, which holds again when it is taken up again. */
  backup?: Workspace['backup'];
}

interface ControlRow {
  key: string;
  value: unknown;
}

class ControlDatabase extends Dexie {
  declare workspaces: Table<Workspace, string>;
  declare control: Table<ControlRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ workspaces: 'kind', control: 'key' });
  }
}

/** Safety copies kept per workspace. */
const keptCopies = 2;

export type Workspaces = Awaited<ReturnType<typeof openWorkspaces>>;

/**
 * The list of workspaces on this machine, in a small database of its own, so that switching a workspace to restored
 * data is one atomic write.
 */
export async function openWorkspaces(name = 'fazhi-nianbao') {
  const db = new ControlDatabase(name);
  await db.open();
  const channel = new BroadcastChannel(`${name}:workspaces`);
  const listeners = new Set<() => void>();
  let onSwitched: (() => void) | null = null;
  /** This machine's id, once read. */
  let origin: string | undefined;
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  /** `switched`: other tabs must open anew; `noted`: they only look again. */
  const say = (what: 'switched' | 'noted' = 'switched') => {
    tell();
    channel.postMessage(what);
  };
  channel.onmessage = (event: MessageEvent) => {
    tell();
    if (event.data === 'switched') onSwitched?.();
  };
  const freshName = (kind: WorkspaceKind, now: number) => `${name}-${kind}-${now.toString(36)}`;

  return {
    /** This machine's short id, made once. */
    async origin(): Promise<string> {
      origin ??= (await db.control.get('origin'))?.value as string | undefined;
      if (origin) return origin;
      const letters = crypto.getRandomValues(new Uint8Array(6));
      const value = [...letters].map((n) => (n % 36).toString(36)).join('');
      await db.control.put({ key: 'origin', value });
      origin = value;
      return value;
    },
    list: () => db.workspaces.toArray(),
    get: (kind: WorkspaceKind) => db.workspaces.get(kind),
    /** The workspace in use; undefined on first run. */
    async current(): Promise<Workspace | undefined> {
      const [control, workspaces] = await db.transaction('r', db.control, db.workspaces, () =>
        Promise.all([db.control.toArray(), db.workspaces.toArray()]),
      );
      const values = new Map(control.map((row) => [row.key, row.value as string]));
      origin = values.get('origin');
      return workspaces.find((workspace) => workspace.kind === values.get('current'));
    },
    async use(kind: WorkspaceKind): Promise<void> {
      await db.control.put({ key: 'current', value: kind });
      say();
    },
    /** A name for a database that nobody uses yet. */
    freshName,
    /** Makes a workspace if it is not there yet. */
    async ensure(kind: WorkspaceKind, now: number): Promise<Workspace> {
      return db.transaction('rw', db.workspaces, async () => {
        const known = await db.workspaces.get(kind);
        if (known) return known;
        const made: Workspace = {
          kind,
          database: freshName(kind, now),
          createdAt: new Date(now).toISOString(),
          backup: null,
          earlier: [],
        };
        await db.workspaces.add(made);
        return made;
      });
    },
    /**
     * Points a workspace to another, completely filled database; the old one stays as a safety copy. `backup` is what
     * is known of the new database's last backup; a safety copy brings its own.
     */
    async pointTo(
      kind: WorkspaceKind,
      database: string,
      now: number,
      reason: string,
      backup: Workspace['backup'] = null,
    ): Promise<void> {
      const dropped = await db.transaction('rw', db.workspaces, db.control, async () => {
        const known = await db.workspaces.get(kind);
        if (known?.database === database) return [];
        const at = new Date(now).toISOString();
        const taken = known?.earlier.find((e) => e.database === database);
        const earlier: SafetyCopy[] = [
          ...(known ? [{ database: known.database, until: at, reason, backup: known.backup }] : []),
          ...(known?.earlier ?? []).filter((e) => e !== taken),
        ];
        await db.workspaces.put({
          kind,
          database,
          createdAt: known?.createdAt ?? at,
          backup: taken?.backup ?? backup,
          earlier: earlier.slice(0, keptCopies),
        });
        await db.control.put({ key: 'current', value: kind });
        return earlier.slice(keptCopies);
      });
      for (const copy of dropped) await dropDatabase(copy.database);
      say();
    },
    /** Notes a saved backup file: when, and the newest change set in it. */
    async noteBackup(kind: WorkspaceKind, at: string, seq: number): Promise<void> {
      await db.workspaces.update(kind, { backup: { at, seq } });
      say('noted');
    },
    /** Removes one safety copy for good. */
    async dropCopy(kind: WorkspaceKind, database: string): Promise<void> {
      const isCopy = await db.transaction('rw', db.workspaces, async () => {
        const known = await db.workspaces.get(kind);
        const rest = known?.earlier.filter((e) => e.database !== database) ?? [];
        if (!known || rest.length === known.earlier.length) return false;
        await db.workspaces.put({ ...known, earlier: rest });
        return true;
      });
      if (isCopy) await dropDatabase(database);
      say('noted');
    },
    /** Deletes databases that no workspace knows: what an interrupted restore left. Only while nothing is being filled. */
    async sweep(): Promise<void> {
      const known = (await db.workspaces.toArray()).flatMap((w) => [
        w.database,
        ...w.earlier.map((e) => e.database),
      ]);
      for (const found of await Dexie.getDatabaseNames()) {
        const ours = found.startsWith(`${name}-real-`) || found.startsWith(`${name}-sample-`);
        if (ours && !known.includes(found)) await dropDatabase(found);
      }
    },
    /** Removes a workspace with its data and safety copies. The caller has asked and closed it. */
    async remove(kind: WorkspaceKind): Promise<void> {
      const known = await db.workspaces.get(kind);
      if (!known) return;
      await db.transaction('rw', db.workspaces, db.control, async () => {
        await db.workspaces.delete(kind);
        const current = await db.control.get('current');
        if (current?.value === kind) await db.control.delete('current');
      });
      for (const database of [known.database, ...known.earlier.map((e) => e.database)]) {
        await dropDatabase(database);
      }
      say();
    },
    /** Calls back when another tab switched, restored or removed a workspace. */
    onOtherTab(listener: () => void) {
      onSwitched = listener;
    },
    /** Calls back after every change of the list, in any tab. */
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      channel.close();
      listeners.clear();
      db.close();
    },
  };
}
