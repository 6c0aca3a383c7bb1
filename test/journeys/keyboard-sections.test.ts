import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

describe('the other sections of the settings by keyboard, with an input method composing', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { said, focusIs, focusIsSomewhere, pressOn, write, queryIs, pickFile } = keyboardStage(
    (stage) => {
      ({ page, keyboard } = stage);
    },
  );

  async function goTo(route: string, ready = 'h2') {
    await keyboard.goTo(route);
    await page.locator(ready).first().waitFor();
  }
  const status = () => page.locator('header [role=status]').textContent();
  /** Escape gives up what is half typed; Enter saves the composed words and stays in the box. */
  async function writeAndSave(name: string, words: string) {
    await write(name, words);
    await keyboard.press('Escape');
    expect((await keyboard.focused()).value).not.toBe(words);
    await write(name, words);
    await keyboard.press('Enter');
    await expect.poll(status).toMatch(/已保存/);
    await focusIs(name);
    expect((await keyboard.focused()).value).toBe(words);
  }

  test('township: every box is written, a wrong year is said, full names are filled in, undone', async () => {
    await goTo('#/settings/township');
    for (const [name, words] of [
      ['乡镇（街道）名称', '青云镇'],
      ['所属县（市、区）', '安平县'],
      ['政府全称', '青云镇政府'],
      ['党委全称', '青云镇党委'],
      ['主送机关', '县委、县政府'],
      ['抄送机关', '县司法局'],
      ['机关代字', '青府'],
    ] as const) {
      await writeAndSave(name, words);
    }
    await write('默认年度', '二〇二三');
    await keyboard.press('Enter');
    await said(/1990 至 2100/);
    await focusIs('默认年度');
    await write('默认年度', '2023年');
    await keyboard.press('Enter');
    await expect.poll(() => page.getByText(/1990 至 2100/).count()).toBe(0);
    for (const name of ['党委全称', '政府全称']) {
      await keyboard.tabToName(name, { back: true });
      await keyboard.press('Control+a');
      await keyboard.press('Delete');
      await keyboard.press('Enter');
    }
    await keyboard.tabToName('按名称填写全称', { back: true });
    await keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('政府全称').inputValue()).toBe('青云镇人民政府');
    await expectFocus(keyboard, 'main *');
    await keyboard.tabToName('撤销', { back: true });
    await keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('政府全称').inputValue()).toBe('');
    await expectFocus(keyboard, 'main *');
  });

  test('targets: year, search, a wrong and a right target, one taken away', async () => {
    await goTo('#/settings/targets', '[data-setting=targets]');
    await keyboard.tabToName('年度');
    await keyboard.choose('2022');
    await queryIs('year', '2022');
    await focusIs('年度');
    const rows = () => page.locator('[data-setting=targets] tr[data-id]').count();
    const all = await rows();
    await keyboard.tabToName('按名称筛选指标');
    await keyboard.startComposing('rexian');
    await keyboard.imeKey('Enter');
    await page.waitForTimeout(300);
    expect(await rows()).toBe(all);
    await keyboard.pickWord('热线');
    await queryIs('q', '热线');
    await expect.poll(rows).toBeLessThan(all);
    await focusIs('按名称筛选指标');
    await keyboard.tabTo('[data-setting=targets] input');
    const { name } = await keyboard.focused();
    await keyboard.composeStubbornly('很高');
    await keyboard.press('Enter');
    await said('目标请填 0 或以上的数字，还没有保存。');
    await focusIs(name);
    await write(name, '95');
    await keyboard.press('Enter');
    await expect.poll(status).toMatch(/已保存/);
    await focusIs(name);
    await keyboard.tabToName('只看已填目标的', { back: true });
    await keyboard.press(' ');
    await queryIs('set', 'yes');
    await focusIs('只看已填目标的');
    await keyboard.tabToName(name);
    await keyboard.press('Control+a');
    await keyboard.press('Delete');
    await keyboard.press('Enter');
    // With its target the row leaves the list.
    await expect.poll(() => page.getByLabel(name).count()).toBe(0);
    await expectFocus(keyboard, 'main *');
  });

  test('ledgers: one and a whole group are switched off and on', async () => {
    await goTo('#/settings/ledgers', 'fieldset');
    const inNavigation = () => page.locator('nav a[href="#/ledgers/hotline"]').count();
    for (const kept of [0, 1]) {
      await keyboard.tabToName('热线工单台账');
      await keyboard.press(' ');
      await expect.poll(inNavigation).toBe(kept);
      await focusIs('热线工单台账');
    }
    await keyboard.tabTo('main legend input', { back: true });
    const { name } = await keyboard.focused();
    for (const kept of [false, true]) {
      await keyboard.press(' ');
      await expect
        .poll(() =>
          page.locator('main fieldset').filter({ hasText: name }).locator('input:checked').count(),
        )
        .toBe(
          kept
            ? await page.locator('main fieldset').filter({ hasText: name }).locator('input').count()
            : 0,
        );
      await focusIs(name);
    }
  });

  test('look: the language and the theme are changed with arrows and changed back', async () => {
    await goTo('#/settings/look');
    await keyboard.tabToName('中文');
    await keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 2, name: 'Language and look' }).waitFor();
    await focusIs('English');
    await keyboard.press('ArrowLeft');
    await page.getByRole('heading', { level: 2, name: '语言与外观' }).waitFor();
    await focusIs('中文');
    await keyboard.tabTo('input[value=system]');
    const theme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    const light = await theme();
    await keyboard.press('ArrowRight', 2);
    await focusIs('深色');
    await expect.poll(theme).not.toBe(light);
    await keyboard.press('ArrowLeft', 2);
    await focusIs('跟随系统');
    await expect.poll(theme).toBe(light);
  });

  test('a calendar file: a wrong one is refused, a right one taken in, given out, removed', async () => {
    const wrong = join(tmpdir(), `keyboard-${process.pid}-wrong.json`);
    const right = join(tmpdir(), `keyboard-${process.pid}-right.json`);
    await writeFile(wrong, '{}');
    const years = { 2032: { holidays: ['2032-01-01'], makeUpDays: ['2032-01-03'] } };
    await writeFile(right, JSON.stringify({ kind: 'fazhi-holidays', years }));
    await goTo('#/settings/calendar', 'textarea');
    const importFile = (file: string) => pickFile('导入 JSON', file);
    await importFile(wrong);
    await said(/没有导入/);
    await focusIs('导入 JSON');
    await importFile(right);
    await queryIs('year', '2032');
    await said('本单位录入');
    await focusIs('导入 JSON');
    await keyboard.press('Tab');
    const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('节假日安排.json');
    await focusIs('导出 JSON');
    await pressOn('在现有安排上改');
    await expectFocus(keyboard, 'textarea');
    expect((await keyboard.focused()).value).toMatch(/1月1日/);
    await pressOn('删去本年录入');
    await said('没有数据，只按周末');
    await expectFocus(keyboard, 'main *');
    await keyboard.tabToName('年份', { back: true });
    await keyboard.press('ArrowDown');
    await queryIs('year', /^(?!2032)/);
    await focusIs('年份');
    await focusIsSomewhere();
  });
});
