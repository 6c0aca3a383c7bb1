import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findChromium } from './find-chromium.mjs';

/**
 * Makes sure that a Chromium is on this machine: finds one, or installs one (apt as root on Debian, else Playwright's own).
 * @returns {string | undefined} its path; undefined after having said plainly what to do by hand
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const debian =
    existsSync('/etc/os-release') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
  if (debian && process.getuid?.() === 0) {
    console.log('No Chromium found; installing chromium and Chinese fonts with apt ...');
    run('apt-get', ['update', '-qq']);
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-cjk',
    ]);
  }
  const installed = findChromium();
  if (installed) return installed;
  console.log('Trying the Chromium that Playwright downloads ...');
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  const downloaded = findChromium();
  if (!downloaded) {
    console.error(
      'No Chromium on this machine and none could be installed. Install Chromium or Google Chrome yourself ' +
        '(Debian: sudo apt-get install chromium fonts-noto-cjk), or put its path into the variable CHROMIUM, and run again.',
    );
  }
  return downloaded;
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = ensureChromium();
  if (path) console.log(`Chromium: ${path}`);
  else process.exitCode = 1;
}
