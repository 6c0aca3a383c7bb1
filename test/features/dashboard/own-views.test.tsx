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
