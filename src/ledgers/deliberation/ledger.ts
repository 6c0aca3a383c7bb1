import { choice, count, date, department, flag, note, text, village } from '#src/domain/field.ts';
import { overdueTerm, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { event, one, personTime } from '#src/ledgers/units.ts';
import { deliberationText } from './text.ts';

/** Villagers' talks and consultations: issues raised, settled or not. */
export const deliberation = defineLedger({
  id: 'deliberation',
  version: 1,
  group: 'governance',
  text: deliberationText,
  fields: {
    date: date({ past: true, required: true, initialToday: true, carry: true }),
    kind: choice(['talk', 'consult', 'courtyard', 'council', 'other'], {
      required: true,
      initial: 'talk',
      carry: true,
    }),
    village: village({ required: true, carry: true }),
    topic: text({ required: true, max: 120 }),
    category: choice([
      'environment',
      'roads',
      'land',
      'welfare',
      'disputes',
      'customs',
      'industry',
      'affairs',
      'other',
    ]),
    count: count({ required: true, unit: event, min: 1, initial: 1 }),
    attendees: count({ required: true, unit: personTime }),
    adviser: flag(),
    issues: count({ required: true, unit: one, section: 'issues' }),
    resolved: count({ required: true, unit: one, initial: 0 }),
    failed: count({ unit: one, initial: 0 }),
    decision: note({ max: 500 }),
    department: department(),
    dueAt: date({ section: 'followUp' }),
    publishedAt: date({ past: true }),
    feedback: choice(['satisfied', 'basic', 'dissatisfied', 'unrated']),
    note: note({ max: 500 }),
  },
  date: 'date',
  title: 'topic',
  columns: [
    'date',
    'kind',
    'village',
    'topic',
    'attendees',
    'issues',
    'resolved',
    'failed',
    'dueAt',
    'feedback',
  ],
  checks: [
    {
      id: 'resolvedWithinIssues',
      field: 'resolved',
      level: 'error',
      holds: (d) => d.issues === null || (d.resolved ?? 0) <= d.issues,
    },
    {
      id: 'settledWithinIssues',
      field: 'failed',
      level: 'error',
      holds: (d) =>
        d.issues === null ||
        (d.resolved ?? 0) > d.issues ||
        (d.resolved ?? 0) + (d.failed ?? 0) <= d.issues,
    },
    {
      id: 'dueAfterMeeting',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.date || d.dueAt >= d.date,
    },
    {
      id: 'publishedAfterMeeting',
      field: 'publishedAt',
      level: 'error',
      holds: (d) => !d.publishedAt || !d.date || d.publishedAt >= d.date,
    },
    {
      id: 'attendeesNotBelowCount',
      field: 'attendees',
      level: 'warn',
      holds: (d) => d.attendees === null || d.attendees > (d.count ?? 1),
    },
    {
      id: 'openNeedsDue',
      field: 'dueAt',
      level: 'warn',
      holds: (d) => d.issues === null || pending(d) === 0 || Boolean(d.dueAt),
    },
  ],
  measures: {
    meetings: { value: (d) => d.count ?? 1 },
    attendees: { value: (d) => d.attendees ?? 0 },
    withAdviser: { value: (d) => (d.adviser ? (d.count ?? 1) : 0) },
    issues: { value: (d) => d.issues ?? 0 },
    resolved: { value: (d) => Math.min(d.resolved ?? 0, d.issues ?? 0) },
    settled: { value: (d) => Math.min((d.resolved ?? 0) + (d.failed ?? 0), d.issues ?? 0) },
    pending: { value: (d) => pending(d) },
    rated: { value: (d) => (d.feedback && d.feedback !== 'unrated' ? (d.count ?? 1) : 0) },
    satisfied: {
      value: (d) => (d.feedback === 'satisfied' || d.feedback === 'basic' ? (d.count ?? 1) : 0),
    },
  },
  matter: (d) => ({ open: pending(d) > 0, due: d.dueAt, stage: 'settle', amount: pending(d) }),
  indicators: [
    {
      id: 'deliberation.meetings',
      group: 'governance',
      formula: sum(term('deliberation', 'meetings')),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['village', 'kind', 'category'],
    },
    {
      id: 'deliberation.attendees',
      group: 'governance',
      formula: sum(term('deliberation', 'attendees')),
      direction: 'up',
      part: 1,
      breakdown: ['village', 'kind'],
    },
    {
      id: 'deliberation.issues',
      group: 'governance',
      formula: sum(term('deliberation', 'issues')),
      direction: 'neutral',
      part: 1,
      breakdown: ['category', 'village'],
    },
    {
      id: 'deliberation.resolved',
      group: 'governance',
      formula: sum(term('deliberation', 'resolved')),
      direction: 'up',
      part: 1,
      breakdown: ['category', 'village'],
    },
    {
      id: 'deliberation.pending',
      group: 'governance',
      formula: sum(term('deliberation', 'pending')),
      direction: 'down',
      part: 1,
      breakdown: ['village', 'category'],
    },
    {
      id: 'deliberation.resolvedRate',
      group: 'governance',
      formula: rate(
        [term('deliberation', 'resolved')],
        [term('deliberation', 'settled'), overdueTerm('deliberation', { stage: 'settle' })],
      ),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['village', 'category'],
    },
    {
      id: 'deliberation.withAdviser',
      group: 'governance',
      formula: sum(term('deliberation', 'withAdviser')),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
    {
      id: 'deliberation.satisfiedRate',
      group: 'governance',
      formula: rate([term('deliberation', 'satisfied')], [term('deliberation', 'rated')]),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
  ],
  alike: ['date', 'village', 'kind', 'topic'],
  sample: (t, year) =>
    Array.from({ length: 84 }, (_, i) => {
      const held = t.day(year, (i % 12) + 1);
      const issues = t.int(1, 4);
      const resolved = t.chance(0.85) ? issues : issues - 1;
      const failed = resolved < issues && t.chance(0.5) ? 1 : 0;
      const [category, topic] = t.pick(topics);
      return {
        date: held,
        kind: t.pick(['talk', 'talk', 'consult', 'courtyard', 'council'] as const, true),
        village: t.village(),
        topic,
        category,
        count: 1,
        attendees: t.int(9, 42),
        adviser: t.chance(0.15),
        issues,
        resolved,
        failed,
        decision: '已形成会议意见并公示。',
        department: t.chance(0.2) ? t.department() : null,
        dueAt: t.plus(held, 30),
        publishedAt: t.plus(held, t.int(0, 5)),
        feedback: t.pick(
          ['satisfied', 'satisfied', 'basic', 'unrated', 'dissatisfied'] as const,
          true,
        ),
        note: null,
      };
    }),
});

/** Issues raised that are neither settled nor given up. */
function pending(d: {
  issues: number | null;
  resolved: number | null;
  failed: number | null;
}): number {
  return Math.max(0, (d.issues ?? 0) - (d.resolved ?? 0) - (d.failed ?? 0));
}

const topics = [
  ['environment', '垃圾清运费收取办法'],
  ['environment', '河道保洁分工'],
  ['roads', '入户路硬化'],
  ['roads', '路灯维护'],
  ['land', '集体土地出租'],
  ['welfare', '老年活动室使用'],
  ['disputes', '共用水源分配'],
  ['customs', '红白事简办约定'],
  ['industry', '果园管护合作'],
  ['affairs', '村务公开内容'],
] as const;
