import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage, popup } from '#test/support/keyboard-stage.ts';

const modal = '[data-modal-dialog]';
const opener = '从日历选择';

describe('the calendar of every kind of date field by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { openList, focusIs, queryIs, enterPopup, leavePopup, pressOn } = keyboardStage((stage) => {
    ({ page, keyboard } = stage);
  });

  /** The day under the focus becomes this one. */
  const dayIs = (day: string) =>
    expect
      .poll(() =>
        page.evaluate(
          () => document.activeElement?.closest<HTMLElement>('td[data-day]')?.dataset.day,
        ),
      )
      .toBe(day);
  async function walkDays(steps: readonly (readonly [key: string, day: string])[]) {
    for (const [key, day] of steps) {
      await keyboard.press(key);
      await dayIs(day);
    }
  }

  test('of a form: days, weeks, months and years; Enter takes a day, Escape none', async () => {
    await openList('hotline');
    await keyboard.press('n');
    await keyboard.tabTo('#field-receivedAt');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('2023年3月15日');
    await keyboard.tabToName(opener);
    const value = () => page.locator('#field-receivedAt').inputValue();
    expect(await value()).toBe('2023-03-15');
    await keyboard.press('Enter');
    await dayIs('2023-03-15');
    await walkDays([
      ['ArrowRight', '2023-03-16'],
      ['ArrowLeft', '2023-03-15'],
      ['ArrowDown', '2023-03-22'],
      ['ArrowUp', '2023-03-15'],
      ['PageDown', '2023-04-15'],
      ['PageUp', '2023-03-15'],
      ['PageUp', '2023-02-15'],
      ['Shift+PageDown', '2024-02-15'],
      ['Shift+PageUp', '2023-02-15'],
      ['Home', '2023-02-13'],
      ['End', '2023-02-19'],
    ]);
    await leavePopup(opener);
    expect(await value()).toBe('2023-03-15');
    await keyboard.press('Enter');
    await dayIs('2023-03-15');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.locator(popup).waitFor({ state: 'detached' });
    expect(await value()).toBe('2023-03-22');
    await focusIs(opener);

    // Another year and month from the lists, then a day.
    await enterPopup();
    await dayIs('2023-03-22');
    await keyboard.tabTo(`${popup} select`, { back: true });
    await keyboard.press('ArrowDown');
    await keyboard.tabTo(`${popup} td[data-day] button`);
    await keyboard.press('Enter');
    await page.locator(popup).waitFor({ state: 'detached' });
    expect(await value()).not.toBe('2023-03-22');
    await focusIs(opener);
  });

  test('of an empty date: it opens on a day', async () => {
    await openList('hotline');
    await keyboard.press('n');
    await keyboard.tabTo('#field-receivedAt');
    await keyboard.press('Control+a');
    await keyboard.press('Delete');
    await keyboard.press('Tab');
    await enterPopup();
    await expectFocus(keyboard, `${popup} td[data-day] button`);
    await leavePopup(opener);
    expect(await page.locator('#field-receivedAt').inputValue()).toBe('');
  });

  test('of a date filter: Escape closes the calendar alone', async () => {
    await openList('mediation');
    await keyboard.tabToName('期间');
    await enterPopup();
    await keyboard.tabToName('从');
    await keyboard.composeStubbornly('2023年1月5日');
    await queryIs('from', '2023-01-05');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await dayIs('2023-01-05');
    await walkDays([
      ['ArrowDown', '2023-01-12'],
      ['PageDown', '2023-02-12'],
      ['PageUp', '2023-01-12'],
    ]);
    const panels = page.locator(popup);
    expect(await panels.count()).toBe(2);
    await keyboard.press('Escape');
    await expect.poll(() => panels.count()).toBe(1);
    await focusIs(opener);
    await queryIs('from', '2023-01-05');
    await keyboard.press('Enter');
    await dayIs('2023-01-05');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await queryIs('from', '2023-01-06');
    await expect.poll(() => panels.count()).toBe(1);
    await focusIs(opener);
    await leavePopup(/^期间/);
  });

  test('inside a dialog: Escape closes the calendar, the dialog stays', async () => {
    await keyboard.goTo('#/indicators/hotline.total?period=2023-03');
    await page.locator('[data-indicator]').first().waitFor();
    await pressOn('填报');
    await expectFocus(keyboard, `${modal} input`);
    await keyboard.tabToName(opener);
    await enterPopup();
    await expectFocus(keyboard, `${popup} td[data-day] button`);
    await leavePopup(opener);
    expect(await page.locator(modal).isVisible()).toBe(true);
    await keyboard.press('Enter');
    await expectFocus(keyboard, `${popup} td[data-day] button`);
    await keyboard.press('ArrowLeft');
    await keyboard.press('Enter');
    await page.locator(popup).waitFor({ state: 'detached' });
    await focusIs(opener);
    await keyboard.press('Escape');
    await page.locator(modal).waitFor({ state: 'detached' });
    await focusIs('填报');
  });
});
