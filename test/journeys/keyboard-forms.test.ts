import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { createFillers } from '#src/app/sample.ts';
import type { FieldDef, RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { valueToForm } from '#src/ui/kinds/form-value.ts';
import { expectFocus, type Focused, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

/** What the page keeps for the walk with Tab. */
interface Walked {
  walk: { stops: Element[]; controls: () => HTMLInputElement[] };
}

const practice = createFillers().flatMap((filler) => filler.changes);

/** Practice records of a ledger that between them show every one of its fields, the fullest first. */
function recordsThatShowAll(ledger: Ledger): RecordData[] {
  const known = practice.flatMap((change) =>
    change.op === 'put' && change.ledger === ledger.id ? [change.data as RecordData] : [],
  );
  const left = new Set(ledger.fieldKeys);
  const taken: RecordData[] = [];
  let offered = known;
  for (let round = 0; left.size > 0 && round < 12; round += 1) {
    const gain = (data: RecordData) =>
      visibleFields(ledger, data)
        .filter((key) => left.has(key))
        .reduce((sum, key) => sum + (hasValue(data[key]) ? 2 : 1), 0);
    const best = offered.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    if (gain(best) > 0) taken.push(best);
    for (const key of visibleFields(ledger, best)) left.delete(key);
    // Where no practice record shows a field, one answer of a record is changed, then two.
    if (gain(best) === 0)
      offered = offered.slice(0, 40).flatMap((data) => variantsOf(ledger, data));
  }
  expect([...left], `${ledger.id}: fields that no record shows`).toEqual([]);
  return taken;
}

/** The record with one choice, tick or day changed: it may break a rule, but shows what hangs on that field. */
function variantsOf(ledger: Ledger, data: RecordData): RecordData[] {
  return Object.entries(ledger.fields).flatMap(([key, field]) => {
    if (field.kind === 'flag') return [{ ...data, [key]: data[key] !== true }];
    if (field.kind === 'date' && !hasValue(data[key])) {
      return [{ ...data, [key]: data[ledger.date] ?? null }];
    }
    if (field.kind === 'choice') return field.options.map((option) => ({ ...data, [key]: option }));
    return [];
  });
}

function visibleFields(ledger: Ledger, data: RecordData): string[] {
  return ledger.fieldKeys.filter((key) => ledger.fields[key]?.when?.(data) !== false);
}

function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && value !== false;
}

describe('every form by keyboard, with an input method composing', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { openList } = keyboardStage(async (stage) => {
    ({ page, keyboard } = stage);
    await page.evaluate(() => {
      const stops: Element[] = [];
      /** Where Tab has to stop in the form: each control, of radio buttons the chosen one or else the first. */
      const controls = () => {
        const groups = new Set<string>();
        return [
          ...document.querySelectorAll<HTMLInputElement>(
            'form [data-field] :is(input, select, textarea, button, a[href]):not(:disabled)',
          ),
        ].filter((control) => {
          if (control.type !== 'radio') return control.tabIndex >= 0;
          const chosen = document.querySelector(`input[name="${control.name}"]:checked`);
          if (chosen) return chosen === control;
          return !groups.has(control.name) && Boolean(groups.add(control.name));
        });
      };
      Object.assign(window, { walk: { stops, controls } });
      document.addEventListener('focusin', ({ target }) => stops.push(target as Element));
    });
  });

  test.each(ledgers.map((ledger) => [ledger.text.name.zh, ledger] as const))(
    '%s',
    async (_name, ledger) => {
      const [first, ...others] = recordsThatShowAll(ledger);
      if (!first) throw new Error(`${ledger.id} has no practice record`);
      await openNew(ledger);
      await saveTooEarly();
      const typed = await fill(ledger, first, 'Enter');
      await walkEveryControl();
      await save(ledger);
      for (const [key, value] of Object.entries(typed)) {
        const shown = await page.locator(`#field-${key}`).inputValue();
        expect([key, shown]).toEqual([key, value]);
      }
      for (const data of others) {
        await openNew(ledger);
        await fill(ledger, data, 'Tab');
        await keyboard.tabToName('取消');
        await keyboard.press('Enter');
        await page.locator(`[data-ledger="${ledger.id}"]`).waitFor();
      }
    },
    60_000,
  );

  /** From the list with N; the first empty field has the focus. */
  async function openNew({ id }: Ledger) {
    await openList(id);
    await keyboard.press('n');
    await page.locator('form [data-field]').first().waitFor();
    await expectFocus(keyboard, 'form [data-field] :is(input, select)');
  }

  /** Ctrl+S on an empty form: the first wrong field has the focus, and each named place leads to its field. */
  async function saveTooEarly() {
    await keyboard.press('Control+s');
    const wrong = page.locator('form [data-wrong]');
    await wrong.first().waitFor();
    const keys = await wrong.evaluateAll((all) => all.map((one) => one.getAttribute('data-wrong')));
    await expectFocus(keyboard, `[data-field="${keys[0]}"] *`);
    for (const key of new Set([keys.at(-1), keys[0]])) {
      await keyboard.tabTo(`[data-wrong="${key}"]`);
      await keyboard.press('Enter');
      await expectFocus(keyboard, `[data-field="${key}"] *`);
    }
  }

  /**
   * Fills the form in its own order; answers the texts that were composed. Enter goes from field to field and fills in
   * all of them. Tab stops at every control and gives only the answers that bring up other fields.
   */
  async function fill(
    ledger: Ledger,
    data: RecordData,
    key: 'Enter' | 'Tab',
  ): Promise<Record<string, string>> {
    const composed: Record<string, string> = {};
    const visited = new Set<string>();
    await toFirstField();
    for (;;) {
      const now = await keyboard.focused();
      const field = ledger.fields[now.field];
      if (!field) break;
      const wanted = valueToForm(data[now.field] ?? '', field);
      const isWanted = key === 'Enter' || !['text', 'note', 'count', 'amount'].includes(field.kind);
      if (isWanted && (!visited.has(now.field) || now.type === 'checkbox')) {
        const text = await enter(now, field, wanted, Object.keys(composed).length === 0);
        if (text !== null) composed[now.field] = text;
      }
      visited.add(now.field);
      // Enter is a new line in a text of several lines, and goes past the other ticks of a group.
      const tabs = now.tag === 'textarea' || now.type === 'checkbox' || now.tag === 'button';
      await keyboard.press(tabs ? 'Tab' : key);
    }
    await expectFocus(keyboard, '[data-save]');
    if (key === 'Tab') await expectStops();
    expect([...visited], `fields that ${key} reached`).toEqual(
      await page
        .locator('form [data-field]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-field'))),
    );
    return composed;
  }

  /** Back to the first control of the form, from anywhere in it or from its buttons. */
  async function toFirstField() {
    while ((await keyboard.focused()).field === '') await keyboard.press('Shift+Tab');
    const back = await page.evaluate(() =>
      (window as unknown as Walked).walk
        .controls()
        .indexOf(document.activeElement as HTMLInputElement),
    );
    await keyboard.press('Shift+Tab', back);
    await page.evaluate(() => {
      const { stops } = (window as unknown as Walked).walk;
      stops.splice(0, stops.length, document.activeElement as Element);
    });
  }

  /** Fills in the control under the focus; answers the text when it was composed. */
  async function enter(
    now: Focused,
    field: FieldDef,
    wanted: string | boolean | string[],
    isFirstText: boolean,
  ): Promise<string | null> {
    if (now.tag === 'button' || now.tag === 'a') return null;
    if (now.type === 'checkbox') {
      const tick = Array.isArray(wanted) ? wanted.includes(now.value) : wanted === true;
      if (tick !== now.checked) await keyboard.press(' ');
      expect((await keyboard.focused()).checked).toBe(tick);
      return null;
    }
    const text = String(wanted);
    if (now.tag === 'select' || now.type === 'radio') {
      if (text !== '') await keyboard.choose(text);
      return null;
    }
    if (now.value !== '') {
      await keyboard.press('Control+a');
      await keyboard.press('Delete');
    }
    if (field.kind !== 'text' && field.kind !== 'note') {
      await page.keyboard.type(field.kind === 'date' ? text.replaceAll('-', '.') : text);
      return null;
    }
    const before = page.url();
    const word = isFirstText && text === '' ? '键盘录入' : text;
    if (isFirstText) {
      await keyboard.composeStubbornly(word);
      expect(page.url()).toBe(before);
      expect((await keyboard.focused()).field).toBe(now.field);
    } else if (word !== '') await keyboard.compose(word);
    expect((await keyboard.focused()).value).toBe(word);
    return word;
  }

  /** Tab from the first field on stops at every control of the form, in order. */
  async function walkEveryControl() {
    await toFirstField();
    const count = await page.evaluate(() => (window as unknown as Walked).walk.controls().length);
    await keyboard.press('Tab', count - 1);
    await expectStops();
  }

  /** What has had the focus since the first field is every control of the form, in order; radio buttons are one. */
  async function expectStops() {
    const [stopped, expected] = await page.evaluate(() => {
      const { stops, controls } = (window as unknown as Walked).walk;
      const nameOf = (control: Element) =>
        `${control.closest<HTMLElement>('[data-field]')?.dataset.field} ${control.tagName}`;
      const isNext = (control: Element, at: number, all: Element[]) => {
        const { type, name } = control as HTMLInputElement;
        return type !== 'radio' || (all[at - 1] as HTMLInputElement | undefined)?.name !== name;
      };
      return [stops.filter(isNext).map(nameOf), controls().map(nameOf)] as const;
    });
    expect(stopped.slice(0, expected.length), 'where Tab stopped').toEqual(expected);
  }

  /** Ctrl+S; likely duplicates are answered by keyboard. */
  async function save(ledger: Ledger) {
    await keyboard.press('Control+s');
    const question = page.locator('[data-modal-dialog]');
    const wrong = page.locator('form [data-wrong]');
    const isSaved = () => /\/ledgers\/[\w-]+\/[0-9a-f-]{36}$/.test(page.url());
    await expect
      .poll(async () => isSaved() || (await question.count()) > 0 || (await wrong.count()) > 0)
      .toBe(true);
    expect(await wrong.allTextContents()).toEqual([]);
    if (!isSaved()) {
      await keyboard.tabToName('不是同一件，照样保存');
      await keyboard.press('Enter');
      await expect.poll(isSaved).toBe(true);
      await question.waitFor({ state: 'detached' });
    }
    await page.locator(`#field-${ledger.fieldKeys[0]}`).or(page.locator('form')).first().waitFor();
  }
});
