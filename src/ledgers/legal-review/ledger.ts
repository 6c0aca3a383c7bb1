import {
  amount,
  choice,
  choices,
  count,
  date,
  department,
  flag,
  note,
  text,
  village,
} from '#src/domain/field.ts';
import { rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { entry, piece, workday, yuan } from '#src/ledgers/units.ts';
import { legalReviewText } from './text.ts';

const ledger = 'legal-review';

/** Legality reviews: sent in by the day received, reviewed by the day of the opinion. */
export const legalReview = defineLedger({
  id: ledger,
  version: 1,
  group: 'decision',
  text: legalReviewText,
  fields: {
    receivedAt: date({ past: true, required: true, initialToday: true, carry: true }),
    title: text({ required: true, max: 120 }),
    object: choice(
      ['decision', 'normative', 'contract', 'enforcement', 'reply', 'villageRule', 'general'],
      {
        required: true,
        carry: true,
      },
    ),
    contractKind: choice(
      ['project', 'procurement', 'lease', 'compensation', 'investment', 'service', 'other'],
      {
        when: (d) => d.object === 'contract',
      },
    ),
    amount: amount({ unit: yuan, when: (d) => d.object === 'contract' }),
    department: department({ carry: true }),
    village: village({ carry: true }),
    count: count({ required: true, unit: piece, min: 1, initial: 1 }),
    dueAt: date(),
    leastWorkdays: count({
      unit: workday,
      when: (d) => d.object === 'decision',
      derive: (d, { days }) =>
        typeof d.receivedAt === 'string'
          ? (days?.('decision-review', d.receivedAt, 'working') ?? null)
          : null,
    }),
    workdays: count({ unit: workday, max: 200 }),
    reviewer: choice(['judicialOffice', 'adviser', 'joint', 'internal'], {
      required: true,
      carry: true,
      section: 'review',
    }),
    reviewedAt: date({ past: true }),
    result: choice(['passed', 'revised', 'rejected']),
    opinionNo: text({ max: 40 }),
    problems: choices([
      'authority',
      'procedure',
      'conflict',
      'rights',
      'competition',
      'clauses',
      'wording',
      'other',
    ]),
    opinions: count({ unit: entry }),
    adopted: count({ unit: entry }),
    riskAssessed: flag(),
    summary: note({ max: 1000 }),
    note: note({ max: 500 }),
  },
  date: 'receivedAt',
  title: 'title',
  columns: [
    'receivedAt',
    'title',
    'object',
    'department',
    'reviewer',
    'reviewedAt',
    'result',
    'opinions',
    'adopted',
  ],
  checks: [
    {
      id: 'reviewedAfterReceipt',
      field: 'reviewedAt',
      level: 'error',
      holds: (d) => !d.reviewedAt || !d.receivedAt || d.reviewedAt >= d.receivedAt,
    },
    {
      id: 'dueAfterReceipt',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.receivedAt || d.dueAt >= d.receivedAt,
    },
    {
      id: 'resultOfReview',
      field: 'result',
      level: 'error',
      holds: (d) => !d.reviewedAt || d.result !== null,
    },
    {
      id: 'dateOfResult',
      field: 'reviewedAt',
      level: 'error',
      holds: (d) => d.result === null || !!d.reviewedAt,
    },
    {
      id: 'adoptedWithinOpinions',
      field: 'adopted',
      level: 'error',
      holds: (d) => d.adopted === null || d.adopted <= (d.opinions ?? 0),
    },
    {
      id: 'opinionsWhenRevised',
      field: 'opinions',
      level: 'warn',
      holds: (d) => d.result === null || d.result === 'passed' || (d.opinions ?? 0) > 0,
    },
    {
      id: 'daysForDecision',
      field: 'workdays',
      level: 'warn',
      holds: (d) => d.workdays === null || d.workdays >= (d.leastWorkdays ?? 0),
    },
  ],
  measures: {
    received: { value: (d) => d.count ?? 1 },
    reviewed: { date: 'reviewedAt', value: (d) => (d.reviewedAt ? (d.count ?? 1) : 0) },
    passed: {
      date: 'reviewedAt',
      value: (d) => (d.reviewedAt && d.result !== 'rejected' ? (d.count ?? 1) : 0),
    },
    opinions: { date: 'reviewedAt', value: (d) => (d.reviewedAt ? (d.opinions ?? 0) : 0) },
    answered: {
      date: 'reviewedAt',
      value: (d) => (d.reviewedAt && d.adopted !== null ? (d.opinions ?? 0) : 0),
    },
    adopted: { date: 'reviewedAt', value: (d) => (d.reviewedAt ? (d.adopted ?? 0) : 0) },
    amount: {
      date: 'reviewedAt',
      value: (d) => (d.reviewedAt && d.object === 'contract' ? (d.amount ?? 0) : 0),
    },
    risk: {
      date: 'reviewedAt',
      value: (d) => (d.reviewedAt && d.riskAssessed ? (d.count ?? 1) : 0),
    },
  },
  matter: (d) => ({ open: !d.reviewedAt, due: d.dueAt }),
  indicators: [
    {
      id: 'legalReview.total',
      group: 'decision',
      formula: sum(term(ledger, 'reviewed')),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['object', 'reviewer', 'department', 'result'],
    },
    {
      id: 'legalReview.contracts',
      group: 'decision',
      formula: sum(term(ledger, 'reviewed', 'object', ['contract'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'legalReview.decisions',
      group: 'decision',
      formula: sum(term(ledger, 'reviewed', 'object', ['decision'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'legalReview.contractAmount',
      group: 'decision',
      formula: { kind: 'sum', terms: [term(ledger, 'amount')], scale: 0.0001, decimals: 2 },
      direction: 'neutral',
      part: 1,
      breakdown: ['contractKind', 'department'],
    },
    {
      id: 'legalReview.opinions',
      group: 'decision',
      formula: sum(term(ledger, 'opinions')),
      direction: 'up',
      part: 1,
      breakdown: ['object', 'reviewer'],
    },
    {
      id: 'legalReview.adoptedRate',
      group: 'decision',
      formula: rate([term(ledger, 'adopted')], [term(ledger, 'answered')]),
      direction: 'up',
      part: 1,
      breakdown: ['object', 'reviewer'],
    },
    {
      id: 'legalReview.riskAssessments',
      group: 'decision',
      formula: sum(term(ledger, 'risk')),
      direction: 'up',
      part: 3,
      breakdown: ['object'],
    },
  ],
  alike: [['receivedAt', 'title'], ['opinionNo']],
  sample: (t, year) =>
    Array.from({ length: 46 }, () => {
      const object = t.pick(
        [
          'contract',
          'contract',
          'general',
          'reply',
          'decision',
          'enforcement',
          'normative',
        ] as const,
        true,
      );
      const receivedAt = t.day(year);
      const workdays = object === 'decision' ? t.int(7, 10) : t.int(2, 6);
      const done = receivedAt < `${year}-12-16` || t.chance(0.6);
      const result = done
        ? t.pick(['passed', 'revised', 'revised', 'rejected'] as const, true)
        : null;
      const opinions = result === null ? null : result === 'passed' ? 0 : t.int(1, 5);
      return {
        receivedAt,
        title: t.pick(titles[object]),
        object,
        contractKind:
          object === 'contract'
            ? t.pick(['project', 'procurement', 'lease', 'service'] as const, true)
            : null,
        amount: object === 'contract' ? t.int(8, 420) * 1000 : null,
        department: t.department(),
        village: null,
        count: 1,
        dueAt: t.plus(receivedAt, workdays + 4),
        leastWorkdays: object === 'decision' ? 7 : null,
        workdays,
        reviewer: t.pick(['adviser', 'judicialOffice', 'joint', 'internal'] as const, true),
        reviewedAt: done ? t.plus(receivedAt, t.int(1, workdays + 2)) : null,
        result,
        opinionNo: null,
        problems: opinions ? [t.pick(['clauses', 'procedure', 'rights', 'wording'] as const)] : [],
        opinions,
        adopted: opinions === null ? null : Math.max(0, opinions - t.int(0, 1)),
        riskAssessed: object === 'decision' || t.chance(0.1),
        summary: null,
        note: null,
      };
    }),
});

const titles = {
  contract: [
    '村道硬化工程施工合同',
    '办公用品采购合同',
    '集体房屋租赁合同',
    '环卫保洁服务合同',
    '绿化养护合同',
  ],
  general: ['村规民约备案审查稿', '便民服务制度', '应急预案修订稿'],
  reply: ['信访事项答复意见', '信息公开申请答复'],
  decision: ['集镇改造实施方案', '产业扶持资金分配方案'],
  enforcement: ['违法建设处理决定', '占道经营处罚决定'],
  normative: ['农村自建房管理办法'],
} as const;
