import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage, popup } from '#test/support/keyboard-stage.ts';

describe('the views of the indicators by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  const steps = keyboardStage(async (stage) => {
    ({ page, keyboard } = stage);
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  const { said, focusIs, focusIsSomewhere, pressOn, queryIs, enterPopup } = steps;

  /** The table of the indicators, from another screen: the focus begins at its top. */
  async function openTable() {
    for (const [route, ready] of [
      ['#/settings', 'h2'],
      ['#/indicators?period=2023', '[data-indicator]'],
    ] as const) {
      await keyboard.goTo(route);
      await page.locator(ready).first().waitFor();
    }
  }
  /** Presses Enter on the link of a view: the new view stands, and its link has the focus. */
  async function openView(name: string, ready: string) {
    await keyboard.tabToName(name, { back: true });
    await keyboard.press('Enter');
    await page.locator(ready).first().waitFor();
    await expectFocus(keyboard, 'main nav a[aria-current=page]');
    await focusIs(name);
  }
  /** A box for a month has a part for the year too; which is first is up to the browser. */
  async function toMonthPart() {
    const year = async () => (await keyboard.focused()).value.slice(0, 4);
    const before = await year();
    await keyboard.press('ArrowUp');
    const isYear = (await year()) !== before;
    await keyboard.press('ArrowDown');
    if (isYear) await keyboard.press('Tab');
  }
  /** The view as a table: copied, and saved as a file. The buttons keep the focus. */
  async function takeOut() {
    await keyboard.tabToName('复制表格', { back: true });
    await keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\t/);
    await focusIs('复制表格');
    await keyboard.press('Tab');
    const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    await focusIs('存为 .xlsx');
  }

  test('chosen months: a wrong order is said, the right one shown, the focus stays', async () => {
    await openTable();
    await keyboard.tabToName('自选月份');
    await enterPopup();
    const [from, to] = [0, 1].map((at) => page.locator(`${popup} input[type=month]`).nth(at));
    await keyboard.tabTo(`${popup} input[type=month]`);
    await toMonthPart();
    await keyboard.press('ArrowDown', 2);
    await expect.poll(() => from?.inputValue()).toBe('2023-11');
    await keyboard.tabToName('到');
    await toMonthPart();
    await keyboard.press('ArrowDown', 2);
    await expect.poll(() => to?.inputValue()).toBe('2023-10');
    await said('结束月份早于开始月份，请调换');
    await keyboard.press('Enter');
    expect(await page.locator(popup).isVisible()).toBe(true);
    await keyboard.press('ArrowUp', 2);
    await expect.poll(() => to?.inputValue()).toBe('2023-12');
    await keyboard.press('Enter');
    await page.locator(popup).waitFor({ state: 'detached' });
    await queryIs('period', '2023-11-01~2023-12-31');
    await focusIs('自选月份');
    // It opens on the months in view, also after they were changed elsewhere; Escape leaves them.
    await keyboard.tabToName('前一年', { back: true });
    await keyboard.press('Enter');
    await queryIs('period', '2022-11-01~2022-12-31');
    await focusIs('前一年');
    await keyboard.tabToName('自选月份');
    await enterPopup();
    expect([await from?.inputValue(), await to?.inputValue()]).toEqual(['2022-11', '2022-12']);
    await steps.leavePopup('自选月份');
    await queryIs('period', '2022-11-01~2022-12-31');
  });

  test('the period: each length, each part, what it is compared with', async () => {
    await openTable();
    await keyboard.tabToName('全年');
    for (const [name, period] of [
      ['半年', '2023-H1'],
      ['季度', '2023-Q1'],
      ['月', '2023-01'],
    ] as const) {
      await keyboard.press('ArrowRight');
      await queryIs('period', period);
      await focusIs(name);
    }
    await keyboard.press('Tab');
    await keyboard.choose('2023-03');
    await queryIs('period', '2023-03');
    await keyboard.tabToName('月', { back: true });
    await keyboard.press('ArrowLeft');
    await queryIs('period', '2023-Q1');
    await keyboard.press('Tab');
    await focusIs('一季度');
    await keyboard.press('ArrowRight');
    await queryIs('period', '2023-Q2');
    await focusIs('二季度');
    await keyboard.tabToName('比上年');
    await keyboard.press('ArrowRight');
    await queryIs('compare', 'previous');
    await focusIs('比上期');
    await keyboard.tabToName('后一年', { back: true });
    await keyboard.press('Enter');
    await queryIs('period', '2024-Q2');
    await focusIs('后一年');
  });

  test('the table: nothing found is cleared, the focus stays in the page', async () => {
    await openTable();
    await keyboard.tabToName('比上年');
    await takeOut();
    await keyboard.tabTo('input[type=search]');
    await keyboard.composeStubbornly('没有的指标');
    await pressOn('清除');
    await queryIs('q', /^$/);
    await page.locator('[data-indicator]').first().waitFor();
    await expectFocus(keyboard, 'main *');
  });

  test('villages: side by side, one of them, back', async () => {
    await openTable();
    await keyboard.tabToName('比上年');
    await openView('各村', '[data-villages]');
    await keyboard.tabToName('村（社区）');
    await keyboard.press('ArrowDown');
    await page.locator('[data-village]').waitFor();
    await queryIs('village', /./);
    await focusIs('村（社区）');
    await keyboard.tabToName('分组');
    await keyboard.press('ArrowDown');
    await queryIs('group', /./);
    await focusIs('分组');
    await keyboard.press('ArrowUp');
    await queryIs('group', /^$/);
    await takeOut();
    await keyboard.tabToName('村（社区）');
    await keyboard.press('ArrowUp');
    await page.locator('[data-villages]').waitFor();
    await takeOut();
    // The head of a column is a link to its village; the table that held it goes.
    await keyboard.tabTo('[data-villages] thead a');
    await keyboard.press('Enter');
    await page.locator('[data-village]').waitFor();
    await expectFocus(keyboard, 'main *');
    await keyboard.tabTo('[data-village] td a');
    await keyboard.press('Enter');
    await page.locator('#records-title').waitFor();
    await expectFocus(keyboard, 'main, main *');
    await page.goBack();
    await page.locator('[data-village]').waitFor();
    await expectFocus(keyboard, 'main, main *');
  });

  test('village by month: another indicator, one cell, back', async () => {
    await openTable();
    await keyboard.tabToName('比上年');
    await openView('村月热力表', '[data-heat]');
    await takeOut();
    await keyboard.tabToName('看哪个指标');
    await keyboard.press('ArrowDown');
    await queryIs('indicator', /./);
    await page.locator('[data-heat]').waitFor();
    await focusIs('看哪个指标');
    await keyboard.tabTo('[data-heat] td a');
    const { name } = await keyboard.focused();
    expect(name).toMatch(/2023/);
    await keyboard.press('Enter');
    await page.locator('#records-title').waitFor();
    await expectFocus(keyboard, 'main, main *');
    await page.goBack();
    await page.locator('[data-heat]').first().waitFor();
    await expectFocus(keyboard, 'main, main *');
  });

  test('the brief: its rows, Word, print, and back to the table', async () => {
    await openTable();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await keyboard.tabToName('比上年');
    await openView('简报', '[data-brief], main article, main section');
    await keyboard.tabToName('主要指标');
    await keyboard.press('ArrowRight');
    await queryIs('rows', 'all');
    await focusIs('全部有数据的');
    await keyboard.press('ArrowLeft');
    await queryIs('rows', /^$/);
    await keyboard.tabToName('存为 Word', { back: true });
    const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    await focusIs('存为 Word');
    await keyboard.press('Tab');
    await focusIs('打印');
    await keyboard.press('Enter');
    await page.locator('body[data-printed]').waitFor();
    await focusIs('打印');
    await keyboard.tabToName('指标表');
    await keyboard.press('Enter');
    await page.locator('[data-indicator]').first().waitFor();
    await focusIs('指标表');
  });

  test('records behind an indicator: sides, a slice, more, one record, back', async () => {
    await keyboard.goTo('#/indicators/hotline.onTimeRate?period=2023');
    await page.locator('[data-drill]').waitFor();
    await keyboard.tabUntil(
      async () =>
        (await keyboard.focused()).name === '全部' && (await keyboard.focused()).type === 'radio',
      '列出哪些',
    );
    for (const [list, name] of [
      ['numerator', '计入分子'],
      ['denominator', '计入分母'],
    ] as const) {
      await keyboard.press('ArrowRight');
      await queryIs('list', list);
      await page.locator('[data-drill]').waitFor();
      await focusIs(name);
    }
    const rows = () => page.locator('[data-drill] tbody tr').count();
    const before = await rows();
    await pressOn(/^再列/);
    await expect.poll(rows).toBeGreaterThan(before);
    await focusIsSomewhere();
    for (
      let i = 0;
      i < 20 && (await page.getByRole('button', { name: /^再列/ }).count()) > 0;
      i += 1
    ) {
      const listed = await rows();
      await keyboard.tabToName(/^再列/);
      await keyboard.press('Enter');
      await expect.poll(rows).toBeGreaterThan(listed);
    }
    await expectFocus(keyboard, 'main *');

    await keyboard.tabTo('[data-breakdown] a', { back: true });
    await keyboard.press('Enter');
    await queryIs('slice', /./);
    await expectFocus(keyboard, '[data-breakdown] a');
    await pressOn(/^只看/);
    await queryIs('slice', /^$/);
    await expectFocus(keyboard, 'main *');

    await page.locator('[data-drill]').waitFor();
    await keyboard.tabTo('[data-drill] tbody a');
    await keyboard.press('Enter');
    await page.locator('form [data-field]').first().waitFor();
    await expectFocus(keyboard, 'main, main *');
    await page.goBack();
    await page.locator('[data-drill]').waitFor();
    await expectFocus(keyboard, 'main, main *');
  });
});
