import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

const modal = '[data-modal-dialog]';
const tab = '[role=tab][aria-selected=true]';

describe('the panels of a report by keyboard, with an input method composing', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { said, focusIs, focusIsSomewhere, pressOn } = keyboardStage(async (stage) => {
    ({ page, keyboard } = stage);
    await keyboard.goTo('#/reports');
    await page.locator('h1').waitFor();
    await keyboard.tabToName('起草新报告');
    await keyboard.press('Enter');
    await page.locator(`${modal} input:focus`).waitFor();
    await keyboard.press('Control+a');
    await page.keyboard.type('2023');
    // The outline alone: a short text has short ways for Tab.
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor({ timeout: 30_000 });
  });

  const text = async () => (await page.locator('.ProseMirror').textContent()) ?? '';
  const selected = () => page.evaluate(() => getSelection()?.toString());
  /** Writes at the end of the report with the input method. */
  async function writeAtEnd(words: string) {
    await keyboard.tabTo('.ProseMirror', { back: true });
    await keyboard.press('Control+End');
    await keyboard.composeStubbornly(words);
    await expect.poll(text).toMatch(new RegExp(`${words}$`));
    await expectFocus(keyboard, '.ProseMirror');
  }
  /** Arrows in the tabs of the panel until this one. */
  async function openPanel(name: RegExp) {
    await keyboard.tabTo(tab);
    for (let i = 0; i < 3 && !name.test((await keyboard.focused()).name); i += 1) {
      await keyboard.press('ArrowRight');
    }
    await focusIs(name);
  }

  test('a finding is opened, gone to and mended; the focus stays in the page', async () => {
    await keyboard.tabTo('.ProseMirror');
    await writeAtEnd('情况,如下');
    await openPanel(/^检查/);
    const half = '[data-rule=halfWidth]';
    await page.locator(half).waitFor();
    await keyboard.tabTo(`${half} button`);
    await keyboard.press('Enter');
    await expectFocus(keyboard, '.ProseMirror');
    await expect.poll(selected).toBe(',');
    // Back to the finding, and on to its mending.
    await keyboard.tabTo(`${half} button`);
    await keyboard.press('Tab');
    await focusIs('改好');
    await keyboard.press('Enter');
    await expect.poll(text).toMatch(/情况，如下$/);
    await page.locator(half).waitFor({ state: 'detached' });
    await expectFocus(keyboard, 'main *');

    await writeAtEnd('再写,一处');
    await keyboard.tabToName(/^标点一键改为全角/);
    await keyboard.press('Enter');
    await expect.poll(text).toMatch(/再写，一处$/);
    await page.locator(half).waitFor({ state: 'detached' });
    await expectFocus(keyboard, 'main *');
    // What was mended can be undone where it is written.
    await keyboard.tabTo('.ProseMirror', { back: true });
    await keyboard.press('Control+z');
    await expect.poll(text).toMatch(/再写,一处$/);
  });

  test('a missing part is put back from the checks', async () => {
    await keyboard.tabTo('.ProseMirror', { back: true });
    await keyboard.press('Control+Home');
    await keyboard.tabToName(/的操作$/, { back: true });
    for (let i = 0; i < 60 && !(await keyboard.isOn('nav :first-child button, button')); i += 1) {
      await keyboard.press('Shift+Tab');
    }
    await keyboard.press('Enter');
    await expectFocus(keyboard, '[role=menuitem]');
    const headings = () => page.locator('.ProseMirror h1, .ProseMirror h2').count();
    const before = await headings();
    for (let i = 0; i < 12 && (await keyboard.focused()).name !== '删除整节'; i += 1) {
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
    await said(/整节已删除$/);
    await expect.poll(headings).toBeLessThan(before);
    await expectFocus(keyboard, 'main *');
    await openPanel(/^检查/);
    await pressOn('补上');
    await expect.poll(() => page.getByRole('button', { name: '补上' }).count()).toBe(0);
    await expectFocus(keyboard, 'main *');
  });

  test('the figures of the text: one is gone to, written another way', async () => {
    await keyboard.tabTo('.ProseMirror', { back: true });
    await keyboard.press('Control+End');
    await keyboard.press('Control+Alt+n');
    await expectFocus(keyboard, '[role=combobox]');
    await keyboard.composeStubbornly('热线');
    await keyboard.press('Enter');
    await expectFocus(keyboard, '.ProseMirror');
    await openPanel(/^数字/);
    await keyboard.tabToName('可插入');
    await keyboard.press('ArrowRight');
    await focusIs('文中');
    await page.locator('[role=tabpanel] select').first().waitFor();
    await keyboard.press('Tab');
    const { name } = await keyboard.focused();
    await keyboard.press('Enter');
    await expectFocus(keyboard, '.ProseMirror');
    await page.getByRole('radiogroup', { name: '数字写法' }).waitFor();
    await keyboard.tabToName(`数字写法：${name}`);
    await keyboard.choose('approximate');
    await focusIs(`数字写法：${name}`);
    // The same from the bar above the text, for the figure that is chosen there.
    await keyboard.tabToName(name, { back: true });
    await keyboard.press('Enter');
    await expectFocus(keyboard, '.ProseMirror');
    await page.getByRole('radiogroup', { name: '数字写法' }).waitFor();
    await keyboard.tabTo('[role=toolbar] input[type=radio]', { back: true });
    await expectFocus(keyboard, '[role=toolbar] input[value=approximate]');
    await keyboard.press('ArrowLeft');
    await expectFocus(keyboard, '[role=toolbar] input[value=exact]');
  });

  test('the preview, the whole head, and the report deleted from the list and put back', async () => {
    await keyboard.tabToName('修改', { back: true });
    await keyboard.press('ArrowRight');
    await page.getByRole('article', { name: '预览' }).waitFor();
    await focusIs('预览');
    await keyboard.press('ArrowLeft');
    await page.getByRole('article', { name: '预览' }).waitFor({ state: 'detached' });
    await focusIs('修改');
    await openPanel(/^文头/);
    await keyboard.tabToName('公开版');
    await keyboard.press('ArrowRight');
    await focusIs('上报版');
    for (const [name, words] of [
      ['标题', '青云镇报告'],
      ['主送机关', '县委、县政府'],
      ['署名机关', '青云镇人民政府'],
      ['发文字号', '青府〔2024〕1号'],
      ['签发人', '张三'],
      ['抄送', '县司法局'],
    ] as const) {
      await keyboard.tabToName(name);
      await keyboard.press('Control+a');
      await keyboard.composeStubbornly(words);
      await focusIs(name);
      expect((await keyboard.focused()).value).toBe(words);
    }
    await keyboard.tabToName('全部报告', { back: true });
    await keyboard.press('Enter');
    await page.locator('table tbody tr').first().waitFor();
    await expectFocus(keyboard, 'main, main *');
    await keyboard.tabToName(/^删除 青云镇报告/);
    await keyboard.press('Enter');
    await said('“青云镇报告”已移到回收站');
    await page.locator('table tbody tr', { hasText: '青云镇报告' }).waitFor({ state: 'detached' });
    await expectFocus(keyboard, 'main *');
    await pressOn('撤销');
    await page.locator('table tbody tr', { hasText: '青云镇报告' }).waitFor();
    // Another message may still stand; else the focus goes back into the page.
    await focusIsSomewhere();
  });
});
