import { choice, count, date, note, text } from '#src/domain/field.ts';
import { rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { one, piece } from '#src/ledgers/units.ts';
import { zeroReportText } from './text.ts';

const of = (measure: string) => term('zero-report', measure);

/** Daily and zero reports of the villages in sensitive periods: one row for each day and subject, numbers only. */
export const zeroReport = defineLedger({
  id: 'zero-report',
  version: 1,
  group: 'governance',
  text: zeroReportText,
  fields: {
    date: date({ past: true, required: true, initialToday: true }),
    scope: choice(
      ['keyGroups', 'stability', 'safety', 'flood', 'forestFire', 'epidemic', 'other'],
      { required: true, initial: 'keyGroups', carry: true },
    ),
    occasion: text({ max: 60, carry: true }),
    reportersDue: count({ required: true, unit: one, min: 1, carry: true }),
    reported: count({ required: true, unit: one }),
    late: count({ unit: one }),
    missing: text({
      max: 200,
      when: (data) => Number(data.reported ?? 0) < Number(data.reportersDue ?? 0),
    }),
    events: count({ required: true, unit: piece, initial: 0 }),
    handled: count({ unit: piece, when: (data) => Number(data.events ?? 0) > 0 }),
    note: note({ max: 300 }),
  },
  date: 'date',
  title: 'date',
  columns: ['date', 'scope', 'occasion', 'reportersDue', 'reported', 'late', 'events', 'handled'],
  checks: [
    {
      id: 'reportedWithinDue',
      field: 'reported',
      level: 'error',
      holds: (d) => d.reported === null || d.reportersDue === null || d.reported <= d.reportersDue,
    },
    {
      id: 'lateWithinReported',
      field: 'late',
      level: 'error',
      holds: (d) => d.late === null || d.reported === null || d.late <= d.reported,
    },
    {
      id: 'handledWithinEvents',
      field: 'handled',
      level: 'error',
      holds: (d) => d.handled === null || d.events === null || d.handled <= d.events,
    },
    {
      id: 'allReported',
      field: 'reported',
      level: 'warn',
      holds: (d) => d.reported === null || d.reportersDue === null || d.reported >= d.reportersDue,
    },
  ],
  measures: {
    days: { value: () => 1 },
    due: { value: (d) => d.reportersDue ?? 0 },
    reported: { value: (d) => d.reported ?? 0 },
    onTime: { value: (d) => Math.max(0, (d.reported ?? 0) - (d.late ?? 0)) },
    zeroDays: {
      value: (d) =>
        d.reported !== null && d.reported === d.reportersDue && d.events === 0 ? 1 : 0,
    },
    events: { value: (d) => d.events ?? 0 },
    handled: { value: (d) => d.handled ?? 0 },
  },
  indicators: [
    {
      id: 'zeroReport.rate',
      group: 'governance',
      formula: rate([of('reported')], [of('due')]),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['scope'],
    },
    {
      id: 'zeroReport.onTimeRate',
      group: 'governance',
      formula: rate([of('onTime')], [of('reported')]),
      direction: 'up',
      part: 1,
      breakdown: ['scope'],
    },
    {
      id: 'zeroReport.days',
      group: 'governance',
      formula: sum(of('days')),
      direction: 'neutral',
      part: 1,
      breakdown: ['scope'],
    },
    {
      id: 'zeroReport.zeroDays',
      group: 'governance',
      formula: sum(of('zeroDays')),
      direction: 'up',
      part: 1,
      breakdown: ['scope'],
    },
    {
      id: 'zeroReport.events',
      group: 'governance',
      formula: sum(of('events')),
      direction: 'down',
      part: 1,
      breakdown: ['scope'],
    },
    {
      id: 'zeroReport.handled',
      group: 'governance',
      formula: sum(of('handled')),
      direction: 'neutral',
      part: 1,
      breakdown: ['scope'],
    },
  ],
  expected: { every: 'day', per: 'scope', occasion: 'occasion' },
  alike: ['date', 'scope'],
  sample: (t, year) =>
    (
      [
        ['stability', '全国两会期间', '03-01', 15],
        ['forestFire', '清明期间', '04-01', 12],
        ['flood', '主汛期', '06-15', 60],
        ['keyGroups', '国庆期间', '09-25', 21],
      ] as const
    ).flatMap(([scope, occasion, from, days]) =>
      Array.from({ length: days }, (_, i) => {
        const events = t.chance(0.04) ? 1 : 0;
        const reported = t.chance(0.985) ? 9 : 8;
        return {
          date: t.plus(`${year}-${from}`, i),
          scope,
          occasion,
          reportersDue: 9,
          reported,
          late: t.chance(0.05) ? 1 : 0,
          missing: reported < 9 ? '河坝社区' : null,
          events,
          handled: events > 0 ? events : null,
          note: null,
        };
      }),
    ),
});
