import type { RecordData } from '#src/domain/field.ts';
import {
  cases,
  has,
  inUnits,
  late,
  newest,
  newestPerVillage,
  newestShare,
  num,
  type Oracles,
  percentage,
  standing,
  tally,
  total,
} from './reading.ts';

type Holds = (r: RecordData) => boolean;
const any = () => true;
const when = (ledger: string, day: string) => (holds: Holds) =>
  tally(ledger, day, (r) => (holds(r) ? cases(r) : 0));
const field = (ledger: string, day: string) => (name: string) =>
  tally(ledger, day, (r) => num(r[name]));

const held = when('publicity', 'heldAt');
const handed = field('publicity', 'heldAt');
const studied = when('study', 'heldAt');
const examined = when('exam', 'heldAt');
const examCount = field('exam', 'heldAt');

const reviewed = when('legal-review', 'reviewedAt');
const issued = when('normative-document', 'issuedAt');
const ended = when('normative-document', 'endedAt');
const hasEnded = (r: RecordData) => r.state === 'repealed' || r.state === 'lapsed';
const met = when('major-topic', 'meetingAt');
const isDecided = (r: RecordData) => ['approved', 'revised', 'rejected'].includes(String(r.result));
const isDecision = (r: RecordData) => r.class === 'decision' && isDecided(r);

const filed = when('enforcement', 'filedAt');
const decided = when('enforcement', 'decidedAt');
const closed = when('enforcement', 'closedAt');
const isMajor = (r: RecordData) => r.reviewTrigger !== 'none' && r.reviewTrigger !== null;
const isShown = when('enforcement', 'publishedAt');
const isRecorded = (r: RecordData) =>
  ['start', 'evidence', 'decision', 'delivery'].every((step) => has(r.steps, step)) &&
  (!isMajor(r) || has(r.steps, 'review')) &&
  (r.noPenalty === true || has(r.steps, 'execution'));
const checked = when('inspection', 'checkedAt');
const found = field('inspection', 'checkedAt');
const rechecked = field('inspection', 'reviewedAt');

const snapshot = (name: string) => newest('staff-snapshot', 'asOf', name);
const share = (part: string, whole: string) => newestShare('staff-snapshot', 'asOf', part, whole);

/** Publicity, study and exams; reviews, documents and decisions; enforcement, inspections and staff. */
export const workingOracles: Oracles = {
  'publicity.sessions': total(held(any)),
  'publicity.courtyard': total(held((r) => r.form === 'courtyard')),
  'publicity.keyDates': total(held((r) => r.keyDate !== null)),
  'publicity.venues': total(held((r) => r.venue !== null)),
  'publicity.audience': total(handed('audience')),
  'publicity.materials': total(handed('materials')),
  'publicity.slogans': total(handed('banners')),
  'publicity.led': total(handed('ledTimes')),
  'publicity.broadcasts': total(handed('broadcasts')),
  'publicity.consults': total(handed('consults')),
  'publicity.views': total(handed('views')),

  'study.sessions': total(studied(any)),
  'study.center': total(
    studied((r) => r.body === 'partyCommittee'),
    studied((r) => r.body === 'centerGroup'),
  ),
  'study.preMeeting': total(studied((r) => r.body === 'preMeeting')),
  'study.staff': total(studied((r) => r.body === 'staff')),
  'study.villageCadres': total(studied((r) => r.body === 'villageCadre')),
  'study.persons': total(field('study', 'heldAt')('attendees')),
  'study.firstItem': total(studied((r) => r.firstItem === true)),
  'study.attendanceRate': percentage(
    [tally('study', 'heldAt', (r) => (r.expected === null ? 0 : num(r.attendees)))],
    [tally('study', 'heldAt', (r) => num(r.expected))],
  ),
  'exam.sessions': total(examined(any)),
  'exam.persons': total(examCount('took')),
  'exam.rate': percentage([examCount('took')], [examCount('should')]),
  'exam.passRate': percentage([examCount('passed')], [examCount('took')]),
  'exam.excellentRate': percentage(
    [examCount('excellent')],
    [tally('exam', 'heldAt', (r) => (typeof r.excellent === 'number' ? num(r.took) : 0))],
  ),

  'legalReview.total': total(reviewed(any)),
  'legalReview.contracts': total(reviewed((r) => r.object === 'contract')),
  'legalReview.decisions': total(reviewed((r) => r.object === 'decision')),
  'legalReview.contractAmount': inUnits(10_000, 2, [
    tally('legal-review', 'reviewedAt', (r) => (r.object === 'contract' ? num(r.amount) : 0)),
  ]),
  'legalReview.opinions': total(field('legal-review', 'reviewedAt')('opinions')),
  'legalReview.adoptedRate': percentage(
    [field('legal-review', 'reviewedAt')('adopted')],
    [tally('legal-review', 'reviewedAt', (r) => (r.adopted === null ? 0 : num(r.opinions)))],
  ),
  'legalReview.riskAssessments': total(reviewed((r) => r.riskAssessed === true)),

  'documents.issued': total(issued(any)),
  'documents.reviewedRate': percentage([issued((r) => r.legalReviewed === true)], [issued(any)]),
  'documents.filedRate': percentage(
    [issued((r) => r.filing === 'filed')],
    [
      issued((r) => r.filing === 'filed'),
      issued((r) => r.filing === 'unfiled'),
      late('normative-document', 'filingDueAt', (r) => r.filing === 'preparing'),
    ],
  ),
  'documents.consulted': total(issued((r) => num(r.consultDays) > 0)),
  'documents.published': total(when('normative-document', 'publishedAt')(any)),
  'documents.ended': total(ended(hasEnded)),
  'documents.inForce': standing(
    [issued((r) => r.kind === 'administrative')],
    [ended((r) => r.kind === 'administrative' && hasEnded(r))],
  ),

  'topics.total': total(met(any)),
  'topics.decisions': total(met(isDecision)),
  'topics.legalReviewRate': percentage(
    [met((r) => isDecision(r) && has(r.steps, 'legality'))],
    [met(isDecision)],
  ),
  'topics.riskAssessed': total(met((r) => has(r.steps, 'risk'))),
  'topics.consulted': total(met((r) => has(r.steps, 'participation'))),
  'topics.spokeLastRate': percentage(
    [met((r) => isDecided(r) && r.leaderSpokeLast === true)],
    [met(isDecided)],
  ),
  'topics.funds': inUnits(10_000, 2, [
    tally('major-topic', 'meetingAt', (r) => (isDecided(r) ? num(r.amount) : 0)),
  ]),
  'topics.done': total(when('major-topic', 'doneAt')(any)),

  'enforcement.cases': total(filed((r) => r.kind === 'penalty')),
  'enforcement.simple': total(filed((r) => r.kind === 'penalty' && r.procedure === 'simple')),
  'enforcement.ordinary': total(filed((r) => r.kind === 'penalty' && r.procedure === 'ordinary')),
  'enforcement.filed': total(filed(any)),
  'enforcement.closed': total(closed(any)),
  'enforcement.penalties': total(decided((r) => r.penaltyClass !== null)),
  'enforcement.licences': total(decided((r) => r.kind === 'licence')),
  'enforcement.coercions': total(decided((r) => r.kind === 'coercion')),
  'enforcement.otherActs': total(decided((r) => r.kind === 'other')),
  'enforcement.fines': inUnits(10_000, 4, [
    tally('enforcement', 'decidedAt', (r) => num(r.fine)),
    tally('enforcement', 'decidedAt', (r) => num(r.confiscated)),
  ]),
  'enforcement.noPenalty': total(decided((r) => r.noPenalty === true)),
  'enforcement.mitigated': total(decided((r) => r.mitigated === true)),
  'enforcement.transferred': total(closed((r) => r.transferred === true)),
  'enforcement.recordRate': percentage([closed(isRecorded)], [closed(any)]),
  'enforcement.avRecordRate': percentage([closed((r) => r.avRecord === true)], [closed(any)]),
  'enforcement.reviewRate': percentage(
    [
      decided(
        (r) => isMajor(r) && r.reviewedAt !== null && String(r.reviewedAt) <= String(r.decidedAt),
      ),
    ],
    [decided(isMajor)],
  ),
  'enforcement.publishedOnTimeRate': percentage(
    [isShown((r) => r.publishDueAt === null || String(r.publishedAt) <= String(r.publishDueAt))],
    [
      isShown(any),
      late(
        'enforcement',
        'publishDueAt',
        (r) => r.decidedAt !== null && r.publishedAt === null && r.notPublic !== true,
      ),
    ],
  ),

  'inspection.total': total(checked(any)),
  'inspection.objects': total(found('objects')),
  'inspection.enterprise': total(checked((r) => r.enterprise === true)),
  'inspection.registeredRate': percentage(
    [checked((r) => r.enterprise === true && r.registered === true)],
    [checked((r) => r.enterprise === true)],
  ),
  'inspection.issues': total(found('issues')),
  'inspection.fixedRate': percentage(
    [rechecked('fixed')],
    [
      rechecked('issues'),
      late(
        'inspection',
        'fixDueAt',
        (r) => r.reviewedAt === null,
        (r) => num(r.issues) - num(r.onSpot),
      ),
    ],
  ),
  'inspection.orders': total(found('orders')),
  'inspection.casesFiled': total(found('casesFiled')),

  'mediators.teams': snapshot('teams'),
  'mediators.members': snapshot('mediators'),
  'mediators.fullTime': snapshot('fullTime'),
  'staff.lawGraduates': snapshot('lawGraduates'),
  'staff.publicLawyers': snapshot('publicLawyers'),
  'staff.legalAdvisers': snapshot('legalAdvisers'),
  'staff.legalStaff': snapshot('legalStaff'),
  'staff.legalFullTime': snapshot('legalFullTime'),
  'staff.enforcers': snapshot('enforcers'),
  'staff.certified': snapshot('certified'),
  'staff.recorders': snapshot('recorders'),
  'staff.legalLiterate': snapshot('legalLiterate'),
  'staff.literatePerVillage': newestPerVillage('staff-snapshot', 'asOf', 'legalLiterate'),
  'staff.ruleLeaders': snapshot('ruleLeaders'),
  'staff.grids': snapshot('grids'),
  'staff.gridWorkers': snapshot('gridWorkers'),
  'staff.certifiedRate': share('certified', 'enforcers'),
  'staff.literateCoverage': share('literateVillages', 'villages'),
  'staff.adviserCoverage': share('villageAdvisers', 'villages'),
  'staff.auxPoliceCoverage': share('auxPolice', 'villages'),
};
