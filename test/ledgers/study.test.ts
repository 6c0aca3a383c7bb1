import { describe, expect, test } from 'vitest';
import { study } from '#src/ledgers/study/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const session = filled(study, {
  heldAt: '2022-03-10',
  body: 'centerGroup',
  topic: '宪法学习',
  attendees: 10,
  expected: 12,
});

describe('the law-study ledger', () => {
  test('counts a session once on the day held', () => {
    expect(counted(study, 'sessions', session)).toEqual({ value: 1, day: '2022-03-10' });
    expect(counted(study, 'persons', session).value).toBe(10);
  });

  test('counts a monthly summary row with all its sessions', () => {
    const row = { ...session, count: 4, firstItem: true };
    expect(counted(study, 'sessions', row).value).toBe(4);
    expect(counted(study, 'firstItem', row).value).toBe(4);
  });

  test('leaves sessions without an expected number out of both sides of the attendance rate', () => {
    expect(counted(study, 'attended', session).value).toBe(10);
    expect(counted(study, 'expected', session).value).toBe(12);
    const open = { ...session, expected: null };
    expect(counted(study, 'attended', open).value).toBe(0);
    expect(counted(study, 'expected', open).value).toBe(0);
  });

  test('refuses more people present than expected', () => {
    expect(complaints(study, session)).toEqual([]);
    expect(complaints(study, { ...session, attendees: 13 })).toEqual(['attendeesWithinExpected']);
  });

  test('asks for the village of village officials', () => {
    expect(complaints(study, { ...session, body: 'villageCadre' })).toContain(
      'villageOfVillageCadres',
    );
  });

  test('has practice records without errors', () => {
    expect(practiceErrors(study)).toEqual([]);
  });
});
