import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openSettings } from './open-settings.tsx';

const village = (id: string, name: string) => ({ id, name, fromYear: null, toYear: null });

test('a village is renamed without changing its id', async () => {
  const { screen, storage } = await openSettings('villages', {
    villages: [village('v1', '青杠村')],
  });
  await screen.getByLabelText('“青杠村”的名称').fill('青冈村');
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByText(/已保存/)).toBeVisible();
  expect((await storage.settings()).villages).toEqual([village('v1', '青冈村')]);
});

test('a village is retired by year and keeps its place', async () => {
  const { screen, storage } = await openSettings('villages', {
    villages: [village('v1', '青杠村'), village('v2', '石坪村')],
  });
  await screen.getByRole('button', { name: '停用“青杠村”' }).click();
  await expect.element(screen.getByText('用到 2024 年底')).toBeVisible();
  expect((await storage.settings()).villages).toEqual([
    { ...village('v1', '青杠村'), toYear: 2024 },
    village('v2', '石坪村'),
  ]);
  await expect.element(screen.getByRole('button', { name: /删除|移除/ })).not.toBeInTheDocument();
});

test('many names are pasted at once, doubles are said and skipped, every id is new', async () => {
  const { screen, storage } = await openSettings('villages', {
    villages: [village('v1', '青杠村')],
  });
  await screen.getByLabelText('新增名称').fill('1.石坪村\n青杠村\n（三）桂花村、新桥村');
  await expect.element(screen.getByText('已经有了，跳过：青杠村。')).toBeVisible();
  await screen.getByRole('button', { name: '添加 3 个' }).click();
  await expect.element(screen.getByLabelText('“新桥村”的名称')).toBeVisible();
  const { villages } = await storage.settings();
  expect(villages.map((v) => v.name)).toEqual(['青杠村', '石坪村', '桂花村', '新桥村']);
  expect(new Set(villages.map((v) => v.id)).size).toBe(4);
});

test('an empty or doubled name is refused in words and stays in the box', async () => {
  const { screen, storage } = await openSettings('villages', {
    villages: [village('v1', '青杠村'), village('v2', '石坪村')],
  });
  await screen.getByLabelText('“青杠村”的名称').fill('石坪村');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('名单里已有这个名称，还没有保存。')).toBeVisible();
  expect((await storage.settings()).villages[0]?.name).toBe('青杠村');
});

test('a saved change can be undone on the spot', async () => {
  const { screen, storage } = await openSettings('villages', {
    villages: [village('v1', '青杠村')],
  });
  await screen.getByLabelText('“青杠村”的名称').fill('错村');
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.element(screen.getByLabelText('“青杠村”的名称')).toHaveValue('青杠村');
  expect((await storage.settings()).villages).toEqual([village('v1', '青杠村')]);
});

test('half-typed text is saved when the clerk goes to another section', async () => {
  const { screen, storage } = await openSettings('township');
  await screen.getByLabelText('乡镇（街道）名称').fill('永和镇');
  window.location.hash = '#/settings/look';
  await expect.element(screen.getByRole('heading', { name: '语言与外观' })).toBeVisible();
  await expect.poll(async () => (await storage.settings()).township.name).toBe('永和镇');
});

test('names half-pasted are still there after looking elsewhere', async () => {
  const { screen } = await openSettings('departments');
  await screen.getByLabelText('新增名称').fill('林业站');
  await screen.getByRole('link', { name: '关于' }).click();
  await screen.getByRole('link', { name: '部门' }).click();
  await expect.element(screen.getByLabelText('新增名称')).toHaveValue('林业站');
});

test('a tag gets its colour and can be retired without losing its id', async () => {
  const { screen, storage } = await openSettings('scales', {
    scales: { tags: [{ id: 't1', name: '一户六联', tone: 'none' }] },
  });
  await screen.getByLabelText('“一户六联”的颜色').selectOptions('green');
  await screen.getByRole('button', { name: '停用“一户六联”' }).click();
  await expect.element(screen.getByRole('button', { name: '恢复使用“一户六联”' })).toBeVisible();
  expect((await storage.settings()).scales.tags).toEqual([
    { id: 't1', name: '一户六联', tone: 'green', retired: true },
  ]);
});
