import { describe, expect, test } from 'vitest';
import { completeData } from '#src/domain/record.ts';
import { staffSnapshot } from '#src/ledgers/staff-snapshot/ledger.ts';
import {
  complaints,
  counted,
  filled,
  practiceErrors,
  practiceRecords,
} from '#test/support/ledger-case.ts';

const yearEnd = filled(staffSnapshot, {
  asOf: '2022-12-31',
  staffTotal: 46,
  lawGraduates: 0,
  publicLawyers: 0,
  legalAdvisers: 1,
  enforcers: 8,
  certified: 6,
  teams: 10,
  mediators: 96,
  villages: 9,
});

describe('the staff snapshots', () => {
  test('name themselves after the quarter of their day', () => {
    const full = completeData(staffSnapshot, yearEnd, { today: '2022-12-31', due: () => null });
    expect(full.label).toBe('2022年第四季度');
    expect(counted(staffSnapshot, 'snapshots', full)).toEqual({ value: 1, day: '2022-12-31' });
  });

  test('accept zero graduates and lawyers as filled in', () => {
    expect(complaints(staffSnapshot, yearEnd)).toEqual([]);
  });

  test('refuse parts that are larger than their whole', () => {
    expect(complaints(staffSnapshot, { ...yearEnd, certified: 9 })).toEqual([
      'certifiedWithinEnforcers',
    ]);
    expect(complaints(staffSnapshot, { ...yearEnd, auxPolice: 10 })).toEqual(['auxPoliceWithin']);
    expect(complaints(staffSnapshot, { ...yearEnd, fullTime: 97 })).toEqual([
      'fullTimeWithinMediators',
    ]);
  });

  test('warn when a mediation team has fewer than three members', () => {
    expect(complaints(staffSnapshot, { ...yearEnd, mediators: 29 })).toEqual(['threePerTeam']);
  });

  test('warn when the legally literate are too few for the villages said to have enough', () => {
    const few = { ...yearEnd, literateVillages: 9, legalLiterate: 26 };
    expect(complaints(staffSnapshot, few)).toEqual(['threePerLiterateVillage']);
  });

  test('have one practice record a quarter, without errors', () => {
    expect(practiceErrors(staffSnapshot)).toEqual([]);
    expect(practiceRecords(staffSnapshot)).toHaveLength(4);
  });
});
