import { choice, count, date, department, note, text, village } from '#src/domain/field.ts';
import { overdueTerm, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { piece, point } from '#src/ledgers/units.ts';
import { whistleText } from './text.ts';

const days = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Township whistles, departments report: calls for what the township cannot solve alone. */
export const whistle = defineLedger({
  id: 'whistle',
  version: 1,
  group: 'governance',
  text: whistleText,
  fields: {
    whistleNo: text({ required: true, max: 40 }),
    sentAt: date({ past: true, required: true, initialToday: true, carry: true }),
    type: choice(['daily', 'emergency', 'major'], { required: true, initial: 'daily' }),
    village: village({ carry: true }),
    matter: note({ required: true, max: 500 }),
    count: count({ required: true, unit: piece, min: 1, initial: 1 }),
    department: department({ required: true, section: 'response' }),
    coDepartments: text({ max: 120 }),
    arriveBy: date(),
    arrivedAt: date({ past: true }),
    returnedAt: date({ past: true }),
    returnReason: note({ required: true, max: 300, when: (d) => Boolean(d.returnedAt) }),
    dueAt: date({ required: true, section: 'closing' }),
    closedAt: date({ past: true }),
    outcome: choice(['solved', 'partly', 'unsolved'], {
      required: true,
      when: (d) => Boolean(d.closedAt),
    }),
    score: count({ unit: point, max: 100, when: (d) => Boolean(d.closedAt) }),
    note: note({ max: 500 }),
  },
  date: 'sentAt',
  title: 'whistleNo',
  columns: [
    'whistleNo',
    'sentAt',
    'type',
    'village',
    'matter',
    'department',
    'arrivedAt',
    'dueAt',
    'closedAt',
    'score',
  ],
  checks: [
    {
      id: 'arrivedAfterSent',
      field: 'arrivedAt',
      level: 'error',
      holds: (d) => !d.arrivedAt || !d.sentAt || d.arrivedAt >= d.sentAt,
    },
    {
      id: 'arriveByAfterSent',
      field: 'arriveBy',
      level: 'error',
      holds: (d) => !d.arriveBy || !d.sentAt || d.arriveBy >= d.sentAt,
    },
    {
      id: 'dueAfterSent',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.sentAt || d.dueAt >= d.sentAt,
    },
    {
      id: 'closedAfterSent',
      field: 'closedAt',
      level: 'error',
      holds: (d) => !d.closedAt || !d.sentAt || d.closedAt >= d.sentAt,
    },
    {
      id: 'closedAfterArrived',
      field: 'closedAt',
      level: 'error',
      holds: (d) => !d.closedAt || !d.arrivedAt || d.closedAt >= d.arrivedAt,
    },
    {
      id: 'returnedAfterSent',
      field: 'returnedAt',
      level: 'error',
      holds: (d) => !d.returnedAt || !d.sentAt || d.returnedAt >= d.sentAt,
    },
    {
      id: 'closedNotReturned',
      field: 'returnedAt',
      level: 'error',
      holds: (d) => !d.returnedAt || !d.closedAt,
    },
    {
      id: 'closedNeedsArrival',
      field: 'arrivedAt',
      level: 'warn',
      holds: (d) => !d.closedAt || Boolean(d.arrivedAt),
    },
  ],
  measures: {
    sent: { value: (d) => d.count ?? 1 },
    arrived: { date: 'arrivedAt', value: (d) => (d.arrivedAt ? (d.count ?? 1) : 0) },
    arrivalDays: {
      date: 'arrivedAt',
      value: (d) =>
        d.arrivedAt && d.sentAt ? Math.max(0, days(d.sentAt, d.arrivedAt)) * (d.count ?? 1) : 0,
    },
    arrivalLimited: {
      date: 'arrivedAt',
      value: (d) => (d.arrivedAt && d.arriveBy ? (d.count ?? 1) : 0),
    },
    arrivedOnTime: {
      date: 'arrivedAt',
      due: 'arriveBy',
      value: (d) => (d.arrivedAt && d.arriveBy && d.arrivedAt <= d.arriveBy ? (d.count ?? 1) : 0),
    },
    neverArrived: {
      date: 'closedAt',
      value: (d) =>
        d.closedAt && !d.returnedAt && !d.arrivedAt && d.arriveBy && d.arriveBy < d.closedAt
          ? (d.count ?? 1)
          : 0,
    },
    returned: { date: 'returnedAt', value: (d) => (d.returnedAt ? (d.count ?? 1) : 0) },
    closed: { date: 'closedAt', value: (d) => (d.closedAt && !d.returnedAt ? (d.count ?? 1) : 0) },
    onTime: {
      date: 'closedAt',
      due: 'dueAt',
      value: (d) =>
        d.closedAt && !d.returnedAt && (!d.dueAt || d.closedAt <= d.dueAt) ? (d.count ?? 1) : 0,
    },
    scored: {
      date: 'closedAt',
      value: (d) => (d.closedAt && d.score !== null ? (d.count ?? 1) : 0),
    },
    scoreSum: {
      date: 'closedAt',
      value: (d) => (d.closedAt && d.score !== null ? d.score * (d.count ?? 1) : 0),
    },
  },
  // Two deadlines run side by side until the department comes; the earlier one stands in the due list.
  matter: (d) => {
    const open = !d.closedAt && !d.returnedAt;
    const close = { stage: 'close', due: d.dueAt };
    if (d.arrivedAt || !d.arriveBy) return { open, ...close };
    const arrive = { stage: 'arrive', due: d.arriveBy };
    return d.dueAt && d.dueAt < d.arriveBy
      ? { open, ...close, beside: arrive }
      : { open, ...arrive, beside: close };
  },
  indicators: [
    {
      id: 'whistle.total',
      group: 'governance',
      formula: sum(term('whistle', 'sent')),
      direction: 'neutral',
      part: 1,
      headline: true,
      breakdown: ['department', 'type', 'village'],
    },
    {
      id: 'whistle.arrived',
      group: 'governance',
      formula: sum(term('whistle', 'arrived')),
      direction: 'up',
      part: 1,
      breakdown: ['department'],
    },
    {
      id: 'whistle.arrivedOnTimeRate',
      group: 'governance',
      formula: rate(
        [term('whistle', 'arrivedOnTime')],
        [
          term('whistle', 'arrivalLimited'),
          term('whistle', 'neverArrived'),
          overdueTerm('whistle', { stage: 'arrive' }),
        ],
      ),
      direction: 'up',
      part: 1,
      breakdown: ['department'],
    },
    {
      id: 'whistle.arrivalDays',
      group: 'governance',
      formula: {
        kind: 'ratio',
        numerator: [term('whistle', 'arrivalDays')],
        denominator: [term('whistle', 'arrived')],
        decimals: 1,
      },
      direction: 'down',
      part: 1,
      breakdown: ['department', 'type'],
    },
    {
      id: 'whistle.returned',
      group: 'governance',
      formula: sum(term('whistle', 'returned')),
      direction: 'down',
      part: 1,
      breakdown: ['department'],
    },
    {
      id: 'whistle.closed',
      group: 'governance',
      formula: sum(term('whistle', 'closed')),
      direction: 'up',
      part: 1,
      breakdown: ['outcome', 'department', 'type'],
    },
    {
      id: 'whistle.solved',
      group: 'governance',
      formula: sum(term('whistle', 'closed', 'outcome', ['solved'])),
      direction: 'up',
      part: 1,
      breakdown: ['department'],
    },
    {
      id: 'whistle.closedRate',
      group: 'governance',
      formula: rate(
        [term('whistle', 'closed')],
        [term('whistle', 'closed'), overdueTerm('whistle', { stage: 'close' })],
      ),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['department', 'type'],
    },
    {
      id: 'whistle.onTimeRate',
      group: 'governance',
      formula: rate(
        [term('whistle', 'onTime')],
        [term('whistle', 'closed'), overdueTerm('whistle', { stage: 'close' })],
      ),
      direction: 'up',
      part: 1,
      breakdown: ['department', 'type'],
    },
    {
      id: 'whistle.averageScore',
      group: 'governance',
      formula: {
        kind: 'ratio',
        numerator: [term('whistle', 'scoreSum')],
        denominator: [term('whistle', 'scored')],
        decimals: 1,
      },
      direction: 'up',
      part: 1,
      breakdown: ['department'],
    },
  ],
  alike: [['whistleNo'], ['sentAt', 'village', 'type', 'matter']],
  sample: (t, year) =>
    Array.from({ length: 46 }, (_, i) => {
      const type = t.pick(['daily', 'emergency', 'major'] as const, true);
      const sentAt = t.day(year);
      const limit = type === 'emergency' ? 3 : type === 'daily' ? 15 : 30;
      const returned = t.chance(0.04);
      const arrivedAt = returned ? null : t.plus(sentAt, type === 'emergency' ? 0 : t.int(0, 3));
      const closed = !returned && t.chance(0.95);
      return {
        whistleNo: `CS${year}${String(i + 1).padStart(3, '0')}`,
        sentAt,
        type,
        village: t.village(),
        matter: t.pick([
          '河道乱倒垃圾',
          '村道边坡松动',
          '违规占道经营',
          '农机超范围作业',
          '供水管网渗漏',
          '林区违规用火隐患',
        ]),
        count: 1,
        department: t.department(),
        coDepartments: null,
        arriveBy: t.plus(sentAt, type === 'emergency' ? 0 : 2),
        arrivedAt,
        returnedAt: returned ? t.plus(sentAt, 1) : null,
        returnReason: returned ? '不属于本部门职责，建议改派。' : null,
        dueAt: t.plus(sentAt, limit),
        closedAt: closed
          ? t.plus(sentAt, t.int(Math.min(3, limit), t.chance(0.9) ? limit : limit + 6))
          : null,
        outcome: closed ? t.pick(['solved', 'solved', 'partly', 'unsolved'] as const, true) : null,
        score: closed && t.chance(0.9) ? t.int(78, 100) : null,
        note: null,
      };
    }),
});
