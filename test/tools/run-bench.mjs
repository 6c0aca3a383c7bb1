import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { ensureChromium } from './ensure-chromium.mjs';
import { CHROMIUM_ARGS } from './find-chromium.mjs';

/**
 * `npm run bench [part of a name]`: runs every test/bench/*.bench.ts in real Chromium, each in a fresh browser
 * with its data on disk, and prints the rows it returns. A bench module exports
 * `name: string` and `run(): Promise<{ label: string, value: number, unit: string }[]>`.
 */
const FOLDER = 'test/bench';
const wanted = process.argv[2] ?? '';
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.bench.ts') && file.includes(wanted))
  .sort();
const executablePath = ensureChromium();
if (!executablePath) process.exit(1);

const server = await createServer({
  logLevel: 'warn',
  server: { port: 0, host: '127.0.0.1', hmr: false },
  // It finds its .wasm beside its own file, so it must not be bundled.
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
});
await server.listen();
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
    const { name, rows } = await page.evaluate(async (path) => {
      /** @type {{ name: string, run: () => Promise<{ label: string, value: number, unit: string }[]> }} */
      const bench = await import(path);
      return { name: bench.name, rows: await bench.run() };
    }, `/${FOLDER}/${file}`);
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
