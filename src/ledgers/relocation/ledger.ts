import { choice, count, date, department, note, scale, text, village } from '#src/domain/field.ts';
import { latest, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { household, householdTime, person, piece } from '#src/ledgers/units.ts';
import { relocationText } from './text.ts';

const of = (measure: string) => term('relocation', measure);

/**
 * Progress of expropriation and relocation: each row is a project's state on a day. The head figures are cumulative, so
 * only a project's newest row counts; visits and disputes are those since the row before, so they add up.
 */
export const relocation = defineLedger({
  id: 'relocation',
  version: 1,
  group: 'governance',
  text: relocationText,
  fields: {
    project: text({ required: true, max: 80, carry: true }),
    asOf: date({ past: true, required: true, initialToday: true }),
    kind: choice(['land', 'houses', 'hydropower', 'road', 'hazard', 'other'], {
      required: true,
      carry: true,
    }),
    village: village({ carry: true }),
    department: department({ carry: true }),
    plannedHouseholds: count({ unit: household, carry: true, section: 'plan' }),
    plannedPersons: count({ unit: person, carry: true }),
    signed: count({ unit: household, section: 'progress' }),
    moved: count({ unit: household }),
    demolished: count({ unit: household }),
    households: count({ required: true, unit: household }),
    persons: count({ required: true, unit: person }),
    visits: count({ unit: householdTime, section: 'work' }),
    disputes: count({ unit: piece }),
    disputesSolved: count({ unit: piece }),
    method: scale('tags'),
    note: note({ max: 500 }),
  },
  date: 'asOf',
  title: 'project',
  columns: [
    'project',
    'asOf',
    'kind',
    'village',
    'plannedHouseholds',
    'signed',
    'households',
    'persons',
  ],
  checks: [
    {
      id: 'householdsWithinPlan',
      field: 'households',
      level: 'error',
      holds: (d) =>
        d.households === null ||
        d.plannedHouseholds === null ||
        d.households <= d.plannedHouseholds,
    },
    {
      id: 'personsWithinPlan',
      field: 'persons',
      level: 'error',
      holds: (d) =>
        d.persons === null || d.plannedPersons === null || d.persons <= d.plannedPersons,
    },
    {
      id: 'signedWithinPlan',
      field: 'signed',
      level: 'error',
      holds: (d) =>
        d.signed === null || d.plannedHouseholds === null || d.signed <= d.plannedHouseholds,
    },
    {
      id: 'movedWithinSigned',
      field: 'moved',
      level: 'warn',
      holds: (d) => d.moved === null || d.signed === null || d.moved <= d.signed,
    },
    {
      id: 'demolishedWithinMoved',
      field: 'demolished',
      level: 'warn',
      holds: (d) => d.demolished === null || d.moved === null || d.demolished <= d.moved,
    },
    {
      id: 'personsNotBelowHouseholds',
      field: 'persons',
      level: 'warn',
      holds: (d) => d.persons === null || d.households === null || d.persons >= d.households,
    },
    {
      id: 'solvedWithinDisputes',
      field: 'disputesSolved',
      level: 'error',
      holds: (d) => (d.disputesSolved ?? 0) <= (d.disputes ?? 0),
    },
  ],
  measures: {
    visits: { value: (d) => d.visits ?? 0 },
    disputes: { value: (d) => d.disputes ?? 0 },
    disputesSolved: { value: (d) => d.disputesSolved ?? 0 },
  },
  indicators: [
    {
      id: 'relocation.households',
      group: 'governance',
      formula: latest('relocation', 'households', 'project'),
      direction: 'up',
      part: 1,
      headline: true,
    },
    {
      id: 'relocation.persons',
      group: 'governance',
      formula: latest('relocation', 'persons', 'project'),
      direction: 'up',
      part: 1,
    },
    {
      id: 'relocation.signed',
      group: 'governance',
      formula: latest('relocation', 'signed', 'project'),
      direction: 'up',
      part: 1,
    },
    {
      id: 'relocation.planned',
      group: 'governance',
      formula: latest('relocation', 'plannedHouseholds', 'project'),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'relocation.visits',
      group: 'governance',
      formula: sum(of('visits')),
      direction: 'up',
      part: 1,
      breakdown: ['village', 'kind'],
    },
    {
      id: 'relocation.disputesSolved',
      group: 'governance',
      formula: sum(of('disputesSolved')),
      direction: 'up',
      part: 1,
      breakdown: ['village', 'kind'],
    },
    {
      id: 'relocation.disputesSolvedRate',
      group: 'governance',
      formula: rate([of('disputesSolved')], [of('disputes')]),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
  ],
  alike: ['project', 'asOf'],
  sample: (t, year) => {
    const tags = t.scaleValues('tags');
    return (
      [
        ['电站库区移民搬迁（一期）', 'hydropower', 168],
        ['集镇避险搬迁', 'hazard', 64],
      ] as const
    ).flatMap(([project, kind, plan]) => {
      const village = t.village();
      const department = t.department();
      const progress = [
        ['03-31', 0.3],
        ['06-30', 0.55],
        ['09-30', 0.8],
        ['11-30', 0.96],
      ] as const;
      return progress.map(([day, share]) => {
        const households = Math.floor(plan * share);
        const disputes = t.int(0, 4);
        return {
          project,
          asOf: `${year}-${day}`,
          kind,
          village,
          department,
          plannedHouseholds: plan,
          plannedPersons: plan * 3,
          signed: Math.min(plan, households + 6),
          moved: households + 2,
          demolished: households,
          households,
          persons: households * 3 - t.int(0, 5),
          visits: t.int(40, 160),
          disputes,
          disputesSolved: disputes,
          method: tags.length > 0 ? t.pick(tags) : null,
          note: null,
        };
      });
    });
  },
});
