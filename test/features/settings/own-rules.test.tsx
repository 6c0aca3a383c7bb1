import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type OwnRule, ownRuleSchema } from '#src/domain/own-rule.ts';
import { setLocale } from '#src/i18n/locale.ts';
import { axeFaults, openSettings } from './open-settings.tsx';

const complaints: OwnRule = ownRuleSchema.parse({
  id: 'r1',
  matter: 'hotline-reply',
  category: 'complaint',
  days: 13,
  dayType: 'working',
  source: '市热线办通知',
  validFrom: '2023-01-01',
});

const ownRow = (id = 'r1') => document.querySelector(`tr[data-own-rule="${id}"]`);
const productRow = () => document.querySelector('tr[data-id="hotline-reply"]');
const due = (row: Element | null) => row?.querySelector('[data-due]')?.getAttribute('data-due');
const dialog = () => page.getByRole('dialog');
const box = (name: string) => dialog().getByRole('textbox', { name });

test('a rule of its own is added by keyboard for one channel and kind, with days as clerks type them', async () => {
  const { screen, storage } = await openSettings('deadlines');
  const add = screen.getByRole('button', { name: '给“热线工单回复”添加一条' });
  await add.click();
  await dialog().getByLabelText('来源渠道').selectOptions('heartline');
  await dialog().getByLabelText('诉求类型').selectOptions('complaint');
  await box('天数').fill('１３');
  await box('起始日期').fill('2023年3月1日');
  await box('截止日期').fill('2022.12.31');
  await userEvent.click(box('依据'));
  await userEvent.keyboard('市热线办通知{Enter}');
  await expect.element(dialog().getByText('截止日期早于起始日期。')).toBeVisible();
  expect((await storage.settings()).ownRules).toEqual([]);
  await box('截止日期').fill('2024-12-31');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog()).not.toBeInTheDocument();
  await expect.element(add).toHaveFocus();
  const stored = async () => (await storage.settings()).ownRules;
  await expect.poll(stored).toMatchObject([
    {
      matter: 'hotline-reply',
      channel: 'heartline',
      category: 'complaint',
      days: 13,
      dayType: 'working',
      extensionDays: 0,
      source: '市热线办通知',
      validFrom: '2023-03-01',
      validTo: '2024-12-31',
    },
  ]);
  const [rule] = await stored();
  await expect.poll(() => ownRow(rule?.id)?.textContent).toContain('本地规定，请核实');
  expect(ownRow(rule?.id)?.textContent).toContain('投诉举报');
  expect(ownRow(rule?.id)?.textContent).not.toContain('法定');
});

test('what cannot be read is said at its field and stays as typed; Escape gives the focus back', async () => {
  const { screen, storage } = await openSettings('deadlines', { ownRules: [complaints] });
  const add = screen.getByRole('button', { name: '给“热线工单回复”添加一条' });
  await add.click();
  await box('天数').fill('0');
  await box('可延长').fill('多');
  await box('起始日期').fill('上个世纪');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog().getByText('天数请填 1 至 3650。')).toBeVisible();
  await expect.element(dialog().getByText('可延长请填 0 至 3650。')).toBeVisible();
  await expect.element(dialog().getByText('看不懂这个日期', { exact: false })).toBeVisible();
  await expect.element(box('起始日期')).toHaveValue('上个世纪');
  await box('天数').fill('3');
  await box('可延长').fill('');
  await box('起始日期').fill('2023-1-1');
  await dialog().getByLabelText('诉求类型').selectOptions('complaint');
  await dialog().getByRole('button', { name: '保存' }).click();
  await expect.element(dialog().getByText('同一起始日期已有一条', { exact: false })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  await expect.element(add).toHaveFocus();
  expect((await storage.settings()).ownRules).toEqual([complaints]);
});

test('the worked example follows the rule that holds on its day', async () => {
  const { screen } = await openSettings('deadlines', { ownRules: [complaints] });
  await expect.poll(() => due(ownRow())).toBe('2024-01-24');
  expect(due(productRow())).toBe('2024-01-12');
  await screen.getByLabelText('试算：从哪天起算').fill('2022-12-1');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => ownRow()?.textContent).toContain('该日不在起止日期内');
  expect(due(productRow())).toBe('2022-12-08');
});

test('a rule for all of a matter takes the place of the built-in one, in words', async () => {
  const whole = { ...complaints, id: 'r2', category: null };
  await openSettings('deadlines', { ownRules: [whole] });
  await expect.poll(() => productRow()?.textContent).toContain('该日按下面的本地规定');
  expect(due(ownRow('r2'))).toBe('2024-01-24');
});

test('an own rule is changed, deleted, and comes back by one undo', async () => {
  const { screen, storage } = await openSettings('deadlines', { ownRules: [complaints] });
  const edit = screen.getByRole('button', { name: '修改“热线工单回复”的本地规定（投诉举报）' });
  await edit.click();
  await expect.element(box('天数')).toHaveValue('13');
  await expect.element(box('起始日期')).toHaveValue('2023-01-01');
  await box('天数').fill('10');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => due(ownRow())).toBe('2024-01-19');
  await expect.element(edit).toHaveFocus();
  await screen.getByRole('button', { name: '删除“热线工单回复”的本地规定（投诉举报）' }).click();
  await expect.poll(() => ownRow()).toBe(null);
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => ownRow() !== null).toBe(true);
  expect((await storage.settings()).ownRules).toMatchObject([{ id: 'r1', days: 10 }]);
});

test('the Enter that picks a word of the input method saves nothing', async () => {
  const { screen, storage } = await openSettings('deadlines');
  await screen.getByRole('button', { name: '给“热线工单回复”添加一条' }).click();
  const source = box('依据').element();
  source.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  const key = { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true };
  source.dispatchEvent(new KeyboardEvent('keydown', key));
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(dialog()).toBeVisible();
  expect((await storage.settings()).ownRules).toEqual([]);
});

test('own rules and their form have no accessibility faults in either language, light and dark', async () => {
  await page.viewport(1366, 768);
  const { screen } = await openSettings('deadlines', { ownRules: [complaints] });
  await expect.poll(() => ownRow() !== null).toBe(true);
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme;
    for (const locale of ['zh', 'en'] as const) {
      setLocale(locale);
      const name = { zh: '给“热线工单回复”添加一条', en: 'Add one to Answering a hotline ticket' }[
        locale
      ];
      await screen.getByRole('button', { name }).click();
      await expect.element(dialog()).toBeVisible();
      expect(await axeFaults()).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await expect.element(dialog()).not.toBeInTheDocument();
      expect(await axeFaults()).toEqual([]);
    }
  }
});
