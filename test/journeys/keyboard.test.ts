import type { CDPSession, Page } from 'playwright';
import { expect } from 'vitest';
import { journey } from '#test/support/open-app.ts';

/** Presses Tab until the focus is on an element that holds. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** The palette: Ctrl+K, a few letters, Enter. */
async function run(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('[data-modal-dialog]').waitFor();
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-modal-dialog]').waitFor({ state: 'detached' });
}

/** Types as an input method does: letters while composing, then the chosen word. */
async function compose(cdp: CDPSession, steps: readonly string[], chosen: string): Promise<void> {
  for (const text of steps) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await cdp.send('Input.insertText', { text: chosen });
}

journey(
  'the whole main job by keyboard, with a Chinese input method',
  async ({ app }) => {
    const { page } = app;
    const cdp = await page.context().newCDPSession(page);

    // First run: start an empty workspace.
    await tabTo(page, 'input[name="way"]');
    await tabTo(page, 'main form input[type="text"]');
    await compose(cdp, ['y', 'yong', 'yonghe'], '永和镇');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2023');
    await page.keyboard.press('Enter');
    await page.locator('nav').first().waitFor({ timeout: 60_000 });

    // A hotline ticket through the palette, Enter from field to field, Ctrl+Enter for the next one.
    await run(page, '新增一条：热线');
    await page.getByLabel('工单编号').waitFor();
    await tabTo(page, '#field-ticketNo');
    await page.keyboard.type('RX-1');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-receivedAt');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2023.3.6');
    await tabTo(page, '#field-kind');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#field-matter');
    await compose(cdp, ['l', 'lu', 'ludeng'], '路灯');
    // An Enter that belongs to the composition neither submits nor jumps.
    await cdp.send('Input.imeSetComposition', {
      text: 'buliang',
      selectionStart: 7,
      selectionEnd: 7,
    });
    await page.keyboard.press('Enter');
    await compose(cdp, ['buliang'], '不亮');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-matter');
    expect((await page.getByLabel('诉求内容').inputValue()).replace(/\n/g, '')).toBe('路灯不亮');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-ticketNo')?.value === '',
    );
    expect(await page.getByLabel('收到日期').inputValue()).toBe('2023-03-06');

    // The list by keyboard: search, open, back.
    await run(page, '热线工单');
    await page.locator('[data-ledger="hotline"][data-total="1"]').waitFor();
    await page.getByRole('link', { name: 'RX-1' }).waitFor();

    // The figure is there, the report is drafted, Word is saved, the data are backed up.
    await run(page, '指标');
    await page.getByRole('heading', { level: 1, name: '指标' }).waitFor();
    await page
      .locator('[data-indicator="hotline.total"][data-period="2023"][data-value="1"]')
      .first()
      .waitFor();
    await run(page, '报告');
    await page.getByRole('heading', { level: 1, name: '年度报告' }).waitFor();
    await tabTo(page, 'main button');
    await page.getByRole('button', { name: '起草新报告' }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-modal-dialog]').waitFor();
    await page.getByRole('button', { name: '起草', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor({ timeout: 30_000 });
    const word = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Word' }).focus();
    await page.keyboard.press('Enter');
    expect((await word).suggestedFilename()).toBe('永和镇-2023-法治政府建设年度报告.docx');
    await run(page, '数据');
    await page.getByRole('heading', { level: 1, name: '数据' }).waitFor();
    const backup = page.waitForEvent('download');
    await page.getByRole('button', { name: '立即备份' }).focus();
    await page.keyboard.press('Enter');
    expect((await backup).suggestedFilename()).toMatch(/^法治年报备份-永和镇-\d{8}-\d{4}\.json$/);
    await page.locator('main [data-backup="fresh"]').waitFor();
  },
  180_000,
);
