import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';
import { expect } from 'vitest';
import { figureText } from '#src/domain/chinese-figure.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { journey } from '#test/support/open-app.ts';
import { seedFigures } from '#test/support/seed-figures.ts';
import { unzipTexts } from '#test/support/zip.ts';

const slow = 180_000;

function figureOf(page: Page, indicator: string, period: string) {
  return page.locator(`[data-indicator="${indicator}"][data-period="${period}"]`).first();
}

async function shownValue(page: Page, indicator: string, period: string): Promise<number> {
  const value = await figureOf(page, indicator, period).getAttribute('data-value');
  return Number(value);
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** All the words of a Word file's body, in order. */
async function wordsOf(file: Buffer): Promise<string> {
  const parts = await unzipTexts(new Blob([new Uint8Array(file)]));
  const xml = parts.get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('');
}

/** Figures on the indicators page that tell whether two states of the data are the same. */
async function allFigures(page: Page, period: string): Promise<string[]> {
  await page.goto(`${page.url().split('#')[0]}#/indicators?period=${period}`);
  await figureOf(page, 'hotline.total', period).waitFor();
  return page
    .locator(`[data-indicator][data-period="${period}"]`)
    .evaluateAll((all) =>
      all.map(
        (e) =>
          `${e.getAttribute('data-indicator')}=${e.getAttribute('data-value')}/${e.getAttribute('data-state')}`,
      ),
    );
}

journey(
  'the main job: sample, a new case, the report in Word, backup, wipe, restore, same numbers',
  async ({ app }) => {
    const { page, url } = app;

    // First run: open the sample.
    await page.getByRole('radio', { name: /样例/ }).check();
    await page.getByRole('button', { name: '开始' }).click();
    await page.getByRole('navigation', { name: '主导航' }).waitFor({ timeout: 60_000 });

    // 2022: every figure of the published report is on the screen with its value.
    await page.goto(`${url}#/indicators?period=2022`);
    await figureOf(page, 'hotline.total', '2022').waitFor();
    for (const { indicator, value, unit, approx } of seedFigures()) {
      const figure = figureOf(page, indicator, '2022');
      expect([indicator, await figure.getAttribute('data-value')]).toEqual([
        indicator,
        String(value),
      ]);
      expect([indicator, await figure.getAttribute('data-state')]).toEqual([indicator, 'ok']);
      const row = figure.locator('xpath=ancestor::tr[1]');
      const text = (await row.innerText()).replace(/\s/g, '');
      expect([indicator, text.includes(`${value}${approx ?? ''}`) || value >= 10_000]).toEqual([
        indicator,
        true,
      ]);
      expect([indicator, text.includes(unit)]).toEqual([indicator, true]);
    }

    // 2023: a new mediation case moves its month and the rate.
    await page.goto(`${url}#/indicators?period=2023-03`);
    await figureOf(page, 'mediation.total', '2023-03').waitFor();
    const cases = await shownValue(page, 'mediation.total', '2023-03');
    const rateBefore = await shownValue(page, 'mediation.resolvedRate', '2023-03');
    await page.goto(`${url}#/ledgers/mediation/new`);
    await page.getByLabel('案件编号').fill('TJ-旅程-1');
    await page.getByLabel('受理日期').fill('2023.3.6');
    await page.getByLabel('纠纷类型').selectOption({ label: '邻里' });
    await page.getByLabel('案件来源').selectOption({ index: 1 });
    await page.getByLabel('简要情况').fill('两户因排水沟走向发生争议');
    await page.getByLabel('结案日期').fill('20230310');
    await page.getByLabel('结案日期').blur();
    await page.getByLabel('调解结果').selectOption({ label: '未成功' });
    await page.keyboard.press('Control+s');
    await page
      .getByText(/已保存/)
      .first()
      .waitFor();
    await page.goto(`${url}#/indicators?period=2023-03`);
    await expect
      .poll(() => shownValue(page, 'mediation.total', '2023-03'), { timeout: 10_000 })
      .toBe(cases + 1);
    expect(await shownValue(page, 'mediation.resolvedRate', '2023-03')).toBeLessThan(rateBefore);
    await page.goto(`${url}#/indicators/mediation.total?period=2023`);
    await page.getByRole('heading', { level: 1, name: '受理矛盾纠纷' }).waitFor();
    await page.getByRole('button', { name: '表格', exact: true }).first().click();
    const march = page
      .locator('td [data-indicator="mediation.total"][data-period="2023-03"]')
      .first();
    await march.waitFor();
    expect(await march.getAttribute('data-value')).toBe(String(cases + 1));

    // Compose 2022 and export Word: the file states every figure with its approximation.
    await page.goto(`${url}#/reports`);
    await page.getByRole('button', { name: '起草新报告' }).first().click();
    await page.getByRole('dialog').getByLabel('年度').fill('2022');
    await page.getByRole('button', { name: '起草', exact: true }).click();
    await page.locator('.ProseMirror').waitFor({ timeout: 30_000 });
    const [word] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 Word' }).click(),
    ]);
    expect(word.suggestedFilename()).toMatch(/^永和镇-2022-法治政府建设年度报告.*\.docx$/);
    const words = await wordsOf(await bytesOf(word));
    for (const { indicator, value, approx } of seedFigures()) {
      const unit = catalogue.indicators.get(indicator)?.text.unit.zh ?? '';
      const written = figureText({ value, unit, approx: approx ?? '' });
      expect([indicator, written, words.includes(written)]).toEqual([indicator, written, true]);
    }

    // Back up, wipe, restore: the same numbers.
    const before = await allFigures(page, '2023');
    const before2022 = await allFigures(page, '2022');
    await page.goto(`${url}#/data`);
    const [backup] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '立即备份' }).click(),
    ]);
    expect(backup.suggestedFilename()).toMatch(/^法治年报备份-.*永和镇-\d{8}-\d{4}\.json$/);
    const file = await backup.path();
    await page.goto(`${url}#/data?tab=health`);
    await page.getByRole('button', { name: '全部清空' }).click();
    const wipe = page.getByRole('dialog');
    await wipe.getByRole('textbox').fill('清空');
    await wipe.getByRole('button', { name: '全部清空' }).click();
    await page.getByRole('radio', { name: /恢复备份/ }).check({ timeout: 30_000 });
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: '恢复这份备份' }).click({ timeout: 30_000 });
    await page.getByRole('button', { name: '打开恢复后的数据' }).click({ timeout: 30_000 });
    await page.getByRole('navigation', { name: '主导航' }).waitFor({ timeout: 60_000 });
    expect(await allFigures(page, '2023')).toEqual(before);
    expect(await allFigures(page, '2022')).toEqual(before2022);
  },
  slow,
);
