import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard, keyboardOf } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

const text = '.ProseMirror';
const deleted = '这份报告在另一个窗口里被删除了。这里的内容还在。';
const changed = '两边的内容都在';
const full = '没有保存：磁盘已满';
const cameBack = '已恢复上次没来得及保存的内容。';

describe('what a report says about saving, by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  const { said, focusIs, beginReport } = keyboardStage((stage) => {
    ({ page, keyboard } = stage);
  });

  const written = async () => (await page.locator(text).textContent()) ?? '';
  const saved = () => page.locator('main [data-save=saved]').waitFor();
  const notSaid = (words: string) =>
    page.getByText(words).waitFor({ state: 'detached', timeout: 10_000 });
  /** Writes at the end of the report. */
  async function add(words: string) {
    await page.locator(text).waitFor({ timeout: 30_000 });
    await keyboard.tabTo(text);
    await keyboard.press('Control+End');
    await keyboard.composeStubbornly(words);
    expect(await written()).toContain(words);
  }
  /** Another window deletes the report, here more is written and cannot be saved. */
  async function deleteBeside(words: string) {
    const other = await page.context().newPage();
    await other.goto(new URL('#/reports', page.url()).href);
    await other.locator('tbody tr').waitFor();
    const others = await keyboardOf(other);
    await others.tabToName(/^删除 /);
    await others.press('Enter');
    await other.getByText(/已移到回收站$/).waitFor();
    await other.locator('tbody tr').waitFor({ state: 'detached' });
    await page.bringToFront();
    await add(words);
    await said(deleted);
    await expectFocus(keyboard, text);
    return { other, others };
  }
  /** The report is opened anew: what it holds is what was saved. */
  async function reopen() {
    await page.reload();
    await page.locator(text).waitFor({ timeout: 30_000 });
  }

  test('deleted in another window: the text here is put in its place', async () => {
    await beginReport('2022');
    await keyboard.press('Enter');
    await add('开头的话。');
    await saved();
    const { other } = await deleteBeside('删了还写。');
    await keyboard.tabToName('用这里的', { back: true });
    await keyboard.press('Enter');
    await notSaid(deleted);
    await saved();
    await expectFocus(keyboard, text);
    await other.locator('tbody tr').waitFor();
    await other.close();
    await reopen();
    expect(await written()).toContain('开头的话。删了还写。');
  });

  test('deleted and brought back in another window: the text there is taken', async () => {
    const { other, others } = await deleteBeside('这里多写的。');
    await keyboard.tabToName('用这里的', { back: true });
    await others.tabToName('撤销');
    await others.press('Enter');
    await other.locator('tbody tr').waitFor();
    await other.close();
    await page.bringToFront();
    await said(changed);
    // The notice says more now, under the same focus.
    await focusIs('用这里的');
    await keyboard.press('Shift+Tab');
    await focusIs('改用另一份');
    await keyboard.press('Enter');
    await notSaid(changed);
    await expect.poll(written).not.toContain('这里多写的。');
    await expectFocus(keyboard, text);
    await reopen();
    expect(await written()).toContain('开头的话。删了还写。');
  });

  test('the disk is full: saved again in vain, then with room', async () => {
    await fillDisk(page);
    await add('磁盘满了。');
    await said(full);
    await expectFocus(keyboard, text);
    await keyboard.tabToName('再存一次', { back: true });
    const before = await refusals(page);
    await keyboard.press('Enter');
    await expect.poll(() => refusals(page)).toBe(before + 1);
    await page.locator('main [data-save=failed]').waitFor();
    await said(full);
    await focusIs('再存一次');
    await freeDisk(page);
    await keyboard.press('Enter');
    await notSaid(full);
    await saved();
    await expectFocus(keyboard, text);
    await reopen();
    expect(await written()).toContain('磁盘满了。');
  });

  test('what could not be saved comes back when the report is opened anew; the notice is closed', async () => {
    await fillDisk(page);
    await add('没来得及存。');
    await said(full);
    await reopen();
    await said(cameBack);
    expect(await written()).toContain('没来得及存。');
    await saved();
    await keyboard.tabToName('关闭');
    await keyboard.press('Enter');
    await notSaid(cameBack);
    await expectFocus(keyboard, text);
    await reopen();
    expect(await written()).toContain('没来得及存。');
    expect(await page.getByText(cameBack).count()).toBe(0);
  });
});

interface FullDisk {
  freeDisk: () => void;
  refusals: number;
}

/** From now on the browser has no room for records. */
function fillDisk(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const disk: FullDisk = {
      freeDisk: () => {
        IDBObjectStore.prototype.put = put;
      },
      refusals: 0,
    };
    Object.assign(window, { disk });
    IDBObjectStore.prototype.put = function (...row) {
      if (this.name !== 'records') return put.apply(this, row);
      disk.refusals += 1;
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
}

const freeDisk = (page: Page) =>
  page.evaluate(() => (window as unknown as { disk: FullDisk }).disk.freeDisk());

/** How often a record was refused. */
const refusals = (page: Page) =>
  page.evaluate(() => (window as unknown as { disk: FullDisk }).disk.refusals);
