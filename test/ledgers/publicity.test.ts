import { describe, expect, test } from 'vitest';
import { publicity } from '#src/ledgers/publicity/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const meeting = filled(publicity, {
  heldAt: '2022-05-12',
  title: '民法典坝坝会',
  form: 'courtyard',
  village: 'v1',
  keyDate: 'civilCode',
  audience: 60,
  materials: 120,
  consults: 5,
});

describe('the legal-publicity ledger', () => {
  test('counts an event with its audience, materials and questions', () => {
    expect(counted(publicity, 'sessions', meeting)).toEqual({ value: 1, day: '2022-05-12' });
    expect(counted(publicity, 'audience', meeting).value).toBe(60);
    expect(counted(publicity, 'materials', meeting).value).toBe(120);
    expect(counted(publicity, 'consults', meeting).value).toBe(5);
    expect(counted(publicity, 'keyDates', meeting).value).toBe(1);
    expect(counted(publicity, 'venues', meeting).value).toBe(0);
  });

  test('counts banners without calling them an event', () => {
    const banners = { ...meeting, form: 'banner', count: 0, audience: null, banners: 8 };
    expect(counted(publicity, 'sessions', banners).value).toBe(0);
    expect(counted(publicity, 'banners', banners).value).toBe(8);
    expect(counted(publicity, 'keyDates', banners).value).toBe(0);
  });

  test('refuses a row without any figure', () => {
    const empty = {
      ...meeting,
      form: 'other',
      count: 0,
      audience: 0,
      materials: null,
      consults: null,
    };
    expect(complaints(publicity, empty)).toEqual(['somethingCounted']);
  });

  test('refuses an online posting without a secrecy check', () => {
    const posting = { ...meeting, form: 'online' };
    expect(complaints(publicity, posting)).toContain('secretCheckOnline');
    expect(complaints(publicity, { ...posting, secretCheck: true })).toEqual([]);
  });

  test('warns of screens without showings and of more questions than listeners', () => {
    expect(complaints(publicity, { ...meeting, form: 'led' })).toEqual(['ledHasTimes']);
    expect(complaints(publicity, { ...meeting, consults: 61 })).toEqual(['consultsWithinAudience']);
  });

  test('has practice records without errors', () => {
    expect(practiceErrors(publicity)).toEqual([]);
  });
});
