import { type IndicatorDef, overdueTerm, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { enforcementChecks } from './checks.ts';
import { type EnforcementCase, enforcementFields, isMajorCase, neededSteps } from './fields.ts';
import { enforcementSample } from './sample.ts';
import { enforcementText } from './text.ts';

const ledger = 'enforcement';

/** Enforcement cases: taken up by the day filed, decided, closed and published by those days. */
export const enforcement = defineLedger({
  id: ledger,
  version: 1,
  group: 'enforcing',
  text: enforcementText,
  fields: enforcementFields,
  date: 'filedAt',
  title: 'caseNo',
  columns: [
    'caseNo',
    'filedAt',
    'kind',
    'procedure',
    'area',
    'matter',
    'decidedAt',
    'penaltyClass',
    'fine',
    'publishedAt',
  ],
  checks: enforcementChecks,
  measures: {
    filed: { value: cases },
    decided: { date: 'decidedAt', value: (d) => (d.decidedAt ? cases(d) : 0) },
    closed: { date: 'closedAt', value: (d) => (d.closedAt ? cases(d) : 0) },
    penalties: { date: 'decidedAt', value: (d) => (d.decidedAt && d.penaltyClass ? cases(d) : 0) },
    licences: { date: 'decidedAt', value: (d) => decidedOf(d, 'licence') },
    coercions: { date: 'decidedAt', value: (d) => decidedOf(d, 'coercion') },
    otherActs: { date: 'decidedAt', value: (d) => decidedOf(d, 'other') },
    fines: {
      date: 'decidedAt',
      value: (d) => (d.decidedAt ? (d.fine ?? 0) + (d.confiscated ?? 0) : 0),
    },
    noPenalty: { date: 'decidedAt', value: (d) => (d.decidedAt && d.noPenalty ? cases(d) : 0) },
    mitigated: { date: 'decidedAt', value: (d) => (d.decidedAt && d.mitigated ? cases(d) : 0) },
    transferred: { date: 'closedAt', value: (d) => (d.closedAt && d.transferred ? cases(d) : 0) },
    recorded: { date: 'closedAt', value: (d) => (d.closedAt && isRecorded(d) ? cases(d) : 0) },
    avRecorded: { date: 'closedAt', value: (d) => (d.closedAt && d.avRecord ? cases(d) : 0) },
    reviewDue: { date: 'decidedAt', value: (d) => (d.decidedAt && isMajorCase(d) ? cases(d) : 0) },
    reviewed: {
      date: 'decidedAt',
      value: (d) =>
        d.decidedAt && isMajorCase(d) && d.reviewedAt && d.reviewedAt <= d.decidedAt ? cases(d) : 0,
    },
    published: { date: 'publishedAt', value: (d) => (d.publishedAt ? cases(d) : 0) },
    publishedOnTime: {
      date: 'publishedAt',
      due: 'publishDueAt',
      value: (d) =>
        d.publishedAt && (!d.publishDueAt || d.publishedAt <= d.publishDueAt) ? cases(d) : 0,
    },
  },
  // One matter after the other: first the decision, then its publication.
  matter: (d) =>
    d.decidedAt
      ? { open: !d.publishedAt && !d.notPublic, due: d.publishDueAt, stage: 'publish' }
      : { open: !d.closedAt, due: d.decideDueAt, stage: 'decide' },
  deadlines: {
    'penalty-publish': { category: 'kind' },
    'enforcement-publish': { category: 'kind' },
  },
  indicators: [
    shown('enforcement.cases', sum(term(ledger, 'filed', 'kind', ['penalty'])), { headline: true }),
    shown('enforcement.simple', sum(term(ledger, 'filed', 'procedure', ['simple']))),
    shown('enforcement.ordinary', sum(term(ledger, 'filed', 'procedure', ['ordinary']))),
    shown('enforcement.filed', sum(term(ledger, 'filed')), {
      breakdown: ['kind', 'area', 'village', 'party'],
    }),
    shown('enforcement.closed', sum(term(ledger, 'closed')), {
      breakdown: ['kind', 'area', 'village'],
    }),
    shown('enforcement.penalties', sum(term(ledger, 'penalties')), {
      breakdown: ['penaltyClass', 'area', 'party'],
    }),
    shown('enforcement.licences', sum(term(ledger, 'licences')), {
      breakdown: ['licenceResult', 'area', 'village'],
    }),
    shown('enforcement.coercions', sum(term(ledger, 'coercions')), {
      breakdown: ['coercionType', 'area', 'village'],
    }),
    shown('enforcement.otherActs', sum(term(ledger, 'otherActs')), {
      breakdown: ['otherAct', 'area', 'village'],
    }),
    shown(
      'enforcement.fines',
      { kind: 'sum', terms: [term(ledger, 'fines')], scale: 0.0001, decimals: 4 },
      { breakdown: ['area', 'penaltyClass'] },
    ),
    shown('enforcement.noPenalty', sum(term(ledger, 'noPenalty')), { breakdown: ['area'] }),
    shown('enforcement.mitigated', sum(term(ledger, 'mitigated')), { breakdown: ['area'] }),
    shown('enforcement.transferred', sum(term(ledger, 'transferred')), { breakdown: ['area'] }),
    shown('enforcement.recordRate', rate([term(ledger, 'recorded')], [term(ledger, 'closed')]), {
      direction: 'up',
      headline: true,
      breakdown: ['kind', 'area', 'procedure'],
    }),
    shown(
      'enforcement.avRecordRate',
      rate([term(ledger, 'avRecorded')], [term(ledger, 'closed')]),
      {
        direction: 'up',
        breakdown: ['kind', 'area'],
      },
    ),
    shown('enforcement.reviewRate', rate([term(ledger, 'reviewed')], [term(ledger, 'reviewDue')]), {
      direction: 'up',
      breakdown: ['reviewTrigger', 'area'],
    }),
    shown(
      'enforcement.publishedOnTimeRate',
      rate(
        [term(ledger, 'publishedOnTime')],
        [term(ledger, 'published'), overdueTerm(ledger, { stage: 'publish' })],
      ),
      { direction: 'up', breakdown: ['kind', 'area'] },
    ),
  ],
  alike: [['caseNo'], ['filedAt', 'village', 'kind', 'area', 'party', 'matter']],
  sample: enforcementSample,
});

function cases(d: EnforcementCase): number {
  return d.count ?? 1;
}

function decidedOf(d: EnforcementCase, kind: EnforcementCase['kind']): number {
  return d.decidedAt && d.kind === kind ? cases(d) : 0;
}

function isRecorded(d: EnforcementCase): boolean {
  return neededSteps(d).every((needed) => d.steps.some((step) => step === needed));
}

function shown(
  id: string,
  formula: IndicatorDef['formula'],
  more: Partial<IndicatorDef> = {},
): IndicatorDef {
  return { id, group: 'enforcing', formula, direction: 'neutral', part: 1, ...more };
}
