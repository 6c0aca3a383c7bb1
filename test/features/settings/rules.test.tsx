import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emptyData } from '#src/domain/record.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { openSettings } from './open-settings.tsx';

const row = (id: string) => document.querySelector(`tr[data-id="${id}"]`);
const due = (id: string) => row(id)?.querySelector('[data-due]')?.getAttribute('data-due');

test('a changed deadline moves the worked example and no longer counts as law', async () => {
  const { screen, storage } = await openSettings('deadlines');
  await expect.poll(() => due('petition-close')).toBe('2024-03-05');
  expect(row('disclosure-request-reply')?.textContent).toContain('法定');
  await screen.getByLabelText('“信访事项办结”的天数').fill('30');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => due('petition-close')).toBe('2024-02-04');
  await screen.getByLabelText('“答复依申请公开”的天数').fill('15');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => row('disclosure-request-reply')?.textContent).toContain('与依据不同');
  await expect
    .poll(() => row('disclosure-request-reply')?.textContent)
    .toContain('请核实：《政府信息公开条例》');
  expect((await storage.settings()).deadlines.map((edit) => [edit.id, edit.days])).toEqual([
    ['petition-close', 30],
    ['disclosure-request-reply', 15],
  ]);
});

test('a deadline goes back to the built-in period and can be switched off', async () => {
  const { screen, storage } = await openSettings('deadlines', {
    deadlines: [
      { id: 'petition-close', days: 30, dayType: 'natural', extensionDays: 30, on: true },
    ],
  });
  await screen.getByRole('button', { name: '恢复内置' }).click();
  await expect.poll(() => due('petition-close')).toBe('2024-03-05');
  await screen.getByLabelText('启用“信访事项办结”的期限').click();
  await expect.poll(() => due('petition-close')).toBe('');
  expect((await storage.settings()).deadlines).toMatchObject([{ id: 'petition-close', on: false }]);
});

test('every weakly sourced deadline is marked for confirmation', async () => {
  await openSettings('deadlines');
  await expect.poll(() => row('hotline-reply')?.textContent).toContain('请核实');
  expect(row('hotline-reply')?.textContent).not.toContain('法定');
});

test('a pasted notice is previewed, saved and shown in the year', async () => {
  const { screen, storage } = await openSettings('calendar?year=2031');
  await expect.element(screen.getByText('没有数据，只按周末')).toBeVisible();
  await screen.getByLabelText(/放假安排（/).fill('10月1日至10月8日放假,9月28日、10月11日上班');
  await expect.element(screen.getByText('放假 8 天：')).toBeVisible();
  await screen.getByRole('button', { name: '保存 2031 年安排' }).click();
  await expect.element(screen.getByText('本单位录入')).toBeVisible();
  expect(document.querySelector('[data-day="2031-10-01"]')?.textContent).toBe('1休');
  expect(document.querySelector('[data-day="2031-09-28"]')?.textContent).toBe('28班');
  expect((await storage.settings()).holidays['2031']?.makeUpDays).toEqual([
    '2031-09-28',
    '2031-10-11',
  ]);
});

test('a target is kept for its year alone', async () => {
  const { screen, storage } = await openSettings('targets?year=2023', {
    targets: { 'hotline.onTimeRate': { '2022': 95 } },
  });
  await expect.poll(() => row('hotline.onTimeRate')).not.toBeNull();
  const box = row('hotline.onTimeRate')?.querySelector('input');
  if (!box) throw new Error('no target box');
  await userEvent.fill(box, '101');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('比率的目标不超过 100，还没有保存。')).toBeVisible();
  await userEvent.fill(box, '98.5%');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(async () => (await storage.settings()).targets['hotline.onTimeRate'])
    .toEqual({ '2022': 95, '2023': 98.5 });
});

test('an own indicator gets its target like every other', async () => {
  const { screen, storage } = await openSettings('targets?year=2023&q=投诉', {
    ownIndicators: [
      {
        id: 'own.complaints',
        name: '投诉热线',
        unit: '件',
        direction: 'down',
        kind: 'sum',
        top: {
          ledger: 'hotline',
          measure: 'received',
          filters: [{ dimension: 'kind', values: ['complaint'] }],
        },
        bottom: null,
      },
    ],
  });
  await screen.getByLabelText('“投诉热线”的目标').fill('12');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(async () => (await storage.settings()).targets['own.complaints'])
    .toEqual({ '2023': 12 });
  expect(row('own.complaints')?.querySelector('a')?.getAttribute('href')).toBe(
    '#/indicators/own.complaints',
  );
});

test('a ledger switched off leaves what navigation lists and keeps its records', async () => {
  const { screen, storage } = await openSettings('ledgers');
  const [ledger] = ledgers;
  if (!ledger) throw new Error('no ledger');
  const saved = await storage.commit(
    [{ op: 'put', ledger: ledger.id, status: 'draft', data: emptyData(ledger, '2024-01-05') }],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  expect(saved.ok).toBe(true);
  await screen.getByLabelText(ledger.text.name.zh, { exact: true }).click();
  await expect.element(screen.getByText('已关闭，保留 1 条')).toBeVisible();
  const { ledgersOff } = await storage.settings();
  expect(ledgers.filter(({ id }) => !ledgersOff.includes(id))).not.toContain(ledger);
  expect((await storage.count(ledger.id)).drafts).toBe(1);
});

test('a whole family of ledgers is switched off and on again', async () => {
  const { screen, storage } = await openSettings('ledgers');
  await screen.getByLabelText('行政执法', { exact: true }).first().click();
  await expect.poll(async () => (await storage.settings()).ledgersOff.length).toBeGreaterThan(0);
  await screen.getByLabelText('行政执法', { exact: true }).first().click();
  await expect.poll(async () => (await storage.settings()).ledgersOff).toEqual([]);
});
