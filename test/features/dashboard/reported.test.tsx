import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { reportedFigureId } from '#src/domain/reported-figure.ts';
import { setLocale } from '#src/i18n/locale.ts';
import { addFigure, addTickets, openDashboard, shown, soon, ticket } from './open-dashboard.tsx';

const total = 'hotline.total';

test('a figure typed as 50余件 stands in where there are no records, and can be undone', async () => {
  const { screen, storage } = await openDashboard(`#/indicators/${total}?period=2022`);
  await screen.getByRole('button', { name: '填报' }).click();
  await screen.getByLabelText(/^数值/).fill('50余件');
  await screen.getByLabelText('来源').fill('区司法局通报');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => shown(total, '2022'), soon).toEqual(['ok:50']);
  await expect.element(screen.getByText('区司法局通报', { exact: true })).toBeVisible();
  const facts = await storage.get(`figure:${total}:2022`);
  expect(facts?.data).toMatchObject({ value: 50, approx: '余', asOf: '2022-12-31' });
  await screen.getByRole('button', { name: '删除' }).click();
  await expect.poll(() => shown(total, '2022'), soon).toEqual(['no-data:']);
  await screen.getByRole('button', { name: '撤销' }).first().click();
  await expect.poll(() => shown(total, '2022'), soon).toEqual(['ok:50']);
});

test('a deleted figure can be entered again', async () => {
  const { screen } = await openDashboard(`#/indicators/${total}?period=2022`);
  for (const typed of ['12', '13']) {
    await screen.getByRole('button', { name: '填报', exact: true }).click();
    await screen.getByLabelText(/^数值/).fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shown(total, '2022'), soon).toEqual([`ok:${typed}`]);
    await screen.getByRole('button', { name: '删除' }).click();
    await expect.poll(() => shown(total, '2022'), soon).toEqual(['no-data:']);
  }
});

test('records and a typed figure are both shown with their difference', async () => {
  const { screen, storage } = await openDashboard('#/indicators?period=2022&q=心连心', (s) =>
    addTickets(s, [ticket('2022-02-02', '2022-02-05', { count: 5 })]),
  );
  await screen.getByRole('button', { name: '填报：心连心热线' }).click();
  await screen.getByLabelText(/^数值/).fill('3');
  await screen.getByRole('button', { name: '保存' }).click();
  await expect.element(screen.getByText('台账；填报 3件批次，相差 +2')).toBeVisible();
  expect(shown(total, '2022')).toEqual(['ok:5']);
  window.location.hash = `#/indicators/${total}?period=2022`;
  await expect.element(screen.getByText('台账数与它相差 +2')).toBeVisible();
  expect(shown(`${total}/reported`, '2022')).toEqual(['ok:3']);
  expect((await storage.list('@figure')).length).toBe(1);
});

test('what is no figure, or in the wrong unit, is refused in words and kept', async () => {
  const { screen, storage } = await openDashboard(`#/indicators/${total}?period=2022`);
  await screen.getByRole('button', { name: '填报' }).click();
  await screen.getByLabelText(/^数值/).fill('很多');
  await screen.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect.element(screen.getByText(/看不懂数字「很多」/)).toBeVisible();
  await screen.getByLabelText(/^数值/).fill('95%');
  await screen.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect.element(screen.getByText(/这个指标的单位是“件批次”/)).toBeVisible();
  expect(await storage.list('@figure')).toEqual([]);
});

test('a day that cannot be read stays in its box and nothing is saved without it', async () => {
  const { screen, storage } = await openDashboard(`#/indicators/${total}?period=2022`);
  await screen.getByRole('button', { name: '填报' }).click();
  const asOf = screen.getByLabelText('数据截至');
  await asOf.fill('2022.13.5');
  await screen.getByLabelText(/^数值/).fill('50');
  await userEvent.keyboard('{Enter}');
  await expect.element(asOf).toHaveFocus();
  await expect.element(asOf).toHaveValue('2022.13.5');
  await expect.element(screen.getByText(/认不出这个日期/)).toBeVisible();
  expect(await storage.list('@figure')).toEqual([]);
  await asOf.fill('2022.12.5');
  await screen.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect.poll(() => shown(total, '2022'), soon).toEqual(['ok:50']);
});

test('a typed figure that breaks a sum is explained where it is typed, and saved with its note', async () => {
  const { screen, storage } = await openDashboard(
    `#/indicators/${total}?period=2022`,
    async (storage) => {
      const data = {
        indicator: 'matters.total',
        period: '2022',
        value: 8,
        approx: '' as const,
        source: '年报',
        asOf: '2022-12-31',
        note: '',
      };
      const id = reportedFigureId(data.indicator, data.period);
      const saved = await storage.commit(
        [{ op: 'put', ledger: '@figure', id, status: 'registered', data }],
        { reason: { kind: 'figure' }, actor: 'clerk' },
      );
      if (!saved.ok) throw new Error(saved.error.kind);
    },
  );
  await screen.getByRole('button', { name: '填报', exact: true }).click();
  await screen.getByLabelText(/^数值/).fill('30');
  await expect.element(screen.getByText(/前者不应大于后者/)).toBeVisible();
  await screen
    .getByRole('button', { name: '为“心连心热线与信访、热线、纠纷合计”注明原因' })
    .click();
  await screen.getByLabelText('情况说明').fill('合计只到十一月');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText(/^已说明：合计只到十一月/)).toBeVisible();
  // The note went into the settings, the figure was not sent along with it.
  expect(await storage.get(reportedFigureId(total, '2022'))).toBeUndefined();
  expect(Object.keys((await storage.settings()).remarks)).toEqual([
    'hotline.total<=matters.total|2022',
  ]);
  await screen.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(() => shown(total, '2022'), soon).toEqual(['ok:30']);
});

test('no exact change is worked out from an approximate figure, on no card, table or brief', async () => {
  const said = '上年为约数，不算增减';
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const { screen } = await openDashboard('#/?period=2022', async (storage) => {
    await addFigure(storage, { period: '2021', approx: '余' });
    await addTickets(storage, [ticket('2022-02-02', '2022-02-05', { count: 42 })]);
    await addFigure(storage, { period: '2022', value: 41, approx: '余' });
  });
  await expect.poll(() => text('[data-overview] ul'), soon).toContain(said);
  expect(text('[data-overview]')).not.toMatch(/\+2 \(/u);
  window.location.hash = '#/indicators?period=2022';
  await expect.element(screen.getByRole('cell', { name: said })).toBeVisible();
  await expect.element(screen.getByText('台账；填报 41余件批次', { exact: true })).toBeVisible();
  window.location.hash = '#/indicators?period=2022&view=brief';
  await expect.poll(() => text('[data-brief] tbody'), soon).toContain(said);
  window.location.hash = `#/indicators/${total}?period=2022`;
  await expect.poll(() => text('[data-change]'), soon).toBe(said);
  setLocale('en');
  await expect.poll(() => text('[data-change]'), soon).toBe('figure for last year is approximate');
});
