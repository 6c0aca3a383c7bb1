import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage, popup } from '#test/support/keyboard-stage.ts';

describe('every list by keyboard, with an input method composing', () => {
  let page: Page;
  let keyboard: Keyboard;
  const steps = keyboardStage(async (stage) => {
    ({ page, keyboard } = stage);
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  const { focusIsSomewhere, enterPopup, leavePopup, queryIs } = steps;
  const query = (key: string) => new URLSearchParams(page.url().split('?')[1] ?? '').get(key) ?? '';
  const isShown = (selector: string) => page.locator(selector).first().isVisible();

  async function openList(id: string) {
    await steps.openList(id);
    await page.locator('tbody tr[data-index]').first().waitFor();
  }
  test('the period chip: a quarter, another year, two typed days', async () => {
    await openList('mediation');
    await keyboard.tabToName('期间');
    await enterPopup();
    await keyboard.tabToName('2 季度');
    await keyboard.press('Enter');
    await queryIs('period', '2023-Q2');
    await focusIsSomewhere();
    await keyboard.tabToName('清除');
    await keyboard.press('Enter');
    await queryIs('period', /^$/);
    await expectFocus(keyboard, `${popup}, ${popup} *`);
    await keyboard.tabToName('前一年');
    await keyboard.press('Enter');
    await keyboard.tabToName('2022 全年');
    await keyboard.press('Enter');
    await queryIs('period', '2022');
    await keyboard.tabToName('从');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('2023年1月5日');
    expect(await isShown(popup)).toBe(true);
    await keyboard.press('Enter');
    await queryIs('from', '2023-01-05');
    await keyboard.tabToName('到');
    await page.keyboard.type('2023.3.6');
    await keyboard.press('Tab');
    await queryIs('to', '2023-03-06');
    await leavePopup(/^期间/);
    await keyboard.tabToName('清除筛选');
    await keyboard.press('Enter');
    await queryIs('from', /^$/);
    await focusIsSomewhere();
  });

  test('searching waits for the word, not for its letters', async () => {
    await openList('mediation');
    const total = () => page.locator('[data-ledger]').getAttribute('data-total');
    const all = await total();
    await keyboard.press('/');
    await expectFocus(keyboard, 'input[type=search]');
    await keyboard.startComposing('linli');
    await keyboard.imeKey('Enter');
    await page.waitForTimeout(400);
    expect([query('q'), await total()]).toEqual(['', all]);
    await keyboard.pickWord('邻里');
    await queryIs('q', '邻里');
    await expect.poll(total).not.toBe(all);
    const found = await total();
    await keyboard.startComposing('zz');
    await keyboard.giveUpComposing();
    await page.waitForTimeout(400);
    expect([query('q'), await total()]).toEqual(['邻里', found]);
    await expectFocus(keyboard, 'input[type=search]');
    await keyboard.press('Control+a');
    await keyboard.press('Delete');
    await expect.poll(total).toBe(all);
  });

  test('a head sorts, its focus stays; columns are chosen', async () => {
    await openList('mediation');
    await keyboard.tabTo('thead button');
    await keyboard.press('Tab');
    const { name } = await keyboard.focused();
    for (const order of ['ascending', 'descending']) {
      await keyboard.press('Enter');
      await page.locator(`th[aria-sort=${order}]`, { hasText: name }).waitFor();
      await page.locator('tbody tr[data-index]').first().waitFor();
      await expect.poll(async () => (await keyboard.focused()).name).toBe(name);
    }
    await openList('mediation');
    const heads = () => page.locator('thead th').count();
    const before = await heads();
    await keyboard.tabToName('列');
    await enterPopup();
    await keyboard.tabTo(`${popup} input[type=checkbox]:not(:checked)`);
    await keyboard.press(' ');
    await expect.poll(heads).toBe(before + 1);
    await keyboard.tabToName('恢复默认');
    await keyboard.press('Enter');
    await expect.poll(heads).toBe(before);
    await leavePopup('列');
  });

  test('a view is named with the input method, renamed and removed', async () => {
    await openList('mediation');
    await keyboard.goTo('#/ledgers/mediation?show=open');
    await keyboard.tabToName('存为视图');
    await enterPopup();
    await keyboard.tabTo(`${popup} form input`);
    await keyboard.composeStubbornly('未办结');
    expect(await isShown(popup)).toBe(true);
    await keyboard.press('Enter');
    await page.locator(popup).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '未办结' }).waitFor();
    await expect.poll(async () => (await keyboard.focused()).name).toBe('视图');
    await enterPopup();
    await keyboard.tabToName('给视图“未办结”改名');
    await keyboard.press('Enter');
    await expectFocus(keyboard, `${popup} form input`);
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('在办');
    await keyboard.press('Enter');
    await page.locator(popup).getByRole('link', { name: '在办' }).waitFor();
    await expectFocus(keyboard, `${popup}, ${popup} *`);
    await keyboard.tabToName('删除视图“在办”');
    await keyboard.press('Enter');
    await expect.poll(() => page.getByRole('link', { name: '在办' }).count()).toBe(0);
    await expectFocus(keyboard, `${popup}, ${popup} *`);
    await leavePopup(/视图/);
  });

  test('rows are chosen with Space, copied, changed together and put back with Ctrl+Z', async () => {
    await openList('mediation');
    await keyboard.tabTo('tbody tr');
    await keyboard.press(' ');
    await keyboard.press('ArrowDown');
    await keyboard.press(' ');
    await page.getByRole('toolbar', { name: '已选 2 条' }).waitFor();
    await keyboard.tabToName('导出 2 条', { back: true });
    await keyboard.press('Enter');
    await page.locator('[role=menu]').waitFor();
    await keyboard.press('Escape');
    await page.locator('[role=menu]').waitFor({ state: 'detached' });
    expect(await isShown('[role=toolbar]'), 'Escape closes the menu alone').toBe(true);
    await keyboard.press('Enter');
    await expectFocus(keyboard, '[role=menuitem]');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\t[^\n]*\n[^\n]*\t[^\n]*\n/);

    await keyboard.tabToName('批量修改', { back: true });
    await keyboard.press('Enter');
    const dialog = page.locator('[data-modal-dialog]');
    await expectFocus(keyboard, '[data-modal-dialog] select');
    await keyboard.choose('matter');
    await keyboard.tabTo('#bulk-matter');
    await keyboard.composeStubbornly('统一改写');
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByText('将修改 2 条').waitFor();
    await keyboard.tabToName('修改 2 条');
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/已修改 2 条/).waitFor();
    await focusIsSomewhere();
    await keyboard.press('Control+z');
    await page
      .getByText(/已撤销/)
      .first()
      .waitFor();
  });

  test('the filters of the indicators', async () => {
    await keyboard.goTo('#/indicators?period=2023');
    await page.locator('[data-indicator]').first().waitFor();
    await keyboard.tabTo('input[type=search]');
    await keyboard.startComposing('rexian');
    await keyboard.imeKey('Enter');
    await page.waitForTimeout(400);
    expect(query('q')).toBe('');
    await keyboard.pickWord('热线');
    await queryIs('q', '热线');
    await keyboard.tabTo('main select');
    await keyboard.press('ArrowDown');
    await queryIs('group', /./);
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await queryIs('source', 'data');
    await keyboard.tabToName('前一年', { back: true });
    await keyboard.press('Enter');
    await queryIs('period', '2022');
    await keyboard.tabToName('全年');
    await keyboard.press('ArrowRight');
    await queryIs('period', '2022-H1');
    await focusIsSomewhere();
  });
});
