import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  addTickets,
  axeFaults,
  openDashboard,
  setting,
  shown,
  soon,
  ticket,
} from './open-dashboard.tsx';

const fill = (storage: Parameters<typeof addTickets>[0]) =>
  addTickets(storage, [
    ticket('2022-01-02', '2022-01-04', { kind: 'complaint', count: 3 }),
    ticket('2022-02-02', '2022-02-04', { count: 2 }),
  ]);

const cardNames = () =>
  [...document.querySelectorAll('[data-overview] h3')].map((h) => h.textContent);

test('an indicator is defined without code, shows its figure before it is saved, and stands with the others', async () => {
  const { screen, storage } = await openDashboard('#/indicators?period=2022', fill);
  await screen.getByRole('button', { name: '自定义指标' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect.element(dialog.getByText('请写名称')).toBeVisible();
  await dialog.getByLabelText(/^名称/).fill('投诉热线占比');
  await dialog.getByRole('radio', { name: '百分率' }).click({ force: true });
  const numerator = dialog.getByRole('group', { name: '分子' });
  await numerator.getByLabelText('台账').selectOptions('热线工单台账');
  await numerator.getByLabelText('只算其中一部分').selectOptions('诉求类型');
  await numerator.getByLabelText('投诉举报').click();
  await dialog
    .getByRole('group', { name: '分母' })
    .getByLabelText('台账')
    .selectOptions('热线工单台账');
  await expect.element(dialog.getByText('60', { exact: true })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => window.location.hash, soon).toContain('#/indicators/own.');
  const [own] = (await storage.settings()).ownIndicators;
  expect(own).toMatchObject({ name: '投诉热线占比', unit: '%', kind: 'rate' });
  await expect.poll(() => shown(own?.id ?? '', '2022').slice(0, 1), soon).toEqual(['ok:60']);
  await screen.getByRole('button', { name: '删除' }).click();
  await screen.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect.poll(async () => (await storage.settings()).ownIndicators, soon).toEqual([]);
  await screen.getByRole('button', { name: '撤销' }).first().click();
  await expect.poll(async () => (await storage.settings()).ownIndicators.length, soon).toBe(1);
});

test('the overview shows the cards that were chosen, in the order that was chosen', async () => {
  const { screen, storage } = await openDashboard('#/?period=2022', async (storage) => {
    await fill(storage);
    await setting(storage, 'overview', {
      cards: ['hotline.total', 'hotline.onTimeRate'],
      charts: [],
    });
  });
  await expect.poll(cardNames, soon).toEqual(['心连心热线', '按期回复率']);
  await screen.getByRole('button', { name: '调整卡片和图表' }).click();
  const cards = screen.getByRole('list', { name: '卡片' });
  await expect.element(cards).toBeVisible();
  (cards.getByRole('button', { name: '下移：心连心热线' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.element(cards.getByRole('listitem').first()).toHaveTextContent('按期回复率');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('下移：心连心热线');
  await screen.getByLabelText('添加卡片').fill('rxth');
  await screen.getByRole('button', { name: '热线退回' }).click();
  await screen.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect.poll(cardNames, soon).toEqual(['按期回复率', '心连心热线', '热线退回']);
  expect((await storage.settings()).overview.cards).toEqual([
    'hotline.onTimeRate',
    'hotline.total',
    'hotline.returned',
  ]);
  await screen.getByRole('button', { name: '撤销' }).first().click();
  await expect.poll(cardNames, soon).toEqual(['心连心热线', '按期回复率']);
});

test('an indicator counts only records that pass all of several conditions, which are added and taken away by keyboard', async () => {
  const { screen, storage } = await openDashboard('#/indicators?period=2022', async (storage) => {
    await setting(storage, 'villages', [
      { id: 'v1', name: '和顺村', fromYear: null, toYear: null },
    ]);
    await addTickets(storage, [
      ticket('2021-12-30', '2022-01-04', { kind: 'complaint', village: 'v1', count: 4 }),
      ticket('2022-01-02', '2022-01-04', { kind: 'complaint', village: 'v1', count: 3 }),
      ticket('2022-02-02', '2022-02-04', { kind: 'complaint', count: 2 }),
      ticket('2022-03-02', '2022-03-04', { village: 'v1' }),
    ]);
  });
  await screen.getByRole('button', { name: '自定义指标' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByLabelText(/^名称/).fill('和顺村投诉回复');
  await dialog.getByLabelText('台账').selectOptions('热线工单台账');
  await dialog.getByLabelText('数什么').selectOptions('已回复件数');
  await dialog.getByLabelText('只算其中一部分').selectOptions('诉求类型');
  await dialog.getByLabelText('投诉举报').click();
  await expect.element(dialog.getByText('9', { exact: true })).toBeVisible();
  const add = () => dialog.getByRole('button', { name: '再加一个条件' });
  (add().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.tagName, soon).toBe('SELECT');
  await dialog.getByLabelText('并且只算').selectOptions('经批准延期');
  await add().click();
  await dialog.getByLabelText('并且只算').last().selectOptions('所属村（社区）');
  await dialog.getByLabelText('和顺村').click();
  (dialog.getByRole('button', { name: '去掉条件：经批准延期' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.tagName, soon).toBe('SELECT');
  await expect.element(dialog.getByText('7', { exact: true })).toBeVisible();
  await expect
    .element(dialog.getByText('已回复件数（诉求类型：投诉举报；所属村（社区）：和顺村）'))
    .toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => window.location.hash, soon).toContain('#/indicators/own.');
  const id = (await storage.settings()).ownIndicators[0]?.id ?? '';
  await expect.poll(() => shown(id, '2022').slice(0, 1), soon).toEqual(['ok:7']);
  expect(shown(`${id}/village=v1`, '2022')).toContain('ok:7');
  await expect.poll(() => document.querySelectorAll('[data-record]').length, soon).toBe(2);
  await addTickets(storage, [
    ticket('2022-05-02', '2022-05-04', { kind: 'complaint', village: 'v1' }),
  ]);
  await expect.poll(() => shown(id, '2022').slice(0, 1), soon).toEqual(['ok:8']);
  await screen.getByRole('button', { name: '修改算法' }).click();
  await screen
    .getByRole('dialog')
    .getByRole('button', { name: '去掉条件：所属村（社区）' })
    .click();
  await screen.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect.poll(() => shown(id, '2022').slice(0, 1), soon).toEqual(['ok:10']);
  expect(shown(`${id}/village=v1`, '2022')).toContain('ok:8');
  await expect.poll(() => document.querySelectorAll('[data-record]').length, soon).toBe(4);
});
