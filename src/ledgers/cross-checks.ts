import type { CrossRule } from '#src/domain/cross-check.ts';

const notAbove = (whole: string, ...parts: string[]): CrossRule => ({
  id: `${parts.join('+')}<=${whole}`,
  kind: 'notAbove',
  parts,
  whole,
});
const equal = (whole: string, ...parts: string[]): CrossRule => ({
  id: `${parts.join('+')}=${whole}`,
  kind: 'equal',
  parts,
  whole,
});

/** The rules that tie the year's figures together; they hold for records and for figures typed in by hand alike. */
export const crossRules: readonly CrossRule[] = [
  notAbove('matters.total', 'hotline.total'),
  notAbove('matters.total', 'petition.total'),
  notAbove('matters.persons', 'matters.total'),
  notAbove('mediation.persons', 'mediation.total'),
  notAbove('mediation.closed', 'mediation.succeeded'),
  notAbove('mediation.total', 'mediation.major'),
  notAbove('hotline.total', 'hotline.returned'),
  notAbove('petition.persons', 'petition.total'),
  notAbove('disclosure.published', 'disclosure.website', 'disclosure.wechat', 'disclosure.boards'),
  notAbove('services.accepted', 'services.finished'),
  notAbove('services.items', 'services.onlineItems'),
  notAbove('relocation.persons', 'relocation.households'),
  notAbove('mediators.members', 'mediators.teams'),
  notAbove('mediators.members', 'mediators.fullTime'),
  notAbove('staff.enforcers', 'staff.certified'),
  notAbove('study.sessions', 'study.center'),
  notAbove('publicity.sessions', 'publicity.courtyard'),
  notAbove('legalReview.total', 'legalReview.contracts'),
  notAbove('topics.total', 'topics.decisions'),
  equal('enforcement.cases', 'enforcement.simple', 'enforcement.ordinary'),
  notAbove('whistle.total', 'whistle.solved'),
  notAbove('deliberation.issues', 'deliberation.resolved'),
  notAbove('honours.total', 'honours.pilotSites'),
  notAbove('integrity.points', 'integrity.pointsPersons'),
  notAbove('partyLife.lectures', 'partyLife.leaderLectures'),
  equal('reviewSuit.total', 'reviewSuit.reviews', 'reviewSuit.suits'),
];
