import { expect, test } from 'vitest';
import { readSheet } from '#src/exchange/sheet-read.ts';
import { saveReported } from '#src/features/dashboard/reported-store.ts';
import { setLocale } from '#src/i18n/locale.ts';
import type { Storage } from '#src/storage/storage.ts';
import { goTo } from '#src/ui/address.ts';
import { catchDownload } from '#test/support/catch-download.ts';
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

/** The rows of the list, the words of each row in one line. */
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-record]')].map((row) =>
    [...row.children]
      .map((cell) => (cell as HTMLElement).innerText.replace(/\s+/gu, ' '))
      .join('|'),
  );

async function fillRate(storage: Storage) {
  await setting(storage, 'villages', [{ id: 'v1', name: '和顺村', fromYear: null, toYear: null }]);
  await addTickets(storage, [
    ticket('2022-02-23', '2022-04-05', { village: 'v1', dueAt: '2022-04-08' }),
    ticket('2022-03-02', '2022-04-09', { dueAt: '2022-04-08', count: 2 }),
    ticket('2022-05-02', '2022-05-03', { dueAt: null }),
    ticket('2022-05-10', null, { dueAt: '2022-05-20' }),
  ]);
}

test('each record says by which day it counts, why, and whether it was in time', async () => {
  const href = '#/indicators/hotline.onTimeRate?period=2022-Q2';
  await openDashboard(href, fillRate);
  await expect.poll(() => rows().length, soon).toBe(4);
  const [open, noDue, late, inTime] = rows();
  expect(open).toMatch(/^2022年5月20日 应办日期\|RX4 咨询 · 咨询医保缴费\|\|超期未办，已超 \d+ 天/);
  expect(open).toContain('分母：逾期未办结件数 1||1');
  expect(noDue).toContain('2022年5月3日 回复日期|RX3');
  expect(noDue).toContain('未定期限，算按期 分子：按期回复件数 1；分母：已回复件数 1|1|1');
  expect(late).toContain('逾期 1 天（应回复日期 2022年4月8日） 分母：已回复件数 2||2');
  // Received in the first quarter: it is the day of the answer that counts.
  expect(inTime).toContain('2022年4月5日 回复日期|RX1 咨询 · 咨询医保缴费|和顺村|按期');
  expect(await axeFaults()).toEqual([]);
  setLocale('en');
  await expect.poll(() => rows()[2], soon).toContain('1 day late (Reply due on 8 Apr 2022)');
  expect(rows().join()).not.toMatch(/按期|逾期|分母/u);
});

test('the list goes out as a spreadsheet with the same reasons, all of it', async () => {
  const { screen } = await openDashboard(
    '#/indicators/hotline.onTimeRate?period=2022-Q2&list=denominator',
    fillRate,
  );
  const download = catchDownload();
  const records = screen.getByRole('region', { name: '计入的记录' });
  await records.getByRole('button', { name: '存为 .xlsx' }).click();
  const { name, blob } = await download;
  expect(name).toMatch(/2022年第二季度-按期回复率明细\.xlsx$/u);
  const read = await readSheet(blob, name);
  if (!read.ok) throw new Error(read.error.zh);
  const [sheet, notes] = read.value.sheets;
  const [head, ...body] = sheet?.rows ?? [];
  expect(head?.slice(0, 5)).toEqual(['计入日期', '什么日期', '台账', '记录', '村（社区）']);
  expect(body).toHaveLength(4);
  expect(body[3]?.slice(0, 8)).toEqual([
    '2022-04-05',
    '回复日期',
    '热线工单台账',
    'RX1',
    '和顺村',
    '咨询 · 咨询医保缴费',
    '按期（应回复日期 2022年4月8日）',
    '分母：已回复件数 1',
  ]);
  expect(notes?.rows.flat()).toContain('计入分母');
});

test('records of the same title are told apart by kind and village, with the filter they passed', async () => {
  await openDashboard('#/indicators/publicity.courtyard?period=2022', async (storage) => {
    await setting(storage, 'villages', [
      { id: 'v1', name: '和顺村', fromYear: null, toYear: null },
    ]);
    const over = { title: '政策宣讲', form: 'courtyard', village: 'v1', audience: 30 };
    await addTo(storage, 'publicity', [over]);
  });
  await expect.poll(() => rows().length, soon).toBe(1);
  expect(rows()[0]).toMatch(/政策宣讲 .*坝坝会（院坝会）.*\|和顺村\|/u);
  expect(rows()[0]).toContain('活动场次（宣传形式：坝坝会（院坝会）） 1');
});

test('a record whose title is only its month is called by month and kind', async () => {
  await openDashboard('#/indicators/keyGroups.visits?period=2022', (storage) =>
    addTo(storage, 'key-groups', [{ month: '2022-03', category: 'released', open: 20, visits: 8 }]),
  );
  await expect.poll(() => rows().length, soon).toBe(1);
  expect(rows()[0]).toMatch(/^2022年3月 月份\|2022年3月 \p{Script=Han}+/u);
});

test('a figure typed in by hand names its source where the records would stand', async () => {
  const { screen } = await openDashboard('#/indicators/hotline.total?period=2022', (storage) =>
    addFigure(storage, { approx: '余' }),
  );
  await expect
    .element(screen.getByText('这个数是手工填报的，来源：县热线办通报，截至2022年11月30日。'))
    .toBeVisible();
});

test('problems past their due day and never re-inspected stand in the denominator, and are listed', async () => {
  const check = (over: object) => ({
    checkedAt: '2023-05-04',
    title: '沿街商铺消防检查',
    area: 'fire',
    objects: 3,
    issues: 9,
    fixDueAt: '2023-05-20',
    ...over,
  });
  await openDashboard('#/indicators/inspection.fixedRate?period=2023', (storage) =>
    addTo(storage, 'inspection', [
      check({}),
      check({ issues: 3, reviewedAt: '2023-05-18', fixed: 3 }),
      check({ issues: 4, fixDueAt: '2024-02-01' }),
    ]),
  );
  await expect.poll(() => shown('inspection.fixedRate', '2023'), soon).toEqual(['ok:25']);
  await expect.poll(amounts, soon).toEqual(['3', '12']);
});

test('a whistle that no department answered is overdue for its arrival and, later, for its closing', async () => {
  const sent = {
    whistleNo: 'CS1',
    sentAt: '2023-11-28',
    matter: '村道边坡松动',
    department: 'd1',
    arriveBy: '2023-11-30',
    dueAt: '2024-01-02',
  };
  const { storage } = await openDashboard('#/indicators/whistle.closedRate?period=2024', (s) =>
    addTo(s, 'whistle', [sent]),
  );
  await expect.poll(() => shown('whistle.closedRate', '2024'), soon).toEqual(['ok:0']);
  await expect.poll(amounts, soon).toEqual(['0', '1']);
  expect((await storage.due('whistle', '2024-01-05')).map(({ due }) => due)).toEqual([
    '2023-11-30',
  ]);
  goTo('#/indicators/whistle.arrivedOnTimeRate?period=2023');
  await expect.poll(() => shown('whistle.arrivedOnTimeRate', '2023'), soon).toEqual(['ok:0']);
  await expect.poll(amounts, soon).toEqual(['0', '1']);
});

test('a joint total names its typed part, and lists the records of the other parts', async () => {
  await openDashboard('#/indicators/matters.total?period=2023', async (storage) => {
    const dispute = (channel: string) => ({
      caseNo: `TJ-${channel}`,
      acceptedAt: '2023-03-01',
      kind: 'land',
      channel,
      matter: '界址争议',
    });
    await addTo(storage, 'mediation', [dispute('own'), dispute('hotline')]);
    await saveReported(storage, {
      indicator: 'hotline.total',
      period: '2023',
      value: 105,
      approx: '',
      source: '县热线办通报',
      asOf: '2023-12-20',
      note: '',
    });
  });
  await expect.poll(() => shown('matters.total', '2023'), soon).toEqual(['ok:106']);
  const typed = document.querySelector('[data-typed-part="hotline.total"]');
  expect(typed?.textContent).toContain('其中手工填报：心连心热线');
  expect(shown('hotline.total', '2023')).toEqual(['ok:105']);
  await expect.poll(amounts, soon).toEqual(['1', '0']);
  expect(list()?.getAttribute('data-records')).toBe('1');
});
