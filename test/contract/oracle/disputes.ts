import type { RecordData } from '#src/domain/field.ts';
import {
  cases,
  inUnits,
  late,
  num,
  type Oracle,
  type Oracles,
  percentage,
  says,
  standing,
  tally,
  total,
} from './reading.ts';

const accepted = (amount: (r: RecordData) => number) => tally('mediation', 'acceptedAt', amount);
const closed = (holds: (r: RecordData) => boolean) =>
  tally('mediation', 'closedAt', (r) => (holds(r) ? cases(r) : 0));
const timely = (done: string, due: string) => (r: RecordData) =>
  r[done] !== null && (r[due] === null || String(r[done]) <= String(r[due]));
const agreed = (r: RecordData) =>
  r.result === 'success' && (r.agreement === 'written' || r.agreement === 'oral');

const received = tally('hotline', 'receivedAt', cases);
const replied = (holds: (r: RecordData) => boolean) =>
  tally('hotline', 'repliedAt', (r) => (holds(r) ? cases(r) : 0));
const isReplied = (r: RecordData) => r.returnedAt === null;

const registered = (holds: (r: RecordData) => boolean) =>
  tally('petition', 'registeredAt', (r) => (holds(r) ? cases(r) : 0));
const answered = (holds: (r: RecordData) => boolean) =>
  tally('petition', 'answeredAt', (r) => (holds(r) ? cases(r) : 0));
const any = () => true;
const liked = (r: RecordData) => r.satisfaction === 'satisfied' || r.satisfaction === 'basic';
const rated = (r: RecordData) => liked(r) || r.satisfaction === 'dissatisfied';
const isAccepted = (r: RecordData) => r.decision === 'accepted';
const isVisit = (r: RecordData) => r.mode === 'visit';
const answerTimely = timely('answeredAt', 'dueAt');
const unanswered = (r: RecordData) => isAccepted(r) && r.answeredAt === null;

/** Disputes, hotline tickets and petitions. */
export const disputeOracles: Oracles = {
  'mediation.total': total(accepted(cases)),
  'mediation.persons': total(accepted((r) => num(r.persons))),
  'mediation.major': total(accepted((r) => (r.level === 'major' ? cases(r) : 0))),
  'mediation.closed': total(closed(any)),
  'mediation.succeeded': total(closed((r) => r.result === 'success')),
  'mediation.resolvedRate': percentage(
    [closed((r) => r.result === 'success')],
    [closed((r) => r.result === 'success'), closed((r) => r.result === 'failed')],
  ),
  'mediation.onTimeRate': percentage(
    [closed(timely('closedAt', 'dueAt'))],
    [closed(any), late('mediation', 'dueAt', (r) => r.closedAt === null)],
  ),
  'mediation.pending': standing([accepted(cases)], [closed(any)]),
  'mediation.overdue': total(late('mediation', 'dueAt', (r) => r.closedAt === null)),
  'mediation.writtenAgreements': total(
    closed((r) => r.result === 'success' && r.agreement === 'written'),
  ),
  'mediation.amount': inUnits(10_000, 2, [
    tally('mediation', 'closedAt', (r) => (r.result === 'success' ? num(r.amount) : 0)),
  ]),
  'mediation.performedRate': percentage(
    [closed((r) => agreed(r) && r.performed === 'done')],
    [
      closed((r) => agreed(r) && r.performed === 'done'),
      closed((r) => agreed(r) && r.performed === 'partly'),
      closed((r) => agreed(r) && r.performed === 'not'),
    ],
  ),
  'mediation.confirmed': total(
    tally('mediation', 'confirmedAt', (r) => (r.judicialConfirm === 'confirmed' ? cases(r) : 0)),
  ),
  'mediation.visits': total(tally('mediation', 'revisitAt', cases)),
  'mediation.redToGreen': total(tally('mediation', 'turnedGreenAt', cases)),
  'mediation.prevented': total(closed((r) => r.prevented !== null)),
  'mediation.escalated': total(
    closed((r) => r.escalated === 'lawsuit' || r.escalated === 'petition'),
  ),

  'hotline.total': total(received),
  'hotline.persons': total(tally('hotline', 'receivedAt', (r) => num(r.persons))),
  'hotline.onTimeRate': percentage(
    [replied((r) => isReplied(r) && timely('repliedAt', 'dueAt')(r))],
    [
      replied(isReplied),
      late('hotline', 'dueAt', (r) => r.repliedAt === null && r.returnedAt === null),
    ],
  ),
  'hotline.satisfiedRate': percentage([replied(liked)], [replied(rated)]),
  'hotline.pending': standing(
    [received],
    [replied(isReplied), tally('hotline', 'returnedAt', cases)],
  ),
  'hotline.returned': total(tally('hotline', 'returnedAt', cases)),

  'petition.total': total(registered(any)),
  'petition.persons': total(tally('petition', 'registeredAt', (r) => num(r.persons))),
  'petition.batches': total(
    tally('petition', 'registeredAt', (r) => {
      if (!isVisit(r)) return 0;
      return typeof r.batches === 'number' ? r.batches : cases(r);
    }),
  ),
  'petition.visitPersons': total(
    tally('petition', 'registeredAt', (r) => (isVisit(r) ? num(r.persons) : 0)),
  ),
  'petition.leaderCases': total(registered((r) => r.leaderCase === true)),
  'petition.repeatRate': percentage([registered((r) => r.repeat === true)], [registered(any)]),
  'petition.accepted': total(
    tally('petition', 'acceptedAt', (r) => (isAccepted(r) ? cases(r) : 0)),
  ),
  'petition.pending': standing(
    [tally('petition', 'acceptedAt', (r) => (isAccepted(r) ? cases(r) : 0))],
    [answered(any)],
  ),
  'petition.answered': total(answered(any)),
  'petition.onTimeRate': percentage(
    [answered(answerTimely)],
    [answered(any), late('petition', 'dueAt', unanswered)],
  ),
  'petition.firstOnTimeRate': percentage(
    [answered((r) => r.first === true && answerTimely(r))],
    [
      answered((r) => r.first === true),
      late('petition', 'dueAt', (r) => r.first === true && unanswered(r)),
    ],
  ),
  'petition.notifyRate': percentage(
    [
      tally('petition', 'notifiedAt', (r) =>
        timely('notifiedAt', 'notifyDueAt')(r) ? cases(r) : 0,
      ),
    ],
    [
      tally('petition', 'notifiedAt', cases),
      late('petition', 'notifyDueAt', (r) => r.decision === null),
    ],
  ),
  'petition.satisfiedRate': percentage([answered(liked)], [answered(rated)]),
  'petition.backlogSolved': total(answered((r) => r.backlog === true)),
  'petition.reviews': total(
    tally('petition', 'reviewedAt', (r) =>
      r.review === 'review' || r.review === 'recheck' ? cases(r) : 0,
    ),
  ),

  'matters.total': together(cases),
  'matters.persons': together((r) => num(r.persons)),
};

/** All matters, none twice: what came from a ledger that says anything of the span is counted there. */
function together(amount: (r: RecordData) => number): Oracle {
  const tickets = tally('hotline', 'receivedAt', amount);
  const petitions = (holds: (r: RecordData) => boolean) =>
    tally('petition', 'registeredAt', (r) => (holds(r) ? amount(r) : 0));
  return (world, span) => {
    const hotline = says('hotline', world, span);
    const petition = says('petition', world, span);
    const disputes = accepted((r) =>
      (hotline && r.channel === 'hotline') || (petition && r.channel === 'petition')
        ? 0
        : amount(r),
    );
    const own = petitions((r) => !(hotline && r.source === 'hotline'));
    return total(disputes, tickets, own)(world, span);
  };
}
