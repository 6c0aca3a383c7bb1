import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

/** What opens: a modal dialog keeps the focus, a popover only takes it, a menu walks with arrows. */
const places = {
  modal: '[data-modal-dialog]',
  popover: '[role=dialog][data-side]',
  menu: '[role=menu]',
} as const;

interface Opening {
  name: string;
  route: string;
  /** Words or name of the button that opens it. */
  opener: string | RegExp;
  kind: keyof typeof places;
  /** It holds a text box: Enter and Escape of the input method must not reach it. */
  typed?: true;
}

const month = '#/indicators/hotline.total?period=2023-03';
const openings: Opening[] = [
  { name: 'command palette', route: '#/', opener: /^查找或执行/, kind: 'modal', typed: true },
  { name: 'keyboard help', route: '#/', opener: '键盘操作', kind: 'modal' },
  { name: 'sensitive periods', route: '#/', opener: '重点时段', kind: 'modal', typed: true },
  { name: 'days of the report', route: '#/', opener: '改日期', kind: 'modal', typed: true },
  { name: 'how a due day came', route: '#/', opener: /看怎么算的$/, kind: 'popover' },
  { name: 'cards and charts', route: '#/', opener: '调整卡片和图表', kind: 'modal', typed: true },
  { name: 'chosen months', route: '#/', opener: '自选月份', kind: 'popover' },
  {
    name: 'own indicator',
    route: '#/indicators?period=2023',
    opener: '自定义指标',
    kind: 'modal',
    typed: true,
  },
  {
    name: 'figure by hand, from the table',
    route: '#/indicators?period=2023',
    opener: /^填报：/,
    kind: 'modal',
    typed: true,
  },
  { name: 'figure by hand', route: month, opener: '填报', kind: 'modal', typed: true },
  { name: 'ways out of a chart', route: month, opener: /^复制或保存/, kind: 'menu' },
  { name: 'columns of a list', route: '#/ledgers/petition', opener: '列', kind: 'popover' },
  { name: 'views of a list', route: '#/ledgers/petition', opener: '视图', kind: 'popover' },
  {
    name: 'name of a view',
    route: '#/ledgers/petition?show=open',
    opener: '存为视图',
    kind: 'popover',
    typed: true,
  },
  { name: 'export', route: '#/ledgers/petition', opener: '导出', kind: 'menu' },
  { name: 'calendar', route: '#/ledgers/petition/new', opener: '从日历选择', kind: 'popover' },
  { name: 'new report', route: '#/reports', opener: '起草新报告', kind: 'modal', typed: true },
  { name: 'wiping', route: '#/data?tab=health', opener: '全部清空', kind: 'modal', typed: true },
];

describe('every dialog by keyboard, with an input method composing', () => {
  let page: Page;
  let keyboard: Keyboard;
  keyboardStage((stage) => {
    ({ page, keyboard } = stage);
  });

  test.each(openings)(
    '$name: the focus goes in, stays while modal, comes back after Escape',
    async ({ route, opener, kind, typed }) => {
      const place = places[kind];
      const inside = `${place}, ${place} *`;
      await keyboard.goTo(route);
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      await page.locator('h1').first().waitFor();
      await keyboard.tabToName(opener);
      await markOpener();
      await keyboard.press('Enter');
      await page.locator(place).waitFor();
      await expectFocus(keyboard, inside);
      if (kind === 'modal') await walkInside(inside);
      if (kind === 'menu') await walkMenu();
      if (typed) await composeInside(place);
      await keyboard.press('Escape');
      await page.locator(place).waitFor({ state: 'detached' });
      await expect.poll(focusIsOnOpener, { message: 'focus on the opener' }).toBe(true);
    },
  );

  async function markOpener() {
    await page.evaluate(() => Object.assign(window, { opener_: document.activeElement }));
  }
  const focusIsOnOpener = () =>
    page.evaluate(
      () => document.activeElement === (window as unknown as { opener_: Element }).opener_,
    );

  /** Tab goes round inside a modal dialog, forwards and backwards, however quickly it is pressed. */
  async function walkInside(inside: string) {
    const stops = await page
      .locator('[data-modal-dialog] :is(a[href], button, input, select, textarea)')
      .count();
    for (let i = 0; i < Math.min(stops + 2, 40); i += 1) {
      await keyboard.press('Tab');
      await expectFocus(keyboard, inside);
    }
    await keyboard.press('Shift+Tab');
    await expectFocus(keyboard, inside);
    await keyboard.press('Tab', 40);
    await expectFocus(keyboard, inside);
    await keyboard.press('Shift+Tab', 40);
    await expectFocus(keyboard, inside);
    await keyboard.settle();
  }

  async function walkMenu() {
    const items = await page.locator('[role=menuitem]').allTextContents();
    const seen = new Set<string>();
    for (const _ of items) {
      seen.add((await keyboard.focused()).name);
      await keyboard.press('ArrowDown');
    }
    expect([...seen].sort()).toEqual([...items].sort());
  }

  /** Enter and Escape of the input method neither submit nor close, and no letter is lost. */
  async function composeInside(place: string) {
    const box = ['input[type=text]', 'input[type=search]', 'input:not([type])', 'textarea']
      .map((kind) => `${place} ${kind}`)
      .join();
    // A focus that the quick Tabs sent round may still arrive after the box was reached.
    const isStill = async () => {
      await keyboard.tabTo(box);
      await keyboard.settle();
      return keyboard.isOn(box);
    };
    await expect.poll(isStill, { message: 'focus on a box' }).toBe(true);
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('键盘');
    expect(await page.locator(place).isVisible(), 'the dialog was closed').toBe(true);
    expect((await keyboard.focused()).value).toBe('键盘');
  }
});
