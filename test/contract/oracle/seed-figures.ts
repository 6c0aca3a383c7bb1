/** A figure of the published 2022 report of the sample township, as the seed list states it. */
export interface SeedFigure {
  indicator: string;
  value: number;
  unit: string;
  part: 1 | 2 | 3;
  approx: '' | '余';
}

const rows: [SeedFigure['part'], string, number, string, SeedFigure['approx']?][] = [
  [1, 'study.sessions', 40, '次', '余'],
  [1, 'publicity.slogans', 50, '条', '余'],
  [1, 'publicity.courtyard', 16, '场'],
  [1, 'publicity.materials', 10000, '份', '余'],
  [1, 'publicity.led', 30, '次'],
  [1, 'exam.sessions', 2, '次'],
  [1, 'relocation.households', 224, '户'],
  [1, 'relocation.persons', 665, '人'],
  [1, 'mediators.teams', 10, '支'],
  [1, 'mediators.members', 96, '人'],
  [1, 'matters.total', 208, '件批次'],
  [1, 'matters.persons', 363, '人次'],
  [1, 'hotline.total', 105, '件批次'],
  [1, 'hotline.onTimeRate', 100, '%'],
  [1, 'mediation.resolvedRate', 100, '%'],
  [1, 'honours.pilotSites', 3, '个'],
  [1, 'services.onlineItems', 38, '个'],
  [1, 'services.accepted', 1114, '项'],
  [1, 'services.completedRate', 100, '%'],
  [1, 'services.satisfiedRate', 100, '%'],
  [2, 'staff.lawGraduates', 0, '名'],
  [2, 'staff.publicLawyers', 0, '名'],
  [2, 'staff.legalAdvisers', 1, '名'],
  [3, 'integrity.films', 5, '场次'],
  [3, 'partyLife.leaderLectures', 4, '场次'],
  [3, 'integrity.talks', 30, '人次', '余'],
  [3, 'integrity.groupTalks', 7, '次'],
  [3, 'integrity.inspections', 16, '次'],
  [3, 'integrity.bulletins', 9, '期'],
  [3, 'integrity.pointsPersons', 4, '人次'],
  [3, 'integrity.points', 15, '分'],
  [3, 'integrity.casesFiled', 5, '件'],
  [3, 'integrity.disciplined', 5, '人'],
  [3, 'organisation.villages', 9, '个'],
  [3, 'disclosure.published', 237, '条'],
];

export const seedFigures: readonly SeedFigure[] = rows.map(
  ([part, indicator, value, unit, approx = '']) => ({ part, indicator, value, unit, approx }),
);
