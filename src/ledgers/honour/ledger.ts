import { choice, count, date, flag, note, text, village } from '#src/domain/field.ts';
import { sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { one } from '#src/ledgers/units.ts';
import { honourText } from './text.ts';

/** Honours and demonstration sites granted from above; individuals appear by post only. */
export const honour = defineLedger({
  id: 'honour',
  version: 1,
  group: 'governance',
  text: honourText,
  fields: {
    name: text({ required: true, max: 120 }),
    kind: choice(['pilotSite', 'title', 'award', 'practice', 'other'], { required: true }),
    level: choice(['national', 'provincial', 'municipal', 'county', 'township'], {
      required: true,
    }),
    grantedAt: date({ past: true, required: true }),
    issuer: text({ required: true, max: 80 }),
    docNo: text({ max: 40 }),
    subject: choice(['collective', 'individual'], { required: true, initial: 'collective' }),
    post: text({ required: true, max: 40, when: (d) => d.subject === 'individual' }),
    village: village(),
    count: count({ required: true, unit: one, min: 1, initial: 1 }),
    ruleOfLaw: flag(),
    expiresAt: date({ section: 'validity' }),
    revokedAt: date({ past: true }),
    note: note({ max: 500 }),
  },
  date: 'grantedAt',
  title: 'name',
  columns: ['name', 'kind', 'level', 'grantedAt', 'issuer', 'docNo', 'subject', 'village', 'count'],
  checks: [
    {
      id: 'expiryAfterGrant',
      field: 'expiresAt',
      level: 'error',
      holds: (d) => !d.expiresAt || !d.grantedAt || d.expiresAt >= d.grantedAt,
    },
    {
      id: 'revokedAfterGrant',
      field: 'revokedAt',
      level: 'error',
      holds: (d) => !d.revokedAt || !d.grantedAt || d.revokedAt >= d.grantedAt,
    },
    {
      id: 'docNoBrackets',
      field: 'docNo',
      level: 'warn',
      holds: (d) => !/[[(（【]\d{4}[\])）】]/.test(d.docNo ?? ''),
    },
    {
      id: 'pilotIsCollective',
      field: 'subject',
      level: 'error',
      holds: (d) => d.kind !== 'pilotSite' || d.subject !== 'individual',
    },
  ],
  measures: {
    granted: { value: (d) => d.count ?? 1 },
    pilotSites: { value: (d) => (d.kind === 'pilotSite' ? (d.count ?? 1) : 0) },
    municipalPilotSites: {
      value: (d) => (d.kind === 'pilotSite' && d.level === 'municipal' ? (d.count ?? 1) : 0),
    },
    ruleOfLaw: { value: (d) => (d.ruleOfLaw ? (d.count ?? 1) : 0) },
    revoked: { date: 'revokedAt', value: (d) => (d.revokedAt ? (d.count ?? 1) : 0) },
  },
  indicators: [
    {
      id: 'honours.pilotSites',
      group: 'governance',
      formula: sum(term('honour', 'municipalPilotSites')),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['village'],
    },
    {
      id: 'honours.total',
      group: 'governance',
      formula: sum(term('honour', 'granted')),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['level', 'kind', 'subject', 'village'],
    },
    {
      id: 'honours.allPilotSites',
      group: 'governance',
      formula: sum(term('honour', 'pilotSites')),
      direction: 'up',
      part: 1,
      breakdown: ['level', 'village'],
    },
    {
      id: 'honours.provincialUp',
      group: 'governance',
      formula: sum(term('honour', 'granted', 'level', ['national', 'provincial'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'honours.municipal',
      group: 'governance',
      formula: sum(term('honour', 'granted', 'level', ['municipal'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'honours.county',
      group: 'governance',
      formula: sum(term('honour', 'granted', 'level', ['county'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'honours.collective',
      group: 'governance',
      formula: sum(term('honour', 'granted', 'subject', ['collective'])),
      direction: 'up',
      part: 1,
      breakdown: ['level'],
    },
    {
      id: 'honours.individual',
      group: 'governance',
      formula: sum(term('honour', 'granted', 'subject', ['individual'])),
      direction: 'up',
      part: 1,
      breakdown: ['level'],
    },
    {
      id: 'honours.ruleOfLaw',
      group: 'governance',
      formula: sum(term('honour', 'ruleOfLaw')),
      direction: 'up',
      part: 1,
      breakdown: ['level'],
    },
    {
      id: 'honours.revoked',
      group: 'governance',
      formula: sum(term('honour', 'revoked')),
      direction: 'down',
      part: 1,
    },
  ],
  alike: ['name', 'level', 'grantedAt'],
  sample: (t, year) => {
    const rows = [
      ['城乡基层治理示范创建点', 'pilotSite', 'municipal', 'collective', false],
      ['城乡基层治理示范创建点（第二批）', 'pilotSite', 'municipal', 'collective', false],
      ['民主法治示范村', 'title', 'municipal', 'collective', true],
      ['平安村', 'title', 'county', 'collective', false],
      ['法治宣传教育先进集体', 'award', 'county', 'collective', true],
      ['矛盾纠纷多元化解先进个人', 'award', 'municipal', 'individual', true],
      ['网格服务工作法推广交流', 'practice', 'county', 'collective', false],
      ['优秀人民调解员', 'award', 'county', 'individual', true],
    ] as const;
    return rows
      .filter((_, i) => i < 4 || t.chance(0.8))
      .map(([name, kind, level, subject, ruleOfLaw], i) => ({
        name,
        kind,
        level,
        grantedAt: t.day(year),
        issuer: level === 'municipal' ? '市级主管部门' : '区级主管部门',
        docNo: `示范〔${year}〕${i + 3}号`,
        subject,
        post: subject === 'individual' ? '镇社会事务办干部' : null,
        village: kind === 'pilotSite' || kind === 'title' ? t.village() : null,
        count: 1,
        ruleOfLaw,
        expiresAt: kind === 'title' ? `${year + 3}-12-31` : null,
        revokedAt: null,
        note: null,
      }));
  },
});
