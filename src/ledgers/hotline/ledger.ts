import { choice, count, date, flag, note, text, village } from '#src/domain/field.ts';
import { overdueTerm, rate, stock, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { personTime, piece } from '#src/ledgers/units.ts';
import { hotlineText } from './text.ts';

const rated = ['satisfied', 'basic', 'dissatisfied'] as const;

/** Hotline tickets (12345 and its local brands): accepted by the day received, answered by the day replied. */
export const hotline = defineLedger({
  id: 'hotline',
  version: 1,
  group: 'dispute',
  text: hotlineText,
  fields: {
    ticketNo: text({ required: true, max: 40 }),
    receivedAt: date({ past: true, required: true, initialToday: true, carry: true }),
    channel: choice(['heartline', 'enterprise', 'mailbox', 'message', 'site', 'other'], {
      required: true,
      initial: 'heartline',
      carry: true,
    }),
    kind: choice(['request', 'consult', 'complaint', 'advice', 'other'], { required: true }),
    village: village({ carry: true }),
    matter: note({ required: true, max: 500 }),
    count: count({ required: true, unit: piece, min: 1, initial: 1 }),
    persons: count({ unit: personTime, initial: 1 }),
    parties: text({ personal: true, max: 60 }),
    extended: flag({ section: 'reply' }),
    dueAt: date({
      derive: (data, { due }) =>
        typeof data.receivedAt === 'string'
          ? due('hotline-reply', data.receivedAt, {
              extended: data.extended === true,
              channel: data.channel,
              category: data.kind,
            })
          : null,
    }),
    returnedAt: date({ past: true }),
    repliedAt: date({ past: true }),
    closedAt: date({ past: true }),
    satisfaction: choice([...rated, 'unrated']),
    repeat: flag(),
    note: note({ max: 500 }),
  },
  date: 'receivedAt',
  title: 'ticketNo',
  columns: [
    'ticketNo',
    'receivedAt',
    'kind',
    'village',
    'matter',
    'count',
    'dueAt',
    'repliedAt',
    'satisfaction',
  ],
  checks: [
    {
      id: 'replyAfterReceipt',
      field: 'repliedAt',
      level: 'error',
      holds: (d) => !d.repliedAt || !d.receivedAt || d.repliedAt >= d.receivedAt,
    },
    {
      id: 'dueAfterReceipt',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.receivedAt || d.dueAt >= d.receivedAt,
    },
    {
      id: 'returnedAfterReceipt',
      field: 'returnedAt',
      level: 'error',
      holds: (d) => !d.returnedAt || !d.receivedAt || d.returnedAt >= d.receivedAt,
    },
    {
      id: 'closedAfterReply',
      field: 'closedAt',
      level: 'error',
      holds: (d) => !d.closedAt || !d.repliedAt || d.closedAt >= d.repliedAt,
    },
    {
      id: 'ratedAfterReply',
      field: 'satisfaction',
      level: 'warn',
      holds: (d) => !d.satisfaction || d.satisfaction === 'unrated' || d.repliedAt !== null,
    },
    {
      id: 'personsNotBelowCount',
      field: 'persons',
      level: 'warn',
      holds: (d) => d.persons === null || d.count === null || d.persons >= d.count,
    },
  ],
  measures: {
    received: { value: (d) => d.count ?? 1 },
    persons: { value: (d) => d.persons ?? 0 },
    returned: { date: 'returnedAt', value: (d) => (d.returnedAt ? (d.count ?? 1) : 0) },
    answered: {
      date: 'repliedAt',
      value: (d) => (d.repliedAt && !d.returnedAt ? (d.count ?? 1) : 0),
    },
    onTime: {
      date: 'repliedAt',
      due: 'dueAt',
      value: (d) =>
        d.repliedAt && !d.returnedAt && (!d.dueAt || d.repliedAt <= d.dueAt) ? (d.count ?? 1) : 0,
    },
    rated: {
      date: 'repliedAt',
      value: (d) => (rated.some((r) => r === d.satisfaction) ? (d.count ?? 1) : 0),
    },
    satisfied: {
      date: 'repliedAt',
      value: (d) =>
        d.satisfaction === 'satisfied' || d.satisfaction === 'basic' ? (d.count ?? 1) : 0,
    },
  },
  matter: (d) => ({ open: !d.repliedAt && !d.returnedAt, due: d.dueAt }),
  deadlines: { 'hotline-reply': { channel: 'channel', category: 'kind' } },
  indicators: [
    {
      id: 'hotline.total',
      group: 'matters',
      formula: sum(term('hotline', 'received')),
      direction: 'neutral',
      part: 1,
      headline: true,
      breakdown: ['kind', 'village', 'channel'],
    },
    {
      id: 'hotline.persons',
      group: 'matters',
      formula: sum(term('hotline', 'persons')),
      direction: 'neutral',
      part: 1,
      breakdown: ['kind', 'village'],
    },
    {
      id: 'hotline.onTimeRate',
      group: 'matters',
      formula: rate(
        [term('hotline', 'onTime')],
        [term('hotline', 'answered'), overdueTerm('hotline')],
      ),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['kind', 'village'],
    },
    {
      id: 'hotline.satisfiedRate',
      group: 'matters',
      formula: rate([term('hotline', 'satisfied')], [term('hotline', 'rated')]),
      direction: 'up',
      part: 1,
      breakdown: ['kind'],
    },
    {
      id: 'hotline.pending',
      group: 'matters',
      formula: stock(
        [term('hotline', 'received')],
        [term('hotline', 'answered'), term('hotline', 'returned')],
      ),
      direction: 'down',
      part: 1,
      breakdown: ['kind', 'village'],
    },
    {
      id: 'hotline.returned',
      group: 'matters',
      formula: sum(term('hotline', 'returned')),
      direction: 'neutral',
      part: 1,
    },
  ],
  alike: [
    ['ticketNo'],
    ['receivedAt', 'village', 'kind', 'parties'],
    ['receivedAt', 'village', 'kind', 'matter'],
  ],
  sample: (t, year) =>
    Array.from({ length: 96 }, (_, i) => {
      const receivedAt = t.day(year);
      const repliedAt = t.chance(0.97)
        ? t.plus(receivedAt, t.int(1, t.chance(0.94) ? 5 : 12))
        : null;
      return {
        ticketNo: `RX${year}${String(i + 1).padStart(4, '0')}`,
        receivedAt,
        channel: t.pick(['heartline', 'heartline', 'mailbox', 'message', 'site'] as const, true),
        kind: t.pick(['request', 'consult', 'complaint', 'advice', 'other'] as const, true),
        village: t.village(),
        matter: t.pick([
          '村道路灯不亮',
          '咨询医保缴费办法',
          '反映施工噪声',
          '建议增设垃圾桶',
          '咨询宅基地审批',
        ]),
        count: 1,
        persons: t.int(1, 3),
        parties: null,
        extended: false,
        dueAt: t.plus(receivedAt, 7),
        returnedAt: null,
        repliedAt,
        closedAt: repliedAt,
        satisfaction: repliedAt
          ? t.pick(['satisfied', 'satisfied', 'basic', 'unrated', 'dissatisfied'] as const, true)
          : null,
        repeat: t.chance(0.04),
        note: null,
      };
    }),
});
