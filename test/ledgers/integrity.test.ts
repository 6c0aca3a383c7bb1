import { describe, expect, it } from 'vitest';
import { integrity } from '#src/ledgers/integrity/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const month = { month: '2022-05', basis: '镇纪委监督月报' };

describe('integrity supervision', () => {
  it('counts a month’s totals in that month, empty ones as nothing', () => {
    const row = filled(integrity, {
      ...month,
      films: 2,
      talks: 6,
      pointsPersons: 1,
      points: 4,
      bulletins: null,
    });
    expect(counted(integrity, 'films', row)).toEqual({ value: 2, day: '2022-05' });
    expect(counted(integrity, 'talks', row).value).toBe(6);
    expect(counted(integrity, 'points', row).value).toBe(4);
    expect(counted(integrity, 'bulletins', row).value).toBe(0);
    expect(complaints(integrity, row)).toEqual([]);
  });

  it('never counts more problems put right than were found', () => {
    const row = filled(integrity, { ...month, inspections: 1, issuesFound: 2, issuesFixed: 3 });
    expect(complaints(integrity, row)).toEqual(['fixedWithinFound']);
    expect(counted(integrity, 'issuesFixed', row).value).toBe(2);
  });

  it('asks for the persons behind points and for points behind persons', () => {
    expect(complaints(integrity, filled(integrity, { ...month, points: 3 }))).toEqual([
      'pointsNeedPersons',
    ]);
    expect(
      complaints(integrity, filled(integrity, { ...month, pointsPersons: 2, points: 1 })),
    ).toEqual(['personsNeedPoints']);
  });

  it('lets a sanction follow a case of an earlier month', () => {
    const row = filled(integrity, { ...month, casesFiled: 0, disciplined: 1 });
    expect(complaints(integrity, row)).toEqual([]);
    expect(counted(integrity, 'disciplined', row).value).toBe(1);
  });

  it('has practice records without errors', () => {
    expect(practiceErrors(integrity)).toEqual([]);
  });
});
