import { choice, count, month, note } from '#src/domain/field.ts';
import { latest, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { person, personTime } from '#src/ledgers/units.ts';
import { keyGroupsText } from './text.ts';

const categories = [
  'mentalIllness',
  'drugRehabilitation',
  'released',
  'correction',
  'quarantine',
  'children',
  'elderly',
  'other',
] as const;
const of = (measure: string) => term('key-groups', measure);

/**
 * Monthly head-counts of groups that get help, for the whole township: no names, no rows about persons, and no village
 * field, because a village's cells would nearly all be under five and so point to somebody.
 */
export const keyGroups = defineLedger({
  id: 'key-groups',
  version: 1,
  group: 'governance',
  text: keyGroupsText,
  fields: {
    month: month({ past: true, required: true, carry: true }),
    category: choice(categories, { required: true }),
    open: count({ required: true, sensitive: true, unit: person }),
    added: count({ required: true, sensitive: true, unit: person, initial: 0 }),
    removed: count({ required: true, sensitive: true, unit: person, initial: 0 }),
    close: count({
      sensitive: true,
      unit: person,
      derive: (data) => {
        const end = Number(data.open ?? 0) + Number(data.added ?? 0) - Number(data.removed ?? 0);
        return data.open === null || end < 0 ? null : end;
      },
    }),
    assigned: count({ sensitive: true, unit: person, section: 'help' }),
    visits: count({ required: true, sensitive: true, unit: personTime, initial: 0 }),
    note: note({ max: 300 }),
  },
  date: 'month',
  title: 'month',
  columns: ['month', 'category', 'open', 'added', 'removed', 'close', 'assigned', 'visits'],
  checks: [
    {
      id: 'closeAddsUp',
      field: 'close',
      level: 'error',
      holds: (d) =>
        d.close === null ||
        d.open === null ||
        d.close === d.open + (d.added ?? 0) - (d.removed ?? 0),
    },
    {
      id: 'removedWithinPresent',
      field: 'removed',
      level: 'error',
      holds: (d) => d.open === null || d.removed === null || d.removed <= d.open + (d.added ?? 0),
    },
    {
      id: 'assignedWithinClose',
      field: 'assigned',
      level: 'error',
      holds: (d) => d.assigned === null || d.close === null || d.assigned <= d.close,
    },
    {
      id: 'allAssigned',
      field: 'assigned',
      level: 'warn',
      holds: (d) => d.assigned === null || d.close === null || d.assigned >= d.close,
    },
  ],
  measures: {
    added: { value: (d) => d.added ?? 0 },
    removed: { value: (d) => d.removed ?? 0 },
    visits: { value: (d) => d.visits ?? 0 },
    personMonths: { value: (d) => (d.assigned === null ? 0 : (d.close ?? 0)) },
    assignedMonths: { value: (d) => (d.close === null ? 0 : (d.assigned ?? 0)) },
  },
  indicators: [
    {
      id: 'keyGroups.visits',
      sensitive: true,
      group: 'governance',
      formula: sum(of('visits')),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['category'],
    },
    {
      id: 'keyGroups.current',
      sensitive: true,
      group: 'governance',
      formula: latest('key-groups', 'close', 'category'),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'keyGroups.assignedRate',
      group: 'governance',
      formula: rate([of('assignedMonths')], [of('personMonths')]),
      direction: 'up',
      part: 1,
    },
    {
      id: 'keyGroups.added',
      sensitive: true,
      group: 'governance',
      formula: sum(of('added')),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'keyGroups.removed',
      sensitive: true,
      group: 'governance',
      formula: sum(of('removed')),
      direction: 'neutral',
      part: 1,
    },
  ],
  expected: { every: 'month', per: 'category' },
  alike: ['month', 'category'],
  sample: (t, year) =>
    (
      [
        ['mentalIllness', 24],
        ['drugRehabilitation', 11],
        ['released', 14],
        ['correction', 7],
        ['children', 36],
        ['elderly', 58],
      ] as const
    ).flatMap(([category, start]) => {
      let close: number = start;
      return Array.from({ length: 12 }, (_, i) => {
        const open = close;
        const added = t.chance(0.3) ? t.int(1, 2) : 0;
        const removed = t.chance(0.25) ? 1 : 0;
        close = open + added - removed;
        return {
          month: `${year}-${String(i + 1).padStart(2, '0')}`,
          category,
          open,
          added,
          removed,
          close,
          assigned: close,
          visits: close + t.int(0, 6),
          note: null,
        };
      });
    }),
});
