import { describe, expect, it } from 'vitest';
import { whistle } from '#src/ledgers/whistle/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const sent = {
  whistleNo: 'CS001',
  sentAt: '2022-12-28',
  type: 'daily',
  matter: '村道边坡松动',
  count: 1,
  department: 'd1',
  dueAt: '2023-01-12',
};
const closed = {
  ...sent,
  arriveBy: '2022-12-30',
  arrivedAt: '2022-12-30',
  closedAt: '2023-01-10',
  outcome: 'solved',
  score: 90,
};

describe('whistles', () => {
  it('counts sending, arrival and closing each on its own day', () => {
    const row = filled(whistle, closed);
    expect(counted(whistle, 'sent', row)).toEqual({ value: 1, day: '2022-12-28' });
    expect(counted(whistle, 'arrived', row)).toEqual({ value: 1, day: '2022-12-30' });
    expect(counted(whistle, 'closed', row)).toEqual({ value: 1, day: '2023-01-10' });
    expect(counted(whistle, 'onTime', row)).toEqual({ value: 1, day: '2023-01-10' });
    expect(complaints(whistle, row)).toEqual([]);
  });

  it('counts a late closing as closed but not as on time', () => {
    const late = filled(whistle, { ...closed, closedAt: '2023-01-13' });
    expect(counted(whistle, 'closed', late).value).toBe(1);
    expect(counted(whistle, 'onTime', late).value).toBe(0);
  });

  it('counts calendar days until arrival, and punctuality only where a limit was set', () => {
    const row = filled(whistle, closed);
    expect(counted(whistle, 'arrivalDays', row).value).toBe(2);
    expect(counted(whistle, 'arrivedOnTime', row).value).toBe(1);
    const unlimited = { ...row, arriveBy: null };
    expect(counted(whistle, 'arrivalLimited', unlimited).value).toBe(0);
    expect(counted(whistle, 'arrivedOnTime', unlimited).value).toBe(0);
    expect(counted(whistle, 'arrivedOnTime', { ...row, arrivedAt: '2022-12-31' }).value).toBe(0);
  });

  it('weighs scores by cases and leaves unscored ones out', () => {
    expect(counted(whistle, 'scoreSum', filled(whistle, { ...closed, count: 2 })).value).toBe(180);
    expect(counted(whistle, 'scored', filled(whistle, { ...closed, count: 2 })).value).toBe(2);
    expect(counted(whistle, 'scored', filled(whistle, { ...closed, score: null })).value).toBe(0);
    expect(counted(whistle, 'scored', filled(whistle, { ...closed, score: 0 })).value).toBe(1);
  });

  it('stands in the due list until closed or returned', () => {
    expect(whistle.matter?.(filled(whistle, sent))).toEqual({
      open: true,
      stage: 'close',
      due: '2023-01-12',
    });
    expect(whistle.matter?.(filled(whistle, closed)).open).toBe(false);
    expect(whistle.matter?.(filled(whistle, { ...sent, returnedAt: '2022-12-29' })).open).toBe(
      false,
    );
  });

  it('waits for the arrival and the closing side by side, the earlier one in the due list', () => {
    const state = (data: object) => whistle.matter?.(filled(whistle, { ...sent, ...data }));
    expect(state({ arriveBy: '2022-12-30' })).toEqual({
      open: true,
      stage: 'arrive',
      due: '2022-12-30',
      beside: { stage: 'close', due: '2023-01-12' },
    });
    expect(state({ arriveBy: '2023-01-20' })).toMatchObject({
      stage: 'close',
      due: '2023-01-12',
      beside: { stage: 'arrive', due: '2023-01-20' },
    });
    expect(state({ arriveBy: '2022-12-30', arrivedAt: '2022-12-29' })).toEqual({
      open: true,
      stage: 'close',
      due: '2023-01-12',
    });
  });

  it('remembers a department that never came when the whistle was closed without it', () => {
    const never = filled(whistle, { ...closed, arrivedAt: null });
    expect(counted(whistle, 'neverArrived', never)).toEqual({ value: 1, day: '2023-01-10' });
    expect(counted(whistle, 'neverArrived', { ...never, arriveBy: '2023-01-10' }).value).toBe(0);
    expect(counted(whistle, 'neverArrived', filled(whistle, closed)).value).toBe(0);
  });

  it('refuses dates out of order and a whistle both returned and closed', () => {
    expect(complaints(whistle, filled(whistle, { ...sent, arrivedAt: '2022-12-01' }))).toEqual([
      'arrivedAfterSent',
    ]);
    expect(complaints(whistle, filled(whistle, { ...sent, dueAt: '2022-12-01' }))).toEqual([
      'dueAfterSent',
    ]);
    expect(complaints(whistle, filled(whistle, { ...closed, closedAt: '2022-12-29' }))).toEqual([
      'closedAfterArrived',
    ]);
    expect(complaints(whistle, filled(whistle, { ...closed, returnedAt: '2022-12-29' }))).toEqual([
      'closedNotReturned',
    ]);
  });

  it('has practice records without errors', () => {
    expect(practiceErrors(whistle)).toEqual([]);
  });
});
