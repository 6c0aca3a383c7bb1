import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

const modal = '[data-modal-dialog]';

describe('indicators and settings by keyboard, with an input method composing', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { said, gone, focusIs, pressOn, write } = keyboardStage((stage) => {
    ({ page, keyboard } = stage);
  });

  async function goTo(route: string, ready = 'h1') {
    await keyboard.goTo(route);
    await page.locator(ready).first().waitFor();
  }

  test('an own indicator is defined, changed and deleted', async () => {
    await goTo('#/indicators?period=2023', '[data-indicator]');
    await pressOn('自定义指标');
    await expectFocus(keyboard, `${modal} input`);
    await keyboard.press('Enter');
    await said('请写名称');
    await write(/^名称/, '键盘指标');
    await write(/^单位/, '起');
    await keyboard.tabToName('台账');
    await keyboard.choose('mediation');
    await keyboard.tabToName('只算其中一部分');
    await keyboard.choose('village');
    await keyboard.tabTo(`${modal} input[type=checkbox]`);
    await keyboard.press(' ');
    await keyboard.press('Enter');
    await gone();
    await page.getByRole('heading', { level: 1, name: '键盘指标' }).waitFor();
    await pressOn('修改算法');
    await expectFocus(keyboard, `${modal} input`);
    await keyboard.startComposing();
    await keyboard.giveUpComposing();
    expect(await page.locator(modal).isVisible()).toBe(true);
    await keyboard.press('Escape');
    await gone();
    await focusIs('修改算法');
    await pressOn('删除');
    await expectFocus(keyboard, `${modal} *`);
    await keyboard.press('Tab');
    await focusIs('删除');
    await keyboard.press('Enter');
    await said('已删除自定义指标“键盘指标”');
  });

  test('a figure by hand and a target of an indicator', async () => {
    await goTo('#/indicators/hotline.total?period=2023-03', '[data-indicator]');
    await pressOn('填报');
    await expectFocus(keyboard, `${modal} input`);
    await keyboard.composeStubbornly('50余件');
    await write('来源', '区信访局通报');
    await keyboard.tabToName('数据截至');
    await keyboard.press('Control+a');
    await page.keyboard.type('2023.3.31');
    await write('备注', '电话核对');
    await keyboard.tabToName('来源', { back: true });
    await keyboard.press('Enter');
    await gone();
    await said('填报数已保存');
    await focusIs('修改');
    await keyboard.tabToName('2023年目标');
    await page.keyboard.type('98');
    await keyboard.press('Enter');
    await said('2023年目标已保存');
    await expect.poll(async () => (await keyboard.focused()).tag).not.toBe('body');
  });

  test('a figure that breaks a rule is remarked on', async () => {
    await goTo('#/indicators/matters.total?period=2022', '[data-indicator]');
    await pressOn('修改');
    await expectFocus(keyboard, `${modal} input`);
    await keyboard.press('Control+a');
    await page.keyboard.type('1');
    await keyboard.press('Enter');
    await gone();
    await goTo('#/?period=2022', '[data-findings]');
    await keyboard.tabToName(/注明原因$/);
    const { name } = await keyboard.focused();
    const popover = page.locator('[role=dialog][data-side]');
    for (const close of [true, false]) {
      await keyboard.press('Enter');
      await expectFocus(keyboard, '[role=dialog][data-side] *');
      await keyboard.tabTo('[role=dialog][data-side] input');
      await keyboard.composeStubbornly('口径不同');
      expect(await popover.isVisible()).toBe(true);
      await keyboard.press(close ? 'Escape' : 'Enter');
      await popover.waitFor({ state: 'detached' });
      await focusIs(close ? name : /改说明|注明原因/);
    }
  });

  test('cards are put in order, added, removed and saved', async () => {
    await goTo('#/', '[data-overview] [data-indicator]');
    await pressOn('调整卡片和图表');
    await expectFocus(keyboard, `${modal} input`);
    const names = () =>
      page
        .locator(`${modal} ol`)
        .first()
        .locator('li')
        .evaluateAll((all) => all.map((li) => li.children[1]?.textContent));
    const [first, second] = await names();
    await keyboard.tabToName(`下移：${first}`, { back: true });
    await keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await names()).slice(0, 2)).toEqual([second, first]);
    await focusIs(`下移：${first}`);
    await keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await names())[0]).toBe(first);
    await focusIs(`下移：${first}`);
    await keyboard.tabToName(`移除：${first}`);
    await keyboard.press('Enter');
    await expect.poll(async () => (await names())[0]).toBe(second);
    await focusIs(`移除：${second}`);
    await write('添加卡片', first ?? '');
    await keyboard.tabToName(first ?? '');
    await keyboard.press('Enter');
    await expect.poll(async () => (await names()).at(-1)).toBe(first);
    await expectFocus(keyboard, `${modal} *`);
    await pressOn('保存');
    await gone();
    await said('卡片和图表已调整');
    await focusIs('调整卡片和图表');
  });

  test('sensitive periods and the days of the report are set', async () => {
    await goTo('#/', '[data-today]');
    await pressOn('重点时段');
    await expectFocus(keyboard, `${modal} input`);
    await keyboard.composeStubbornly('春节期间');
    for (const [name, day] of [
      ['起', '2023.1.20'],
      ['止', '2023.1.28'],
    ] as const) {
      await keyboard.tabToName(name);
      await page.keyboard.type(day);
    }
    await keyboard.press('Enter');
    await page.locator(modal).getByText('春节期间').waitFor();
    await pressOn(/春节期间/);
    await page.locator(modal).getByText('春节期间').waitFor({ state: 'detached' });
    await expectFocus(keyboard, `${modal}, ${modal} *`);
    await keyboard.press('Escape');
    await gone();
    await focusIs('重点时段');
  });

  test.each([
    ['villages', '青云村'],
    ['departments', '综合保障组'],
    ['scales', '一站三联'],
  ])('%s: names are added, changed, moved and retired', async (section, name) => {
    await goTo(`#/settings/${section}`, 'h2');
    await write('新增名称', name);
    await keyboard.press('Enter');
    expect((await keyboard.focused()).value).toBe(`${name}\n`);
    await pressOn('添加 1 个');
    const box = `“${name}”的名称`;
    await page.getByLabel(box).waitFor();
    await expect.poll(async () => (await keyboard.focused()).tag).not.toBe('body');
    await keyboard.tabToName(box);
    await keyboard.press('End');
    await keyboard.compose('新');
    await keyboard.startComposing();
    await keyboard.giveUpComposing();
    expect((await keyboard.focused()).value).toBe(`${name}新`);
    await keyboard.press('Escape');
    expect((await keyboard.focused()).value).toBe(name);
    await keyboard.press('End');
    await keyboard.compose('二');
    await keyboard.press('Enter');
    await page.getByLabel(`“${name}二”的名称`).waitFor();
    await keyboard.tabToName(new RegExp(`上移.*${name}二|${name}二.*上移`));
    const { name: up } = await keyboard.focused();
    for (let i = 0; i < 30; i += 1) {
      await keyboard.press('Enter');
      await page.waitForTimeout(60);
      await focusIs(up);
    }
    await keyboard.press('Tab', 2);
    await keyboard.press('Enter');
    await expect.poll(async () => (await keyboard.focused()).name).toMatch(new RegExp(`${name}二`));
  });

  test('a deadline is changed and put back; days off are read before they are saved', async () => {
    await goTo('#/settings/deadlines', 'table');
    await keyboard.tabToName('试算：从哪天起算');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('2023年3月6日');
    await keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/start=2023-03-06/);
    await keyboard.tabToName(/的天数$/);
    const { value, name } = await keyboard.focused();
    await keyboard.press('Control+a');
    await page.keyboard.type(String(Number(value) + 1));
    await keyboard.press('Enter');
    await page.getByRole('button', { name: '恢复', exact: false }).first().waitFor();
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await pressOn(/^恢复/);
    await expect.poll(() => page.getByLabel(name).inputValue()).toBe(value);
    await expect.poll(async () => (await keyboard.focused()).tag).not.toBe('body');

    await goTo('#/settings/calendar?year=2031', 'textarea');
    await keyboard.tabTo('textarea');
    await keyboard.composeStubbornly('10月1日至10月3日放假，9月28日上班');
    await pressOn('保存 2031 年安排');
    await said('本单位录入');
    await expect.poll(async () => (await keyboard.focused()).tag).not.toBe('body');
  });
});
