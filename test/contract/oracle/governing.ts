import type { RecordData } from '#src/domain/field.ts';
import {
  average,
  cases,
  inUnits,
  late,
  newest,
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
const notAfter = (day: string, limit: string) => (r: RecordData) =>
  r[limit] === null || String(r[day]) <= String(r[limit]);

const served = when('adviser-service', 'date');
const advised = field('adviser-service', 'date');

const arrived = when('whistle', 'arrivedAt');
const closed = when('whistle', 'closedAt');
const stays = (r: RecordData) => r.returnedAt === null;
const waiting = late('whistle', 'dueAt', (r) => r.closedAt === null && r.returnedAt === null);
const naturalDays = (from: unknown, to: unknown) =>
  (Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000;

const met = when('deliberation', 'date');
const raised = field('deliberation', 'date');
const solved = tally('deliberation', 'date', (r) => Math.min(num(r.resolved), num(r.issues)));
const openIssues = (r: RecordData) => num(r.issues) - num(r.resolved) - num(r.failed);
const liked = (r: RecordData) => r.feedback === 'satisfied' || r.feedback === 'basic';

const scored = field('points', 'month');
const ofVillage = (name: string) => newest('points', 'month', name, 'village');
const ofProject = (name: string) => newest('relocation', 'asOf', name, 'project');
const moved = field('relocation', 'asOf');
const grouped = field('key-groups', 'month');
const daily = field('zero-report', 'date');
const granted = when('honour', 'grantedAt');
const isPilot = (r: RecordData) => r.kind === 'pilotSite';

const life = when('party-life', 'date');
const lived = field('party-life', 'date');
const ofKind =
  (...kinds: string[]): Holds =>
  (r) =>
    kinds.includes(String(r.kind));
const clean = field('integrity', 'month');
const acted = when('leader-duty', 'date');
const act =
  (...types: string[]): Holds =>
  (r) =>
    types.includes(String(r.type));
const came = (type: string) =>
  tally('leader-duty', 'date', (r) => (r.type === type ? num(r.persons) : 0));

const seen = tally('problem', 'foundAt', () => 1);
const mended = (holds: Holds) =>
  tally('problem', 'closedAt', (r) => (r.state === 'solved' && holds(r) ? 1 : 0));
const unmended = late('problem', 'dueAt', (r) => r.state !== 'solved');
const planned = (day: string, holds: Holds) => tally('plan-item', day, (r) => (holds(r) ? 1 : 0));
const isDone = (r: RecordData) => r.state === 'done';
const undone = late('plan-item', 'dueAt', (r) => r.state === 'planned' || r.state === 'working');

/** Local governance, party life, leaders' duties, shortcomings and arrangements. */
export const governingOracles: Oracles = {
  'adviser.services': total(served(any)),
  'adviser.hours': inUnits(1, 1, [advised('hours')]),
  'adviser.persons': total(advised('persons')),
  'adviser.consultPersons': total(
    tally('adviser-service', 'date', (r) => (ofKind('consult', 'duty')(r) ? num(r.persons) : 0)),
  ),
  'adviser.lectures': total(served(ofKind('lecture'))),
  'adviser.mediations': total(served(ofKind('mediation'))),
  'adviser.reviews': total(served(ofKind('review'))),
  'adviser.riskAssessments': total(served(ofKind('risk'))),
  'adviser.opinions': total(advised('opinions')),
  'adviser.adoptedRate': percentage(
    [advised('adopted')],
    [tally('adviser-service', 'date', (r) => (r.adopted === null ? 0 : num(r.opinions)))],
  ),

  'whistle.total': total(when('whistle', 'sentAt')(any)),
  'whistle.arrived': total(arrived(any)),
  'whistle.arrivedOnTimeRate': percentage(
    [arrived((r) => r.arriveBy !== null && String(r.arrivedAt) <= String(r.arriveBy))],
    [
      arrived((r) => r.arriveBy !== null),
      closed(
        (r) =>
          stays(r) &&
          r.arrivedAt === null &&
          r.arriveBy !== null &&
          String(r.closedAt) > String(r.arriveBy),
      ),
      late('whistle', 'arriveBy', (r) => r.arrivedAt === null && r.closedAt === null && stays(r)),
    ],
  ),
  'whistle.arrivalDays': average(
    tally('whistle', 'arrivedAt', (r) => naturalDays(r.sentAt, r.arrivedAt) * cases(r)),
    arrived(any),
  ),
  'whistle.returned': total(when('whistle', 'returnedAt')(any)),
  'whistle.closed': total(closed(stays)),
  'whistle.solved': total(closed((r) => stays(r) && r.outcome === 'solved')),
  'whistle.closedRate': percentage([closed(stays)], [closed(stays), waiting]),
  'whistle.onTimeRate': percentage(
    [closed((r) => stays(r) && notAfter('closedAt', 'dueAt')(r))],
    [closed(stays), waiting],
  ),
  'whistle.averageScore': average(
    tally('whistle', 'closedAt', (r) => num(r.score) * cases(r)),
    closed((r) => r.score !== null),
  ),

  'deliberation.meetings': total(met(any)),
  'deliberation.attendees': total(raised('attendees')),
  'deliberation.issues': total(raised('issues')),
  'deliberation.resolved': total(solved),
  'deliberation.pending': total(tally('deliberation', 'date', (r) => Math.max(0, openIssues(r)))),
  'deliberation.resolvedRate': percentage(
    [solved],
    [
      tally('deliberation', 'date', (r) => num(r.issues) - Math.max(0, openIssues(r))),
      late('deliberation', 'dueAt', (r) => openIssues(r) > 0, openIssues),
    ],
  ),
  'deliberation.withAdviser': total(met((r) => r.adviser === true)),
  'deliberation.satisfiedRate': percentage(
    [met(liked)],
    [met((r) => liked(r) || r.feedback === 'dissatisfied')],
  ),

  'points.households': ofVillage('households'),
  'points.members': ofVillage('members'),
  'points.honorary': ofVillage('honorary'),
  'points.times': total(scored('addTimes'), scored('deductTimes')),
  'points.added': total(scored('pointsAdded')),
  'points.deducted': total(scored('pointsDeducted')),
  'points.exchanges': total(scored('exchanges')),
  'points.exchanged': total(scored('pointsExchanged')),
  'points.publishedRate': percentage(
    [tally('points', 'month', (r) => (r.published === true ? 1 : 0))],
    [tally('points', 'month', () => 1)],
  ),

  'relocation.households': ofProject('households'),
  'relocation.persons': ofProject('persons'),
  'relocation.signed': ofProject('signed'),
  'relocation.planned': ofProject('plannedHouseholds'),
  'relocation.visits': total(moved('visits')),
  'relocation.disputesSolved': total(moved('disputesSolved')),
  'relocation.disputesSolvedRate': percentage([moved('disputesSolved')], [moved('disputes')]),

  'keyGroups.visits': total(grouped('visits')),
  'keyGroups.added': total(grouped('added')),
  'keyGroups.removed': total(grouped('removed')),
  'keyGroups.current': newest('key-groups', 'month', 'close', 'category'),
  'keyGroups.assignedRate': percentage(
    [tally('key-groups', 'month', (r) => (r.close === null ? 0 : num(r.assigned)))],
    [tally('key-groups', 'month', (r) => (r.assigned === null ? 0 : num(r.close)))],
  ),

  'zeroReport.rate': percentage([daily('reported')], [daily('reportersDue')]),
  'zeroReport.onTimeRate': percentage(
    [tally('zero-report', 'date', (r) => num(r.reported) - num(r.late))],
    [daily('reported')],
  ),
  'zeroReport.days': total(tally('zero-report', 'date', () => 1)),
  'zeroReport.zeroDays': total(
    tally('zero-report', 'date', (r) =>
      num(r.reported) === num(r.reportersDue) && r.events === 0 ? 1 : 0,
    ),
  ),
  'zeroReport.events': total(daily('events')),
  'zeroReport.handled': total(daily('handled')),

  'honours.total': total(granted(any)),
  'honours.pilotSites': total(granted((r) => isPilot(r) && r.level === 'municipal')),
  'honours.allPilotSites': total(granted(isPilot)),
  'honours.provincialUp': total(
    granted((r) => r.level === 'national'),
    granted((r) => r.level === 'provincial'),
  ),
  'honours.municipal': total(granted((r) => r.level === 'municipal')),
  'honours.county': total(granted((r) => r.level === 'county')),
  'honours.collective': total(granted((r) => r.subject === 'collective')),
  'honours.individual': total(granted((r) => r.subject === 'individual')),
  'honours.ruleOfLaw': total(granted((r) => r.ruleOfLaw === true)),
  'honours.revoked': total(when('honour', 'revokedAt')(any)),

  'partyLife.leaderLectures': total(
    life((r) => r.kind === 'lecture' && r.lecturer === 'secretary'),
  ),
  'partyLife.threeMeetings': total(life(ofKind('assembly', 'committee', 'group', 'lecture'))),
  'partyLife.lectures': total(life(ofKind('lecture'))),
  'partyLife.themeDays': total(life(ofKind('themeDay'))),
  'partyLife.lifeMeetings': total(life(ofKind('branchLife', 'democraticLife'))),
  'partyLife.dualLife': total(lived('leaders')),
  'partyLife.attended': total(lived('attended')),
  'partyLife.attendanceRate': percentage(
    [tally('party-life', 'date', (r) => (r.due === null ? 0 : num(r.attended)))],
    [lived('due')],
  ),

  'integrity.films': total(clean('films')),
  'integrity.filmPersons': total(clean('filmPersons')),
  'integrity.talks': total(clean('talks')),
  'integrity.groupTalks': total(clean('groupTalks')),
  'integrity.inspections': total(clean('inspections')),
  'integrity.issuesFound': total(clean('issuesFound')),
  'integrity.fixedRate': percentage([clean('issuesFixed')], [clean('issuesFound')]),
  'integrity.bulletins': total(clean('bulletins')),
  'integrity.firstForm': total(clean('firstForm')),
  'integrity.pointsPersons': total(clean('pointsPersons')),
  'integrity.points': total(clean('points')),
  'integrity.casesFiled': total(clean('casesFiled')),
  'integrity.disciplined': total(clean('disciplined')),

  'leaderDuty.total': total(acted(any)),
  'leaderDuty.meetings': total(acted(act('deploy', 'hearing'))),
  'leaderDuty.issuesSolved': total(acted((r) => r.solved === true)),
  'leaderDuty.lectures': total(acted(act('lecture'))),
  'leaderDuty.lecturePersons': total(came('lecture')),
  'leaderDuty.signed': total(acted(act('sign'))),
  'leaderDuty.reports': total(acted(act('report'))),
  'leaderDuty.supervised': total(acted(act('supervise'))),
  'leaderDuty.research': total(acted(act('research'))),
  'leaderDuty.receptions': total(acted(act('reception'))),
  'leaderDuty.receptionPersons': total(came('reception')),
  'leaderDuty.courtAppearances': total(acted(act('court'))),

  'problem.total': total(seen),
  'problem.solved': total(mended(any)),
  'problem.open': standing([seen], [mended(any)]),
  'problem.overdue': total(unmended),
  'problem.onTimeRate': percentage(
    [mended(notAfter('closedAt', 'dueAt'))],
    [mended(any), unmended],
  ),
  'problem.plannedRate': percentage([tally('problem', 'foundAt', (r) => (r.plan ? 1 : 0))], [seen]),

  'planItem.listed': total(planned('plannedAt', (r) => r.state !== 'dropped')),
  'planItem.due': total(planned('dueAt', (r) => r.state !== 'dropped')),
  'planItem.dropped': total(planned('dueAt', (r) => r.state === 'dropped')),
  'planItem.done': total(planned('doneAt', isDone)),
  'planItem.doneRate': percentage([planned('doneAt', isDone)], [planned('doneAt', isDone), undone]),
  'planItem.onTimeRate': percentage(
    [planned('doneAt', (r) => isDone(r) && notAfter('doneAt', 'dueAt')(r))],
    [planned('doneAt', isDone), undone],
  ),
};
