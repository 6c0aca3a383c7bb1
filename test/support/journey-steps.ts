import type { Page } from 'playwright';

/** First run: opens the practice workspace and waits for the shell. */
export async function openSample(page: Page): Promise<void> {
  await page.locator('input[name="way"]').nth(1).check();
  await page.locator('button[type="submit"]').click();
  await page.locator('nav').first().waitFor({ timeout: 60_000 });
}

/** The first screens of every kind, with the sample open. */
export const screens = [
  '#/',
  '#/?period=2023-Q1',
  '#/indicators?period=2022',
  '#/indicators/hotline.onTimeRate?period=2023',
  '#/ledgers/mediation',
  '#/ledgers/hotline/new',
  '#/ledgers/petition/import',
  '#/ledgers/disclosure?trash=1',
  '#/reports',
  '#/data',
  '#/data?tab=restore',
  '#/data?tab=history',
  '#/data?tab=health',
  '#/settings',
  '#/settings/deadlines',
  '#/handbook',
  '#/nowhere',
] as const;
