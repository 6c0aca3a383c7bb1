import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard, keyboardOf } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

const modal = '[data-modal-dialog]';

describe('questions, imports, reports and data by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  const steps = keyboardStage((stage) => {
    ({ page, keyboard } = stage);
  });
  const { said, gone, focusIsSomewhere, pressOn, write, openList, openRecord } = steps;
  const { walkMenuTo, chooseFromFiles, pickFile, beginReport } = steps;

  const dialog = () => page.locator(modal);
  /** The question after Ctrl+S is left with Escape, asked again and answered. */
  async function answerSaving(answer: string) {
    await keyboard.press('Control+s');
    await expectFocus(keyboard, `${modal} *`);
    await keyboard.press('Escape');
    await gone();
    await expectFocus(keyboard, '#field-matter');
    await keyboard.press('Control+s');
    await dialog().waitFor();
    await pressOn(answer);
    await gone();
    await said(/已保存/);
  }

  test('likely duplicates and a conflict are asked and answered', async () => {
    await openRecord('hotline');
    const number = await page.locator('#field-ticketNo').inputValue();
    const received = await page.locator('#field-receivedAt').inputValue();
    await openList('hotline');
    await keyboard.press('n');
    await expectFocus(keyboard, '#field-ticketNo');
    await page.keyboard.type(number);
    await keyboard.press('Enter');
    await keyboard.press('Control+a');
    await page.keyboard.type(received);
    await keyboard.tabTo('#field-kind');
    await keyboard.press('ArrowDown');
    await keyboard.tabTo('#field-matter');
    await keyboard.compose('路灯不亮');
    await answerSaving('不是同一件，照样保存');

    const self = page.url();
    const other = await page.context().newPage();
    await other.goto(self);
    const there = await keyboardOf(other);
    await there.tabTo('#field-matter');
    await keyboard.tabTo('#field-matter');
    await keyboard.press('Control+a');
    await keyboard.compose('这里写的');
    await there.press('Control+a');
    await there.compose('那边写的');
    await there.press('Control+s');
    await other
      .getByText(/已保存/)
      .first()
      .waitFor();
    await other.close();
    await said('另一个窗口刚保存过这条记录');
    await answerSaving('用这里填的保存');
    expect(await page.locator('#field-matter').inputValue()).toBe('这里写的');
    await focusIsSomewhere();
  });

  test('a table is imported step by step and taken back', async () => {
    const file = join(tmpdir(), `keyboard-${process.pid}.csv`);
    const head = '热线登记表,,\n工单编号,收到日期,诉求内容';
    await writeFile(file, `\ufeff${head}\nKB-1,2023-05-06,路灯\nKB-2,2023-05-07,井盖\n`);
    await openList('hotline');
    await chooseFromFiles(/^导入/);
    await pickFile('选择文件', file);
    await said('对应无误，逐行检查');
    await focusIsSomewhere();
    for (const row of ['1', '2']) {
      await keyboard.tabToName('表头在第几行');
      await keyboard.press('Control+a');
      await page.keyboard.type(row);
      await keyboard.press('Enter');
      await expect.poll(() => page.getByLabel('表头在第几行').inputValue()).toBe(row);
      await focusIsSomewhere();
    }
    await keyboard.tabToName('“诉求内容”列导入到');
    await keyboard.press('ArrowUp');
    await keyboard.choose('matter');
    // Required fields without a column take one content for all rows.
    for (const choice of ['来源渠道', '诉求类型']) {
      await keyboard.tabToName(choice);
      await keyboard.press('ArrowDown');
    }
    await write('件批次', '1');
    await pressOn('对应无误，逐行检查');
    await said(/^导入 2 条/);
    await focusIsSomewhere();
    await keyboard.tabTo('tbody button');
    await keyboard.press('Enter');
    expect(await keyboard.isOn('[aria-pressed=true]')).toBe(true);
    await pressOn(/^导入 2 条/);
    await said(/已导入 2 条/);
    await focusIsSomewhere();
    await pressOn('撤销这次导入');
    await said(/已撤销导入/);
  });

  test('a report is written: headings, figures and its head', async () => {
    await beginReport('2022');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Tab');
    await keyboard.press(' ');
    await keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor({ timeout: 30_000 });
    const figures = () => page.locator('.ProseMirror a[data-figure]').count();
    const before = await figures();
    await keyboard.tabTo('.ProseMirror');
    await keyboard.press('Control+Home');
    await keyboard.press('End');
    await keyboard.composeStubbornly('组词');
    await expect.poll(() => page.locator('.ProseMirror').textContent()).toMatch(/组词/);
    await keyboard.press('Control+Alt+n');
    await expectFocus(keyboard, '[role=combobox]');
    await keyboard.startComposing('rexian');
    await keyboard.imeKey('Enter');
    await keyboard.imeKey('Escape');
    await keyboard.pickWord('热线');
    await expectFocus(keyboard, '[role=combobox]');
    expect(await figures()).toBe(before);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect.poll(figures).toBe(before + 1);
    await keyboard.tabTo('[role=combobox]');
    await keyboard.press('Escape');
    await expectFocus(keyboard, '.ProseMirror');

    await keyboard.tabToName(/的操作$/, { back: true });
    const headings = () => page.locator('.ProseMirror :is(h1, h2, h3, h4)').count();
    const count = await headings();
    const menu = (await keyboard.focused()).name;
    await keyboard.press('Enter');
    await expectFocus(keyboard, '[role=menuitem]');
    await keyboard.press('Escape');
    await expect.poll(async () => (await keyboard.focused()).name).toBe(menu);
    await keyboard.press('Enter');
    await expectFocus(keyboard, '[role=menuitem]');
    await walkMenuTo(/^在后面加同级标题$/);
    await keyboard.press('Enter');
    await expect.poll(headings).toBe(count + 1);

    await keyboard.tabTo('[role=tab][aria-selected=true]');
    await keyboard.press('ArrowRight', 2);
    await write('主送机关', '区委、区政府：');
    await keyboard.tabToName('成文日期');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('2023年1月5日');
    await keyboard.press('Enter');
    await expect.poll(async () => (await keyboard.focused()).value).toMatch(/2023/);
  });

  test('a backup is restored, the copy deleted, a change put back in part', async () => {
    await keyboard.goTo('#/data');
    await keyboard.tabToName('立即备份');
    const [backup] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    const file = await backup.path();
    await keyboard.tabTo('[role=tab]', { back: true });
    await keyboard.press('ArrowRight');
    await keyboard.tabTo('input[type=file]');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      keyboard.press('Enter'),
    ]);
    await chooser.setFiles(file);
    await page.getByRole('button', { name: '恢复这份备份' }).waitFor({ timeout: 30_000 });
    await focusIsSomewhere();
    await pressOn('恢复这份备份');
    await expectFocus(keyboard, `${modal} input`);
    await keyboard.startComposing('huifu');
    await keyboard.imeKey('Enter');
    await keyboard.imeKey('Escape');
    await keyboard.pickWord('恢复');
    expect(await dialog().isVisible()).toBe(true);
    await keyboard.press('Escape');
    await gone();
    await expect.poll(async () => (await keyboard.focused()).name).toBe('恢复这份备份');
    await keyboard.press('Enter');
    await expectFocus(keyboard, `${modal} input`);
    await keyboard.compose('恢复');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: '打开恢复后的数据' }).waitFor({ timeout: 60_000 });
    await focusIsSomewhere();
    await pressOn('打开恢复后的数据');
    await page.locator('nav').first().waitFor({ timeout: 60_000 });
    await keyboard.goTo('#/data?tab=restore');
    await keyboard.tabToName('换回这份');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expectFocus(keyboard, `${modal} *`);
    await keyboard.press('Escape');
    await gone();
    await expect.poll(async () => (await keyboard.focused()).name).toBe('删除');

    await openRecord('hotline');
    for (const words of ['第一次改', '第二次改']) {
      await keyboard.tabTo('#field-matter');
      await keyboard.press('Control+a');
      await keyboard.compose(words);
      await keyboard.press('Control+s');
      await page.locator('form [role=status]', { hasText: '已保存' }).waitFor();
    }
    await keyboard.goTo('#/data?tab=history');
    await keyboard.tabTo('[data-change] button');
    await keyboard.press('Tab', 3);
    expect((await keyboard.focused()).name).toBe('撤销');
    await keyboard.press('Enter');
    await expectFocus(keyboard, `${modal} *`);
    await keyboard.press('Escape');
    await gone();
    await expect.poll(async () => (await keyboard.focused()).name).toBe('撤销');
  });
});
