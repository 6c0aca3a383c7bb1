import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { CHROMIUM_ARGS, findChromium } from './find-chromium.mjs';

/**
 * The kill test: a whole browser is killed (SIGKILL) while a page saves records in a loop; on reopening, no save that
 * was acknowledged may be missing and every change set must be whole. `npm run soak:kill -- 30` kills 30 times.
 *
 * @typedef {{ ids: string[], different: string[], brokenAt: number | null, torn: string[] }} Found
 * @typedef {{ acknowledged: number, missing: string[], found: Found }} Outcome
 */

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Kills the browser `kills` times on one profile and answers what was found each time.
 * @param {number} kills
 * @param {(outcome: Outcome, index: number) => void} [onOutcome]
 * @returns {Promise<Outcome[]>}
 */
export async function killRepeatedly(kills, onOutcome) {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-kill-'));
  const site = join(folder, 'site');
  await build({
    configFile: false,
    root: 'test/support/kill',
    base: './',
    logLevel: 'error',
    build: { outDir: site, emptyOutDir: true },
  });
  const server = await serve(site);
  const profile = join(folder, 'profile');
  /** @type {Set<string>} */
  const acknowledged = new Set();
  /** @type {Outcome[]} */
  const outcomes = [];
  try {
    for (let i = 0; i < kills; i += 1) {
      const before = acknowledged.size;
      const saving = openBrowser(`${server.url}?save`, profile);
      const enough = 5 + ((i * 7) % 23);
      await server.hear('/saved', (ids) => {
        for (const id of ids.split(' ')) acknowledged.add(id);
        return acknowledged.size - before >= enough;
      });
      // Not at the moment of an answer: anywhere within the next save.
      await pause((i * 13) % 40);
      await saving.kill();
      const checking = openBrowser(`${server.url}?check`, profile);
      /** @type {Found} */
      let found = { ids: [], different: [], brokenAt: null, torn: [] };
      await server.hear('/found', (body) => {
        found = JSON.parse(body);
        return true;
      });
      await checking.kill();
      const there = new Set(found.ids);
      const missing = [...acknowledged].filter((id) => !there.has(id));
      const outcome = { acknowledged: acknowledged.size, missing, found };
      outcomes.push(outcome);
      onOutcome?.(outcome, i);
    }
    return outcomes;
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether an outcome is as it must be. @param {Outcome} outcome */
export function isWhole({ missing, found }) {
  const { different, brokenAt, torn } = found;
  return missing.length + different.length + torn.length === 0 && brokenAt === null;
}

/** @param {string} url @param {string} profile */
function openBrowser(url, profile) {
  const path = findChromium();
  if (!path) throw new Error('no Chromium on this machine');
  const args = [...CHROMIUM_ARGS, '--headless=new', `--user-data-dir=${profile}`, url];
  // A group of its own, so that its helper processes die with it.
  const child = spawn(path, args, { detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    async kill() {
      if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Serves a folder on loopback and hands over what the page posts. @param {string} site */
async function serve(site) {
  /** @type {Map<string, (body: string) => void>} */
  const ears = new Map();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    if (request.method === 'POST') {
      let body = '';
      for await (const piece of request) body += piece;
      ears.get(path)?.(body);
      response.end();
      return;
    }
    const file = join(site, normalize(path === '/' ? 'index.html' : path));
    try {
      const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))];
      response.setHeader('content-type', type ?? 'application/octet-stream');
      response.end(await readFile(file));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    /**
     * Waits until `take` answers true for something posted to a path.
     * @param {string} path @param {(body: string) => boolean} take @returns {Promise<void>}
     */
    hear: (path, take) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`nothing came to ${path}`)), 60_000);
        ears.set(path, (body) => {
          if (!take(body)) return;
          clearTimeout(late);
          resolve();
        });
      }),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kills = Number(process.argv[2] ?? 20);
  const outcomes = await killRepeatedly(kills, (outcome, i) => {
    const { acknowledged, missing, found } = outcome;
    const state = isWhole(outcome) ? 'whole' : 'DAMAGED';
    console.log(
      `kill ${i + 1}: ${acknowledged} acknowledged, ${missing.length} missing, ${found.torn.length} torn, ${state}`,
    );
  });
  if (!outcomes.every(isWhole)) process.exitCode = 1;
}
