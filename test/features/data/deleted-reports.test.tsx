import { afterEach, expect, test } from 'vitest';
import { createReport } from '#src/features/report/create-report.ts';
import { setLocale } from '#src/i18n/locale.ts';
import { openDataPage } from '#test/features/data/open-data-page.tsx';
import { freshWorkspace } from '#test/support/fresh-storage.ts';

afterEach(() => setLocale('zh'));

/** A workspace whose only report was deleted. */
async function withDeletedReport() {
  const work = await freshWorkspace();
  const { storage } = work;
  const made = await createReport(storage, await storage.settings(), {
    year: 2023,
    from: 'outline',
    withOther: false,
  });
  const [report] = await storage.list('@report');
  if (!made.ok || !report) throw new Error('there is no report');
  await storage.commit([{ op: 'trash', id: report.id }], {
    reason: { kind: 'trash' },
    actor: 'clerk',
  });
  return { work, report };
}

test('a deleted report lies in the trash and one press brings it back as it was', async () => {
  const { work, report } = await withDeletedReport();
  expect(await work.storage.list('@report')).toEqual([]);
  const { screen } = await openDataPage(work, 'trash');
  await screen.getByRole('button', { name: /^恢复 .*年度报告/ }).click();
  await expect.element(screen.getByText(/年度报告.*已从回收站恢复/)).toBeVisible();
  await expect.element(screen.getByText('回收站是空的')).toBeVisible();
  const [back] = await work.storage.list('@report');
  expect(back?.id).toBe(report.id);
  expect(back?.data).toEqual(report.data);
  await screen.getByRole('button', { name: '打开' }).click();
  expect(window.location.hash).toBe(`#/reports/${report.id}`);
});

test('the trash of reports speaks English too', async () => {
  setLocale('en');
  const { work } = await withDeletedReport();
  const { screen } = await openDataPage(work, 'trash');
  await expect.element(screen.getByRole('button', { name: /^Bring back/ })).toBeVisible();
  await expect.element(screen.getByRole('columnheader', { name: 'Last change' })).toBeVisible();
});
