import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openSample, screens } from '#test/support/journey-steps.ts';
import { openApp } from '#test/support/open-app.ts';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeWindow {
  axe: {
    run: (
      context: unknown,
      options: unknown,
    ) => Promise<{
      violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
    }>;
  };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as AxeWindow;
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.flatMap((v) =>
      v.nodes
        .slice(0, 3)
        .map((n) => `${v.id}: ${JSON.stringify(n.target)} ${n.failureSummary ?? ''}`),
    );
  });
}

/** Waits until a screen stands: its heading is there and nothing says that it is busy. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), undefined, {
    timeout: 30_000,
  });
  await page.waitForTimeout(300);
}

/** Words left in Chinese on an English screen; data, names and the language switch may be. */
async function leftInChinese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const controls = document.querySelectorAll(
      'nav a, nav summary, button, h1, h2, label, legend, th, [role="tab"]',
    );
    for (const element of controls) {
      const text = (element.textContent ?? '').trim();
      if (
        /[\u4e00-\u9fff]/.test(text) &&
        !element.closest('[lang="zh-CN"], [data-own-words], tbody')
      )
        found.push(text);
    }
    return found;
  });
}

for (const look of [
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'en-US', colorScheme: 'dark' },
] as const) {
  test(`every screen is accessible and quiet (${look.locale}, ${look.colorScheme})`, async () => {
    const app = await openApp(look);
    try {
      await settle(app.page);
      const faults: string[] = (await violations(app.page)).map((v) => `first run: ${v}`);
      await openSample(app.page);
      for (const route of screens) {
        await app.page.goto(app.url + route);
        await settle(app.page);
        faults.push(...(await violations(app.page)).map((v) => `${route}: ${v}`));
        if (look.locale === 'en-US') {
          faults.push(
            ...(await leftInChinese(app.page)).map((v) => `${route}: still Chinese: ${v}`),
          );
        }
      }
      expect(faults).toEqual([]);
      expect(app.problems).toEqual([]);
    } finally {
      await app.close();
    }
  }, 300_000);
}
