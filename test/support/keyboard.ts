import type { Page } from 'playwright';
import { expect } from 'vitest';

/** The control that has the focus, as a test needs to know it. */
export interface Focused {
  tag: string;
  type: string;
  /** Words on it, or its accessible name. */
  name: string;
  value: string;
  checked: boolean;
  /** Key of the form field it belongs to; '' outside a form. */
  field: string;
  /** Legend of the group it stands in. */
  group: string;
  /** Which of the options it stands on: of a select, or of the radio buttons of its group. */
  options: string[];
  at: number;
}

/** A clerk without a mouse, whose Chinese input method is always on. */
export type Keyboard = Awaited<ReturnType<typeof keyboardOf>>;

/** No screen has more stops than this. */
const mostTabs = 400;

/** Codes that the keys of an input method carry once they are let go. */
const keyCodes = { Enter: 13, Escape: 27 } as const;

/** Real key presses and a real input method (as Chromium sees one) on a page. */
export async function keyboardOf(page: Page) {
  // Listening from the start, so that no choice of a file opens the machine's own window.
  page.on('filechooser', () => undefined);
  const cdp = await page.context().newCDPSession(page);
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
  };

  /**
   * A frame and a turn of the page, as pass between any two acts of a person: until then an open dialog counts the
   * composition that has just ended as under way, and a focus that it sends round may still be on its way.
   */
  const settle = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

  /** Half-typed letters: a composition is under way afterwards. */
  async function startComposing(text = 'pinyin') {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  /** Picks the word; the composition is over, also for controls that count it as under way for a turn longer. */
  async function pickWord(word: string) {
    await cdp.send('Input.insertText', { text: word });
    await settle();
  }
  /** A key that the input method takes for itself: code 229 when pressed, its own code when let go. */
  async function imeKey(key: keyof typeof keyCodes) {
    const common = { key, code: key } as const;
    await cdp.send('Input.dispatchKeyEvent', {
      ...common,
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
    });
    await cdp.send('Input.dispatchKeyEvent', {
      ...common,
      type: 'keyUp',
      windowsVirtualKeyCode: keyCodes[key],
    });
  }
  /** Gives the half-typed letters up, as Escape in an input method does. */
  async function giveUpComposing() {
    await imeKey('Escape');
    await startComposing('');
  }
  /** Types a word with the input method. */
  async function compose(word: string) {
    await startComposing();
    await pickWord(word);
  }
  /** Types a word while Enter and Escape go to the input method: neither may reach the app. */
  async function composeStubbornly(word: string) {
    await startComposing();
    await imeKey('Enter');
    await startComposing('pinyinhao');
    await pickWord(word);
    await startComposing();
    await giveUpComposing();
    await settle();
  }

  const focused = () => page.evaluate(describeFocus);
  const isOn = (selector: string) =>
    page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector);
  async function tabUntil(holds: () => Promise<boolean>, what: string, back = false) {
    for (let i = 0; i < mostTabs; i += 1) {
      if (await holds()) return;
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    const { tag, name } = await focused();
    throw new Error(`Tab never reached ${what}; it ended on ${tag} “${name}”`);
  }
  /** Presses Tab (or Shift+Tab) until the focus is on a match of a selector. */
  const tabTo = (selector: string, { back = false } = {}) =>
    tabUntil(() => isOn(selector), selector, back);
  /** The same for a control with these words on it or as its name. */
  const tabToName = (name: string | RegExp, { back = false } = {}) =>
    tabUntil(
      async () => {
        const now = (await focused()).name;
        return typeof name === 'string' ? now === name : name.test(now);
      },
      String(name),
      back,
    );

  /** Picks an option of the select, radio group or check box under the focus. */
  async function choose(wanted: string) {
    const { tag, type, options, at, checked } = await focused();
    const to = options.indexOf(wanted);
    if (to < 0) throw new Error(`There is no option ${wanted} among ${options.join()}`);
    if (tag === 'select' || checked) {
      await press(to > at ? 'ArrowDown' : 'ArrowUp', Math.abs(to - at));
    } else if (type === 'radio') {
      // Nothing is chosen yet: Space takes the first, an arrow goes on from there.
      await press(' ');
      await press(to > at ? 'ArrowDown' : 'ArrowUp', Math.abs(to - at));
    }
    expect((await focused()).value).toBe(wanted);
  }
  async function goTo(hash: string) {
    await page.evaluate((next) => {
      window.location.hash = next;
    }, hash);
  }
  return {
    page,
    press,
    settle,
    startComposing,
    pickWord,
    imeKey,
    giveUpComposing,
    compose,
    composeStubbornly,
    focused,
    isOn,
    tabUntil,
    tabTo,
    tabToName,
    choose,
    goTo,
  };
}

/** Waits until the focus is on a match. */
export async function expectFocus(keyboard: Keyboard, selector: string): Promise<void> {
  await expect.poll(() => keyboard.isOn(selector), { message: `focus on ${selector}` }).toBe(true);
}

function describeFocus(): Focused {
  const element = document.activeElement ?? document.body;
  const { value, checked, type, name } = element as HTMLInputElement;
  const labelled = element.getAttribute('aria-labelledby');
  const words =
    (element === document.body ? '' : element.getAttribute('aria-label')) ??
    (labelled && document.getElementById(labelled)?.textContent) ??
    ((element as HTMLInputElement).labels?.[0]?.textContent || element.textContent);
  const group: { value: string }[] =
    type === 'radio'
      ? [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)]
      : element instanceof HTMLSelectElement
        ? [...element.options]
        : [];
  return {
    tag: element.tagName.toLowerCase(),
    type: type ?? '',
    name: (words ?? '').trim(),
    value: value ?? '',
    checked: checked ?? false,
    field: element.closest<HTMLElement>('[data-field]')?.dataset.field ?? '',
    group: element.closest('fieldset')?.querySelector('legend')?.textContent ?? '',
    options: group.map((option) => option.value),
    at:
      element instanceof HTMLSelectElement
        ? element.selectedIndex
        : group.indexOf(element as HTMLInputElement),
  };
}
