import { describe, expect, it } from 'vitest';
import { deliberation } from '#src/ledgers/deliberation/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const meeting = {
  date: '2022-08-15',
  kind: 'talk',
  village: 'v1',
  topic: '路灯维护',
  count: 1,
  attendees: 24,
  issues: 5,
  resolved: 3,
  failed: 1,
  dueAt: '2022-09-15',
};

describe('village deliberation', () => {
  it('counts the meeting, its people and its issues on the day of the meeting', () => {
    const row = filled(deliberation, meeting);
    expect(counted(deliberation, 'meetings', row)).toEqual({ value: 1, day: '2022-08-15' });
    expect(counted(deliberation, 'attendees', row).value).toBe(24);
    expect(counted(deliberation, 'issues', row).value).toBe(5);
    expect(complaints(deliberation, row)).toEqual([]);
  });

  it('counts issues settled, concluded and in hand apart', () => {
    const row = filled(deliberation, meeting);
    expect(counted(deliberation, 'resolved', row).value).toBe(3);
    expect(counted(deliberation, 'settled', row).value).toBe(4);
    expect(counted(deliberation, 'pending', row).value).toBe(1);
  });

  it('refuses more settled than raised', () => {
    expect(
      complaints(deliberation, filled(deliberation, { ...meeting, resolved: 6, failed: 0 })),
    ).toEqual(['resolvedWithinIssues']);
    expect(complaints(deliberation, filled(deliberation, { ...meeting, failed: 3 }))).toEqual([
      'settledWithinIssues',
    ]);
  });

  it('stands in the due list while an issue is in hand', () => {
    expect(deliberation.matter?.(filled(deliberation, meeting))).toEqual({
      open: true,
      due: '2022-09-15',
      stage: 'settle',
      amount: 1,
    });
    expect(deliberation.matter?.(filled(deliberation, { ...meeting, resolved: 4 })).open).toBe(
      false,
    );
    expect(complaints(deliberation, filled(deliberation, { ...meeting, dueAt: null }))).toEqual([
      'openNeedsDue',
    ]);
  });

  it('counts only real ratings', () => {
    expect(
      counted(deliberation, 'rated', filled(deliberation, { ...meeting, feedback: 'unrated' }))
        .value,
    ).toBe(0);
    expect(
      counted(deliberation, 'rated', filled(deliberation, { ...meeting, feedback: 'dissatisfied' }))
        .value,
    ).toBe(1);
    expect(
      counted(deliberation, 'satisfied', filled(deliberation, { ...meeting, feedback: 'basic' }))
        .value,
    ).toBe(1);
  });

  it('has practice records without errors', () => {
    expect(practiceErrors(deliberation)).toEqual([]);
  });
});
