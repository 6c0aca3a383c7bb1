import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { openSample } from '#test/support/journey-steps.ts';
import { expectFocus, type Keyboard, keyboardOf } from '#test/support/keyboard.ts';
import { openApp } from '#test/support/open-app.ts';

/** A panel beside its button; it takes the focus and does not hold it. */
export const popup = '[role=dialog][data-side]';

/** The built app with the practice data, and a clerk at its keyboard. */
export interface KeyboardStage {
  page: Page;
  context: BrowserContext;
  keyboard: Keyboard;
}

/**
 * Opens the practice data once for the tests of a `describe` and closes them without any complaint of the browser.
 * `onOpen` gets the stage; the answer are steps that every journey takes.
 */
export function keyboardStage(onOpen: (stage: KeyboardStage) => void | Promise<void>) {
  let stage: KeyboardStage;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const app = await openApp();
    await openSample(app.page);
    stage = { page: app.page, context: app.context, keyboard: await keyboardOf(app.page) };
    close = async () => {
      expect(app.problems).toEqual([]);
      await app.close();
    };
    await onOpen(stage);
  }, 120_000);
  afterAll(() => close());

  async function pressOn(name: string | RegExp) {
    await stage.keyboard.tabToName(name);
    await stage.keyboard.press('Enter');
  }
  async function openList(id: string) {
    await stage.keyboard.goTo(`#/ledgers/${id}`);
    await stage.page.locator(`[data-ledger="${id}"]:not([aria-busy=true])`).waitFor();
  }
  /** Arrows in an open menu until an item of these words. */
  async function walkMenuTo(words: RegExp) {
    const name = async () => (await stage.keyboard.focused()).name;
    for (let i = 0; i < 12 && !words.test(await name()); i += 1) {
      await stage.keyboard.press('ArrowDown');
    }
    expect(await name()).toMatch(words);
  }

  return {
    /** These words stand somewhere. */
    said: (words: string | RegExp) => stage.page.getByText(words).first().waitFor(),
    /** The dialog is closed. */
    gone: () => stage.page.locator('[data-modal-dialog]').waitFor({ state: 'detached' }),
    focusIs: (name: string | RegExp) =>
      expect.poll(async () => (await stage.keyboard.focused()).name).toMatch(name),
    focusIsSomewhere: () =>
      expect
        .poll(async () => (await stage.keyboard.focused()).tag, { message: 'focus' })
        .not.toBe('body'),
    pressOn,
    /** Types into the box of this name with the input method. */
    async write(name: string | RegExp, words: string) {
      const { keyboard } = stage;
      await keyboard.tabToName(name);
      await keyboard.press('Control+a');
      await keyboard.composeStubbornly(words);
      expect((await keyboard.focused()).value).toBe(words);
    },
    /** Opens the panel behind the button under the focus; the focus goes in. */
    async enterPopup() {
      await stage.keyboard.press('Enter');
      await stage.page.locator(popup).waitFor();
      await expectFocus(stage.keyboard, `${popup}, ${popup} *`);
    },
    /** Escape closes the panel and gives the focus back to the button of this name. */
    async leavePopup(opener: string | RegExp) {
      await stage.keyboard.press('Escape');
      await stage.page.locator(popup).waitFor({ state: 'detached' });
      await expect.poll(async () => (await stage.keyboard.focused()).name).toMatch(opener);
    },
    /** A value in the address becomes this. */
    queryIs: (key: string, value: string | RegExp) =>
      expect
        .poll(() => new URLSearchParams(stage.page.url().split('?')[1] ?? '').get(key) ?? '', {
          message: `${key} in the address`,
        })
        .toMatch(value),
    openList,
    /** Opens the first record of a ledger's list. */
    async openRecord(id: string) {
      await openList(id);
      await stage.keyboard.tabTo('tbody tr');
      await stage.keyboard.press('Enter');
      await stage.page.locator('form [data-field]').first().waitFor();
    },
    walkMenuTo,
    /** Takes an item of the list's menu of files. */
    async chooseFromFiles(words: RegExp) {
      await pressOn('导出');
      await expectFocus(stage.keyboard, '[role=menuitem]');
      await walkMenuTo(words);
      await stage.keyboard.press('Enter');
    },
    /** Presses the button of this name, which asks for a file. */
    async pickFile(name: string, file: string) {
      await stage.keyboard.tabToName(name);
      const [chooser] = await Promise.all([
        stage.page.waitForEvent('filechooser'),
        stage.keyboard.press('Enter'),
      ]);
      await chooser.setFiles(file);
    },
    /** Begins a report; the focus is on its year. */
    async beginReport(year: string) {
      await stage.keyboard.goTo('#/reports');
      await pressOn('起草新报告');
      await expectFocus(stage.keyboard, '[data-modal-dialog] input');
      await stage.keyboard.press('Control+a');
      await stage.page.keyboard.type(year);
    },
  };
}
