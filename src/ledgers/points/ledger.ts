import { count, date, flag, month, note, scale, village } from '#src/domain/field.ts';
import { latest, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { household, person, point, time } from '#src/ledgers/units.ts';
import { pointsText } from './text.ts';

/** Points management (party members, households, honorary villagers): one row a village and month, numbers only. */
export const points = defineLedger({
  id: 'points',
  version: 1,
  group: 'governance',
  text: pointsText,
  fields: {
    month: month({ past: true, required: true, carry: true }),
    village: village({ required: true }),
    method: scale('tags', { noDimension: true, carry: true }),
    households: count({ required: true, unit: household }),
    members: count({ unit: person }),
    honorary: count({ unit: person }),
    addTimes: count({ required: true, unit: time, initial: 0, section: 'points' }),
    pointsAdded: count({ required: true, unit: point, initial: 0 }),
    deductTimes: count({ unit: time, initial: 0 }),
    pointsDeducted: count({ unit: point, initial: 0 }),
    exchanges: count({ required: true, unit: time, initial: 0, section: 'exchange' }),
    pointsExchanged: count({ unit: point, initial: 0 }),
    published: flag({ section: 'publication' }),
    publishedAt: date({ past: true, required: true, when: (d) => d.published === true }),
    note: note({ max: 500 }),
  },
  date: 'month',
  title: 'month',
  columns: [
    'month',
    'village',
    'households',
    'members',
    'addTimes',
    'pointsAdded',
    'deductTimes',
    'pointsDeducted',
    'exchanges',
    'published',
  ],
  checks: [
    {
      id: 'addedNeedTimes',
      field: 'addTimes',
      level: 'error',
      holds: (d) => !d.pointsAdded || (d.addTimes ?? 0) > 0,
    },
    {
      id: 'deductedNeedTimes',
      field: 'deductTimes',
      level: 'error',
      holds: (d) => !d.pointsDeducted || (d.deductTimes ?? 0) > 0,
    },
    {
      id: 'exchangedNeedTimes',
      field: 'exchanges',
      level: 'error',
      holds: (d) => !d.pointsExchanged || (d.exchanges ?? 0) > 0,
    },
    {
      id: 'publishedAfterMonth',
      field: 'publishedAt',
      level: 'error',
      holds: (d) => !d.publishedAt || !d.month || d.publishedAt >= `${d.month}-01`,
    },
    {
      id: 'pointsNeedParticipants',
      field: 'households',
      level: 'warn',
      holds: (d) => !d.addTimes || (d.households ?? 0) + (d.members ?? 0) + (d.honorary ?? 0) > 0,
    },
  ],
  measures: {
    rows: { value: () => 1 },
    publishedRows: { value: (d) => (d.published ? 1 : 0) },
    times: { value: (d) => (d.addTimes ?? 0) + (d.deductTimes ?? 0) },
    added: { value: (d) => d.pointsAdded ?? 0 },
    deducted: { value: (d) => d.pointsDeducted ?? 0 },
    exchanges: { value: (d) => d.exchanges ?? 0 },
    exchanged: { value: (d) => d.pointsExchanged ?? 0 },
  },
  indicators: [
    {
      id: 'points.households',
      group: 'governance',
      formula: latest('points', 'households', 'village'),
      direction: 'up',
      part: 1,
      headline: true,
    },
    {
      id: 'points.members',
      group: 'governance',
      formula: latest('points', 'members', 'village'),
      direction: 'up',
      part: 1,
    },
    {
      id: 'points.honorary',
      group: 'governance',
      formula: latest('points', 'honorary', 'village'),
      direction: 'up',
      part: 1,
    },
    {
      id: 'points.times',
      group: 'governance',
      formula: sum(term('points', 'times')),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
    {
      id: 'points.added',
      group: 'governance',
      formula: sum(term('points', 'added')),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
    {
      id: 'points.deducted',
      group: 'governance',
      formula: sum(term('points', 'deducted')),
      direction: 'neutral',
      part: 1,
      breakdown: ['village'],
    },
    {
      id: 'points.exchanges',
      group: 'governance',
      formula: sum(term('points', 'exchanges')),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
    {
      id: 'points.exchanged',
      group: 'governance',
      formula: sum(term('points', 'exchanged')),
      direction: 'neutral',
      part: 1,
      breakdown: ['village'],
    },
    {
      id: 'points.publishedRate',
      group: 'governance',
      formula: rate([term('points', 'publishedRows')], [term('points', 'rows')]),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
  ],
  alike: ['month', 'village'],
  sample: (t, year) => {
    // The tools only draw one village at a time, so all of them are found by drawing often.
    const villages = [...new Set(Array.from({ length: 150 }, () => t.village()))].sort();
    const sizes = new Map(
      villages.map((id) => [id, { households: t.int(90, 260), members: t.int(18, 46) }]),
    );
    return Array.from(
      { length: 12 },
      (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`,
    ).flatMap((period) =>
      villages.map((id) => {
        const size = sizes.get(id) ?? { households: 90, members: 18 };
        const addTimes = t.int(12, 60);
        const deductTimes = t.int(0, 5);
        const quarterEnd = ['03', '06', '09', '12'].includes(period.slice(5));
        const exchanges = quarterEnd ? t.int(15, 50) : 0;
        const published = t.chance(0.96);
        return {
          month: period,
          village: id,
          method: null,
          households: size.households + t.int(0, 4),
          members: size.members,
          honorary: t.int(0, 6),
          addTimes,
          pointsAdded: addTimes * t.int(2, 5),
          deductTimes,
          pointsDeducted: deductTimes * t.int(1, 3),
          exchanges,
          pointsExchanged: exchanges * t.int(5, 20),
          published,
          publishedAt: published ? t.plus(`${period}-28`, t.int(1, 9)) : null,
          note: null,
        };
      }),
    );
  },
});
