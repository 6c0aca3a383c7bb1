import { expect, test } from 'vitest';
import { createSampleTools } from '#src/domain/sample-tools.ts';

const world = { villages: ['v1', 'v2'], departments: ['d1'], scales: { tags: ['t1'] } };

test('the same seed gives the same practice data, another seed others', () => {
  const drawn = (seed: number) => {
    const t = createSampleTools(seed, world);
    return Array.from({ length: 20 }, () => [t.int(1, 6), t.day(2023), t.village(), t.chance(0.5)]);
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

test('draws stay within their bounds', () => {
  const t = createSampleTools(1, world);
  for (let i = 0; i < 500; i += 1) {
    expect([1, 2, 3]).toContain(t.int(1, 3));
    expect(t.day(2023, 2)).toMatch(/^2023-02-(0[1-9]|1\d|2[0-8])$/);
    expect(['a', 'b', 'c']).toContain(t.pick(['a', 'b', 'c'], true));
  }
  expect(t.plus('2023-12-31', 1)).toBe('2024-01-01');
  expect(t.scaleValues('unknown')).toEqual([]);
  expect(() => t.pick([])).toThrow('pick from nothing');
});
