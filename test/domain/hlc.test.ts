import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHybridClock, stampTime } from '#src/domain/hlc.ts';

test('stamps always grow, whatever the machine’s clock does and whatever was seen', () => {
  const start = Date.parse('2023-01-01T00:00:00Z');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -9e6, max: 9e6 }), fc.boolean())), (moves) => {
      let now = start;
      const mine = createHybridClock(() => now, 'mine');
      const other = createHybridClock(() => now + 5_000, 'other');
      let last = '';
      for (const [move, isSeen] of moves) {
        now = Math.max(start, now + move);
        if (isSeen) {
          const foreign = other.next();
          mine.see(foreign);
          if (foreign > last) last = foreign;
        }
        const stamp = mine.next();
        expect(stamp > last).toBe(true);
        last = stamp;
      }
    }),
  );
});

test('a stamp names its time and its machine', () => {
  const clock = createHybridClock(() => Date.parse('2023-05-06T07:08:09.010Z'), 'abcd');
  expect(clock.next()).toBe('2023-05-06T07:08:09.010Z-0000-abcd');
  expect(clock.next()).toBe('2023-05-06T07:08:09.010Z-0001-abcd');
  expect(stampTime(clock.next())).toBe('2023-05-06T07:08:09.010Z');
});

test('a stamp that cannot be read is passed over', () => {
  const clock = createHybridClock(() => Date.parse('2023-05-06T00:00:00Z'), 'abcd');
  clock.see('nonsense');
  expect(clock.next()).toBe('2023-05-06T00:00:00.000Z-0000-abcd');
});
