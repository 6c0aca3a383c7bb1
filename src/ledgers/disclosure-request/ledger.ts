import { amount, choice, count, date, department, flag, note, text } from '#src/domain/field.ts';
import { openingStock, overdueTerm, rate, stock, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { piece, yuan } from '#src/ledgers/units.ts';
import { outcomeGroups, outcomes } from './outcomes.ts';
import { firstDue, isWaiting, replyDue, replyWaits } from './reply-due.ts';
import { disclosureRequestSample } from './sample.ts';
import { disclosureRequestText } from './text.ts';

const requests = (d: { count: number | null }) => d.count ?? 1;
const of = (measure: string) => term('disclosure-request', measure);
const ended = (group: keyof typeof outcomeGroups) =>
  sum(term('disclosure-request', 'answered', 'outcome', outcomeGroups[group]));

/**
 * Requests for information (Regulation on Open Government Information, articles 29-36), kept so that Table three of the
 * yearly report can be read off: received by the day of receipt, outcomes by the day of the reply.
 */
export const disclosureRequest = defineLedger({
  id: 'disclosure-request',
  version: 1,
  group: 'openness',
  text: disclosureRequestText,
  fields: {
    requestNo: text({ required: true, max: 40 }),
    via: choice(['inPerson', 'mail', 'plainMail', 'online', 'fax'], {
      required: true,
      initial: 'mail',
    }),
    receivedAt: date({ past: true, required: true, initialToday: true }),
    applicant: choice(
      ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrganisation'],
      {
        required: true,
        initial: 'natural',
      },
    ),
    matter: note({ required: true, max: 500 }),
    count: count({ required: true, unit: piece, min: 1, initial: 1 }),
    carriedIn: flag(),
    department: department(),
    supplementDueAt: date({
      section: 'supplement',
      derive: (data, { due }) =>
        typeof data.receivedAt === 'string' ? due('request-supplement', data.receivedAt) : null,
    }),
    supplementAskedAt: date({ past: true }),
    supplementedAt: date({ past: true }),
    thirdPartyFrom: date({ past: true, section: 'thirdParty' }),
    thirdPartyDueAt: date({
      when: (data) => typeof data.thirdPartyFrom === 'string',
      derive: (data, { due }) =>
        typeof data.thirdPartyFrom === 'string' ? due('third-party', data.thirdPartyFrom) : null,
    }),
    thirdPartyTo: date({ past: true, when: (data) => typeof data.thirdPartyFrom === 'string' }),
    extended: flag({ section: 'reply' }),
    extendReason: note({ required: true, max: 200, when: (data) => data.extended === true }),
    dueAt: date({
      derive: replyDue,
      waits: replyWaits,
      renews: (data, context) => data.dueAt === firstDue(data, context),
    }),
    repliedAt: date({ past: true }),
    outcome: choice(outcomes),
    fee: amount({ unit: yuan }),
    note: note({ max: 500 }),
  },
  date: 'receivedAt',
  title: 'requestNo',
  columns: [
    'requestNo',
    'receivedAt',
    'applicant',
    'matter',
    'count',
    'dueAt',
    'repliedAt',
    'outcome',
  ],
  checks: [
    {
      id: 'askedAfterReceipt',
      field: 'supplementAskedAt',
      level: 'error',
      holds: (d) => !d.supplementAskedAt || !d.receivedAt || d.supplementAskedAt >= d.receivedAt,
    },
    {
      id: 'askedInTime',
      field: 'supplementAskedAt',
      level: 'warn',
      holds: (d) =>
        !d.supplementAskedAt || !d.supplementDueAt || d.supplementAskedAt <= d.supplementDueAt,
    },
    {
      id: 'supplementedAfterAsked',
      field: 'supplementedAt',
      level: 'error',
      holds: (d) =>
        !d.supplementedAt ||
        (d.supplementAskedAt !== null && d.supplementedAt >= d.supplementAskedAt),
    },
    {
      id: 'thirdPartyAfterReceipt',
      field: 'thirdPartyFrom',
      level: 'error',
      holds: (d) => !d.thirdPartyFrom || !d.receivedAt || d.thirdPartyFrom >= d.receivedAt,
    },
    {
      id: 'thirdPartyOrder',
      field: 'thirdPartyTo',
      level: 'error',
      holds: (d) => !d.thirdPartyTo || !d.thirdPartyFrom || d.thirdPartyTo >= d.thirdPartyFrom,
    },
    {
      id: 'dueAfterReceipt',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.receivedAt || d.dueAt >= d.receivedAt,
    },
    {
      id: 'repliedAfterReceipt',
      field: 'repliedAt',
      level: 'error',
      holds: (d) => !d.repliedAt || !d.receivedAt || d.repliedAt >= d.receivedAt,
    },
    {
      id: 'repliedNeedsOutcome',
      field: 'outcome',
      level: 'error',
      holds: (d) => !d.repliedAt || d.outcome !== null,
    },
    {
      id: 'outcomeNeedsReply',
      field: 'repliedAt',
      level: 'error',
      holds: (d) => !d.outcome || d.repliedAt !== null,
    },
    {
      id: 'supplementBehindOutcome',
      field: 'outcome',
      level: 'warn',
      holds: (d) =>
        (d.outcome !== 'unclear' && d.outcome !== 'noSupplement') || d.supplementAskedAt !== null,
    },
    {
      id: 'supplementBeforeReply',
      field: 'supplementedAt',
      level: 'warn',
      holds: (d) =>
        !d.repliedAt ||
        !d.supplementAskedAt ||
        d.supplementedAt !== null ||
        d.outcome === 'noSupplement',
    },
    {
      id: 'carriedOverYearEnd',
      field: 'carriedIn',
      level: 'error',
      holds: (d) =>
        !d.carriedIn ||
        !d.receivedAt ||
        !d.repliedAt ||
        d.receivedAt.slice(0, 4) < d.repliedAt.slice(0, 4),
    },
  ],
  measures: {
    received: { value: requests },
    answered: { date: 'repliedAt', value: (d) => (d.repliedAt ? requests(d) : 0) },
    onTime: {
      date: 'repliedAt',
      due: 'dueAt',
      value: (d) => (d.repliedAt && (!d.dueAt || d.repliedAt <= d.dueAt) ? requests(d) : 0),
    },
    extended: { date: 'repliedAt', value: (d) => (d.repliedAt && d.extended ? requests(d) : 0) },
    carriedAnswered: {
      date: 'repliedAt',
      value: (d) =>
        d.repliedAt && d.receivedAt && d.receivedAt.slice(0, 4) < d.repliedAt.slice(0, 4)
          ? requests(d)
          : 0,
    },
    supplementAsked: {
      date: 'supplementAskedAt',
      value: (d) => (d.supplementAskedAt ? requests(d) : 0),
    },
  },
  matter: (d) => ({ open: !d.repliedAt, due: isWaiting(d) ? null : d.dueAt }),
  deadlines: { 'disclosure-request-reply': { channel: 'via', category: 'applicant' } },
  indicators: [
    {
      id: 'disclosureRequest.received',
      group: 'openness',
      formula: sum(of('received')),
      direction: 'neutral',
      part: 1,
      breakdown: ['applicant', 'department', 'via'],
    },
    {
      id: 'disclosureRequest.onTimeRate',
      group: 'openness',
      formula: rate([of('onTime')], [of('answered'), overdueTerm('disclosure-request')]),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['department', 'applicant'],
    },
    {
      id: 'disclosureRequest.answered',
      group: 'openness',
      formula: sum(of('answered')),
      direction: 'neutral',
      part: 1,
      breakdown: ['outcome', 'applicant'],
    },
    {
      id: 'disclosureRequest.opened',
      group: 'openness',
      formula: ended('open'),
      direction: 'neutral',
      part: 1,
      breakdown: ['applicant'],
    },
    {
      id: 'disclosureRequest.partlyOpened',
      group: 'openness',
      formula: ended('partly'),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'disclosureRequest.refused',
      group: 'openness',
      formula: ended('refused'),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'disclosureRequest.unable',
      group: 'openness',
      formula: ended('unable'),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'disclosureRequest.notProcessed',
      group: 'openness',
      formula: ended('notProcessed'),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'disclosureRequest.otherwise',
      group: 'openness',
      formula: ended('otherwise'),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'disclosureRequest.extended',
      group: 'openness',
      formula: sum(of('extended')),
      direction: 'down',
      part: 1,
    },
    {
      id: 'disclosureRequest.carriedAnswered',
      group: 'openness',
      formula: sum(of('carriedAnswered')),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'disclosureRequest.carriedIn',
      group: 'openness',
      formula: openingStock([of('received')], [of('answered')]),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'disclosureRequest.pending',
      group: 'openness',
      formula: stock([of('received')], [of('answered')]),
      direction: 'down',
      part: 1,
      breakdown: ['applicant'],
    },
  ],
  alike: [['requestNo'], ['receivedAt', 'applicant', 'matter']],
  sample: disclosureRequestSample,
});
