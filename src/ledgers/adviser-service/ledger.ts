import { amount, choice, count, date, department, note, text, village } from '#src/domain/field.ts';
import { rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { entry, hour, personTime, time } from '#src/ledgers/units.ts';
import { adviserServiceText } from './text.ts';

const kinds = ['duty', 'consult', 'review', 'mediation', 'lecture', 'document', 'risk'] as const;

/** What legal advisers did for the township and its villages, in times and hours. */
export const adviserService = defineLedger({
  id: 'adviser-service',
  version: 1,
  group: 'decision',
  text: adviserServiceText,
  fields: {
    date: date({ past: true, required: true, initialToday: true, carry: true }),
    provider: choice(['town', 'village', 'publicLawyer', 'legalAid', 'other'], {
      required: true,
      initial: 'town',
      carry: true,
    }),
    kind: choice(kinds, { required: true, carry: true }),
    village: village({ carry: true }),
    department: department(),
    matter: text({ required: true, max: 120 }),
    count: count({ required: true, unit: time, min: 1, initial: 1 }),
    hours: amount({ required: true, unit: hour }),
    persons: count({ unit: personTime }),
    opinions: count({ unit: entry, initial: 0, section: 'opinions' }),
    adopted: count({ unit: entry, when: (d) => typeof d.opinions === 'number' && d.opinions > 0 }),
    rejectReason: note({
      max: 300,
      when: (d) =>
        typeof d.opinions === 'number' && typeof d.adopted === 'number' && d.adopted < d.opinions,
    }),
    note: note({ max: 500 }),
  },
  date: 'date',
  title: 'matter',
  columns: [
    'date',
    'provider',
    'kind',
    'village',
    'matter',
    'count',
    'hours',
    'persons',
    'opinions',
    'adopted',
  ],
  checks: [
    {
      id: 'adoptedWithinOpinions',
      field: 'adopted',
      level: 'error',
      holds: (d) => (d.adopted ?? 0) <= (d.opinions ?? 0),
    },
    {
      id: 'hoursAboveZero',
      field: 'hours',
      level: 'error',
      holds: (d) => d.hours === null || d.hours > 0,
    },
    {
      id: 'hoursPlausible',
      field: 'hours',
      level: 'warn',
      holds: (d) => d.hours === null || d.hours <= 12 * (d.count ?? 1),
    },
    {
      id: 'lectureNeedsPersons',
      field: 'persons',
      level: 'warn',
      holds: (d) => d.kind !== 'lecture' || (d.persons ?? 0) > 0,
    },
    {
      id: 'rejectionNeedsReason',
      field: 'rejectReason',
      level: 'warn',
      holds: (d) => d.adopted === null || d.adopted >= (d.opinions ?? 0) || Boolean(d.rejectReason),
    },
  ],
  measures: {
    services: { value: (d) => d.count ?? 1 },
    hours: { value: (d) => d.hours ?? 0 },
    persons: { value: (d) => d.persons ?? 0 },
    opinions: { value: (d) => d.opinions ?? 0 },
    answered: { value: (d) => (d.adopted === null ? 0 : (d.opinions ?? 0)) },
    adopted: { value: (d) => Math.min(d.adopted ?? 0, d.opinions ?? 0) },
  },
  indicators: [
    {
      id: 'adviser.services',
      group: 'decision',
      formula: sum(term('adviser-service', 'services')),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['kind', 'village', 'provider'],
    },
    {
      id: 'adviser.hours',
      group: 'decision',
      formula: { kind: 'sum', terms: [term('adviser-service', 'hours')], decimals: 1 },
      direction: 'up',
      part: 1,
      breakdown: ['village', 'kind', 'provider'],
    },
    {
      id: 'adviser.persons',
      group: 'decision',
      formula: sum(term('adviser-service', 'persons')),
      direction: 'up',
      part: 1,
      breakdown: ['kind', 'village'],
    },
    {
      id: 'adviser.consultPersons',
      group: 'decision',
      formula: sum(term('adviser-service', 'persons', 'kind', ['consult', 'duty'])),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
    {
      id: 'adviser.lectures',
      group: 'decision',
      formula: sum(term('adviser-service', 'services', 'kind', ['lecture'])),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
    {
      id: 'adviser.mediations',
      group: 'decision',
      formula: sum(term('adviser-service', 'services', 'kind', ['mediation'])),
      direction: 'up',
      part: 1,
      breakdown: ['village'],
    },
    {
      id: 'adviser.reviews',
      group: 'decision',
      formula: sum(term('adviser-service', 'services', 'kind', ['review'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'adviser.riskAssessments',
      group: 'decision',
      formula: sum(term('adviser-service', 'services', 'kind', ['risk'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'adviser.opinions',
      group: 'decision',
      formula: sum(term('adviser-service', 'opinions')),
      direction: 'up',
      part: 1,
      breakdown: ['kind'],
    },
    {
      id: 'adviser.adoptedRate',
      group: 'decision',
      formula: rate([term('adviser-service', 'adopted')], [term('adviser-service', 'answered')]),
      direction: 'up',
      part: 1,
      breakdown: ['kind'],
    },
  ],
  alike: ['date', 'provider', 'kind', 'matter', 'village'],
  sample: (t, year) =>
    Array.from({ length: 72 }, (_, i) => {
      const kind = t.pick(kinds, true);
      const opinions =
        kind === 'review' || kind === 'document' || kind === 'risk' ? t.int(1, 4) : 0;
      const adopted = opinions > 1 && t.chance(0.2) ? opinions - 1 : opinions;
      const inVillage = !['review', 'risk'].includes(kind);
      return {
        date: t.day(year, (i % 12) + 1),
        provider: t.pick(['town', 'town', 'legalAid', 'other'] as const, true),
        kind,
        village: inVillage ? t.village() : null,
        department: inVillage ? null : t.department(),
        matter: t.pick(matters[kind]),
        count: 1,
        hours: t.int(2, 12) / 2,
        persons: kind === 'lecture' ? t.int(20, 60) : inVillage ? t.int(1, 12) : null,
        opinions,
        adopted: opinions > 0 ? adopted : null,
        rejectReason: adopted < opinions ? '与上级现行规定不一致，已作说明。' : null,
        note: null,
      };
    }),
});

const matters: Record<(typeof kinds)[number], readonly string[]> = {
  duty: ['到村值班', '便民服务中心值班'],
  consult: ['解答土地流转问题', '解答劳务报酬问题', '解答婚姻继承问题'],
  review: ['审查村集体合同', '审查工程施工合同'],
  mediation: ['参与调解邻里纠纷', '参与调解损害赔偿纠纷'],
  lecture: ['民法典讲座', '防范电信诈骗讲座'],
  document: ['代拟法律文书', '起草村规民约修改稿'],
  risk: ['项目合同法律风险评估'],
};
