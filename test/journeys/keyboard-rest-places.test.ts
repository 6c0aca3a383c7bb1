import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard, keyboardOf } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

describe('two windows of a report, the handbook, about and storage health by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { said, focusIs, focusIsSomewhere, pressOn, beginReport } = keyboardStage((stage) => {
    ({ page, keyboard } = stage);
  });

  const text = async () => (await page.locator('.ProseMirror').textContent()) ?? '';

  test('a typed number is exchanged for the figure of the ledgers', async () => {
    await beginReport('2022');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor({ timeout: 30_000 });
    await keyboard.tabTo('.ProseMirror');
    await keyboard.press('Control+End');
    await keyboard.press('Enter');
    await keyboard.composeStubbornly('全年依法公开信息共236条。');
    await keyboard.tabTo('[role=tab][aria-selected=true]');
    for (let i = 0; i < 3 && !/^检查/.test((await keyboard.focused()).name); i += 1) {
      await keyboard.press('ArrowRight');
    }
    await page.getByRole('button', { name: '换成台账数字' }).waitFor();
    await pressOn('换成台账数字');
    await page.getByRole('button', { name: '换成台账数字' }).waitFor({ state: 'detached' });
    await expect.poll(text).not.toMatch(/236条/);
    await expectFocus(keyboard, 'main *');
  });

  test.each([
    ['改用另一份', '那边一', '这里一'],
    ['用这里的', '这里二', '那边二'],
  ])('another window saved the report: %s', async (answer, stays, goes) => {
    const [here, there] = answer === '用这里的' ? [stays, goes] : [goes, stays];
    const other = await page.context().newPage();
    await other.goto(page.url());
    const others = await keyboardOf(other);
    await other.locator('.ProseMirror').waitFor({ timeout: 30_000 });
    await keyboard.tabTo('.ProseMirror', { back: true });
    await keyboard.press('Control+End');
    // While letters are half typed nothing is saved, so that the other window is first.
    await keyboard.startComposing();
    await others.tabTo('.ProseMirror');
    await others.press('Control+End');
    await others.compose(there);
    await expect
      .poll(() => other.locator('main').textContent(), { timeout: 5000 })
      .toMatch(/已保存/);
    await other.waitForTimeout(1200);
    await other.close();
    await keyboard.pickWord(here);
    await said('另一个窗口改过这份报告');
    await expectFocus(keyboard, '.ProseMirror');
    await keyboard.tabToName(answer, { back: true });
    await keyboard.press('Enter');
    await expect.poll(() => page.getByText('另一个窗口改过这份报告').count()).toBe(0);
    await expect.poll(text).toMatch(new RegExp(stays));
    expect(await text()).not.toMatch(new RegExp(goes));
    await expectFocus(keyboard, 'main *');
  });

  test('handbook: a chapter is gone to, a link followed, the page printed', async () => {
    await keyboard.goTo('#/handbook');
    await page.locator('article h2').first().waitFor();
    await page.evaluate(() => {
      window.print = () => Object.assign(window, { printed_: true });
    });
    await pressOn('打印');
    expect(await page.evaluate(() => 'printed_' in window)).toBe(true);
    await focusIs('打印');
    await pressOn('登记台账');
    await expectFocus(keyboard, 'article h2');
    await focusIs('登记台账');
    await keyboard.tabTo('article a');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(target);
    await page.locator('main h1').first().waitFor();
    await focusIsSomewhere();
  });

  test.each([
    ['打开使用手册', '#/handbook'],
    ['去备份', '#/data'],
  ])('about: %s', async (name, hash) => {
    await keyboard.goTo('#/settings/about');
    await page.getByRole('link', { name }).waitFor();
    await keyboard.tabToName(name);
    await keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
    await page.locator('main h1').first().waitFor();
    await focusIsSomewhere();
  });

  test('storage health: the self-check, the totals made anew, the promise asked for', async () => {
    await keyboard.goTo('#/data?tab=health');
    await pressOn('开始自检');
    await said(/^汇总数正确/);
    await focusIs('开始自检');
    await pressOn('重建汇总');
    await said('汇总已从全部记录重建。');
    await focusIs('重建汇总');
    const ask = page.getByRole('button', { name: '请浏览器长期保存' });
    await pressOn('请浏览器长期保存');
    await ask.waitFor({ state: 'detached' });
    await expectFocus(keyboard, 'main *');
  });
});
