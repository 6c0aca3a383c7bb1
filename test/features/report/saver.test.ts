import { expect, test } from 'vitest';
import type { Report } from '#src/domain/report.ts';
import { createReportSaver } from '#src/features/report/saver.ts';
import type { Storage } from '#src/storage/storage.ts';
import { draft2022, stage } from './report-stage.tsx';

test('saving again after a failure does not write over what another window saved meanwhile', async () => {
  const { storage } = await stage();
  const id = await draft2022(storage, 'outline');
  const record = await storage.get(id);
  if (!record) throw new Error('there is no report');
  let isFull = true;
  const commit: Storage['commit'] = async (changes, info) =>
    isFull
      ? { ok: false, error: { kind: 'storage', name: 'QuotaExceededError' } }
      : storage.commit(changes, info);
  const saver = createReportSaver({ ...storage, commit }, record);
  saver.changeHead({ title: '这里的标题' });
  await saver.flush();
  expect(saver.getState().status).toEqual({ kind: 'failed', full: true });

  const theirs = { ...(record.data as Report), title: '那边的标题' };
  await storage.commit([{ op: 'put', ledger: '@report', id, status: 'draft', data: theirs }], {
    reason: { kind: 'report' },
    actor: 'clerk',
  });
  isFull = false;
  await saver.flush();
  expect(saver.getState().status).toMatchObject({
    kind: 'conflict',
    theirs: { title: '那边的标题' },
  });
  expect(saver.getState().report.title).toBe('这里的标题');
  expect((await storage.get(id))?.data).toMatchObject({ title: '那边的标题' });
});
