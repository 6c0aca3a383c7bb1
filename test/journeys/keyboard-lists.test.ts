import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '#src/domain/ledger.ts';
import { filterFields } from '#src/features/ledger/list-query.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

const popup = '[role=dialog][data-side]';

/** A few ledgers that between them have every kind of filter. */
function ledgersWithAllFilters(): Ledger[] {
  const kindsOf = (ledger: Ledger) =>
    new Set(filterFields(ledger).map((key) => ledger.fields[key]?.kind ?? ''));
  const left = new Set(ledgers.flatMap((ledger) => [...kindsOf(ledger)]));
  const taken = ledgers.slice(0, 2);
  for (const ledger of taken) for (const kind of kindsOf(ledger)) left.delete(kind);
  while (left.size > 0) {
    const gain = (ledger: Ledger) => [...kindsOf(ledger)].filter((kind) => left.has(kind)).length;
    const best = ledgers.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    taken.push(best);
    for (const kind of kindsOf(best)) left.delete(kind);
  }
  return taken;
}

describe('every list by keyboard, with an input method composing', () => {
  let page: Page;
  let keyboard: Keyboard;
  const steps = keyboardStage(async (stage) => {
    ({ page, keyboard } = stage);
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  const { focusIs, focusIsSomewhere } = steps;
  const query = (key: string) => new URLSearchParams(page.url().split('?')[1] ?? '').get(key) ?? '';
  const queryIs = (key: string, value: string | RegExp) =>
    expect.poll(() => query(key), { message: `${key} in the address` }).toMatch(value);
  const isShown = (selector: string) => page.locator(selector).first().isVisible();

  async function openList(id: string) {
    await steps.openList(id);
    await page.locator('tbody tr[data-index]').first().waitFor();
  }
  /** Opens what stands behind the button under the focus; the focus goes in. */
  async function enterPopup() {
    await keyboard.press('Enter');
    await page.locator(popup).waitFor();
    await expectFocus(keyboard, `${popup}, ${popup} *`);
  }
  /** Escape closes it and gives the focus back to the button of this name. */
  async function leavePopup(opener: string | RegExp) {
    await keyboard.press('Escape');
    await page.locator(popup).waitFor({ state: 'detached' });
    await focusIs(opener);
  }

  test.each(ledgersWithAllFilters().map((l) => [l.text.name.zh, l] as const))(
    'every filter chip of %s opens, chooses, clears and gives the focus back',
    async (_name, ledger) => {
      await openList(ledger.id);
      const chips = filterFields(ledger).map((key) => ({
        key,
        name: ledger.text.fields[key]?.label.zh ?? key,
      }));
      const onLine = await page
        .locator('main fieldset > button[aria-haspopup=dialog]')
        .evaluateAll((all) => all.map((chip) => chip.textContent));
      const behind = chips.filter(({ name }) => !onLine.includes(name));
      for (const { key, name } of [...chips, { key: 'show', name: '状态' }]) {
        if (behind.some((chip) => chip.key === key)) continue;
        await keyboard.tabToName(name);
        await enterPopup();
        await keyboard.tabTo(`${popup} input[type=checkbox]`);
        await keyboard.press(' ');
        await queryIs(key, /./);
        await keyboard.tabToName('清除');
        await keyboard.press('Enter');
        await queryIs(key, /^$/);
        await expectFocus(keyboard, `${popup}, ${popup} *`);
        await leavePopup(name);
      }
      if (behind.length > 0) {
        await keyboard.tabToName(/^更多筛选/);
        await enterPopup();
        for (const { key, name } of behind) {
          await keyboard.tabUntil(async () => (await keyboard.focused()).group === name, name);
          await keyboard.press(' ');
          await queryIs(key, /./);
          await keyboard.press(' ');
          await queryIs(key, /^$/);
        }
        await keyboard.press(' ');
        await leavePopup(/^更多筛选/);
        await keyboard.tabToName('清除筛选');
        await keyboard.press('Enter');
        await queryIs(behind.at(-1)?.key ?? '', /^$/);
        await focusIsSomewhere();
      }
    },
  );

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
