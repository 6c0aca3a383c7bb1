import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

describe('the trash by keyboard, with an input method composing', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { said, focusIs, focusIsSomewhere, pressOn, openList, queryIs } = keyboardStage((stage) => {
    ({ page, keyboard } = stage);
  });
  const total = () => page.locator('[data-ledger]').getAttribute('data-total');
  const row = 'tbody tr[data-index]';

  /** Chooses the first rows with Space, walking with the arrow. */
  async function chooseRows(count: number) {
    await keyboard.tabTo(row);
    for (let at = 0; at < count; at += 1) {
      if (at > 0) await keyboard.press('ArrowDown');
      await keyboard.press(' ');
    }
    await page.getByRole('toolbar', { name: `已选 ${count} 条` }).waitFor();
  }

  test('records are deleted, found in the trash, restored together', async () => {
    await openList('hotline');
    const all = Number(await total());
    await chooseRows(3);
    await keyboard.tabToName('删除 3 条', { back: true });
    await keyboard.press('Enter');
    await said('已移入回收站 3 条');
    await expect.poll(total).toBe(String(all - 3));
    await expectFocus(keyboard, row);
    await keyboard.tabToName('回收站', { back: true });
    await keyboard.press('Enter');
    await queryIs('trash', '1');
    await page.getByRole('heading', { level: 1, name: /回收站/ }).waitFor();
    await expect.poll(total).toBe('3');
    await expectFocus(keyboard, 'main *');

    await keyboard.tabTo('input[type=search]');
    await keyboard.composeStubbornly('没有这样的记录');
    await said('没有符合条件的记录');
    await expectFocus(keyboard, 'input[type=search]');
    await keyboard.press('Control+a');
    await keyboard.press('Delete');
    await page.locator(row).first().waitFor();
    await chooseRows(2);
    await keyboard.tabToName('恢复 2 条', { back: true });
    await keyboard.press('Enter');
    await said('已恢复 2 条');
    await expect.poll(total).toBe('1');
    await expectFocus(keyboard, row);
  });

  test('a record of the trash is opened and restored; the empty trash leads back', async () => {
    await keyboard.goTo('#/ledgers/hotline?trash=1');
    await page.locator(row).first().waitFor();
    await keyboard.tabTo(row);
    await keyboard.press('Enter');
    await page.locator('form [data-field]').first().waitFor();
    await pressOn('恢复到台账');
    await said('已从回收站恢复');
    await focusIsSomewhere();
    await keyboard.goTo('#/ledgers/hotline?trash=1');
    await said('回收站是空的');
    await keyboard.tabToName('返回列表');
    await keyboard.press('Enter');
    await page.locator(row).first().waitFor();
    await expectFocus(keyboard, 'main *');
  });

  test('a form deletes its record; the data page leads to it; Ctrl+Z brings it back', async () => {
    await openList('hotline');
    await keyboard.tabTo(row);
    await keyboard.press('Enter');
    await page.locator('form [data-field]').first().waitFor();
    await keyboard.tabToName('删除');
    await keyboard.press('Enter');
    // The words of the test before may still stand; the list comes back when this record is gone.
    await page.locator(row).first().waitFor();
    await said('已移入回收站');
    await focusIsSomewhere();
    await keyboard.goTo('#/data');
    await keyboard.tabTo('[role=tab][aria-selected=true]');
    await keyboard.press('End');
    await keyboard.tabTo('[role=tab][aria-selected=true]');
    for (let i = 0; i < 8 && !/回收站/.test((await keyboard.focused()).name); i += 1) {
      await keyboard.press('ArrowLeft');
    }
    await focusIs(/回收站/);
    await keyboard.tabTo('[role=tabpanel] a');
    await focusIs('热线工单台账');
    await keyboard.press('Enter');
    await queryIs('trash', '1');
    await page.locator(row).first().waitFor();
    await keyboard.press('Control+z');
    await said(/已撤销/);
    await said('回收站是空的');
    await focusIsSomewhere();
  });
});
