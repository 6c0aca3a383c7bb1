import type { Page } from 'playwright';
import { expect } from 'vitest';
import { openSample } from '#test/support/journey-steps.ts';
import { journey } from '#test/support/open-app.ts';

const form = '#/ledgers/hotline/new';
const number = (page: Page) => page.getByRole('textbox', { name: '工单编号' });
const restored = (page: Page) => page.getByText('已恢复未保存的内容', { exact: false });

/** Types into the form and waits until the text is kept. */
async function type(page: Page, text: string): Promise<void> {
  await number(page).fill(text);
  await page.waitForTimeout(600);
}

journey('two windows on one ledger fill two forms, each with its own text', async ({ app }) => {
  const { page, context, url } = app;
  await openSample(page);
  await page.goto(url + form);
  await type(page, 'RX-A');

  // The second window starts empty, and saving there leaves the first one's text alone.
  const second = await context.newPage();
  await second.goto(url + form);
  await number(second).waitFor();
  expect(await number(second).inputValue()).toBe('');
  await type(second, 'RX-B');
  await second.reload();
  await restored(second).waitFor();
  expect(await number(second).inputValue()).toBe('RX-B');
  await second.getByLabel('诉求类型').selectOption('consult');
  await second.getByRole('textbox', { name: '诉求内容' }).fill('咨询医保缴费');
  await second.keyboard.press('Control+S');
  await second.getByRole('heading', { name: 'RX-B' }).waitFor();

  await page.reload();
  await restored(page).waitFor();
  expect(await number(page).inputValue()).toBe('RX-A');

  // What another window has open is not handed out twice.
  await second.goto(`${url}#/`);
  await second.getByRole('link', { name: /RX-A/ }).click();
  await second.getByText('这份内容正在另一个窗口里填').waitFor();
  await second.getByRole('link', { name: '另填一张新的' }).click();
  await number(second).waitFor();
  expect(await number(second).inputValue()).toBe('');
  await type(second, 'RX-C');

  // Both windows are closed, as overnight: the newest text comes by itself, 今日 lists and opens each.
  await page.close();
  await second.close();
  const morning = await context.newPage();
  await morning.goto(url + form);
  await restored(morning).waitFor();
  expect(await number(morning).inputValue()).toBe('RX-C');
  await morning.goto(`${url}#/`);
  await morning.getByRole('link', { name: /RX-C/ }).waitFor();
  await morning.getByRole('link', { name: /RX-A/ }).click();
  await restored(morning).waitFor();
  expect(await number(morning).inputValue()).toBe('RX-A');

  // 不要了 throws away this text only.
  await morning.getByRole('button', { name: '不要了' }).click();
  await morning.goto(`${url}#/`);
  await morning.getByRole('link', { name: /RX-C/ }).click();
  await restored(morning).waitFor();
  expect(await number(morning).inputValue()).toBe('RX-C');
});
