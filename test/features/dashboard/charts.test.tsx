import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { setLocale } from '#src/i18n/locale.ts';
import { catchDownload } from '#test/support/catch-download.ts';
import { addTickets, axeFaults, openDashboard, shown, soon, ticket } from './open-dashboard.tsx';

const fill = (storage: Parameters<typeof addTickets>[0]) =>
  addTickets(storage, [
    ticket('2021-02-02', '2021-02-04', { dueAt: '2021-12-31' }),
    ticket('2022-01-02', '2022-01-04', { kind: 'complaint' }),
    ticket('2022-02-02', '2022-02-04', { count: 4 }),
  ]);

test('a chart is drawn from the indicator alone and has a table twin one key away', async () => {
  const { screen } = await openDashboard('#/?period=2022', fill);
  const figure = screen.getByRole('figure', { name: '心连心热线' });
  const picture = figure.getByRole('img', { name: /最高 2022年2月 4 件批次/ });
  await expect.element(picture).toBeVisible();
  (picture.element() as HTMLElement).scrollIntoView();
  await expect
    .poll(() => figure.element().querySelectorAll('[data-series^="kind="]').length, soon)
    .toBe(2);
  (figure.getByRole('button', { name: '表格' }).element() as HTMLElement).focus();
  await userEvent.keyboard('t');
  await expect.element(figure.getByRole('table')).toBeVisible();
  expect(shown('hotline.total', '2022-02')).toEqual(['ok:4']);
  expect(shown('hotline.total/kind=complaint', '2022-01')).toEqual(['ok:1']);
  expect(shown('hotline.total', '2022-06')).toEqual(['no-data:']);
  expect(shown('hotline.total', '2021-02')).toEqual(['ok:1']);
  await figure.getByRole('link', { name: '4' }).first().click();
  await expect
    .poll(() => window.location.hash, soon)
    .toMatch(/^#\/indicators\/hotline\.total\?period=2022-02/);
  await expect.poll(() => document.querySelector('[data-drill]'), soon).not.toBeNull();
});

test('a press on a part of a bar opens the records of that part', async () => {
  const { screen } = await openDashboard('#/?period=2022', fill);
  const figure = screen.getByRole('figure', { name: '心连心热线' });
  await expect.element(figure).toBeVisible();
  (figure.element() as HTMLElement).scrollIntoView();
  const part = () => figure.element().querySelector('[data-series="kind=complaint"] rect');
  await expect.poll(part, soon).not.toBeNull();
  part()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.poll(() => window.location.hash, soon).toContain('slice=kind%3Acomplaint');
  await expect.poll(() => document.querySelectorAll('[data-record]').length, soon).toBe(1);
});

test('axe finds nothing wrong with the overview', async () => {
  const { screen } = await openDashboard('#/?period=2022', fill);
  await expect.element(screen.getByRole('figure', { name: '心连心热线' })).toBeVisible();
  const drawn = () => document.querySelectorAll('[data-series] rect').length;
  await expect.poll(drawn, soon).toBeGreaterThan(0);
  expect(await axeFaults()).toEqual([]);
});

test('axe finds nothing wrong with the table of indicators, dark and in English', async () => {
  const { screen } = await openDashboard('#/indicators?period=2022', fill);
  await expect.poll(() => shown('hotline.total', '2022'), soon).toEqual(['ok:5']);
  document.documentElement.dataset.theme = 'dark';
  setLocale('en');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Indicators' })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});

test('axe finds nothing wrong with the page of an indicator', async () => {
  const { screen } = await openDashboard('#/indicators/hotline.onTimeRate?period=2022', fill);
  await expect.element(screen.getByText('共 2 条，全部列出')).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});

test('a saved picture says what it shows, of when and of whom, and is named as the other files are', async () => {
  const { screen } = await openDashboard('#/indicators/hotline.total?period=2022-Q1', (storage) =>
    addTickets(storage, [ticket('2022-01-02', '2022-01-04', { count: 3 })]),
  );
  const drawn = () => document.querySelector('[data-chart] [role="img"] svg');
  await expect.poll(drawn, { timeout: 15_000 }).not.toBeNull();
  await screen.getByRole('button', { name: /^复制或保存：心连心热线/ }).click();
  const picture = catchDownload();
  await screen.getByRole('menuitem', { name: '保存矢量图（SVG）' }).click();
  const { name, blob } = await picture;
  expect(name).toMatch(/-?2022年-心连心热线.*\.svg$/u);
  const text = await blob.text();
  expect(text).toContain('2022年 · 截至 2022年12月31日');
  expect(text).not.toContain('练习数据');
  await screen.getByRole('button', { name: /^复制或保存：心连心热线/ }).click();
  const table = catchDownload();
  await screen.getByRole('menuitem', { name: '存为 .xlsx' }).click();
  const file = await table;
  const read = await readSheet(file.blob, file.name);
  if (!read.ok) throw new Error(read.error.zh);
  expect(read.value.sheets[0]?.rows[1]).toEqual(['2022年1月', '3']);
});
