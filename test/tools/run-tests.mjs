import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';

/**
 * `npm test`: every check there is, one after the other, all of them even when one fails.
 * Each stage counts as one; Vitest counts each test. The last line is `N passed, N failed`.
 * Arguments go to Vitest: `npm test -- --project node`.
 */
let passed = 0;
let failed = 0;

count('a Chromium to test in', ensureChromium() !== undefined);
stage('types (tsc)', 'tsc', ['--noEmit']);
stage('lint and format (biome)', 'biome', ['check']);
const built = stage('build (vite)', 'vite', ['build', '--logLevel', 'warn']);
vitest(built ? [] : ['--project', 'node', '--project', 'browser']);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string} name @param {string} tool @param {string[]} args */
function stage(name, tool, args) {
  console.log(`\n== ${name}`);
  return count(name, run(tool, args));
}

/** @param {string[]} projects */
function vitest(projects) {
  console.log('\n== tests (vitest)');
  if (projects.length > 0) console.log('The journeys need a build, so they are left out.');
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-tests-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const clean = run('vitest', [...args, ...projects, ...process.argv.slice(2)]);
  const result = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  passed += result.passed;
  failed += result.failed;
  if (result.passed + result.failed === 0) count('at least one test ran', false);
  else if (!clean && result.failed === 0)
    count('vitest ended without an error outside the tests', false);
}

/**
 * A file that could not even be loaded has no tests of its own and counts as one failure.
 * @param {string} path
 */
function readReport(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const unloaded = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param {string} tool @param {string[]} args */
function run(tool, args) {
  const command = join('node_modules', '.bin', tool);
  return (
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/** @param {string} name @param {boolean} ok */
function count(name, ok) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  return ok;
}
