import { choice, count, date, department, flag, note, text } from '#src/domain/field.ts';
import { overdueTerm, rate, stock, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { day, entry, piece } from '#src/ledgers/units.ts';
import { normativeDocumentText } from './text.ts';

const ledger = 'normative-document';
const ended = ['repealed', 'lapsed'];

/** Normative documents of the township: counted by the day issued, ended ones by the day they end. */
export const normativeDocument = defineLedger({
  id: ledger,
  version: 1,
  group: 'decision',
  text: normativeDocumentText,
  fields: {
    issuedAt: date({ past: true, required: true, initialToday: true }),
    title: text({ required: true, max: 120 }),
    docNo: text({ max: 40 }),
    kind: choice(['administrative', 'party'], { required: true, initial: 'administrative' }),
    organ: choice(['government', 'party', 'joint', 'office'], {
      required: true,
      initial: 'government',
    }),
    department: department({ carry: true }),
    count: count({ required: true, unit: piece, min: 1, initial: 1 }),
    consultDays: count({ unit: day, max: 365, section: 'making' }),
    consultOpinions: count({ unit: entry }),
    legalReviewed: flag(),
    competitionReviewed: flag({ noDimension: true }),
    collective: flag({ noDimension: true }),
    secretCheck: flag({ section: 'publication', noDimension: true }),
    publishedAt: date({ past: true }),
    interpreted: flag({ noDimension: true }),
    filing: choice(['preparing', 'filed', 'unfiled', 'notRequired'], {
      required: true,
      initial: 'preparing',
      section: 'filing',
    }),
    filingDueAt: date({ when: (d) => d.filing !== 'notRequired' }),
    filedAt: date({ past: true, when: (d) => d.filing === 'filed' }),
    filingNo: text({ max: 40, when: (d) => d.filing === 'filed' }),
    state: choice(['valid', 'revised', 'repealed', 'lapsed'], {
      required: true,
      initial: 'valid',
      section: 'validity',
    }),
    validUntil: date(),
    endedAt: date({ past: true, when: (d) => d.state === 'repealed' || d.state === 'lapsed' }),
    note: note({ max: 500 }),
  },
  date: 'issuedAt',
  title: 'title',
  columns: [
    'issuedAt',
    'title',
    'docNo',
    'kind',
    'department',
    'publishedAt',
    'filing',
    'filedAt',
    'state',
  ],
  checks: [
    {
      id: 'docNoForm',
      field: 'docNo',
      level: 'warn',
      holds: (d) => !d.docNo || /〔\d{4}〕[1-9]\d*号$/.test(d.docNo),
    },
    {
      id: 'publishedAfterIssue',
      field: 'publishedAt',
      level: 'error',
      holds: (d) => !d.publishedAt || !d.issuedAt || d.publishedAt >= d.issuedAt,
    },
    {
      id: 'secretCheckFirst',
      field: 'secretCheck',
      level: 'error',
      holds: (d) => !d.publishedAt || d.secretCheck,
    },
    {
      id: 'filedHasDate',
      field: 'filedAt',
      level: 'error',
      holds: (d) => d.filing !== 'filed' || !!d.filedAt,
    },
    {
      id: 'filedAfterIssue',
      field: 'filedAt',
      level: 'error',
      holds: (d) => !d.filedAt || !d.issuedAt || d.filedAt >= d.issuedAt,
    },
    {
      id: 'filedInTime',
      field: 'filedAt',
      level: 'warn',
      holds: (d) => !d.filedAt || !d.filingDueAt || d.filedAt <= d.filingDueAt,
    },
    {
      id: 'endedHasDate',
      field: 'endedAt',
      level: 'error',
      holds: (d) => !ended.includes(d.state ?? '') || !!d.endedAt,
    },
    {
      id: 'endedAfterIssue',
      field: 'endedAt',
      level: 'error',
      holds: (d) => !d.endedAt || !d.issuedAt || d.endedAt >= d.issuedAt,
    },
    {
      id: 'validAfterIssue',
      field: 'validUntil',
      level: 'error',
      holds: (d) => !d.validUntil || !d.issuedAt || d.validUntil >= d.issuedAt,
    },
    {
      id: 'reviewedBeforeIssue',
      field: 'legalReviewed',
      level: 'warn',
      holds: (d) => d.legalReviewed,
    },
  ],
  measures: {
    issued: { value: (d) => d.count ?? 1 },
    reviewed: { value: (d) => (d.legalReviewed ? (d.count ?? 1) : 0) },
    consulted: { value: (d) => ((d.consultDays ?? 0) > 0 ? (d.count ?? 1) : 0) },
    toFile: { value: (d) => (d.filing === 'filed' || d.filing === 'unfiled' ? (d.count ?? 1) : 0) },
    filed: { value: (d) => (d.filing === 'filed' ? (d.count ?? 1) : 0) },
    published: { date: 'publishedAt', value: (d) => (d.publishedAt ? (d.count ?? 1) : 0) },
    ended: { date: 'endedAt', value: (d) => (ended.includes(d.state ?? '') ? (d.count ?? 1) : 0) },
  },
  matter: (d) => ({ open: d.filing === 'preparing', due: d.filingDueAt }),
  indicators: [
    {
      id: 'documents.issued',
      group: 'decision',
      formula: sum(term(ledger, 'issued')),
      direction: 'neutral',
      part: 1,
      headline: true,
      breakdown: ['kind', 'organ', 'department'],
    },
    {
      id: 'documents.reviewedRate',
      group: 'decision',
      formula: rate([term(ledger, 'reviewed')], [term(ledger, 'issued')]),
      direction: 'up',
      part: 1,
      breakdown: ['kind', 'organ'],
    },
    {
      id: 'documents.filedRate',
      group: 'decision',
      formula: rate([term(ledger, 'filed')], [term(ledger, 'toFile'), overdueTerm(ledger)]),
      direction: 'up',
      part: 1,
      breakdown: ['kind', 'organ'],
    },
    {
      id: 'documents.consulted',
      group: 'decision',
      formula: sum(term(ledger, 'consulted')),
      direction: 'up',
      part: 1,
      breakdown: ['department'],
    },
    {
      id: 'documents.published',
      group: 'decision',
      formula: sum(term(ledger, 'published')),
      direction: 'up',
      part: 1,
      breakdown: ['kind'],
    },
    {
      id: 'documents.ended',
      group: 'decision',
      formula: sum(term(ledger, 'ended')),
      direction: 'neutral',
      part: 1,
      breakdown: ['kind', 'state'],
    },
    {
      id: 'documents.inForce',
      group: 'decision',
      formula: stock(
        [term(ledger, 'issued', 'kind', ['administrative'])],
        [term(ledger, 'ended', 'kind', ['administrative'])],
      ),
      direction: 'neutral',
      part: 1,
    },
  ],
  alike: [['title', 'docNo'], ['docNo'], ['issuedAt', 'title']],
  sample: (t, year) =>
    [
      '农村自建房管理办法',
      '集镇市容秩序管理规定',
      '村级集体资金管理办法',
      '森林防灭火责任办法',
      '河道保洁管理规定',
      '红白事从简倡导办法',
      '公益性岗位管理办法',
    ].map((title, i) => {
      const issuedAt = t.day(year, i + 2);
      const filing =
        i === 6 ? ('notRequired' as const) : i === 5 ? ('preparing' as const) : ('filed' as const);
      const published = i < 6;
      const repealed = i === 4;
      return {
        issuedAt,
        title,
        docNo: `样府发〔${year}〕${i + 3}号`,
        kind: i === 6 ? ('party' as const) : ('administrative' as const),
        organ: i === 6 ? ('party' as const) : ('government' as const),
        department: t.department(),
        count: 1,
        consultDays: published ? t.int(10, 30) : null,
        consultOpinions: published ? t.int(0, 9) : null,
        legalReviewed: true,
        competitionReviewed: published,
        collective: true,
        secretCheck: published,
        publishedAt: published ? t.plus(issuedAt, t.int(1, 8)) : null,
        interpreted: t.chance(0.6),
        filing,
        filingDueAt: filing === 'notRequired' ? null : t.plus(issuedAt, 15),
        filedAt: filing === 'filed' ? t.plus(issuedAt, t.int(5, 14)) : null,
        filingNo: null,
        state: repealed ? ('repealed' as const) : ('valid' as const),
        validUntil: `${year + 5}-12-31`,
        endedAt: repealed ? `${year}-12-20` : null,
        note: null,
      };
    }),
});
