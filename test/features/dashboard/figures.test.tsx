import { expect, test } from 'vitest';
import { addTickets, openDashboard, setting, shown, soon, ticket } from './open-dashboard.tsx';

const total = 'hotline.total';
const onTime = 'hotline.onTimeRate';

test('a figure with nothing entered says so and is never shown as 0', async () => {
  const { screen } = await openDashboard('#/?period=2022');
  await expect.element(screen.getByText('本期还没有可计算的数据')).toBeVisible();
  await expect.poll(() => shown(total, '2022'), soon).toEqual(['no-data:']);
  expect(shown(onTime, '2022')).toEqual(['no-data:']);
});

test('a rate over nothing answered cannot be computed while its total counts', async () => {
  const { screen } = await openDashboard('#/?period=2022', (storage) =>
    addTickets(storage, [ticket('2022-03-02', '2023-01-04', { dueAt: '2023-03-01' })]),
  );
  await expect.element(screen.getByText('无法计算').first()).toBeVisible();
  expect(shown(total, '2022')).toEqual(['ok:1']);
  expect(shown(onTime, '2022')).toEqual(['not-computable:']);
});

test('a rate reads 100 only when every case was on time, and 0 only when none was', async () => {
  const late = { dueAt: '2022-03-03' };
  await openDashboard('#/?period=2022-03', (storage) =>
    addTickets(storage, [
      ticket('2022-03-02', '2022-03-05', late),
      ticket('2022-03-02', '2022-03-05', { count: 20_001 }),
      ticket('2022-04-02', '2022-04-05'),
      ticket('2022-05-02', '2022-05-08', { dueAt: '2022-05-04' }),
    ]),
  );
  await expect.poll(() => shown(onTime, '2022-03'), soon).toEqual(['ok:99.99']);
  expect(document.body.textContent).toContain('99.99');
  window.location.hash = '#/?period=2022-04';
  await expect.poll(() => shown(onTime, '2022-04'), soon).toEqual(['ok:100']);
  window.location.hash = '#/?period=2022-05';
  await expect.poll(() => shown(onTime, '2022-05'), soon).toEqual(['ok:0']);
});

test('a last year of 0 or without data is said in words, never as a percentage', async () => {
  const { screen } = await openDashboard('#/indicators?period=2022&q=热线退回', (storage) =>
    addTickets(storage, [
      ticket('2021-03-02', '2021-03-03', { dueAt: '2021-12-31' }),
      ticket('2022-03-02', null, { returnedAt: '2022-03-03' }),
    ]),
  );
  await expect.element(screen.getByText('+1（上年为 0）')).toBeVisible();
  window.location.hash = '#/indicators?period=2021&q=热线退回';
  await expect.element(screen.getByText('无法比较')).toBeVisible();
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|∞/);
});

test('targets are judged in three colours with words', async () => {
  const { screen, storage } = await openDashboard('#/?period=2022', async (storage) => {
    await addTickets(storage, [
      ...Array.from({ length: 19 }, () => ticket('2022-03-02', '2022-03-05')),
      ticket('2022-03-02', '2022-03-05', { dueAt: '2022-03-03' }),
    ]);
    await setting(storage, 'targets', { [onTime]: { 2022: 95 }, [total]: { 2022: 40 } });
  });
  await expect.element(screen.getByText('目标 95%，已达标')).toBeVisible();
  await expect.element(screen.getByText('目标 40 件批次，未达标')).toBeVisible();
  await setting(storage, 'targets', { [onTime]: { 2022: 100 } });
  await expect.element(screen.getByText('目标 100%，接近目标')).toBeVisible();
});

test('the period lives in the address and switches by it', async () => {
  const { screen } = await openDashboard('#/?period=2022', (storage) =>
    addTickets(storage, [ticket('2022-02-02', '2022-02-05'), ticket('2022-08-02', '2022-08-05')]),
  );
  await expect.poll(() => shown(total, '2022'), soon).toEqual(['ok:2']);
  await screen.getByRole('radio', { name: '季度' }).click({ force: true });
  await expect.poll(() => window.location.hash, soon).toBe('#/?period=2022-Q1');
  await expect.poll(() => shown(total, '2022-Q1'), soon).toEqual(['ok:1']);
  await screen.getByRole('radio', { name: '比上期' }).click({ force: true });
  await expect.poll(() => window.location.hash, soon).toContain('compare=previous');
  await expect.poll(() => shown(total, '2022-Q1'), soon).toEqual(['ok:1']);
  window.location.hash = '#/?period=2022-02-01~2022-08-31';
  await expect.poll(() => shown(total, '2022-02-01~2022-08-31'), soon).toEqual(['ok:2']);
  window.location.hash = '#/?period=nonsense';
  await expect.poll(() => shown(total, '2024'), soon).toEqual(['no-data:']);
});
