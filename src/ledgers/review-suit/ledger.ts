import { choice, count, date, department, flag, note, text, village } from '#src/domain/field.ts';
import { type Formula, rate, stock, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { piece } from '#src/ledgers/units.ts';
import { reviewSuitText } from './text.ts';

const suitKinds = ['disclosureSuitDirect', 'disclosureSuitAfterReview', 'otherSuit'] as const;
const reviewKinds = ['disclosureReview', 'otherReview'] as const;
const disclosureKinds = [
  'disclosureReview',
  'disclosureSuitDirect',
  'disclosureSuitAfterReview',
] as const;

const cases = (d: { count: number | null }) => d.count ?? 1;
const isSuit = (d: { kind: string | null }) => suitKinds.some((kind) => kind === d.kind);
const of = (measure: string) => term('review-suit', measure);
const filed = (kinds: readonly string[]): Formula =>
  sum(term('review-suit', 'filed', 'kind', kinds));

/**
 * Administrative reviews and lawsuits against the township; the first three kinds and the results are those of
 * Table four of the yearly report on open information. Filed by the day of filing, results by the day of closing.
 */
export const reviewSuit = defineLedger({
  id: 'review-suit',
  version: 1,
  group: 'openness',
  text: reviewSuitText,
  fields: {
    caseNo: text({ required: true, max: 60 }),
    kind: choice(
      [
        'disclosureReview',
        'disclosureSuitDirect',
        'disclosureSuitAfterReview',
        'otherReview',
        'otherSuit',
      ],
      { required: true },
    ),
    filedAt: date({ past: true, required: true, initialToday: true }),
    act: choice(
      [
        'disclosure',
        'penalty',
        'compulsion',
        'permit',
        'expropriation',
        'landRight',
        'confirmation',
        'welfare',
        'inaction',
        'other',
      ],
      { required: true },
    ),
    instance: choice(['first', 'second', 'retrial'], { initial: 'first', when: isSuitRecord }),
    village: village(),
    department: department(),
    matter: note({ required: true, max: 500 }),
    count: count({ required: true, unit: piece, min: 1, initial: 1 }),
    answerDueAt: date({ section: 'answer' }),
    answeredAt: date({ past: true }),
    hearingAt: date({ when: isSuitRecord, section: 'hearing' }),
    leaderAppeared: flag({ when: hasHearing }),
    leaderRole: choice(['partySecretary', 'mayor', 'deputy', 'other'], {
      when: (data) => hasHearing(data) && data.leaderAppeared === true,
    }),
    closedAt: date({ past: true, section: 'closing' }),
    result: choice(['upheld', 'corrected', 'other']),
    lost: flag({ when: isSuitRecord }),
    remedy: note({ max: 500, when: (data) => data.result === 'corrected' || data.lost === true }),
    note: note({ max: 500 }),
  },
  date: 'filedAt',
  title: 'caseNo',
  columns: [
    'caseNo',
    'kind',
    'filedAt',
    'act',
    'matter',
    'count',
    'hearingAt',
    'closedAt',
    'result',
  ],
  checks: [
    {
      id: 'answeredAfterFiled',
      field: 'answeredAt',
      level: 'error',
      holds: (d) => !d.answeredAt || !d.filedAt || d.answeredAt >= d.filedAt,
    },
    {
      id: 'answeredInTime',
      field: 'answeredAt',
      level: 'warn',
      holds: (d) => !d.answeredAt || !d.answerDueAt || d.answeredAt <= d.answerDueAt,
    },
    {
      id: 'hearingAfterFiled',
      field: 'hearingAt',
      level: 'error',
      holds: (d) => !d.hearingAt || !d.filedAt || d.hearingAt >= d.filedAt,
    },
    {
      id: 'closedAfterFiled',
      field: 'closedAt',
      level: 'error',
      holds: (d) => {
        const from = d.hearingAt ?? d.filedAt;
        return !d.closedAt || !from || d.closedAt >= from;
      },
    },
    {
      id: 'closedNeedsResult',
      field: 'result',
      level: 'error',
      holds: (d) => !d.closedAt || d.result !== null,
    },
    {
      id: 'resultNeedsClosing',
      field: 'closedAt',
      level: 'error',
      holds: (d) => !d.result || d.closedAt !== null,
    },
    {
      id: 'lostWasClosed',
      field: 'lost',
      level: 'error',
      holds: (d) => !d.lost || (d.closedAt !== null && d.result !== 'upheld'),
    },
    {
      id: 'disclosureAct',
      field: 'act',
      level: 'error',
      holds: (d) =>
        !disclosureKinds.some((kind) => kind === d.kind) ||
        d.act === null ||
        d.act === 'disclosure',
    },
  ],
  measures: {
    filed: { value: cases },
    closed: { date: 'closedAt', value: (d) => (d.closedAt ? cases(d) : 0) },
    corrected: { date: 'closedAt', value: (d) => (d.result === 'corrected' ? cases(d) : 0) },
    suitsClosed: { date: 'closedAt', value: (d) => (d.closedAt && isSuit(d) ? cases(d) : 0) },
    lost: { date: 'closedAt', value: (d) => (d.closedAt && isSuit(d) && d.lost ? cases(d) : 0) },
    heard: { date: 'hearingAt', value: (d) => (isSuit(d) && d.hearingAt ? cases(d) : 0) },
    appeared: {
      date: 'hearingAt',
      value: (d) => (isSuit(d) && d.hearingAt && d.leaderAppeared ? cases(d) : 0),
    },
  },
  matter: (d) => ({ open: !d.answeredAt && !d.closedAt, due: d.answerDueAt }),
  indicators: [
    {
      id: 'reviewSuit.total',
      group: 'enforcing',
      formula: sum(of('filed')),
      direction: 'down',
      part: 1,
      headline: true,
      breakdown: ['kind', 'act', 'department'],
    },
    {
      id: 'reviewSuit.reviews',
      group: 'enforcing',
      formula: filed(reviewKinds),
      direction: 'down',
      part: 1,
    },
    {
      id: 'reviewSuit.suits',
      group: 'enforcing',
      formula: filed(suitKinds),
      direction: 'down',
      part: 1,
    },
    {
      id: 'reviewSuit.disclosure',
      group: 'openness',
      formula: filed(disclosureKinds),
      direction: 'down',
      part: 1,
    },
    {
      id: 'reviewSuit.lost',
      group: 'enforcing',
      formula: sum(of('lost')),
      direction: 'down',
      part: 1,
      breakdown: ['act', 'department'],
    },
    {
      id: 'reviewSuit.lostRate',
      group: 'enforcing',
      formula: rate([of('lost')], [of('suitsClosed')]),
      direction: 'down',
      part: 2,
    },
    {
      id: 'reviewSuit.corrected',
      group: 'enforcing',
      formula: sum(of('corrected')),
      direction: 'down',
      part: 2,
      breakdown: ['kind', 'act'],
    },
    {
      id: 'reviewSuit.appearRate',
      group: 'leader',
      formula: rate([of('appeared')], [of('heard')]),
      direction: 'up',
      part: 3,
      breakdown: ['act', 'department'],
    },
    {
      id: 'reviewSuit.pending',
      group: 'enforcing',
      formula: stock([of('filed')], [of('closed')]),
      direction: 'neutral',
      part: 1,
      breakdown: ['kind'],
    },
  ],
  alike: [['caseNo'], ['filedAt', 'village', 'kind', 'act', 'matter']],
  sample: (t, year) =>
    (['otherReview', 'otherSuit', 'disclosureReview', 'otherSuit'] as const).map((kind, i) => {
      const filedAt = t.day(year, 2 + i * 2);
      const suit = kind === 'otherSuit';
      const hearingAt = suit ? t.plus(filedAt, 40) : null;
      return {
        caseNo: `${suit ? 'XS' : 'FY'}${year}${String(i + 1).padStart(2, '0')}`,
        kind,
        filedAt,
        act: kind === 'disclosureReview' ? ('disclosure' as const) : ('expropriation' as const),
        instance: suit ? ('first' as const) : null,
        village: t.village(),
        department: t.department(),
        matter: kind === 'disclosureReview' ? '不服信息公开答复' : '不服征地补偿安置决定',
        count: 1,
        answerDueAt: t.plus(filedAt, suit ? 15 : 10),
        answeredAt: t.plus(filedAt, t.int(3, 9)),
        hearingAt,
        leaderAppeared: suit,
        leaderRole: suit ? ('mayor' as const) : null,
        closedAt: t.plus(hearingAt ?? filedAt, t.int(20, 60)),
        result: 'upheld' as const,
        lost: false,
        remedy: null,
        note: null,
      };
    }),
});

function isSuitRecord(data: Record<string, unknown>): boolean {
  return suitKinds.some((kind) => kind === data.kind);
}

function hasHearing(data: Record<string, unknown>): boolean {
  return isSuitRecord(data) && typeof data.hearingAt === 'string';
}
