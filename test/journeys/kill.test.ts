import { expect, test } from 'vitest';
import { isWhole, killRepeatedly } from '#test/tools/kill-soak.mjs';

test('a browser killed in the middle of saving loses nothing that was acknowledged', async () => {
  const outcomes = await killRepeatedly(3);
  expect(outcomes).toHaveLength(3);
  for (const outcome of outcomes) {
    expect(outcome.acknowledged).toBeGreaterThan(0);
    expect(
      isWhole(outcome),
      JSON.stringify({ ...outcome, found: { ...outcome.found, ids: [] } }),
    ).toBe(true);
  }
}, 300_000);
