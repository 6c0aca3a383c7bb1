import { expect, test } from 'vitest';
import { setLocale } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import {
  addFigure,
  addTickets,
  addTo,
  axeFaults,
  openDashboard,
  setting,
  shown,
  soon,
  ticket,
} from './open-dashboard.tsx';

const total = 'hotline.total';
const villages = [
  { id: 'v1', name: '和顺村', fromYear: null, toYear: null },
  { id: 'v2', name: '望江村', fromYear: null, toYear: null },
  { id: 'v3', name: '旧村', fromYear: null, toYear: 2020 },
];

async function fill(storage: Parameters<typeof addTickets>[0]) {
  await setting(storage, 'villages', villages);
  await addTickets(storage, [
    ticket('2021-03-02', '2021-03-05', { village: 'v1', dueAt: '2021-12-31' }),
    ticket('2022-01-02', '2022-01-04', { village: 'v1', count: 3 }),
    ticket('2022-02-02', '2022-02-04', { village: 'v2' }),
    ticket('2022-02-05', '2022-02-08', {}),
  ]);
}

test('all villages stand side by side and each figure opens its records', async () => {
  const { screen } = await openDashboard('#/indicators?period=2022&view=villages', fill);
  await expect.poll(() => shown(`${total}/village=v1`, '2022'), soon).toEqual(['ok:3']);
  expect(shown(`${total}/village=v2`, '2022')).toEqual(['ok:1']);
  expect(shown(`${total}/village=`, '2022')).toEqual(['ok:1']);
  expect(shown(total, '2022')).toEqual(['ok:5']);
  await expect.element(screen.getByRole('columnheader', { name: '和顺村' })).toBeVisible();
  expect(document.body.textContent).not.toContain('旧村');
  expect(await axeFaults()).toEqual([]);
  const row = screen.getByRole('row', { name: /^心连心热线/ });
  await row.getByRole('link', { name: '和顺村 3' }).click();
  await expect.element(screen.getByText(/^只看.*：和顺村$/)).toBeVisible();
  await expect.poll(() => document.querySelectorAll('[data-record]').length, soon).toBe(1);
});

test('a figure that counts only a part of its ledger is told by village too, each with its records', async () => {
  const keep = ['publicity', 'points'];
  const talk = { title: '普法坝坝会', form: 'courtyard', heldAt: '2022-03-02', count: 1 };
  const month = { month: '2022-03', households: 30 };
  const { screen } = await openDashboard(
    '#/indicators?period=2022&view=villages',
    async (storage) => {
      const off = ledgers.map((l) => l.id).filter((id) => !keep.includes(id));
      await setting(storage, 'ledgersOff', off);
      await setting(storage, 'villages', villages);
      await addTo(storage, 'publicity', [
        { ...talk, village: 'v1' },
        { ...talk, village: 'v1', count: 2 },
        { ...talk, village: 'v2', form: 'lecture' },
      ]);
      await addTo(storage, 'points', [
        { ...month, village: 'v1' },
        { ...month, month: '2022-05', village: 'v1', households: 41 },
        { ...month, village: 'v2' },
      ]);
    },
  );
  await expect.poll(() => shown('publicity.courtyard/village=v1', '2022'), soon).toEqual(['ok:3']);
  expect(shown('publicity.courtyard/village=v2', '2022')).toEqual(['ok:0']);
  expect(shown('points.households/village=v1', '2022')).toEqual(['ok:41']);
  expect(shown('points.households/village=v2', '2022')).toEqual(['ok:30']);
  const records = () => document.querySelectorAll('[data-record]').length;
  await screen
    .getByRole('row', { name: /^普法坝坝会/ })
    .getByRole('link', { name: '和顺村 3' })
    .click();
  await expect.poll(records, soon).toBe(2);
  expect(document.querySelector('[data-heat="publicity.courtyard"]')).not.toBeNull();
  window.location.hash = '#/indicators?period=2022&view=villages';
  await screen.getByRole('link', { name: '和顺村 41' }).click();
  await expect.poll(records, soon).toBe(1);
});

test('one village is compared with last year and with the whole township', async () => {
  const { screen } = await openDashboard('#/indicators?period=2022&view=villages&village=v1', fill);
  await expect.poll(() => shown(`${total}/village=v1`, '2022'), soon).toEqual(['ok:3']);
  expect(shown(`${total}/village=v1`, '2021')).toEqual(['ok:1']);
  const row = screen.getByRole('row', { name: /^心连心热线/ });
  await expect.element(row.getByText('+2 (+200%)')).toBeVisible();
  await expect.element(row.getByText('60%')).toBeVisible();
});

test('a heat table carries number and colour, has a legend, and its cells open the records', async () => {
  const { screen } = await openDashboard(
    `#/indicators?period=2022&view=heat&indicator=${total}`,
    fill,
  );
  const table = () => document.querySelector(`[data-heat="${total}"]`);
  await expect.poll(table, soon).not.toBeNull();
  expect(shown(`${total}/village=v1`, '2022-01')).toEqual(['ok:3']);
  expect(shown(`${total}/village=v1`, '2022')).toEqual(['ok:3']);
  const stepAt = (village: string, month: string) =>
    document
      .querySelector(`[data-indicator="${total}/village=${village}"][data-period="${month}"]`)
      ?.closest('td')?.dataset.step;
  expect([stepAt('v1', '2022-01'), stepAt('v2', '2022-02')]).toEqual(['5', '1']);
  await expect
    .element(screen.getByRole('list', { name: '颜色表示的数值' }))
    .toHaveTextContent('123');
  expect(await axeFaults()).toEqual([]);
  document.documentElement.dataset.theme = 'dark';
  expect(await axeFaults()).toEqual([]);
  await screen.getByRole('link', { name: '和顺村 2022年1月 3' }).click();
  await expect.poll(() => window.location.hash, soon).toContain('slice=village%3Av1');
  await expect.poll(() => document.querySelectorAll('[data-record]').length, soon).toBe(1);
});

test('what a chart is split by stands in the address and survives a reload', async () => {
  const { screen } = await openDashboard('#/?period=2022', fill);
  const choice = screen.getByLabelText('心连心热线的分类');
  await choice.selectOptions('不分类');
  await expect.poll(() => decodeURIComponent(window.location.hash), soon).toContain(`by=${total}:`);
  await choice.selectOptions('按诉求类型');
  await expect.poll(() => window.location.hash, soon).not.toContain('by=');
});

test('indicators are found by pinyin initials, and those with a figure come first', async () => {
  const { screen } = await openDashboard('#/indicators?period=2022&q=xlxrx', fill);
  await expect.element(screen.getByRole('rowheader', { name: '心连心热线' })).toBeVisible();
  window.location.hash = '#/indicators?period=2022';
  await expect.element(screen.getByText(/· 本期没有数据/).first()).toBeVisible();
  const rows = [...document.querySelectorAll('tbody td [data-period="2022"]')];
  const states = rows.map((figure) => figure.getAttribute('data-state') === 'no-data');
  expect(states.indexOf(true)).toBeGreaterThan(states.lastIndexOf(false));
  window.location.hash = '#/indicators?period=2022&source=data';
  await expect.poll(() => document.body.textContent, soon).not.toContain('本期没有数据');
  expect(shown(total, '2022')).toEqual(['ok:5']);
});

test('the brief names its period and cut-off day, draws its charts at a fixed size and marks nothing as practice', async () => {
  const { screen } = await openDashboard('#/indicators?period=2022-Q1&view=brief', fill);
  await expect.element(screen.getByRole('heading', { name: /2022年第一季度.*季报/ })).toBeVisible();
  await expect.element(screen.getByText('截至 2022年3月31日')).toBeVisible();
  const svg = () => document.querySelector('[data-brief] [data-chart] svg');
  await expect.poll(svg, { timeout: 15_000 }).not.toBeNull();
  expect(svg()?.getAttribute('width')).toBe('660');
  expect(document.querySelector('[data-brief]')?.textContent).not.toContain('练习数据');
  expect(await axeFaults()).toEqual([]);
  setLocale('en');
  await expect.element(screen.getByRole('heading', { name: /quarterly brief/ })).toBeVisible();
});

test('the brief puts no unit behind words and says rounded figures in its own language', async () => {
  await openDashboard('#/indicators?period=2022-Q1&view=brief', async (storage) => {
    await addFigure(storage, { period: '2021-Q1', approx: '余' });
    // Received and not due yet: there is nothing to divide by.
    await addTickets(storage, [ticket('2022-02-02', null, { dueAt: '2099-12-31' })]);
  });
  const cells = (name: string) => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-brief] tbody tr')];
    const row = rows.find((r) => r.cells[0]?.textContent === name);
    return [...(row?.cells ?? [])].slice(1, 5).map((cell) => cell.textContent);
  };
  await expect
    .poll(() => cells('心连心热线'), soon)
    .toEqual(['1', '件批次', '40余', '上年同期为约数，不算增减']);
  expect(cells('按期回复率').slice(0, 2)).toEqual(['无法计算', '']);
  setLocale('en');
  await expect
    .poll(() => document.querySelector('[data-brief]')?.textContent, soon)
    .toContain('40+');
  expect(document.querySelector('[data-brief]')?.textContent).not.toContain('余');
});
