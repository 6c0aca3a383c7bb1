import type { FieldValue, RecordData } from '#src/domain/field.ts';

type Days = (r: RecordData) => (FieldValue | undefined)[];

/** ledger -> the days on which a record tells of something that happened; due days are no events. */
const events: Record<string, Days> = {
  mediation: (r) => [r.acceptedAt, r.closedAt, r.turnedGreenAt, r.confirmedAt, r.revisitAt],
  hotline: (r) => [r.receivedAt, r.returnedAt, r.returnedAt ? null : r.repliedAt],
  petition: (r) => [
    r.registeredAt,
    r.notifiedAt,
    r.acceptedAt,
    r.answeredAt,
    r.review === 'none' ? null : r.reviewedAt,
  ],
  disclosure: (r) => [r.formedAt, r.publishedAt, r.withdrawnAt],
  'disclosure-request': (r) => [r.receivedAt, r.supplementAskedAt, r.repliedAt],
  'review-suit': (r) => [r.filedAt, r.hearingAt, r.closedAt],
  'service-item': (r) => [r.listedAt, r.onlineSince, r.onlineUntil, r.removedAt],
  'service-volume': (r) => [r.month],
  publicity: (r) => [r.heldAt],
  study: (r) => [r.heldAt],
  exam: (r) => [r.heldAt],
  'legal-review': (r) => [r.receivedAt, r.reviewedAt],
  'normative-document': (r) => [r.issuedAt, r.publishedAt, r.endedAt],
  'major-topic': (r) => [r.meetingAt, r.doneAt],
  enforcement: (r) => [r.filedAt, r.decidedAt, r.closedAt, r.publishedAt],
  inspection: (r) => [r.checkedAt, r.reviewedAt],
  'duty-list': (r) => [r.effectiveAt, r.publishedAt],
  'adviser-service': (r) => [r.date],
  whistle: (r) => [r.sentAt, r.arrivedAt, r.returnedAt, r.returnedAt ? null : r.closedAt],
  deliberation: (r) => [r.date],
  points: (r) => [r.month],
  'party-life': (r) => [r.date],
  integrity: (r) => [r.month],
  relocation: (r) => [r.asOf],
  'key-groups': (r) => [r.month],
  'zero-report': (r) => [r.date],
  honour: (r) => [r.grantedAt, r.revokedAt],
  'leader-duty': (r) => [r.date],
  problem: (r) => [r.foundAt, r.closedAt],
  // A dated arrangement is in itself a fact of the month in which it is due.
  'plan-item': (r) => [r.plannedAt, r.dueAt, r.doneAt],
};

export function eventDays(ledger: string, r: RecordData): (FieldValue | undefined)[] {
  const days = events[ledger];
  if (!days) throw new Error(`say in events.ts on which days ${ledger} tells of something`);
  return days(r);
}
