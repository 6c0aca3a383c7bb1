import { describe, expect, it } from 'vitest';
import { adviserService } from '#src/ledgers/adviser-service/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const service = {
  date: '2022-07-12',
  provider: 'town',
  kind: 'consult',
  matter: '解答土地流转问题',
  count: 1,
  hours: 2.5,
  persons: 4,
};

describe('legal adviser services', () => {
  it('counts times, half hours and persons on the day of service', () => {
    const row = filled(adviserService, service);
    expect(counted(adviserService, 'services', row)).toEqual({ value: 1, day: '2022-07-12' });
    expect(counted(adviserService, 'hours', row).value).toBe(2.5);
    expect(counted(adviserService, 'persons', row).value).toBe(4);
    expect(complaints(adviserService, row)).toEqual([]);
  });

  it('leaves unanswered opinions out of both sides of the adoption rate', () => {
    const row = filled(adviserService, { ...service, kind: 'review', opinions: 3 });
    expect(counted(adviserService, 'opinions', row).value).toBe(3);
    expect(counted(adviserService, 'answered', row).value).toBe(0);
    const answered = { ...row, adopted: 2, rejectReason: '已作说明。' };
    expect(counted(adviserService, 'answered', answered).value).toBe(3);
    expect(counted(adviserService, 'adopted', answered).value).toBe(2);
    expect(complaints(adviserService, answered)).toEqual([]);
  });

  it('refuses more opinions adopted than given and asks why one was not adopted', () => {
    expect(
      complaints(adviserService, filled(adviserService, { ...service, opinions: 1, adopted: 2 })),
    ).toEqual(['adoptedWithinOpinions']);
    expect(
      complaints(adviserService, filled(adviserService, { ...service, opinions: 2, adopted: 1 })),
    ).toEqual(['rejectionNeedsReason']);
  });

  it('questions impossible hours and a lecture without an audience', () => {
    expect(complaints(adviserService, filled(adviserService, { ...service, hours: 0 }))).toEqual([
      'hoursAboveZero',
    ]);
    expect(complaints(adviserService, filled(adviserService, { ...service, hours: 40 }))).toEqual([
      'hoursPlausible',
    ]);
    expect(
      complaints(adviserService, filled(adviserService, { ...service, count: 8, hours: 40 })),
    ).toEqual([]);
    expect(
      complaints(
        adviserService,
        filled(adviserService, { ...service, kind: 'lecture', persons: null }),
      ),
    ).toEqual(['lectureNeedsPersons']);
  });

  it('has practice records without errors', () => {
    expect(practiceErrors(adviserService)).toEqual([]);
  });
});
