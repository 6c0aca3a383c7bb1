import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage, popup } from '#test/support/keyboard-stage.ts';

const modal = '[data-modal-dialog]';
const board = '[data-today]';

describe('the board of today and the figure dialog by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { said, gone, focusIs, focusIsSomewhere, pressOn, write, enterPopup, leavePopup } =
    keyboardStage((stage) => {
      ({ page, keyboard } = stage);
    });

  async function goTo(route: string, ready: string) {
    await keyboard.goTo(route);
    await page.locator(ready).first().waitFor();
  }

  test('details are opened and closed, their links reached', async () => {
    await goTo('#/?period=2023', `${board} details`);
    for (const summary of await page.locator(`${board} summary`).allTextContents()) {
      await keyboard.tabTo(`${board} summary`);
      await focusIs(summary);
      await keyboard.press('Enter');
      await page.locator(`${board} details[open]`).waitFor();
      await expectFocus(keyboard, `${board} details[open] summary`);
      const links = page.locator(`${board} details[open] li a`);
      if ((await links.count()) > 0) {
        await keyboard.tabTo(`${board} details[open] li a`);
        await keyboard.tabTo(`${board} summary`, { back: true });
      }
      await keyboard.press('Enter');
      await page.locator(`${board} details[open]`).waitFor({ state: 'detached' });
      await focusIs(summary);
      await keyboard.press('Tab');
    }
  });

  test('short lists show the rest and hide it again; missing days are shown', async () => {
    await pressOn('重点时段');
    await expectFocus(keyboard, `${modal} input`);
    await write(/^名称/, '键盘时段');
    for (const [name, day] of [
      [/^起/, '2023-12-01'],
      [/^止/, '2023-12-20'],
    ] as const) {
      await keyboard.tabToName(name);
      await keyboard.press('Control+a');
      await page.keyboard.type(day);
    }
    await pressOn('添加');
    await keyboard.press('Escape');
    await gone();
    await focusIs('重点时段');
    const rest = page.locator('[data-gaps] button', { hasText: /^另 \d+ 个$/ });
    await rest.first().waitFor();
    const days = () => page.locator('[data-gaps] a').count();
    const before = await days();
    await keyboard.tabToName(/^另 \d+ 个$/);
    await keyboard.press('Shift+Tab');
    const last = (await keyboard.focused()).name;
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect.poll(days).toBeGreaterThan(before);
    // The first of those that were asked for.
    await focusIs(/^补填：/);
    await keyboard.press('Shift+Tab');
    await focusIs(last);
  });

  test('why a matter is due: the way the day was counted and the link to the rules', async () => {
    await goTo('#/', '[data-needs]');
    await keyboard.tabToName(/看怎么算的$/);
    const { name } = await keyboard.focused();
    await enterPopup();
    await page.locator(`${popup} a`).waitFor();
    await keyboard.tabTo(`${popup} a`);
    await focusIs('看办理期限');
    await leavePopup(name);
    await enterPopup();
    await keyboard.tabTo(`${popup} a`);
    await keyboard.press('Enter');
    await page.locator('main h2').first().waitFor();
    await page.locator(popup).waitFor({ state: 'detached' });
    await focusIsSomewhere();
  });

  test('a figure that breaks a rule says so while it is typed; the note is written inside the dialog', async () => {
    await goTo('#/indicators/matters.total?period=2022', '[data-indicator]');
    await keyboard.tabToName(/^(修改|填报)$/);
    const { name } = await keyboard.focused();
    await keyboard.press('Enter');
    await expectFocus(keyboard, `${modal} input`);
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('1件');
    await page.locator(`${modal} [data-rule]`).first().waitFor();
    await focusIs(/^数值/);
    await keyboard.tabToName(/注明原因$/);
    const remark = await keyboard.focused();
    for (const kept of [false, true]) {
      await enterPopup();
      await keyboard.tabTo(`${popup} input`);
      await keyboard.composeStubbornly('口径不同');
      expect((await keyboard.focused()).value).toBe('口径不同');
      if (kept) break;
      await leavePopup(remark.name);
      await page.locator(modal).waitFor();
    }
    await keyboard.press('Enter');
    await said('已注明');
    await page.locator(popup).waitFor({ state: 'detached' });
    await page.locator(`${modal} [data-remark]`).waitFor();
    await focusIs(/^改说明/);
    await keyboard.press('Escape');
    await gone();
    await focusIs(name);
  });
});
