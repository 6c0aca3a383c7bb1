import {
  amount,
  choice,
  choices,
  count,
  type DeriveContext,
  date,
  department,
  flag,
  note,
  type RecordData,
  text,
  village,
} from '#src/domain/field.ts';
import { rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { day, item, person, workday, yuan } from '#src/ledgers/units.ts';
import { majorTopicSample } from './sample.ts';
import { majorTopicText } from './text.ts';

const ledger = 'major-topic';

/** Matters of the “three majors and one large” decided collectively, by the day of the meeting. */
export const majorTopic = defineLedger({
  id: ledger,
  version: 1,
  group: 'decision',
  text: majorTopicText,
  fields: {
    meetingAt: date({ past: true, required: true, initialToday: true, carry: true }),
    meeting: choice(['partyCommittee', 'joint', 'mayor', 'other'], {
      required: true,
      initial: 'partyCommittee',
      carry: true,
    }),
    title: text({ required: true, max: 120 }),
    class: choice(['decision', 'project', 'personnel', 'funds', 'other'], { required: true }),
    amount: amount({ unit: yuan, when: (d) => d.class === 'funds' || d.class === 'project' }),
    department: department({ carry: true }),
    village: village(),
    count: count({ required: true, unit: item, min: 1, initial: 1 }),
    steps: choices(['participation', 'expert', 'risk', 'legality', 'collective'], {
      section: 'procedure',
    }),
    leastConsultDays: count({
      unit: day,
      when: (d) => d.class === 'decision' && includes(d.steps, 'participation'),
      derive: least('decision-consult', 'natural'),
    }),
    consultDays: count({ unit: day, max: 365, when: (d) => includes(d.steps, 'participation') }),
    leastReviewDays: count({
      unit: workday,
      when: (d) => d.class === 'decision' && includes(d.steps, 'legality'),
      derive: least('decision-review', 'working'),
    }),
    reviewDays: count({ unit: workday, max: 200, when: (d) => includes(d.steps, 'legality') }),
    adviserPresent: flag({ noDimension: true }),
    expected: count({ unit: person, section: 'meeting' }),
    attended: count({ unit: person }),
    agreed: count({ unit: person }),
    leaderSpokeLast: flag(),
    result: choice(['approved', 'revised', 'deferred', 'rejected'], { required: true }),
    secretCheck: flag({ section: 'follow', noDimension: true }),
    publishedAt: date({ past: true }),
    progress: choice(['notStarted', 'underway', 'done', 'adjusted', 'stopped']),
    doneAt: date({ past: true }),
    note: note({ max: 500 }),
  },
  date: 'meetingAt',
  title: 'title',
  columns: [
    'meetingAt',
    'meeting',
    'title',
    'class',
    'department',
    'steps',
    'leaderSpokeLast',
    'result',
    'progress',
  ],
  checks: [
    {
      id: 'legalityOfDecision',
      field: 'steps',
      level: 'warn',
      holds: (d) => d.class !== 'decision' || !isDecided(d.result) || d.steps.includes('legality'),
    },
    {
      id: 'collectiveOfTopic',
      field: 'steps',
      level: 'warn',
      holds: (d) => !isDecided(d.result) || d.steps.includes('collective'),
    },
    {
      id: 'consultationDays',
      field: 'consultDays',
      level: 'warn',
      holds: (d) => d.consultDays === null || d.consultDays >= (d.leastConsultDays ?? 0),
    },
    {
      id: 'reviewWorkdays',
      field: 'reviewDays',
      level: 'warn',
      holds: (d) => d.reviewDays === null || d.reviewDays >= (d.leastReviewDays ?? 0),
    },
    {
      id: 'attendedWithinExpected',
      field: 'attended',
      level: 'error',
      holds: (d) => d.attended === null || d.expected === null || d.attended <= d.expected,
    },
    {
      id: 'majorityPresent',
      field: 'attended',
      level: 'warn',
      holds: (d) => d.attended === null || d.expected === null || d.attended * 2 >= d.expected,
    },
    {
      id: 'agreedWithinAttended',
      field: 'agreed',
      level: 'error',
      holds: (d) => d.agreed === null || d.attended === null || d.agreed <= d.attended,
    },
    {
      id: 'amountOfFunds',
      field: 'amount',
      level: 'warn',
      holds: (d) => d.class !== 'funds' || (d.amount ?? 0) > 0,
    },
    {
      id: 'publishedAfterMeeting',
      field: 'publishedAt',
      level: 'error',
      holds: (d) => !d.publishedAt || !d.meetingAt || d.publishedAt >= d.meetingAt,
    },
    {
      id: 'secretCheckFirst',
      field: 'secretCheck',
      level: 'error',
      holds: (d) => !d.publishedAt || d.secretCheck,
    },
    {
      id: 'doneAfterMeeting',
      field: 'doneAt',
      level: 'error',
      holds: (d) => !d.doneAt || !d.meetingAt || d.doneAt >= d.meetingAt,
    },
  ],
  measures: {
    topics: { value: (d) => d.count ?? 1 },
    decided: { value: (d) => (isDecided(d.result) ? (d.count ?? 1) : 0) },
    decisions: {
      value: (d) => (d.class === 'decision' && isDecided(d.result) ? (d.count ?? 1) : 0),
    },
    decisionsReviewed: {
      value: (d) =>
        d.class === 'decision' && isDecided(d.result) && d.steps.includes('legality')
          ? (d.count ?? 1)
          : 0,
    },
    reviewed: { value: (d) => (d.steps.includes('legality') ? (d.count ?? 1) : 0) },
    riskAssessed: { value: (d) => (d.steps.includes('risk') ? (d.count ?? 1) : 0) },
    consulted: { value: (d) => (d.steps.includes('participation') ? (d.count ?? 1) : 0) },
    spokeLast: { value: (d) => (isDecided(d.result) && d.leaderSpokeLast ? (d.count ?? 1) : 0) },
    funds: { value: (d) => (isDecided(d.result) ? (d.amount ?? 0) : 0) },
    done: { date: 'doneAt', value: (d) => (d.doneAt ? (d.count ?? 1) : 0) },
  },
  indicators: [
    {
      id: 'topics.total',
      group: 'decision',
      formula: sum(term(ledger, 'topics')),
      direction: 'neutral',
      part: 3,
      headline: true,
      breakdown: ['class', 'meeting', 'department', 'result'],
    },
    {
      id: 'topics.decisions',
      group: 'decision',
      formula: sum(term(ledger, 'decisions')),
      direction: 'neutral',
      part: 1,
      breakdown: ['meeting', 'department'],
    },
    {
      id: 'topics.legalReviewRate',
      group: 'decision',
      formula: rate([term(ledger, 'decisionsReviewed')], [term(ledger, 'decisions')]),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['meeting', 'department'],
    },
    {
      id: 'topics.riskAssessed',
      group: 'decision',
      formula: sum(term(ledger, 'riskAssessed')),
      direction: 'up',
      part: 3,
      breakdown: ['class'],
    },
    {
      id: 'topics.consulted',
      group: 'decision',
      formula: sum(term(ledger, 'consulted')),
      direction: 'up',
      part: 1,
      breakdown: ['class'],
    },
    {
      id: 'topics.spokeLastRate',
      group: 'decision',
      formula: rate([term(ledger, 'spokeLast')], [term(ledger, 'decided')]),
      direction: 'up',
      part: 3,
      breakdown: ['meeting', 'class'],
    },
    {
      id: 'topics.funds',
      group: 'decision',
      formula: { kind: 'sum', terms: [term(ledger, 'funds')], scale: 0.0001, decimals: 2 },
      direction: 'neutral',
      part: 3,
      breakdown: ['class', 'department'],
    },
    {
      id: 'topics.done',
      group: 'decision',
      formula: sum(term(ledger, 'done')),
      direction: 'up',
      part: 3,
      breakdown: ['class'],
    },
  ],
  alike: ['meetingAt', 'title'],
  sample: majorTopicSample,
});

/** Passed, with or without changes, or turned down: a deferred matter is still pending. */
function isDecided(result: string | null): boolean {
  return result !== null && result !== 'deferred';
}

/** The least number of days by a rule in force on the day of the meeting. */
function least(rule: string, dayType: 'working' | 'natural') {
  return ({ meetingAt }: RecordData, { days }: DeriveContext) =>
    typeof meetingAt === 'string' ? (days?.(rule, meetingAt, dayType) ?? null) : null;
}

function includes(value: unknown, step: string): boolean {
  return Array.isArray(value) && value.includes(step);
}
