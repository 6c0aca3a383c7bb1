import { choice, count, date, department, flag, note, text } from '#src/domain/field.ts';
import { less, stock, stockRate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { copy, workday } from '#src/ledgers/units.ts';
import { serviceItemSample } from './sample.ts';
import { serviceItemText } from './text.ts';

const of = (measure: string) => term('service-item', measure);

/**
 * The catalogue of service items: one row for each item, with the days on which it came in, went on line and went out,
 * so that every past period still shows the catalogue as it stood.
 */
export const serviceItem = defineLedger({
  id: 'service-item',
  version: 1,
  group: 'service',
  text: serviceItemText,
  fields: {
    code: text({ required: true, max: 60 }),
    name: text({ required: true, max: 100 }),
    kind: choice(['permit', 'payment', 'confirmation', 'otherPower', 'public'], {
      required: true,
      carry: true,
    }),
    department: department({ carry: true }),
    basis: note({ max: 300 }),
    listedAt: date({ past: true, required: true, initialToday: true, carry: true }),
    legalDays: count({ unit: workday, section: 'term' }),
    promiseDays: count({ required: true, unit: workday }),
    materials: count({ unit: copy }),
    onSite: choice(['none', 'once', 'more'], { initial: 'once' }),
    online: flag({ section: 'access' }),
    onlineSince: date({ required: true, when: (data) => data.online === true }),
    onlineUntil: date({ when: (data) => data.online === true }),
    villageLevel: flag(),
    proxy: flag(),
    removedAt: date({ past: true, section: 'removal' }),
    removedReason: choice(['cancelled', 'merged', 'handedUp', 'other'], {
      when: (data) => typeof data.removedAt === 'string',
    }),
    note: note({ max: 500 }),
  },
  date: 'listedAt',
  title: 'name',
  columns: [
    'code',
    'name',
    'kind',
    'department',
    'listedAt',
    'promiseDays',
    'online',
    'onlineSince',
    'removedAt',
  ],
  checks: [
    {
      id: 'promiseWithinLaw',
      field: 'promiseDays',
      level: 'error',
      holds: (d) => d.promiseDays === null || d.legalDays === null || d.promiseDays <= d.legalDays,
    },
    {
      id: 'onlineAfterListed',
      field: 'onlineSince',
      level: 'error',
      holds: (d) => !d.onlineSince || !d.listedAt || d.onlineSince >= d.listedAt,
    },
    {
      id: 'onlineEndsAfterStart',
      field: 'onlineUntil',
      level: 'error',
      holds: (d) => !d.onlineUntil || !d.onlineSince || d.onlineUntil >= d.onlineSince,
    },
    {
      id: 'removedAfterListed',
      field: 'removedAt',
      level: 'error',
      holds: (d) => !d.removedAt || !d.listedAt || d.removedAt >= d.listedAt,
    },
    {
      id: 'removedAfterOnline',
      field: 'removedAt',
      level: 'error',
      holds: (d) => {
        const last = d.onlineUntil ?? d.onlineSince;
        return !d.removedAt || !last || d.removedAt >= last;
      },
    },
  ],
  measures: {
    listed: { value: () => 1 },
    removed: { date: 'removedAt', value: (d) => (d.removedAt ? 1 : 0) },
    onlineIn: { date: 'onlineSince', value: (d) => (d.online && d.onlineSince ? 1 : 0) },
    onlineEnded: { date: 'onlineUntil', value: (d) => (d.online && d.onlineUntil ? 1 : 0) },
    onlineRemoved: {
      date: 'removedAt',
      value: (d) => (d.online && d.onlineSince && !d.onlineUntil && d.removedAt ? 1 : 0),
    },
    instantIn: { value: (d) => (d.promiseDays === 0 ? 1 : 0) },
    instantOut: {
      date: 'removedAt',
      value: (d) => (d.promiseDays === 0 && d.removedAt ? 1 : 0),
    },
    villageIn: { value: (d) => (d.villageLevel ? 1 : 0) },
    villageOut: { date: 'removedAt', value: (d) => (d.villageLevel && d.removedAt ? 1 : 0) },
    proxyIn: { value: (d) => (d.proxy ? 1 : 0) },
    proxyOut: { date: 'removedAt', value: (d) => (d.proxy && d.removedAt ? 1 : 0) },
    daysCutIn: { value: daysCut },
    daysCutOut: { date: 'removedAt', value: (d) => (d.removedAt ? daysCut(d) : 0) },
    legalDaysIn: { value: termDays },
    legalDaysOut: { date: 'removedAt', value: (d) => (d.removedAt ? termDays(d) : 0) },
  },
  indicators: [
    {
      id: 'services.onlineItems',
      group: 'service',
      formula: stock([of('onlineIn')], [of('onlineEnded'), of('onlineRemoved')]),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['kind', 'department'],
    },
    {
      id: 'services.items',
      group: 'service',
      formula: stock([of('listed')], [of('removed')]),
      direction: 'neutral',
      part: 1,
      breakdown: ['kind', 'department'],
    },
    {
      id: 'services.onlineAdded',
      group: 'service',
      formula: sum(of('onlineIn')),
      direction: 'up',
      part: 1,
      breakdown: ['kind'],
    },
    {
      id: 'services.instantItems',
      group: 'service',
      formula: stock([of('instantIn')], [of('instantOut')]),
      direction: 'up',
      part: 1,
      breakdown: ['kind'],
    },
    {
      id: 'services.villageItems',
      group: 'service',
      formula: stock([of('villageIn')], [of('villageOut')]),
      direction: 'up',
      part: 1,
      breakdown: ['kind'],
    },
    {
      id: 'services.proxyItems',
      group: 'service',
      formula: stock([of('proxyIn')], [of('proxyOut')]),
      direction: 'up',
      part: 1,
    },
    {
      id: 'services.daysCut',
      group: 'service',
      formula: stock([of('daysCutIn')], [of('daysCutOut')]),
      direction: 'up',
      part: 1,
      breakdown: ['kind'],
    },
    {
      id: 'services.daysCutRate',
      group: 'service',
      formula: stockRate(
        [of('daysCutIn'), less(of('daysCutOut'))],
        [of('legalDaysIn'), less(of('legalDaysOut'))],
      ),
      direction: 'up',
      part: 1,
      breakdown: ['kind', 'department'],
    },
    {
      id: 'services.itemsRemoved',
      group: 'service',
      formula: sum(of('removed')),
      direction: 'neutral',
      part: 1,
      breakdown: ['removedReason'],
    },
  ],
  alike: [['code'], ['name', 'department']],
  sample: serviceItemSample,
});

/** The legal term, of items whose both terms are known. */
function termDays(d: { legalDays: number | null; promiseDays: number | null }): number {
  return d.promiseDays === null ? 0 : (d.legalDays ?? 0);
}

/** Working days that the promise saves against the legal term. */
function daysCut(d: { legalDays: number | null; promiseDays: number | null }): number {
  return d.legalDays === null || d.promiseDays === null
    ? 0
    : Math.max(0, d.legalDays - d.promiseDays);
}
