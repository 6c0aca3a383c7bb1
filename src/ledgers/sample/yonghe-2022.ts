import type { ReportedFigure } from '#src/domain/reported-figure.ts';

/**
 * The figures that the published 2022 report of the sample township states: indicator, value, word of approximation.
 * Facts only; no sentence of the report stands here.
 */
const stated: readonly [string, number, ReportedFigure['approx']?][] = [
  ['study.sessions', 40, '余'],
  ['publicity.slogans', 50, '余'],
  ['publicity.courtyard', 16],
  ['publicity.materials', 10000, '余'],
  ['publicity.led', 30],
  ['exam.sessions', 2],
  ['relocation.households', 224],
  ['relocation.persons', 665],
  ['mediators.teams', 10],
  ['mediators.members', 96],
  ['matters.total', 208],
  ['matters.persons', 363],
  ['hotline.total', 105],
  ['hotline.onTimeRate', 100],
  ['mediation.resolvedRate', 100],
  ['honours.pilotSites', 3],
  ['services.onlineItems', 38],
  ['services.accepted', 1114],
  ['services.completedRate', 100],
  ['services.satisfiedRate', 100],
  ['staff.lawGraduates', 0],
  ['staff.publicLawyers', 0],
  ['staff.legalAdvisers', 1],
  ['integrity.films', 5],
  ['partyLife.leaderLectures', 4],
  ['integrity.talks', 30, '余'],
  ['integrity.groupTalks', 7],
  ['integrity.inspections', 16],
  ['integrity.bulletins', 9],
  ['integrity.pointsPersons', 4],
  ['integrity.points', 15],
  ['integrity.casesFiled', 5],
  ['integrity.disciplined', 5],
  ['organisation.villages', 9],
  ['disclosure.published', 237],
];

/** The same as reported figures of the year 2022. */
export const yonghe2022: readonly ReportedFigure[] = stated.map(([indicator, value, approx]) => ({
  indicator,
  period: '2022',
  value,
  approx: approx ?? '',
  source: '永和镇2022年度报告（公开版）',
  asOf: '2022-12-31',
  note: '',
}));
