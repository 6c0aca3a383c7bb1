import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { factNeeds } from '#src/domain/catalogue.ts';
import { restoreBackup } from '#src/storage/restore.ts';
import { openStorage, type Storage } from '#src/storage/storage.ts';
import type { Workspaces } from '#src/storage/workspaces.ts';
import frozen from '#test/fixtures/backup-v1.json?raw';
import { backupOf, fillVaried, withFreshChecksum } from '#test/support/backup-files.ts';
import { aCase, dump, freshWorkspace, saveCases } from '#test/support/fresh-storage.ts';

async function restore(
  { workspaces, storage }: { workspaces: Workspaces; storage: Storage },
  file: Blob,
  over: Partial<Parameters<typeof restoreBackup>[1]> = {},
) {
  const { name: _name, ...how } = storage.options;
  return restoreBackup(file, {
    kind: 'real',
    workspaces,
    storage: how,
    fileName: '备份.json',
    ...over,
  });
}

/** Databases of one list of workspaces, its own control database left out. */
async function databasesOf(storage: Storage) {
  const prefix = storage.name.slice(0, storage.name.lastIndexOf('-'));
  return (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(`${prefix}-`)).sort();
}

test('a restored workspace equals the one that was backed up: records, history, totals and figures', async () => {
  const from = await freshWorkspace();
  await fillVaried(from.storage, 1300);
  const { blob, header } = await backupOf(from.storage);
  const to = await freshWorkspace();
  await saveCases(to.storage, [aCase({ title: '本机原有' })]);
  const phases = new Set<string>();
  const done = await restore(to, blob, { onProgress: (phase) => phases.add(phase) });
  expect(done).toMatchObject({ ok: true, value: { seq: header.newestChange + 1 } });
  expect([...phases]).toEqual(['read', 'rollups', 'history']);

  const now = await to.workspaces.get('real');
  const restored = await openStorage({ ...to.storage.options, name: now?.database ?? '' });
  const [a, b] = [await dump(from.storage), await dump(restored)];
  expect(b.records).toEqual(a.records);
  expect(b.rollups).toEqual(a.rollups);
  expect(b.historyParts).toEqual(a.historyParts);
  expect(b.history.slice(0, -1)).toEqual(a.history);
  expect(b.history.at(-1)).toMatchObject({
    reason: { kind: 'restore', note: '备份.json' },
    count: 0,
  });
  expect((await restored.selfCheck()).different).toEqual([]);
  expect((await restored.verifyHistory()).brokenAt).toBeNull();
  const needs = { ...factNeeds([], ['2023']), wholePast: [], snapshots: ['test-cases'] };
  const [x, y] = await Promise.all([from.storage.facts(needs), restored.facts(needs)]);
  expect(y.row('test-cases', '2023-03')).toEqual(x.row('test-cases', '2023-03'));
  expect(await restored.due('test-cases', '2024-01-01')).toEqual(
    await from.storage.due('test-cases', '2024-01-01'),
  );
  expect(now?.backup).toEqual({ at: header.createdAt, seq: header.newestChange + 1 });
  expect(now?.earlier).toMatchObject([{ database: to.storage.name, reason: 'restore' }]);
  await restored.undo(2, { actor: 'clerk', skipChanged: true });
  expect((await restored.selfCheck()).different).toEqual([]);
});

test('going back to the safety copy brings the data before the restore, and the other way round', async () => {
  const work = await freshWorkspace();
  await saveCases(work.storage, [aCase({ title: '原有' })]);
  await work.workspaces.noteBackup('real', '2024-01-01T00:00:00.000Z', 1);
  const { blob } = await backupOf((await freshWorkspace()).storage);
  const done = await restore(work, blob);
  if (!done.ok) throw new Error(done.error.kind);
  await work.workspaces.pointTo('real', work.storage.name, work.storage.options.clock(), 'back');
  const back = await work.workspaces.get('real');
  expect(back).toMatchObject({
    database: work.storage.name,
    backup: { at: '2024-01-01T00:00:00.000Z', seq: 1 },
    earlier: [{ database: done.value.database, reason: 'back' }],
  });
  await work.workspaces.pointTo('real', work.storage.name, 0, 'back');
  expect(await work.workspaces.get('real')).toEqual(back);
  await work.workspaces.dropCopy('real', done.value.database);
  expect(await databasesOf(work.storage)).toEqual([work.storage.name]);
});

test('a failed or cancelled restore changes nothing and leaves no database behind', async () => {
  const from = await freshWorkspace();
  await fillVaried(from.storage, 1300);
  const { blob } = await backupOf(from.storage);
  const text = await blob.text();
  const to = await freshWorkspace();
  await saveCases(to.storage, [aCase({ title: '本机原有' })]);
  const before = await dump(to.storage);
  const known = await to.workspaces.get('real');
  const stop = new AbortController();
  const tampered = text.replace('"actor":"clerk"', '"actor":"other"');
  const attempts = [
    await restore(to, blob.slice(0, blob.size / 2)),
    await restore(to, new Blob([text.replace('第7件', '第8件')])),
    await restore(to, new Blob([await withFreshChecksum(tampered)])),
    await restore(to, new Blob([text.replace('"workspace":"real"', '"workspace":"sample"')])),
    await restore(to, blob, { signal: stop.signal, onProgress: () => stop.abort() }),
  ];
  expect(attempts.map((a) => (a.ok ? 'restored' : a.error.kind))).toEqual([
    'damaged',
    'damaged',
    'damaged',
    'other-workspace',
    'cancelled',
  ]);
  expect(await dump(to.storage)).toEqual(before);
  expect(await to.workspaces.get('real')).toEqual(known);
  expect(await databasesOf(to.storage)).toEqual([to.storage.name]);
});

test('a restore can be cancelled in every phase', async () => {
  const from = await freshWorkspace();
  await saveCases(from.storage, [aCase()]);
  const { blob } = await backupOf(from.storage);
  const to = await freshWorkspace();
  for (const phase of ['read', 'rollups', 'history']) {
    const stop = new AbortController();
    const onProgress = (at: string) => at === phase && stop.abort();
    const done = await restore(to, blob, { signal: stop.signal, onProgress });
    expect(done).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  }
  expect(await databasesOf(to.storage)).toEqual([to.storage.name]);
});

test('only one window restores at a time, and what an interrupted restore left is swept away', async () => {
  const from = await freshWorkspace();
  await saveCases(from.storage, [aCase()]);
  const { blob } = await backupOf(from.storage);
  const to = await freshWorkspace();
  const left = await openStorage({
    ...to.storage.options,
    name: to.workspaces.freshName('real', 5),
  });
  left.close();
  const both = await Promise.all([restore(to, blob), restore(to, blob)]);
  expect(both.map((r) => (r.ok ? 'restored' : r.error.kind)).sort()).toEqual(['busy', 'restored']);
  expect(await databasesOf(to.storage)).toHaveLength(2);
  expect(await databasesOf(to.storage)).not.toContain(left.name);
});

test('the frozen backup of format 1 restores for ever', async () => {
  const to = await freshWorkspace();
  const done = await restore(to, new Blob([frozen]));
  if (!done.ok) throw new Error(done.error.zh);
  const restored = await openStorage({ ...to.storage.options, name: done.value.database });
  expect(await restored.count('test-cases')).toEqual({ registered: 24, drafts: 0 });
  expect((await restored.settings()).township.name).toBe('永和镇');
  expect(
    (await restored.page({ ledger: 'test-cases', limit: 9, trash: true })).records,
  ).toHaveLength(1);
  expect((await restored.selfCheck()).different).toEqual([]);
  expect((await restored.verifyHistory()).brokenAt).toBeNull();
});
