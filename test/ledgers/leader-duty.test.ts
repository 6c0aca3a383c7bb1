import { describe, expect, it } from 'vitest';
import { leaderDuty } from '#src/ledgers/leader-duty/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const meeting = {
  date: '2022-03-10',
  role: 'secretary',
  type: 'deploy',
  matter: '研究年度法治建设要点',
  count: 1,
};

describe('leaders’ duty', () => {
  it('counts an act on its day and a month’s signed documents by their number', () => {
    expect(counted(leaderDuty, 'acts', filled(leaderDuty, meeting))).toEqual({
      value: 1,
      day: '2022-03-10',
    });
    expect(
      counted(leaderDuty, 'acts', filled(leaderDuty, { ...meeting, type: 'sign', count: 7 })).value,
    ).toBe(7);
  });

  it('counts a problem as solved only where a result was reached', () => {
    expect(counted(leaderDuty, 'solved', filled(leaderDuty, meeting)).value).toBe(0);
    const row = filled(leaderDuty, { ...meeting, solved: true, result: '已明确牵头部门。' });
    expect(counted(leaderDuty, 'solved', row).value).toBe(1);
    expect(leaderDuty.fields.result?.when?.(row)).toBe(true);
    expect(complaints(leaderDuty, row)).toEqual([]);
  });

  it('counts persons only at lectures and receptions', () => {
    expect(
      counted(
        leaderDuty,
        'persons',
        filled(leaderDuty, { ...meeting, type: 'lecture', persons: 60 }),
      ).value,
    ).toBe(60);
    expect(
      counted(leaderDuty, 'persons', filled(leaderDuty, { ...meeting, persons: 60 })).value,
    ).toBe(0);
  });

  it('makes the meetings figure from planning meetings and hearings', () => {
    const found = leaderDuty.indicators.find((i) => i.id === 'leaderDuty.meetings');
    expect(found?.formula).toMatchObject({
      terms: [{ where: { dimension: 'type', values: ['deploy', 'hearing'] } }],
    });
  });

  it('questions a lecture that solved a problem and plain brackets in a document number', () => {
    expect(
      complaints(leaderDuty, filled(leaderDuty, { ...meeting, type: 'lecture', solved: true })),
    ).toEqual(['solvedMatter']);
    expect(
      complaints(leaderDuty, filled(leaderDuty, { ...meeting, docNo: '永委[2022]6号' })),
    ).toEqual(['docNoBrackets']);
  });

  it('has practice records without errors', () => {
    expect(practiceErrors(leaderDuty)).toEqual([]);
  });
});
