import { describe, expect, it } from 'vitest';
import { partyLife } from '#src/ledgers/party-life/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const lecture = {
  date: '2022-06-30',
  kind: 'lecture',
  branch: '机关党支部',
  topic: '专题党课',
  count: 1,
  lecturer: 'secretary',
  attended: 30,
};

describe('party organisation life', () => {
  it('counts a lecture by the township secretary and leaves out the others', () => {
    expect(counted(partyLife, 'leaderLectures', filled(partyLife, lecture))).toEqual({
      value: 1,
      day: '2022-06-30',
    });
    expect(
      counted(
        partyLife,
        'leaderLectures',
        filled(partyLife, { ...lecture, lecturer: 'branchSecretary' }),
      ).value,
    ).toBe(0);
    expect(
      counted(partyLife, 'leaderLectures', filled(partyLife, { ...lecture, kind: 'themeDay' }))
        .value,
    ).toBe(0);
  });

  it('asks for the lecturer’s post only for a lecture', () => {
    const when = partyLife.fields.lecturer?.when;
    expect(when?.(filled(partyLife, lecture))).toBe(true);
    expect(when?.(filled(partyLife, { ...lecture, kind: 'assembly' }))).toBe(false);
  });

  it('counts a monthly summary row by its number of meetings', () => {
    const row = filled(partyLife, {
      ...lecture,
      kind: 'committee',
      lecturer: null,
      count: 9,
      attended: 55,
    });
    expect(counted(partyLife, 'sessions', row).value).toBe(9);
    expect(complaints(partyLife, row)).toEqual([]);
  });

  it('computes attendance only from rows with an expected number', () => {
    const without = filled(partyLife, lecture);
    expect(counted(partyLife, 'present', without).value).toBe(0);
    expect(counted(partyLife, 'expected', without).value).toBe(0);
    const row = filled(partyLife, { ...lecture, due: 32 });
    expect(counted(partyLife, 'present', row).value).toBe(30);
    expect(counted(partyLife, 'expected', row).value).toBe(32);
  });

  it('refuses more attending than expected and more leaders than attending', () => {
    expect(complaints(partyLife, filled(partyLife, { ...lecture, due: 20 }))).toEqual([
      'attendedWithinDue',
    ]);
    expect(complaints(partyLife, filled(partyLife, { ...lecture, leaders: 31 }))).toEqual([
      'leadersWithinAttended',
    ]);
    expect(complaints(partyLife, filled(partyLife, { ...lecture, kind: 'dual' }))).toEqual([
      'dualNeedsLeaders',
    ]);
  });

  it('has practice records without errors', () => {
    expect(practiceErrors(partyLife)).toEqual([]);
  });
});
