import { spawnSync } from 'node:child_process';

/**
 * The long form of the property test of totals: 3,000 random sequences of up to 60 steps, compared with a naive count
 * after every step. `npm run soak:totals`; some minutes.
 */
const args = ['run', '--project', 'browser', 'test/storage/rollups.test.ts'];
const { status } = spawnSync('vitest', args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, VITE_SOAK: '1' },
});
process.exitCode = status ?? 1;
