import { describe, expect, it } from 'vitest';
import { honour } from '#src/ledgers/honour/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const site = {
  name: '城乡基层治理示范创建点',
  kind: 'pilotSite',
  level: 'municipal',
  grantedAt: '2022-11-08',
  issuer: '市级主管部门',
  count: 3,
};

describe('honours', () => {
  it('counts municipal demonstration sites by the number in the row', () => {
    expect(counted(honour, 'municipalPilotSites', filled(honour, site))).toEqual({
      value: 3,
      day: '2022-11-08',
    });
  });

  it('keeps county sites and municipal titles out of the municipal sites', () => {
    const county = filled(honour, { ...site, level: 'county' });
    expect(counted(honour, 'municipalPilotSites', county).value).toBe(0);
    expect(counted(honour, 'pilotSites', county).value).toBe(3);
    expect(
      counted(honour, 'municipalPilotSites', filled(honour, { ...site, kind: 'title' })).value,
    ).toBe(0);
  });

  it('counts a withdrawal on its own day without touching the year granted', () => {
    const row = filled(honour, { ...site, count: 1, revokedAt: '2024-03-01' });
    expect(counted(honour, 'revoked', row)).toEqual({ value: 1, day: '2024-03-01' });
    expect(counted(honour, 'granted', row)).toEqual({ value: 1, day: '2022-11-08' });
    expect(complaints(honour, { ...row, revokedAt: '2021-03-01' })).toEqual(['revokedAfterGrant']);
  });

  it('asks for hexagonal brackets around the year of a document number', () => {
    expect(complaints(honour, filled(honour, { ...site, docNo: '示范[2022]3号' }))).toEqual([
      'docNoBrackets',
    ]);
    expect(complaints(honour, filled(honour, { ...site, docNo: '示范（2022）3号' }))).toEqual([
      'docNoBrackets',
    ]);
    expect(complaints(honour, filled(honour, { ...site, docNo: '示范〔2022〕3号' }))).toEqual([]);
  });

  it('knows an individual by post only, and a site never as an individual', () => {
    expect(honour.fields.post?.when?.(filled(honour, { ...site, subject: 'individual' }))).toBe(
      true,
    );
    expect(complaints(honour, filled(honour, { ...site, subject: 'individual' }))).toEqual([
      'pilotIsCollective',
    ]);
  });

  it('has practice records without errors', () => {
    expect(practiceErrors(honour)).toEqual([]);
  });
});
