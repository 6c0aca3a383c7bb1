import type { Reason } from '#src/domain/change-set.ts';
import { createHybridClock } from '#src/domain/hlc.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { type SettingKey, type Settings, settingId } from '#src/domain/settings.ts';
import { type CommitInfo, commit } from './commit.ts';
import { LedgerDatabase } from './database.ts';
import { dueMatters, dueOfEach } from './due-queries.ts';
import type { Environment } from './environment.ts';
import { readFacts } from './facts-reader.ts';
import {
  changesSince,
  listChanges,
  readEntries,
  recordHistory,
  undo,
  verifyHistory,
} from './history.ts';
import { keepList, recallList } from './list-memory.ts';
import type { Change } from './prepare.ts';
import { countMonths, countRecords, eachPage, listCollection, listIds, page } from './queries.ts';
import { ensureRollups, rebuildRollups, selfCheck } from './rollup-keeper.ts';
import { dropScratch, keepScratch, listScratch, readScratch } from './scratch.ts';
import { readSettings } from './settings-store.ts';

export interface StorageOptions {
  /** Name of the database; one per workspace. */
  name: string;
  ledgers: readonly Ledger[];
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Today where it is not the machine's day: practice data stand at the end of their year. */
  today?: string;
  /** Makes UUIDv7 ids. */
  newId: () => string;
  /** This machine, in stamps and history. */
  origin: string;
}

export type Storage = Awaited<ReturnType<typeof openStorage>>;

/** Opens a workspace's database; everything that screens may do with data hangs on the answer. */
export async function openStorage(options: StorageOptions) {
  const db = new LedgerDatabase(options.name);
  const env: Environment = {
    db,
    ledgers: new Map(options.ledgers.map((l) => [l.id, l])),
    clock: createHybridClock(options.clock, options.origin),
    today: () => options.today ?? localDay(options.clock()),
    newId: options.newId,
    origin: options.origin,
  };
  await db.open();
  // Writing down what a list remembers must not make a reading of the data wait.
  const dataTables = db.tables.filter((table) => table !== db.lists);
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(`fazhi:${options.name}`);
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  channel.onmessage = notify;
  let closed = false;
  const changed = () => {
    notify();
    if (!closed) channel.postMessage('changed');
  };
  async function announce<T extends { ok: boolean }>(work: Promise<T>): Promise<T> {
    const result = await work;
    if (result.ok) changed();
    return result;
  }
  const save = (changes: readonly Change[], info: CommitInfo) =>
    announce(commit(env, changes, info));

  return {
    name: options.name,
    /** How it was opened, so that restore can fill a database beside it. */
    options,
    today: env.today,
    newId: env.newId,
    origin: env.origin,
    /** Internal handle for backup, restore and merge inside `storage`. */
    env,
    /** Calls back after every change, also one made in another tab. */
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** The one write path. */
    commit: save,
    undo: (seq: number, info: Parameters<typeof undo>[2]) => announce(undo(env, seq, info)),
    setSetting<K extends SettingKey>(key: K, value: Settings[K], actor: string) {
      const reason: Reason = { kind: 'setting', note: key };
      const data = { key, value };
      const id = settingId(key);
      return save([{ op: 'put', ledger: '@setting', id, status: 'registered', data }], {
        reason,
        actor,
      });
    },
    /** Several readings as of one instant, in one transaction: `work` waits for nothing but readings of this storage. */
    reading: <T>(work: () => Promise<T>): Promise<T> => db.transaction('r', dataTables, work),
    get: (id: string) => db.records.get(id),
    /** Those of several records that there are, in one reading. */
    many: async (ids: readonly string[]) =>
      (await db.records.bulkGet([...ids])).filter((record) => record !== undefined),
    page: (request: Parameters<typeof page>[1]) => page(env, request),
    eachPage: (
      request: Parameters<typeof eachPage>[1],
      visit: Parameters<typeof eachPage>[2],
      size?: number,
    ) => eachPage(env, request, visit, size),
    count: (ledger: string, fromMonth?: string, toMonth?: string) =>
      countRecords(env, ledger, fromMonth, toMonth),
    months: (ledger: string, fromMonth?: string, toMonth?: string) =>
      countMonths(env, ledger, fromMonth, toMonth),
    ids: (request: Parameters<typeof listIds>[1]) => listIds(env, request),
    due: (ledger: string, until: string, limit?: number) => dueMatters(env, ledger, until, limit),
    dueOfEach: (ledgers: readonly string[], from: string, until: string, limit: number) =>
      dueOfEach(env, ledgers, from, until, limit),
    list: (collection: string, options?: { trash: boolean }) =>
      listCollection(env, collection, options),
    facts: (needs: Parameters<typeof readFacts>[1]) => readFacts(env, needs),
    settings: () => readSettings(env),
    changes: (limit: number, before?: number) => listChanges(env, limit, before),
    entries: (seq: number) => readEntries(env, seq),
    changesSince: (ledger: string, since: number, most: number) =>
      changesSince(env, ledger, since, most),
    historyOf: (id: string) => recordHistory(env, id),
    verifyHistory: (onProgress?: Parameters<typeof verifyHistory>[1]) =>
      verifyHistory(env, onProgress),
    ensureRollups: (onProgress?: Parameters<typeof ensureRollups>[1]) =>
      ensureRollups(env, onProgress),
    rebuildRollups: (onProgress?: Parameters<typeof rebuildRollups>[1]) =>
      rebuildRollups(env, onProgress),
    selfCheck: (onProgress?: Parameters<typeof selfCheck>[1]) => selfCheck(env, onProgress),
    /** What screens remember of long lists; nothing that is not in the records. */
    lists: {
      keep: (list: Parameters<typeof keepList>[1]) => keepList(env, list),
      recall: (
        name: string,
        stamp: string,
        take: Parameters<typeof recallList>[3],
      ): Promise<number | null> => recallList(env, name, stamp, take),
    },
    scratch: {
      keep: (row: Parameters<typeof keepScratch>[1]) => keepScratch(env, row),
      read: (key: string) => readScratch(env, key),
      list: () => listScratch(env),
      drop: (key: string) => dropScratch(env, key),
    },
    close() {
      closed = true;
      channel.close();
      listeners.clear();
      db.close();
    },
  };
}

/** The calendar day where the machine stands. */
function localDay(time: number): string {
  const d = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
}
