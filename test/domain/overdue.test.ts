import { expect, test } from 'vitest';
import { soonDays, urgencyOf } from '#src/domain/overdue.ts';
import { addDays } from '#src/domain/period.ts';

test('a matter is overdue the day after its due day, and soon due from a week before it', () => {
  const due = '2024-03-04';
  const seen = (left: number) => urgencyOf(due, addDays(due, -left));
  expect([-1, 0, 3, soonDays, soonDays + 1].map(seen)).toEqual([
    'overdue',
    'soon',
    'soon',
    'soon',
    'later',
  ]);
});
