import type { Page } from 'playwright';
import { expect } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';

/** By keyboard: asks for the rest of a long list of 今日, whose first line then has the focus, and hides it again. */
export async function walkShortList(page: Page, keyboard: Keyboard, list: string): Promise<void> {
  const more = `${list} > button[aria-expanded]`;
  const lines = () => page.locator(`${list} > ul > li`).count();
  const line = (n: number) => `${list} > ul > li:nth-child(${n}) *`;
  await page.locator(more).waitFor();
  const before = await lines();
  await keyboard.tabTo(more);
  const { name } = await keyboard.focused();
  const rest = Number(/^再看 (\d+) 条$/.exec(name)?.[1]);
  await keyboard.press('Enter');
  await expectFocus(keyboard, line(before + 1));
  expect(await lines()).toBe(before + rest);
  await keyboard.press('Shift+Tab');
  await expectFocus(keyboard, line(before));
  await keyboard.tabToName('收起');
  expect(await keyboard.isOn(more)).toBe(true);
  await keyboard.press('Enter');
  await expect.poll(async () => (await keyboard.focused()).name).toBe(name);
  expect(await lines()).toBe(before);
  await keyboard.press('Shift+Tab');
  await expectFocus(keyboard, line(before));
}
