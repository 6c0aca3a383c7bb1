import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { measureApp } from './bench-app.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { CHROMIUM_ARGS } from './find-chromium.mjs';

/**
 * `npm run bench [part of a name]`: runs every test/bench/*.bench.ts in real Chromium, each in a fresh browser
 * with its data on disk, and prints the rows it returns. A bench module exports
 * `name: string` and `run(): Promise<{ label: string, value: number, unit: string }[]>`.
 */
const FOLDER = 'test/bench';
/** This one leaves its records in the app's own workspace; the app is opened over them afterwards. */
const appBench = 'million.bench.ts';
const wanted = process.argv[2] ?? '';
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.bench.ts') && file.includes(wanted))
  .sort();
const executablePath = ensureChromium();
if (!executablePath) process.exit(1);

// Built as the app is: a development React costs about twice as much.
const outDir = mkdtempSync(join(tmpdir(), 'fazhi-bench-built-'));
/** @type {import('vite').InlineConfig} */
const config = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome109',
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: 'test/tools/bench.html' },
  },
};
await build(config);
// SQLite looks for its .wasm beside its own code and a bundler does not see it.
const wasm = 'node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.wasm';
copyFileSync(wasm, join(outDir, 'assets', 'sqlite3.wasm'));
if (files.includes(appBench)) {
  await build({ logLevel: 'warn', build: { outDir: join(outDir, 'app'), emptyOutDir: true } });
}
const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
console.log(
  `${cpus().length} cores, Node ${process.version}. Trust the ratios, not the milliseconds.`,
);
for (const file of files) {
  try {
    await runBench(file);
  } catch (problem) {
    process.exitCode = 1;
    console.error(
      `FAILED: ${file}\n${problem instanceof Error ? problem.message : String(problem)}`,
    );
  }
}
if (files.length === 0) {
  process.exitCode = 1;
  console.error(`No bench matches "${wanted}" in ${FOLDER}.`);
}
await server.close();
rmSync(outDir, { recursive: true, force: true });

/** @param {string} file */
async function runBench(file) {
  const profile = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: CHROMIUM_ARGS,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.on('console', (line) => line.type() === 'info' && console.log(`  ... ${line.text()}`));
    await page.goto(`${origin}/test/tools/bench.html`);
    await page.waitForFunction('window.runBench');
    /** @type {{ name: string, rows: { label: string, value: number, unit: string }[] }} */
    const { name, rows } = await page.evaluate(`window.runBench(${JSON.stringify(file)})`);
    if (file === appBench) rows.push(...(await measureApp(page, `${origin}/app/#/?period=2021`)));
    console.log(`\n${name}  (${file})`);
    for (const row of rows)
      console.log(`  ${format(row.value).padStart(12)} ${row.unit.padEnd(8)} ${row.label}`);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** @param {number} value */
function format(value) {
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}
