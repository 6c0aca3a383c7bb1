import {
  choice,
  choices,
  count,
  date,
  department,
  note,
  text,
  village,
} from '#src/domain/field.ts';
import { overdueTerm, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { entry } from '#src/ledgers/units.ts';
import { disclosureItems } from './items.ts';
import { disclosureSample } from './sample.ts';
import { disclosureText } from './text.ts';

const entries = (d: { count: number | null }) => d.count ?? 1;
const of = (measure: string, platform?: string) =>
  platform ? term('disclosure', measure, 'platform', [platform]) : term('disclosure', measure);

/**
 * Information published on the office's own initiative (Regulation on Open Government Information, articles 20, 21, 26):
 * one row for each entry and platform, published figures by the day of publication.
 */
export const disclosure = defineLedger({
  id: 'disclosure',
  version: 1,
  group: 'openness',
  text: disclosureText,
  fields: {
    title: text({ required: true, max: 120 }),
    item: choice(disclosureItems, { required: true, carry: true }),
    formedAt: date({ past: true, required: true, initialToday: true, carry: true }),
    platform: choice(['website', 'wechat', 'board', 'press', 'other'], {
      required: true,
      initial: 'website',
      carry: true,
    }),
    count: count({ required: true, unit: entry, min: 1, initial: 1 }),
    department: department({ carry: true }),
    village: village(),
    docNo: text({ max: 40 }),
    reviews: choices(['first', 'second', 'final'], { section: 'review' }),
    secretCheck: choice(['open', 'partly', 'withheld']),
    withheldReason: choice(['secret', 'commercial', 'privacy', 'internal', 'other'], {
      required: true,
      when: (data) => data.secretCheck === 'withheld',
    }),
    dueAt: date({
      section: 'publication',
      derive: (data, { due }) =>
        typeof data.formedAt === 'string' ? due('disclosure-publish', data.formedAt) : null,
    }),
    publishedAt: date({ past: true }),
    address: text({ max: 200 }),
    withdrawnAt: date({ past: true }),
    note: note({ max: 500 }),
  },
  date: 'formedAt',
  title: 'title',
  columns: [
    'title',
    'item',
    'platform',
    'formedAt',
    'count',
    'secretCheck',
    'dueAt',
    'publishedAt',
  ],
  checks: [
    {
      id: 'publishedAfterFormed',
      field: 'publishedAt',
      level: 'error',
      holds: (d) => !d.publishedAt || !d.formedAt || d.publishedAt >= d.formedAt,
    },
    {
      id: 'secretCheckFirst',
      field: 'secretCheck',
      level: 'error',
      holds: (d) => !d.publishedAt || d.secretCheck === 'open' || d.secretCheck === 'partly',
    },
    {
      id: 'threeReviews',
      field: 'reviews',
      level: 'warn',
      holds: (d) => !d.publishedAt || d.reviews.length === 3,
    },
    {
      id: 'dueAfterFormed',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.formedAt || d.dueAt >= d.formedAt,
    },
    {
      id: 'publishedInTime',
      field: 'publishedAt',
      level: 'warn',
      holds: (d) => !isLate(d),
    },
    {
      id: 'withdrawnAfterPublished',
      field: 'withdrawnAt',
      level: 'error',
      holds: (d) => !d.withdrawnAt || (d.publishedAt !== null && d.withdrawnAt >= d.publishedAt),
    },
  ],
  measures: {
    formed: { value: entries },
    published: { date: 'publishedAt', value: (d) => (d.publishedAt ? entries(d) : 0) },
    onTime: {
      date: 'publishedAt',
      due: 'dueAt',
      value: (d) => (d.publishedAt && !isLate(d) ? entries(d) : 0),
    },
    late: { date: 'publishedAt', due: 'dueAt', value: (d) => (isLate(d) ? entries(d) : 0) },
    reviewed: {
      date: 'publishedAt',
      value: (d) => (d.publishedAt && d.reviews.length === 3 ? entries(d) : 0),
    },
    withheld: { value: (d) => (d.secretCheck === 'withheld' ? entries(d) : 0) },
    withdrawn: { date: 'withdrawnAt', value: (d) => (d.withdrawnAt ? entries(d) : 0) },
  },
  matter: (d) => ({ open: !d.publishedAt && d.secretCheck !== 'withheld', due: d.dueAt }),
  indicators: [
    {
      id: 'disclosure.published',
      group: 'openness',
      formula: sum(of('published')),
      direction: 'up',
      part: 3,
      headline: true,
      breakdown: ['platform', 'item', 'department'],
    },
    {
      id: 'disclosure.onTimeRate',
      group: 'openness',
      formula: rate([of('onTime')], [of('published'), overdueTerm('disclosure')]),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['department', 'item'],
    },
    {
      id: 'disclosure.late',
      group: 'openness',
      formula: sum(of('late'), overdueTerm('disclosure')),
      direction: 'down',
      part: 2,
      breakdown: ['department', 'item'],
    },
    {
      id: 'disclosure.website',
      group: 'openness',
      formula: sum(of('published', 'website')),
      direction: 'up',
      part: 3,
    },
    {
      id: 'disclosure.wechat',
      group: 'openness',
      formula: sum(of('published', 'wechat')),
      direction: 'up',
      part: 3,
    },
    {
      id: 'disclosure.boards',
      group: 'openness',
      formula: sum(of('published', 'board')),
      direction: 'up',
      part: 3,
    },
    {
      id: 'disclosure.reviewedRate',
      group: 'openness',
      formula: rate([of('reviewed')], [of('published')]),
      direction: 'up',
      part: 1,
      breakdown: ['department', 'platform'],
    },
    {
      id: 'disclosure.withheld',
      group: 'openness',
      formula: sum(of('withheld')),
      direction: 'neutral',
      part: 1,
      breakdown: ['withheldReason'],
    },
    {
      id: 'disclosure.withdrawn',
      group: 'openness',
      formula: sum(of('withdrawn')),
      direction: 'down',
      part: 1,
    },
  ],
  alike: ['title', 'platform', 'formedAt'],
  sample: disclosureSample,
});

function isLate(d: { publishedAt: string | null; dueAt: string | null }): boolean {
  return d.publishedAt !== null && d.dueAt !== null && d.publishedAt > d.dueAt;
}
