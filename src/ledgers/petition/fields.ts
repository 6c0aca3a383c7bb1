import {
  choice,
  count,
  date,
  department,
  flag,
  note,
  type RecordData,
  text,
  village,
} from '#src/domain/field.ts';
import { personTime, piece, visitBatch } from '#src/ledgers/units.ts';

/** The fields of a petition, in the order of the form. */
export const petitionFields = {
  regNo: text({ required: true, max: 40 }),
  registeredAt: date({ past: true, required: true, initialToday: true, carry: true }),
  mode: choice(['letter', 'visit', 'online', 'phone', 'mailbox'], {
    required: true,
    initial: 'visit',
    carry: true,
  }),
  source: choice(['direct', 'assigned', 'superior', 'hotline'], {
    initial: 'direct',
    carry: true,
  }),
  kind: choice(['appeal', 'advice', 'accusation'], { required: true, initial: 'appeal' }),
  topic: choice([
    'land',
    'demolition',
    'rural',
    'welfare',
    'labour',
    'construction',
    'environment',
    'transport',
    'education',
    'health',
    'justice',
    'other',
  ]),
  village: village({ carry: true }),
  matter: note({ required: true, max: 500 }),
  count: count({ required: true, unit: piece, min: 1, initial: 1 }),
  batches: count({ unit: visitBatch, initial: 1, when: (data) => data.mode === 'visit' }),
  persons: count({ required: true, unit: personTime, initial: 1 }),
  parties: text({ personal: true, max: 60 }),
  first: flag(),
  repeat: flag(),
  backlog: flag(),
  leaderCase: flag(),
  notifyDueAt: date({
    section: 'acceptance',
    derive: (data, { due }) =>
      typeof data.registeredAt === 'string'
        ? due('petition-notify', data.registeredAt, toldApart(data))
        : null,
  }),
  notifiedAt: date({ past: true }),
  decision: choice(['accepted', 'declined', 'forwarded']),
  acceptedAt: date({ past: true, required: true, when: isAccepted }),
  department: department({ section: 'handling' }),
  extended: flag({ when: isAccepted }),
  extensionReason: text({ max: 120, when: (data) => isAccepted(data) && data.extended === true }),
  dueAt: date({
    when: isAccepted,
    derive: (data, { due }) =>
      typeof data.acceptedAt === 'string'
        ? due('petition-close', data.acceptedAt, {
            extended: data.extended === true,
            ...toldApart(data),
          })
        : null,
  }),
  answeredAt: date({ past: true }),
  result: choice(['solved', 'partly', 'explained', 'unsupported', 'withdrawn']),
  review: choice(['none', 'review', 'recheck'], { initial: 'none' }),
  reviewedAt: date({ past: true, when: isReviewed }),
  reviewDueAt: date({
    when: isReviewed,
    derive: (data, { due }) =>
      typeof data.reviewedAt === 'string'
        ? due(data.review === 'recheck' ? 'petition-recheck' : 'petition-review', data.reviewedAt)
        : null,
  }),
  reviewAnsweredAt: date({ past: true, when: isReviewed }),
  satisfaction: choice(['satisfied', 'basic', 'dissatisfied', 'unrated']),
  note: note({ max: 500 }),
};

function toldApart({ mode, kind }: RecordData) {
  return { channel: mode, category: kind };
}

function isAccepted(data: Record<string, unknown>): boolean {
  return data.decision === 'accepted';
}

/** Whether somebody asked for a review or a recheck of the answer. */
export function isReviewed(data: Record<string, unknown>): boolean {
  return data.review === 'review' || data.review === 'recheck';
}
