import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { setLocale } from '#src/i18n/locale.ts';
import { inspectBackup } from '#src/storage/backup-read.ts';
import { openDataPage, openPointed } from '#test/features/data/open-data-page.tsx';
import { backupOf, fillVaried } from '#test/support/backup-files.ts';
import { aCase, freshWorkspace, saveCases } from '#test/support/fresh-storage.ts';
import { testLedgers } from '#test/support/test-ledgers.ts';

afterEach(() => {
  setLocale('zh');
  delete document.documentElement.dataset.theme;
  vi.restoreAllMocks();
});

/** Catches what would go to the downloads. */
function catchDownload() {
  const caught: { blob?: Blob; name?: string } = {};
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    caught.blob = blob as Blob;
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    caught.name = this.download;
  });
  return caught;
}

test('one click backs up, names the file for the office, and the age turns fresh', async () => {
  const work = await freshWorkspace();
  await fillVaried(work.storage, 30);
  const { screen } = await openDataPage(work);
  await expect.element(screen.getByText('必须备份')).toBeVisible();
  const caught = catchDownload();
  await screen.getByRole('button', { name: '立即备份' }).click();
  await expect.element(screen.getByText('备份完成。')).toBeVisible();
  await expect.element(screen.getByText('备份够新')).toBeVisible();
  expect(caught.name).toMatch(/^法治年报备份-永和镇-20240105-\d{4}\.json$/);
  const read = await inspectBackup(caught.blob ?? new Blob(), { ledgers: testLedgers });
  expect(read.ok).toBe(true);
  expect((await work.workspaces.get('real'))?.backup?.seq).toBe(6);
});

test('a backup file is shown before anything is written, and replaces data only after a typed word', async () => {
  const from = await freshWorkspace();
  await fillVaried(from.storage, 30);
  const { blob } = await backupOf(from.storage);
  const work = await freshWorkspace();
  await saveCases(work.storage, [aCase({ title: '本机原有' })]);
  const { screen, seen } = await openDataPage(work, 'restore');
  await userEvent.upload(screen.getByLabelText('选择备份文件'), new File([blob], '备份.json'));
  await expect
    .element(screen.getByRole('row', { name: /测试纠纷/ }))
    .toHaveTextContent('测试纠纷1301300');
  expect(await work.storage.changes(9)).toHaveLength(1);
  await screen.getByRole('button', { name: '恢复这份备份' }).click();
  const act = screen.getByRole('dialog').getByRole('button', { name: '恢复这份备份' });
  await expect.element(act).toBeDisabled();
  await screen.getByLabelText('请输入“恢复”以确认').fill('恢复');
  await act.click();
  await expect.element(screen.getByText('恢复完成。')).toBeVisible();
  await screen.getByRole('button', { name: '打开恢复后的数据' }).click();
  expect(seen.reopened).toBe(1);
  const restored = await openPointed(work);
  expect(await restored.count('test-cases')).toEqual({ registered: 29, drafts: 0 });
});

test('a damaged file is refused in one plain sentence and another can be chosen', async () => {
  const work = await freshWorkspace();
  const { screen } = await openDataPage(work, 'restore');
  await userEvent.upload(screen.getByLabelText('选择备份文件'), new File(['{"a":1}'], '别的.json'));
  await expect.element(screen.getByRole('alert')).toHaveTextContent('现有数据没有改动');
  await expect.element(screen.getByLabelText('选择备份文件')).toBeInTheDocument();
});

test('one click goes back to the data before a restore', async () => {
  const work = await freshWorkspace();
  await saveCases(work.storage, [aCase(), aCase()]);
  await work.workspaces.pointTo(
    'real',
    `${work.storage.name}-next`,
    Date.UTC(2024, 0, 5),
    'restore',
  );
  const next = await openPointed(work);
  const { screen, seen } = await openDataPage({ ...work, storage: next }, 'restore');
  await expect.element(screen.getByText('2 条记录，1 次修改')).toBeVisible();
  await screen.getByRole('button', { name: '换回这份' }).click();
  await expect.poll(() => seen.reopened).toBe(1);
  expect((await work.workspaces.get('real'))?.database).toBe(work.storage.name);
});

test('history tells each field before and after, masks names, and undoes', async () => {
  const work = await freshWorkspace();
  const [id = ''] = await saveCases(work.storage, [aCase({ title: '原题' })]);
  await work.storage.commit(
    [
      {
        op: 'put',
        ledger: 'test-cases',
        id,
        status: 'registered',
        data: aCase({ title: '新题', parties: '张三' }),
      },
    ],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  const { screen } = await openDataPage(work, 'history');
  const row = screen.getByRole('row', { name: /^2 / });
  await expect.element(row).toHaveTextContent('经办人保存测试纠纷 1');
  await row.getByRole('button', { name: '查看' }).click();
  await expect.element(screen.getByText('原题')).toBeVisible();
  await expect.element(screen.getByText('张*')).toBeVisible();
  await row.getByRole('button', { name: '撤销' }).click();
  await expect.element(screen.getByText('撤销第 2 号修改')).toBeVisible();
  expect((await work.storage.get(id))?.data).toMatchObject({ title: '原题' });
});

test('history calls an own indicator by its name', async () => {
  const work = await freshWorkspace();
  const top = { ledger: 'hotline', measure: 'received', filters: [] };
  const own = {
    id: 'own.tickets',
    name: '村级代办热线',
    unit: '件',
    direction: 'neutral' as const,
    kind: 'sum' as const,
    top,
    bottom: null,
  };
  await work.storage.setSetting('ownIndicators', [own], 'clerk');
  await work.storage.setSetting('targets', { 'own.tickets': { '2023': 12 } }, 'clerk');
  const { screen } = await openDataPage(work, 'history');
  const row = screen.getByRole('row', { name: /^2 / });
  await row.getByRole('button', { name: '查看' }).click();
  await expect.element(screen.getByText('村级代办热线', { exact: true })).toBeVisible();
});

test('undoing what was changed again later explains itself and offers the rest', async () => {
  const work = await freshWorkspace();
  const [id = '', other = ''] = await saveCases(work.storage, [aCase(), aCase()]);
  await work.storage.commit(
    [{ op: 'put', ledger: 'test-cases', id, status: 'registered', data: aCase({ count: 2 }) }],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  const { screen } = await openDataPage(work, 'history');
  await screen.getByRole('row', { name: /^1 / }).getByRole('button', { name: '撤销' }).click();
  await expect.element(screen.getByText('第 1 号修改不能整个撤销')).toBeVisible();
  await screen.getByRole('button', { name: '撤销其余 1 条' }).click();
  await expect.poll(() => work.storage.get(other)).toBeUndefined();
  expect((await work.storage.get(id))?.data).toMatchObject({ count: 2 });
});

test('the trash is counted per ledger, with the way there', async () => {
  const work = await freshWorkspace();
  await fillVaried(work.storage, 30);
  const { screen } = await openDataPage(work, 'trash');
  const link = screen.getByRole('link', { name: '测试纠纷' });
  await expect.element(link).toHaveAttribute('href', '#/ledgers/test-cases?trash=1');
});

test('the self-check says with numbers that all is equal, finds a spoilt total, and mends it', async () => {
  const work = await freshWorkspace();
  await fillVaried(work.storage, 30);
  const { screen } = await openDataPage(work, 'health');
  await screen.getByRole('button', { name: '开始自检' }).click();
  await expect.element(screen.getByText(/重新汇总 33 条记录，\d+ 行汇总全部相同/)).toBeVisible();
  await expect.element(screen.getByText('修改历史完整：6 次修改前后相接。')).toBeVisible();
  const rows = await work.storage.env.db.rollups.toCollection().primaryKeys();
  await work.storage.env.db.rollups.delete(rows[0] ?? '');
  await screen.getByRole('button', { name: '开始自检' }).click();
  await expect.element(screen.getByText(/有 1 行对不上/)).toBeVisible();
  await screen.getByRole('button', { name: '重建汇总' }).first().click();
  await expect.element(screen.getByText('汇总已从全部记录重建。')).toBeVisible();
  expect((await work.storage.selfCheck()).different).toEqual([]);
});

test('wiping asks for a typed word and removes the workspace', async () => {
  const work = await freshWorkspace();
  await fillVaried(work.storage, 30);
  const { screen, seen } = await openDataPage(work, 'health');
  await screen.getByRole('button', { name: '全部清空' }).click();
  await screen.getByLabelText('请输入“清空”以确认').fill('清空');
  await screen.getByRole('dialog').getByRole('button', { name: '全部清空' }).click();
  await expect.poll(() => seen.reopened).toBe(1);
  expect(await work.workspaces.get('real')).toBeUndefined();
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing wrong on any tab in the ${theme} theme`, async () => {
    document.documentElement.dataset.theme = theme;
    const work = await freshWorkspace();
    await fillVaried(work.storage, 30);
    const { screen } = await openDataPage(work);
    for (const tab of ['备份', '恢复', '历史', '回收站', '存储健康']) {
      await screen.getByRole('tab', { name: tab }).click();
      await expect.element(screen.getByRole('tabpanel')).toBeVisible();
      await expect.poll(() => document.querySelector('[role=status]')).toBeNull();
      const { violations } = await axe.run(document.body, {
        rules: { region: { enabled: false } },
      });
      expect(violations.map((v) => `${tab}: ${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('the whole page speaks English too', async () => {
  setLocale('en');
  const work = await freshWorkspace();
  await saveCases(work.storage, [aCase({ title: 'A' })]);
  const { screen } = await openDataPage(work);
  for (const tab of ['Backup', 'Restore', 'Trash', 'Storage health']) {
    await screen.getByRole('tab', { name: tab }).click();
    await expect.poll(() => screen.getByRole('tabpanel').element().textContent).not.toBe('');
    expect(screen.getByRole('tabpanel').element().textContent).not.toMatch(/\p{Script=Han}/u);
  }
});
