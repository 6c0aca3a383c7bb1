import { defineLedger } from '#src/domain/ledger.ts';
import { isReviewed, petitionFields } from './fields.ts';
import { petitionIndicators } from './indicators.ts';
import { petitionSample } from './sample.ts';
import { petitionText } from './text.ts';

interface Matter {
  count: number | null;
}
const cases = (d: Matter) => d.count ?? 1;
const casesIf = (d: Matter, holds: boolean) => (holds ? cases(d) : 0);

/** Petition matters: registered by the day of registration, answered by the day of the answer. */
export const petition = defineLedger({
  id: 'petition',
  version: 1,
  group: 'dispute',
  text: petitionText,
  fields: petitionFields,
  date: 'registeredAt',
  title: 'regNo',
  columns: [
    'regNo',
    'registeredAt',
    'mode',
    'village',
    'matter',
    'count',
    'persons',
    'decision',
    'dueAt',
    'answeredAt',
    'result',
  ],
  checks: [
    {
      id: 'notifiedAfterRegistered',
      field: 'notifiedAt',
      level: 'error',
      holds: (d) => !d.notifiedAt || !d.registeredAt || d.notifiedAt >= d.registeredAt,
    },
    {
      id: 'notifiedInTime',
      field: 'notifiedAt',
      level: 'warn',
      holds: (d) => !d.notifiedAt || !d.notifyDueAt || d.notifiedAt <= d.notifyDueAt,
    },
    {
      id: 'notifiedNeedsDecision',
      field: 'decision',
      level: 'error',
      holds: (d) => !d.notifiedAt || d.decision !== null,
    },
    {
      id: 'acceptedAfterRegistered',
      field: 'acceptedAt',
      level: 'error',
      holds: (d) => !d.acceptedAt || !d.registeredAt || d.acceptedAt >= d.registeredAt,
    },
    {
      id: 'dueAfterAccepted',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.acceptedAt || d.dueAt >= d.acceptedAt,
    },
    {
      id: 'answeredAfterAccepted',
      field: 'answeredAt',
      level: 'error',
      holds: (d) => {
        const from = d.acceptedAt ?? d.registeredAt;
        return !d.answeredAt || !from || d.answeredAt >= from;
      },
    },
    {
      id: 'answeredWasAccepted',
      field: 'answeredAt',
      level: 'error',
      holds: (d) => !d.answeredAt || d.decision === 'accepted',
    },
    {
      id: 'answeredNeedsResult',
      field: 'result',
      level: 'error',
      holds: (d) => !d.answeredAt || d.result !== null,
    },
    {
      id: 'resultNeedsAnswer',
      field: 'answeredAt',
      level: 'error',
      holds: (d) => !d.result || d.answeredAt !== null,
    },
    {
      id: 'reviewAfterAnswer',
      field: 'reviewedAt',
      level: 'error',
      holds: (d) => !d.reviewedAt || !d.answeredAt || d.reviewedAt >= d.answeredAt,
    },
    {
      id: 'reviewAnsweredAfterAsked',
      field: 'reviewAnsweredAt',
      level: 'error',
      holds: (d) => !d.reviewAnsweredAt || !d.reviewedAt || d.reviewAnsweredAt >= d.reviewedAt,
    },
    {
      id: 'reviewAnsweredInTime',
      field: 'reviewAnsweredAt',
      level: 'warn',
      holds: (d) => !d.reviewAnsweredAt || !d.reviewDueAt || d.reviewAnsweredAt <= d.reviewDueAt,
    },
    {
      id: 'ratedAfterAnswer',
      field: 'satisfaction',
      level: 'warn',
      holds: (d) => !d.satisfaction || d.satisfaction === 'unrated' || d.answeredAt !== null,
    },
    {
      id: 'personsNotBelowBatches',
      field: 'persons',
      level: 'warn',
      holds: (d) => d.persons === null || d.persons >= Math.max(cases(d), d.batches ?? 0),
    },
    {
      id: 'firstNotRepeat',
      field: 'repeat',
      level: 'error',
      holds: (d) => !d.first || !d.repeat,
    },
    {
      id: 'backlogHasLeader',
      field: 'leaderCase',
      level: 'warn',
      holds: (d) => !d.backlog || d.leaderCase,
    },
  ],
  measures: {
    registered: { value: cases },
    persons: { value: (d) => d.persons ?? 0 },
    fromHotline: { value: (d) => casesIf(d, d.source === 'hotline') },
    fromHotlinePersons: { value: (d) => (d.source === 'hotline' ? (d.persons ?? 0) : 0) },
    batches: { value: (d) => (d.mode === 'visit' ? (d.batches ?? cases(d)) : 0) },
    visitPersons: { value: (d) => (d.mode === 'visit' ? (d.persons ?? 0) : 0) },
    first: { value: (d) => casesIf(d, d.first) },
    repeat: { value: (d) => casesIf(d, d.repeat) },
    leaderCases: { value: (d) => casesIf(d, d.leaderCase) },
    notified: { date: 'notifiedAt', value: (d) => casesIf(d, d.notifiedAt !== null) },
    notifiedOnTime: {
      date: 'notifiedAt',
      due: 'notifyDueAt',
      value: (d) =>
        casesIf(d, d.notifiedAt !== null && (!d.notifyDueAt || d.notifiedAt <= d.notifyDueAt)),
    },
    accepted: { date: 'acceptedAt', value: (d) => casesIf(d, d.decision === 'accepted') },
    answered: { date: 'answeredAt', value: (d) => casesIf(d, d.answeredAt !== null) },
    onTime: { date: 'answeredAt', due: 'dueAt', value: (d) => casesIf(d, isOnTime(d)) },
    firstAnswered: {
      date: 'answeredAt',
      value: (d) => casesIf(d, d.first && d.answeredAt !== null),
    },
    firstOnTime: {
      date: 'answeredAt',
      due: 'dueAt',
      value: (d) => casesIf(d, d.first && isOnTime(d)),
    },
    backlogAnswered: {
      date: 'answeredAt',
      value: (d) => casesIf(d, d.backlog && d.answeredAt !== null),
    },
    rated: {
      date: 'answeredAt',
      value: (d) => casesIf(d, d.satisfaction !== null && d.satisfaction !== 'unrated'),
    },
    satisfied: {
      date: 'answeredAt',
      value: (d) => casesIf(d, d.satisfaction === 'satisfied' || d.satisfaction === 'basic'),
    },
    reviewed: {
      date: 'reviewedAt',
      value: (d) => casesIf(d, isReviewed(d)),
    },
  },
  // One matter after the other: the notice, the answer, then the review that was asked for.
  matter: (d) => {
    if (d.decision !== 'accepted') {
      return { open: d.decision === null, due: d.notifyDueAt, stage: 'notify' };
    }
    if (!d.answeredAt) return { open: true, due: d.dueAt, stage: 'answer' };
    const open = isReviewed(d) && Boolean(d.reviewedAt) && !d.reviewAnsweredAt;
    return open
      ? { open, due: d.reviewDueAt ?? null, stage: 'review' }
      : { open, due: d.dueAt, stage: 'answer' };
  },
  deadlines: {
    'petition-notify': { channel: 'mode', category: 'kind' },
    'petition-close': { channel: 'mode', category: 'kind' },
  },
  indicators: petitionIndicators,
  alike: [
    ['regNo'],
    ['registeredAt', 'village', 'kind', 'parties'],
    ['registeredAt', 'village', 'kind', 'matter'],
  ],
  sample: petitionSample,
});

function isOnTime(d: { answeredAt: string | null; dueAt: string | null }): boolean {
  return d.answeredAt !== null && (!d.dueAt || d.answeredAt <= d.dueAt);
}
