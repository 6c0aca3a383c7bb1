import { describe, expect, it } from 'vitest';
import { planItem } from '#src/ledgers/plan-item/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const planned = {
  plannedAt: '2022-12-31',
  summary: '规范执法程序和文书',
  category: 'enforcement',
  measure: '全员轮训',
  department: 'd1',
  dueAt: '2023-06-30',
};
const done = { ...planned, state: 'done', doneAt: '2023-06-12', result: '已轮训两期。' };

describe('next year’s arrangements', () => {
  it('belongs to the report that lists it, falls due the next year and counts as done on the day done', () => {
    const row = filled(planItem, done);
    expect(counted(planItem, 'listed', row)).toEqual({ value: 1, day: '2022-12-31' });
    expect(counted(planItem, 'due', row)).toEqual({ value: 1, day: '2023-06-30' });
    expect(counted(planItem, 'done', row)).toEqual({ value: 1, day: '2023-06-12' });
    expect(counted(planItem, 'onTime', row).value).toBe(1);
    expect(counted(planItem, 'onTime', { ...row, doneAt: '2023-07-01' }).value).toBe(0);
  });

  it('leaves a dropped arrangement out of everything but the dropped ones', () => {
    const row = filled(planItem, { ...planned, state: 'dropped', dropReason: '上级统一调整。' });
    expect(['listed', 'due', 'done'].map((m) => counted(planItem, m, row).value)).toEqual([
      0, 0, 0,
    ]);
    expect(counted(planItem, 'dropped', row)).toEqual({ value: 1, day: '2023-06-30' });
    expect(planItem.matter?.(row).open).toBe(false);
  });

  it('is due until done', () => {
    expect(planItem.matter?.(filled(planItem, planned))).toEqual({ open: true, due: '2023-06-30' });
    expect(planItem.matter?.(filled(planItem, done)).open).toBe(false);
  });

  it('refuses dates before the day it was listed', () => {
    expect(complaints(planItem, filled(planItem, { ...planned, dueAt: '2022-06-30' }))).toEqual([
      'dueAfterPlanned',
    ]);
    expect(complaints(planItem, filled(planItem, { ...done, doneAt: '2022-06-30' }))).toEqual([
      'doneAfterPlanned',
    ]);
  });

  it('asks a reported arrangement for its reason or the shortcoming it answers', () => {
    const row = filled(planItem, { ...planned, inReport: true });
    expect(complaints(planItem, row)).toEqual(['causeOrProblem']);
    expect(complaints(planItem, { ...row, problem: '执法文书不够规范' })).toEqual([]);
  });

  it('has practice records without errors', () => {
    expect(practiceErrors(planItem)).toEqual([]);
  });
});
