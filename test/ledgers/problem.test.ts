import { describe, expect, it } from 'vitest';
import { problem } from '#src/ledgers/problem/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const found = {
  foundAt: '2022-04-02',
  summary: '执法文书不够规范',
  category: 'enforcement',
  cause: '实务训练少',
  measure: '开展案卷互评',
  dueAt: '2022-09-30',
  state: 'working',
};
const closed = { ...found, state: 'solved', closedAt: '2022-09-01' };

describe('shortcomings', () => {
  it('counts a shortcoming when found and again when closed, each on its own day', () => {
    const row = filled(problem, closed);
    expect(counted(problem, 'found', row)).toEqual({ value: 1, day: '2022-04-02' });
    expect(counted(problem, 'solved', row)).toEqual({ value: 1, day: '2022-09-01' });
    expect(counted(problem, 'onTime', row).value).toBe(1);
  });

  it('counts a late correction as closed but not as on time', () => {
    const late = filled(problem, { ...closed, closedAt: '2022-10-01' });
    expect(counted(problem, 'solved', late).value).toBe(1);
    expect(counted(problem, 'onTime', late).value).toBe(0);
    expect(counted(problem, 'onTime', filled(problem, { ...closed, dueAt: null })).value).toBe(1);
  });

  it('stands in the due list until it is closed', () => {
    expect(problem.matter?.(filled(problem, found))).toEqual({ open: true, due: '2022-09-30' });
    expect(problem.matter?.(filled(problem, closed)).open).toBe(false);
  });

  it('refuses a closing or a due date before it was found', () => {
    expect(complaints(problem, filled(problem, { ...closed, closedAt: '2022-03-01' }))).toEqual([
      'closedAfterFound',
    ]);
    expect(complaints(problem, filled(problem, { ...found, dueAt: '2022-03-01' }))).toEqual([
      'dueAfterFound',
    ]);
  });

  it('requires a cause, and reminds of the arrangement that answers a reported shortcoming', () => {
    expect(problem.fields.cause?.required).toBe(true);
    const reported = filled(problem, { ...found, inReport: true });
    expect(complaints(problem, reported)).toEqual(['reportNeedsPlan']);
    expect(counted(problem, 'planned', { ...reported, plan: '规范执法程序' }).value).toBe(1);
  });

  it('has practice records without errors', () => {
    expect(practiceErrors(problem)).toEqual([]);
  });
});
