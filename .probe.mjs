import { chromium } from 'playwright';
import { preview } from 'vite';
const server = await preview({ configFile: false, base: './', logLevel: 'warn', build: { outDir: process.env.OUT ?? 'dist' }, preview: { port: 4999, strictPort: true, host: '127.0.0.1' } });
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
const ctx = await b.newContext({ viewport: { width: 1366, height: 768 }, locale: process.env.LOC ?? 'zh-CN', timezoneId: 'Asia/Shanghai', colorScheme: process.env.DARK ? 'dark':'light', acceptDownloads: true });
const page = await ctx.newPage();
page.setDefaultTimeout(20000);
page.on('console', m => { if (['error','warning'].includes(m.type())) console.log(m.type(), m.text().slice(0,300)); });
page.on('pageerror', e => console.log('pageerror', e.message.slice(0,500)));
const url = 'http://127.0.0.1:4999/';
const shot = (n) => page.screenshot({ path: `/tmp/shots/${n}.png` });
const go = async (r, wait = 2500) => { await page.goto(url + r); await page.waitForTimeout(wait); };
await page.goto(url);
try {
if (!process.env.NOSAMPLE) { await page.getByRole('radio').nth(1).check();
await page.locator('button[type=submit]').click();
await page.locator('nav').first().waitFor({ timeout: 60000 }); }
const { default: steps } = await import(process.argv[2]);
await steps({ page, url, shot, go });
} catch (e) { console.log('FAILED', e.message.slice(0, 800)); await shot('failed'); }
await b.close(); await server.close(); process.exit(0);
