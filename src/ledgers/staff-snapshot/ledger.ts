import { count, date, note, text } from '#src/domain/field.ts';
import { type Formula, type IndicatorDef, latest, latestPer } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { device, memberUnit, one, person, team, villageUnit } from '#src/ledgers/units.ts';
import { staffSnapshotText } from './text.ts';

const ledger = 'staff-snapshot';
const head = { unit: person };

/** Staff and teams as they stand on one day, usually a quarter's last: figures are read from the newest snapshot. */
export const staffSnapshot = defineLedger({
  id: ledger,
  version: 1,
  group: 'governance',
  text: staffSnapshotText,
  fields: {
    asOf: date({ past: true, required: true, initialToday: true }),
    label: text({
      required: true,
      max: 40,
      derive: (d) => (typeof d.asOf === 'string' ? quarterLabel(d.asOf) : null),
    }),
    staffTotal: count({ ...head, section: 'legal' }),
    legalStaff: count(head),
    legalFullTime: count(head),
    lawGraduates: count({ required: true, unit: memberUnit }),
    publicLawyers: count({ required: true, unit: memberUnit }),
    legalAdvisers: count({ required: true, unit: memberUnit }),
    enforcers: count({ ...head, section: 'enforcement' }),
    certified: count(head),
    recorders: count({ unit: device }),
    teams: count({ required: true, unit: team, section: 'mediation' }),
    mediators: count({ required: true, unit: person }),
    fullTime: count(head),
    villages: count({ unit: villageUnit, section: 'village' }),
    villageAdvisers: count({ unit: villageUnit }),
    legalLiterate: count({ unit: memberUnit }),
    literateVillages: count({ unit: villageUnit }),
    ruleLeaders: count({ unit: memberUnit }),
    auxPolice: count({ unit: villageUnit }),
    grids: count({ unit: one }),
    gridWorkers: count({ unit: memberUnit }),
    note: note({ max: 500 }),
  },
  date: 'asOf',
  title: 'label',
  columns: [
    'asOf',
    'label',
    'enforcers',
    'certified',
    'teams',
    'mediators',
    'legalAdvisers',
    'legalLiterate',
  ],
  checks: [
    {
      id: 'certifiedWithinEnforcers',
      field: 'certified',
      level: 'error',
      holds: (d) => within(d.certified, d.enforcers),
    },
    {
      id: 'enforcersWithinStaff',
      field: 'enforcers',
      level: 'warn',
      holds: (d) => within(d.enforcers, d.staffTotal),
    },
    {
      id: 'legalStaffWithinStaff',
      field: 'legalStaff',
      level: 'error',
      holds: (d) => within(d.legalStaff, d.staffTotal),
    },
    {
      id: 'legalFullTimeWithin',
      field: 'legalFullTime',
      level: 'error',
      holds: (d) => within(d.legalFullTime, d.legalStaff),
    },
    {
      id: 'graduatesWithinStaff',
      field: 'lawGraduates',
      level: 'error',
      holds: (d) => within(d.lawGraduates, d.staffTotal),
    },
    {
      id: 'lawyersWithinStaff',
      field: 'publicLawyers',
      level: 'error',
      holds: (d) => within(d.publicLawyers, d.staffTotal),
    },
    {
      id: 'fullTimeWithinMediators',
      field: 'fullTime',
      level: 'error',
      holds: (d) => within(d.fullTime, d.mediators),
    },
    {
      id: 'threePerTeam',
      field: 'mediators',
      level: 'warn',
      holds: (d) => d.teams === null || d.mediators === null || d.mediators >= d.teams * 3,
    },
    {
      id: 'adviserVillagesWithin',
      field: 'villageAdvisers',
      level: 'error',
      holds: (d) => within(d.villageAdvisers, d.villages),
    },
    {
      id: 'literateVillagesWithin',
      field: 'literateVillages',
      level: 'error',
      holds: (d) => within(d.literateVillages, d.villages),
    },
    {
      id: 'threePerLiterateVillage',
      field: 'legalLiterate',
      level: 'warn',
      holds: (d) =>
        d.legalLiterate === null ||
        d.literateVillages === null ||
        d.legalLiterate >= d.literateVillages * 3,
    },
    {
      id: 'auxPoliceWithin',
      field: 'auxPolice',
      level: 'error',
      holds: (d) => within(d.auxPolice, d.villages),
    },
  ],
  measures: { snapshots: { value: () => 1 } },
  indicators: [
    figure('mediators.teams', 'teams', { headline: true }),
    figure('mediators.members', 'mediators', { headline: true }),
    figure('mediators.fullTime', 'fullTime'),
    figure('staff.lawGraduates', 'lawGraduates', { part: 2 }),
    figure('staff.publicLawyers', 'publicLawyers', { part: 2 }),
    figure('staff.legalAdvisers', 'legalAdvisers', { part: 2 }),
    figure('staff.legalStaff', 'legalStaff', { part: 2 }),
    figure('staff.legalFullTime', 'legalFullTime', { part: 2 }),
    figure('staff.enforcers', 'enforcers'),
    figure('staff.certified', 'certified'),
    share('staff.certifiedRate', 'certified', 'enforcers', true),
    figure('staff.recorders', 'recorders'),
    figure('staff.legalLiterate', 'legalLiterate'),
    {
      id: 'staff.literatePerVillage',
      group: 'staff',
      formula: latestPer(ledger, 'legalLiterate', 'villages'),
      direction: 'up',
      part: 1,
      // The nationwide aim for 2025: no village with fewer than three.
      least: 3,
    },
    share('staff.literateCoverage', 'literateVillages', 'villages'),
    share('staff.adviserCoverage', 'villageAdvisers', 'villages'),
    share('staff.auxPoliceCoverage', 'auxPolice', 'villages'),
    figure('staff.ruleLeaders', 'ruleLeaders'),
    figure('staff.grids', 'grids'),
    figure('staff.gridWorkers', 'gridWorkers'),
  ],
  expected: { every: 'quarter' },
  alike: ['asOf'],
  sample: (t, year) => {
    const enforcers = t.int(6, 9);
    return (['03-31', '06-30', '09-30', '12-31'] as const).map((day, i) => ({
      asOf: `${year}-${day}`,
      label: quarterLabel(`${year}-${day}`),
      staffTotal: 46,
      legalStaff: 4,
      legalFullTime: i > 1 ? 1 : 0,
      lawGraduates: 1,
      publicLawyers: 0,
      legalAdvisers: 2,
      enforcers,
      certified: enforcers - (i < 2 ? 2 : 1),
      recorders: 3 + i,
      teams: 10,
      mediators: 84 + i * 2,
      fullTime: 4,
      villages: 9,
      villageAdvisers: 9,
      legalLiterate: 27 + i * 3,
      literateVillages: 6 + i,
      ruleLeaders: 9,
      auxPolice: 9,
      grids: 31,
      gridWorkers: 31 + t.int(0, 3),
      note: null,
    }));
  },
});

/** `2022-12-31` is `2022年第四季度`. */
function quarterLabel(day: string): string {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return `${day.slice(0, 4)}年第${'一二三四'.charAt(quarter - 1)}季度`;
}

function within(share: number | null, whole: number | null): boolean {
  return share === null || whole === null || share <= whole;
}

function figure(id: string, field: string, more: Partial<IndicatorDef> = {}): IndicatorDef {
  return { id, group: 'staff', formula: latest(ledger, field), direction: 'up', part: 1, ...more };
}

function share(id: string, numerator: string, denominator: string, headline = false): IndicatorDef {
  const formula: Formula = { kind: 'latestRate', ledger, numerator, denominator };
  return { id, group: 'staff', formula, direction: 'up', part: 1, headline };
}
