import { expect, test } from 'vitest';
import { addTickets, openDashboard, shown, soon, ticket } from './open-dashboard.tsx';

const list = () => document.querySelector('[data-drill]');
const amounts = () => [
  list()?.getAttribute('data-numerator'),
  list()?.getAttribute('data-denominator'),
];

test('the records behind a rate add up to its numerator and its denominator', async () => {
  const { screen } = await openDashboard('#/indicators/hotline.onTimeRate?period=2022', (storage) =>
    addTickets(storage, [
      // Received the year before, answered in the period: counts, although its own date lies outside.
      ticket('2021-12-30', '2022-01-04', { dueAt: '2022-01-10' }),
      ticket('2022-02-02', '2022-02-05', { count: 3 }),
      ticket('2022-03-02', '2022-03-09', { dueAt: '2022-03-04' }),
      // Never answered and overdue: in the denominator only.
      ticket('2022-04-02', null, { dueAt: '2022-04-12', count: 2 }),
      // Answered after the period: not there.
      ticket('2022-12-30', '2023-01-04', { dueAt: '2023-01-10' }),
      ticket('2022-05-02', null, { returnedAt: '2022-05-03' }),
    ]),
  );
  await expect.poll(() => shown('hotline.onTimeRate', '2022'), soon).toEqual(['ok:57.14']);
  await expect.poll(amounts, soon).toEqual(['4', '7']);
  expect(list()?.getAttribute('data-records')).toBe('4');
  await screen.getByRole('link', { name: '分子 4' }).click();
  await expect.poll(() => list()?.getAttribute('data-records'), soon).toBe('2');
  expect(amounts()).toEqual(['4', '0']);
  expect(list()?.querySelector('a')?.getAttribute('href')).toMatch(
    /^#\/ledgers\/hotline\/018cd8f1/,
  );
});

test('a slice of the breakdown lists exactly its records', async () => {
  const { screen } = await openDashboard('#/indicators/hotline.total?period=2022-Q1', (storage) =>
    addTickets(storage, [
      ticket('2022-01-02', null, { kind: 'complaint' }),
      ticket('2022-02-02', null, { kind: 'complaint', count: 4 }),
      ticket('2022-02-03', null, { kind: 'advice' }),
      ticket('2022-04-03', null, { kind: 'complaint' }),
    ]),
  );
  await expect.poll(amounts, soon).toEqual(['6', '0']);
  expect(shown('hotline.total/kind=complaint', '2022-Q1')).toEqual(['ok:5']);
  await screen.getByRole('link', { name: /^投诉举报/ }).click();
  await expect.poll(amounts, soon).toEqual(['5', '0']);
  expect(window.location.hash).toContain('slice=kind%3Acomplaint');
  await screen.getByRole('button', { name: '只看诉求类型：投诉举报' }).click();
  await expect.poll(amounts, soon).toEqual(['6', '0']);
});

test('a long list comes in pages and ends when it adds up to the figure', async () => {
  const { screen } = await openDashboard('#/indicators/hotline.total?period=2022-02', (storage) =>
    addTickets(
      storage,
      Array.from({ length: 70 }, () => ticket('2022-02-03', null)),
    ),
  );
  await expect.element(screen.getByText('已列出最近 50 条')).toBeVisible();
  await screen.getByRole('button', { name: '再列 50 条' }).click();
  await expect.element(screen.getByText('共 70 条，全部列出')).toBeVisible();
  expect(amounts()).toEqual(['70', '0']);
});
