import { expect } from 'vitest';
import { expectFocus, keyboardOf } from '#test/support/keyboard.ts';
import { journey } from '#test/support/open-app.ts';

const main = 'main, main *';

journey(
  'first run: the own township and its year, written with an input method',
  async ({ app }) => {
    const { page } = app;
    const keyboard = await keyboardOf(page);
    await page.locator('input[name=way]').first().waitFor();
    await keyboard.tabToName('开始');
    await keyboard.press('Enter');
    await page.getByText('请填写乡镇名称。').waitFor();
    await expectFocus(keyboard, 'form input[type=text]');
    const named = await keyboard.focused();
    expect(named.name).toMatch(/乡镇/);
    await keyboard.composeStubbornly('青云镇');
    expect(await page.locator('form').isVisible(), 'still asked').toBe(true);
    expect((await keyboard.focused()).value).toBe('青云镇');
    await keyboard.press('Tab');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('二三年');
    await keyboard.press('Enter');
    await page.getByText('请填写四位年份，如 2023。').waitFor();
    await expectFocus(keyboard, 'form input[type=text]');
    expect((await keyboard.focused()).value).toBe('二三年');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('２０２３年');
    await keyboard.press('Enter');
    await page.locator('nav').first().waitFor({ timeout: 60_000 });
    await page.getByText('青云镇').first().waitFor();
    await expectFocus(keyboard, main);
  },
);

journey(
  'first run: language and theme, then the practice data and the way back',
  async ({ app }) => {
    const { page } = app;
    const keyboard = await keyboardOf(page);
    await page.locator('input[name=way]').first().waitFor();
    await keyboard.tabToName('English');
    await keyboard.press('Enter');
    await page.getByText('Welcome to').waitFor();
    expect((await keyboard.focused()).name).toBe('中文');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Enter', 2);
    expect((await keyboard.focused()).name).toBe('切换深浅色');
    await keyboard.tabTo('input[name=way]');
    await keyboard.press('ArrowDown');
    await expectFocus(keyboard, 'input[name=way]:checked');
    await keyboard.press('Tab');
    expect((await keyboard.focused()).name).toBe('开始');
    await keyboard.press('Enter');
    await page.locator('nav').first().waitFor({ timeout: 60_000 });
    await expectFocus(keyboard, main);
    await keyboard.tabToName('回到正式数据', { back: true });
    await keyboard.press('Enter');
    await page.getByText('去练习').waitFor({ timeout: 60_000 });
    await expectFocus(keyboard, main);
    await keyboard.tabToName('去练习', { back: true });
    await keyboard.press('Enter');
    await page.getByText('回到正式数据').waitFor({ timeout: 60_000 });
    await expectFocus(keyboard, main);
  },
);

journey('first run: a file that is no backup, then a backup restored', async ({ app }) => {
  const { page, context, url } = app;
  const keyboard = await keyboardOf(page);
  await page.locator('input[name=way]').first().waitFor();
  await keyboard.tabTo('form input[type=text]');
  await keyboard.compose('青云镇');
  await keyboard.press('Enter');
  await page.locator('nav').first().waitFor({ timeout: 60_000 });
  await keyboard.goTo('#/data');
  await keyboard.tabToName('立即备份');
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  const backup = await download.path();

  // Another browser, on which nothing is known yet.
  const browser = context.browser();
  if (!browser) throw new Error('the browser of the journey is gone');
  const elsewhere = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const fresh = await elsewhere.newPage();
  await fresh.goto(url);
  const there = await keyboardOf(fresh);
  await fresh.locator('input[name=way]').first().waitFor();
  await there.tabTo('input[name=way]');
  await there.press('ArrowUp');
  // Enter on the choice begins nothing: there is no file yet.
  await there.press('Enter');
  await fresh.locator('input[type=file]').waitFor({ state: 'attached' });
  expect(await fresh.locator('input[name=way]').count()).toBe(3);
  const choose = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    await there.tabTo('input[type=file]');
    const [chooser] = await Promise.all([fresh.waitForEvent('filechooser'), there.press('Enter')]);
    await chooser.setFiles(file);
  };
  await choose({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await fresh.getByRole('alert').first().waitFor();
  await expectFocus(there, main);
  await choose(backup);
  await fresh.getByRole('button', { name: '恢复这份备份' }).waitFor({ timeout: 30_000 });
  await expectFocus(there, main);
  await there.tabToName('换一个文件');
  await there.press('Enter');
  await fresh.locator('input[type=file]').waitFor({ state: 'attached' });
  await expectFocus(there, main);
  await choose(backup);
  await there.tabToName('恢复这份备份');
  await there.press('Enter');
  await fresh.getByRole('button', { name: '打开恢复后的数据' }).waitFor({ timeout: 60_000 });
  await expectFocus(there, main);
  await there.tabToName('打开恢复后的数据');
  await there.press('Enter');
  await fresh.locator('nav').first().waitFor({ timeout: 60_000 });
  await fresh.getByText('青云镇').first().waitFor();
  await expectFocus(there, main);
  await elsewhere.close();
});
