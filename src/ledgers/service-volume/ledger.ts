import { choice, count, date, month, note, text, village } from '#src/domain/field.ts';
import { overdueTerm, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { piece, time } from '#src/ledgers/units.ts';
import { serviceVolumeSample } from './sample.ts';
import { serviceVolumeText } from './text.ts';

const of = (measure: string, channel?: string) =>
  channel ? term('service-volume', measure, 'channel', [channel]) : term('service-volume', measure);

interface Ratings {
  verySatisfied: number | null;
  satisfied: number | null;
  basic: number | null;
  dissatisfied: number | null;
  veryDissatisfied: number | null;
}
const good = (d: Ratings) => (d.verySatisfied ?? 0) + (d.satisfied ?? 0) + (d.basic ?? 0);
const bad = (d: Ratings) => (d.dissatisfied ?? 0) + (d.veryDissatisfied ?? 0);
const decided = (d: { badFixed: number | null; badLate: number | null }) =>
  (d.badFixed ?? 0) + (d.badLate ?? 0);

/**
 * Monthly volume of the service hall: one row for each month and channel (and kind of item).
 * Finished, on-time and rated figures are those of the row's own accepted cases, so every rate is part ÷ whole.
 */
export const serviceVolume = defineLedger({
  id: 'service-volume',
  version: 1,
  group: 'service',
  text: serviceVolumeText,
  fields: {
    month: month({ past: true, required: true, carry: true }),
    channel: choice(['online', 'window', 'machine', 'proxy'], {
      required: true,
      initial: 'window',
      carry: true,
    }),
    itemKind: choice(['permit', 'payment', 'confirmation', 'otherPower', 'public'], {
      required: true,
      initial: 'public',
      carry: true,
    }),
    item: text({ max: 100 }),
    village: village(),
    applied: count({ unit: piece, section: 'volume' }),
    accepted: count({ required: true, unit: piece }),
    rejected: count({ unit: piece }),
    finished: count({ required: true, unit: piece }),
    instant: count({ unit: piece }),
    onTime: count({ required: true, unit: piece }),
    overdue: count({ unit: piece }),
    verySatisfied: count({ unit: time, section: 'ratings' }),
    satisfied: count({ unit: time }),
    basic: count({ unit: time }),
    dissatisfied: count({ unit: time }),
    veryDissatisfied: count({ unit: time }),
    badDueAt: date({
      when: hasBad,
      derive: (data, { due }) =>
        typeof data.month === 'string'
          ? due('service-bad-review', lastDay(data.month), {
              channel: data.channel,
              category: data.itemKind,
            })
          : null,
    }),
    badFixed: count({ unit: time, when: hasBad }),
    badLate: count({ unit: time, when: hasBad }),
    note: note({ max: 500 }),
  },
  date: 'month',
  title: 'month',
  columns: ['month', 'channel', 'itemKind', 'item', 'accepted', 'finished', 'onTime', 'overdue'],
  checks: [
    {
      id: 'acceptedWithinApplied',
      field: 'accepted',
      level: 'error',
      holds: (d) => d.applied === null || (d.accepted ?? 0) + (d.rejected ?? 0) <= d.applied,
    },
    {
      id: 'finishedWithinAccepted',
      field: 'finished',
      level: 'error',
      holds: (d) => d.accepted === null || (d.finished ?? 0) <= d.accepted,
    },
    {
      id: 'onTimeWithinFinished',
      field: 'onTime',
      level: 'error',
      holds: (d) => d.finished === null || (d.onTime ?? 0) <= d.finished,
    },
    {
      id: 'overdueWithinFinished',
      field: 'overdue',
      level: 'error',
      holds: (d) => d.finished === null || (d.onTime ?? 0) + (d.overdue ?? 0) <= d.finished,
    },
    {
      id: 'instantWithinFinished',
      field: 'instant',
      level: 'error',
      holds: (d) => d.finished === null || (d.instant ?? 0) <= d.finished,
    },
    {
      id: 'ratingsWithinFinished',
      field: 'verySatisfied',
      level: 'warn',
      holds: (d) => d.finished === null || good(d) + bad(d) <= d.finished,
    },
    {
      id: 'fixedWithinBad',
      field: 'badFixed',
      level: 'error',
      holds: (d) => decided(d) <= bad(d),
    },
  ],
  measures: {
    applied: { value: (d) => d.applied ?? 0 },
    accepted: { value: (d) => d.accepted ?? 0 },
    rejected: { value: (d) => d.rejected ?? 0 },
    finished: { value: (d) => d.finished ?? 0 },
    instant: { value: (d) => d.instant ?? 0 },
    onTime: { value: (d) => d.onTime ?? 0 },
    overdue: { value: (d) => d.overdue ?? 0 },
    rated: { value: (d) => good(d) + bad(d) },
    good: { value: good },
    bad: { value: bad },
    badFixed: { value: (d) => d.badFixed ?? 0 },
    badDecided: { value: decided },
  },
  matter: (d) => ({
    open: decided(d) < bad(d),
    due: d.badDueAt,
    stage: 'correct',
    amount: Math.max(0, bad(d) - decided(d)),
  }),
  indicators: [
    {
      id: 'services.accepted',
      group: 'service',
      formula: sum(of('accepted')),
      direction: 'neutral',
      part: 1,
      headline: true,
      breakdown: ['itemKind', 'channel', 'village'],
    },
    {
      id: 'services.completedRate',
      group: 'service',
      formula: rate([of('finished')], [of('accepted')]),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['itemKind', 'channel'],
    },
    {
      id: 'services.satisfiedRate',
      group: 'service',
      formula: rate([of('good')], [of('rated')]),
      direction: 'up',
      part: 1,
      breakdown: ['channel', 'itemKind'],
    },
    {
      id: 'services.finished',
      group: 'service',
      formula: sum(of('finished')),
      direction: 'neutral',
      part: 1,
      breakdown: ['itemKind', 'channel'],
    },
    {
      id: 'services.onTimeRate',
      group: 'service',
      formula: rate([of('onTime')], [of('finished')]),
      direction: 'up',
      part: 1,
      breakdown: ['itemKind', 'channel'],
    },
    {
      id: 'services.instantRate',
      group: 'service',
      formula: rate([of('instant')], [of('finished')]),
      direction: 'up',
      part: 1,
      breakdown: ['itemKind', 'channel'],
    },
    {
      id: 'services.onlineRate',
      group: 'service',
      formula: rate([of('accepted', 'online')], [of('accepted')]),
      direction: 'up',
      part: 1,
    },
    {
      id: 'services.proxyAccepted',
      group: 'service',
      formula: sum(of('accepted', 'proxy')),
      direction: 'up',
      part: 1,
    },
    {
      id: 'services.overdue',
      group: 'service',
      formula: sum(of('overdue')),
      direction: 'down',
      part: 2,
      breakdown: ['itemKind', 'channel'],
    },
    {
      id: 'services.rejected',
      group: 'service',
      formula: sum(of('rejected')),
      direction: 'neutral',
      part: 1,
      breakdown: ['itemKind'],
    },
    {
      id: 'services.badReviews',
      group: 'service',
      formula: sum(of('bad')),
      direction: 'down',
      part: 2,
      breakdown: ['channel'],
    },
    {
      id: 'services.badFixedRate',
      group: 'service',
      formula: rate(
        [of('badFixed')],
        [of('badDecided'), overdueTerm('service-volume', { stage: 'correct' })],
      ),
      direction: 'up',
      part: 1,
    },
  ],
  deadlines: { 'service-bad-review': { channel: 'channel', category: 'itemKind' } },
  expected: { every: 'month' },
  alike: ['month', 'channel', 'itemKind', 'item', 'village'],
  sample: serviceVolumeSample,
});

function hasBad(data: Record<string, unknown>): boolean {
  return Number(data.dissatisfied ?? 0) + Number(data.veryDissatisfied ?? 0) > 0;
}

/** Last day of a month `YYYY-MM`: the latest day on which a bad review of that month can have come in. */
function lastDay(yearMonth: string): string {
  const [year = 0, number = 1] = yearMonth.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
