import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { blankReport } from '#src/domain/report-draft.ts';
import type { Storage } from '#src/storage/storage.ts';
import { axeFaults, openToday, report, soon } from './open-today.tsx';

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const ready = () => expect.poll(() => textOf('[data-readiness]'), soon).not.toBe('');

test('an empty workspace is calm and says what the report of the year needs', async () => {
  await openToday();
  await ready();
  expect(textOf('[data-today]')).toContain('没有超期和将到期的事项');
  expect(document.querySelector('[data-needs]')).toBe(null);
  expect(document.querySelector('[data-gaps]')).toBe(null);
  const said = textOf('[data-readiness]');
  expect(said).toContain('2023 年度报告准备');
  expect(said).toContain('还没有起草');
  expect(said).toContain('3月1日前，还有 56 天');
  expect(said).toMatch(/主要指标\d+ 个还没有数/);
  expect(await axeFaults()).toEqual([]);
});

test('a report in writing says which required parts are still empty', async () => {
  await openToday(async (storage) => {
    const { township } = await storage.settings();
    const data = blankReport({ year: 2023, township, newId: storage.newId, withOther: false });
    const put = { op: 'put' as const, ledger: '@report', status: 'draft' as const, data };
    await storage.commit([put], { reason: { kind: 'report' }, actor: 'clerk' });
  });
  await ready();
  expect(textOf('[data-readiness]')).toContain('在写，缺 4 处必备内容');
  expect(textOf('[data-readiness]')).toContain('主要举措和成效');
});

test('the days of the report can be changed, and a day that is none is refused', async () => {
  const { screen, storage } = await openToday();
  await ready();
  await userEvent.click(screen.getByRole('button', { name: '改日期' }));
  const submit = screen.getByRole('textbox', { name: '报送上级' });
  await userEvent.fill(submit, '2月20日');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await expect.element(screen.getByText('请写成 03-01 这样的月和日。')).toBeVisible();
  await userEvent.fill(submit, '02-20');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await expect.poll(() => textOf('[data-readiness]'), soon).toContain('2月20日前，还有 46 天');
  expect((await storage.settings()).reportDates).toEqual({ submit: '02-20', publish: '04-01' });
});

async function disagreeing(storage: Storage) {
  const { township } = await storage.settings();
  await storage.setSetting('township', { ...township, year: 2023 }, 'clerk');
  await report(storage, '2023', { 'hotline.total': 300, 'matters.total': 208 });
  await report(storage, '2022', { 'hotline.total': 105 });
}

test('figures that disagree are shown with both values, each with its own way to the records', async () => {
  await openToday(disagreeing);
  await expect.poll(() => textOf('[data-findings]'), soon).toContain('勾稽核对：2023年');
  const rule = document.querySelector('[data-rule="hotline.total<=matters.total"]');
  const sides = [...(rule?.querySelectorAll('a') ?? [])].map((a) => [
    a.dataset.indicator,
    a.dataset.value,
    a.hash,
  ]);
  expect(sides).toEqual([
    ['hotline.total', '300', '#/indicators/hotline.total?period=2023'],
    ['matters.total', '208', '#/indicators/matters.total?period=2023'],
  ]);
  expect(textOf('[data-readiness]')).toMatch(/勾稽核对\d 处要核对/);
  expect(await axeFaults()).toEqual([]);
});

test('a counted figure that leads nothing is asked about too, a percentage is not', async () => {
  await openToday(async (storage) => {
    const { township } = await storage.settings();
    await storage.setSetting('township', { ...township, year: 2023 }, 'clerk');
    await report(storage, '2023', { 'publicity.slogans': 20, 'hotline.onTimeRate': 20 });
    await report(storage, '2022', { 'publicity.slogans': 90, 'hotline.onTimeRate': 95 });
  });
  await expect.poll(() => textOf('[data-findings]'), soon).toContain('上年同期');
  const rules = [...document.querySelectorAll<HTMLElement>('[data-rule]')];
  expect(rules.map((e) => e.dataset.rule)).toEqual(['swing:publicity.slogans']);
});

test('a swing of more than half asks for a remark, which is kept and not asked for again', async () => {
  const { screen, storage } = await openToday(disagreeing);
  const swing = () => document.querySelector('[data-rule="swing:hotline.total"]');
  await expect.poll(() => swing()?.textContent, soon).toContain('上年同期');
  await userEvent.click(screen.getByRole('button', { name: '为“心连心热线”注明原因' }));
  const reason = screen.getByRole('textbox', { name: '变动原因' });
  await userEvent.fill(reason, '新开通村级代办，热线并入');
  await userEvent.keyboard('{Enter}');
  await expect.poll(swing, soon).toBe(null);
  expect((await storage.settings()).remarks).toEqual({
    'swing:hotline.total|2023': { text: '新开通村级代办，热线并入', at: '2024-01-05' },
  });
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  await expect.poll(() => swing() !== null, soon).toBe(true);
});

test('figures that disagree stay listed with a remark, which is changed and taken back', async () => {
  const { screen, storage } = await openToday(disagreeing);
  const rule = () => document.querySelector('[data-rule="hotline.total<=matters.total"]');
  const write = async (button: string, why: string) => {
    const trigger = rule()?.querySelector(`button[aria-label^="${button}"]`);
    if (!trigger) throw new Error(button);
    await userEvent.click(trigger);
    await userEvent.fill(screen.getByRole('textbox', { name: '情况说明' }), why);
    await userEvent.keyboard('{Enter}');
  };
  await expect.poll(() => rule()?.getAttribute('data-explained'), soon).toBe('false');
  const open = Number(/勾稽核对(\d) 处要核对/.exec(textOf('[data-readiness]'))?.[1]);
  await write('为', '合计只统计到十一月');
  await expect.poll(() => rule()?.getAttribute('data-explained'), soon).toBe('true');
  expect(rule()?.textContent).toContain('已说明：合计只统计到十一月（2024年1月5日）');
  expect(textOf('[data-readiness]')).toContain(open === 1 ? '没有不一致' : `${open - 1} 处要核对`);
  expect(await axeFaults()).toEqual([]);
  await write('改说明：', '合计未含网上件');
  await expect.poll(() => rule()?.textContent, soon).toContain('已说明：合计未含网上件');
  expect(Object.keys((await storage.settings()).remarks)).toEqual([
    'hotline.total<=matters.total|2023',
  ]);
  await write('改说明：', '');
  await expect.poll(() => rule()?.getAttribute('data-explained'), soon).toBe('false');
  expect((await storage.settings()).remarks).toEqual({});
});

test('a sensitive period is declared here, with days typed as clerks type them', async () => {
  const { screen, storage } = await openToday();
  await ready();
  await userEvent.click(screen.getByRole('button', { name: '重点时段' }));
  await userEvent.click(screen.getByRole('button', { name: '添加' }));
  await expect.element(screen.getByText(/请写名称和起止日期/)).toBeVisible();
  await userEvent.fill(screen.getByRole('textbox', { name: '名称' }), '春节期间');
  await userEvent.fill(screen.getByRole('textbox', { name: '起', exact: true }), '2024.2.9');
  await userEvent.fill(screen.getByRole('textbox', { name: '止', exact: true }), '20240217');
  await userEvent.click(screen.getByRole('button', { name: '添加' }));
  await expect
    .poll(async () => (await storage.settings()).watches.map(({ id: _id, ...rest }) => rest), soon)
    .toEqual([
      { ledger: 'zero-report', name: '春节期间', from: '2024-02-09', to: '2024-02-17', per: null },
    ]);
  expect(await axeFaults()).toEqual([]);
});
