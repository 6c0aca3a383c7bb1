import { preview } from 'vite';
import { expect, test } from 'vitest';
import { openSample } from '#test/support/journey-steps.ts';
import { openApp } from '#test/support/open-app.ts';

test('once opened, the built app opens again with the server gone, data and all', async () => {
  const server = await preview({
    configFile: false,
    base: './',
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('no address');
  const app = await openApp();
  const { page } = app;
  try {
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await openSample(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.getByText('已可离线使用').waitFor({ timeout: 60_000 });
    await new Promise<void>((resolve) => {
      server.httpServer.close(() => resolve());
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
    });
    await expect(fetch(`http://127.0.0.1:${address.port}/`)).rejects.toThrow();
    await page.reload();
    await page
      .locator('[data-indicator="hotline.total"][data-value="105"]')
      .first()
      .waitFor({ timeout: 30_000 });
    for (const route of [
      '#/ledgers/mediation',
      '#/reports',
      '#/data',
      '#/settings',
      '#/handbook',
    ]) {
      await page.goto(`http://127.0.0.1:${address.port}/${route}`);
      await page.locator('main h1').first().waitFor({ timeout: 30_000 });
    }
    expect(app.problems.filter((p) => !p.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  } finally {
    await app.close();
  }
}, 180_000);
