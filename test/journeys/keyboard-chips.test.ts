import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '#src/domain/ledger.ts';
import { filterFields, hasDays } from '#src/features/ledger/list-query.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage, popup } from '#test/support/keyboard-stage.ts';

interface Chip {
  /** Its value in the address. */
  key: string;
  name: string;
  /** Chosen from a day to a day. */
  days?: boolean;
}

const chipButtons = 'main fieldset > button[aria-haspopup=dialog]';

describe('every filter chip of every ledger by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { openList, focusIs, focusIsSomewhere, enterPopup, leavePopup, queryIs } = keyboardStage(
    (stage) => {
      ({ page, keyboard } = stage);
    },
  );

  test.each(ledgers.map((ledger) => [ledger.text.name.zh, ledger] as const))(
    '%s: each opens, chooses, says what is chosen, lets go of it and gives the focus back',
    async (_name, ledger) => {
      await openList(ledger.id);
      const onLine = await page.locator(chipButtons).allTextContents();
      const chips = chipsOf(ledger);
      await walkPeriod();
      const shown = chips.filter(({ name }) => onLine.includes(name));
      for (const [at, chip] of shown.entries()) await walkChip(chip, at === 0);
      await walkMore(chips.filter((chip) => !shown.includes(chip)));
    },
  );

  function chipsOf(ledger: Ledger): Chip[] {
    const fields = filterFields(ledger).map((key) => ({
      key,
      name: ledger.text.fields[key]?.label.zh ?? key,
      days: hasDays(ledger, key),
    }));
    return [...fields, { key: 'show', name: '状态' }];
  }
  const isOnChip = (name: string) =>
    focusIs(new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  /** The chip of this name says that this is chosen; '' for nothing. */
  const chipSays = (name: string, chosen: string) =>
    expect
      .poll(() => page.locator(chipButtons).allTextContents(), { message: `chip ${name}` })
      .toContain(name + chosen);

  async function walkPeriod() {
    await keyboard.tabToName('期间');
    await enterPopup();
    await keyboard.tabToName('1 季度');
    await keyboard.press('Enter');
    await queryIs('period', /-Q1$/);
    await chipSays('期间', '2023年第一季度');
    expect((await keyboard.focused()).name).toBe('1 季度');
    await keyboard.press('Enter');
    await chipSays('期间', '');
    await expectFocus(keyboard, `${popup} *`);
    await leavePopup(/^期间$/);
  }

  /** Ticks the first value, which the chip then says; takes it off with the tick or with 清除. */
  async function walkChip({ key, name, days }: Chip, clears: boolean) {
    await keyboard.tabToName(name);
    await enterPopup();
    if (days) await walkDays(key, name);
    await keyboard.tabTo(`${popup} input[type=checkbox]`);
    const { name: label } = await keyboard.focused();
    await keyboard.press(' ');
    await queryIs(key, /./);
    await chipSays(name, label);
    await expectFocus(keyboard, `${popup} input:checked`);
    if (clears) {
      await keyboard.tabToName('清除');
      await keyboard.press('Enter');
    } else await keyboard.press(' ');
    await queryIs(key, /^$/);
    await chipSays(name, '');
    await expectFocus(keyboard, `${popup}, ${popup} *`);
    await leavePopup(name);
    await isOnChip(name);
  }

  /** Types a first day, then presses 上月 and lets go of it, which leaves the days open. */
  async function walkDays(key: string, name: string) {
    await keyboard.tabUntil(async () => (await keyboard.focused()).name === '从', '从');
    await keyboard.composeStubbornly('2023年3月1日');
    await keyboard.press('Enter');
    await queryIs(key, '2023-03-01~');
    await chipSays(name, '2023-03-01 起');
    expect((await keyboard.focused()).value).toBe('2023-03-01');
    await keyboard.tabToName('上月');
    await keyboard.press('Enter');
    await queryIs(key, '2023-11');
    await chipSays(name, '2023年11月');
    expect((await keyboard.focused()).name).toBe('上月');
    await keyboard.press('Enter');
    await queryIs(key, /^$/);
    expect((await keyboard.focused()).name).toBe('上月');
  }

  /** What found no room on the line: chosen in the one panel, and said by its own chip on the line. */
  async function walkMore(chips: readonly Chip[]) {
    const last = chips.at(-1);
    if (!last) return;
    await keyboard.tabToName(/^更多筛选/);
    await enterPopup();
    for (const chip of chips) {
      const { key, name, days } = chip;
      await keyboard.tabUntil(async () => (await keyboard.focused()).group === name, name);
      if (days) {
        await walkDays(key, name);
        await keyboard.tabToName('（未填）');
      }
      const { name: label } = await keyboard.focused();
      await keyboard.press(' ');
      await queryIs(key, /./);
      await chipSays(name, label);
      if (chip !== last) {
        await keyboard.press(' ');
        await queryIs(key, /^$/);
      }
      await expectFocus(keyboard, `${popup} input`);
    }
    await leavePopup(/^更多筛选/);
    await keyboard.tabToName('清除筛选');
    await keyboard.press('Enter');
    await queryIs(last.key, /^$/);
    await focusIsSomewhere();
  }
});
