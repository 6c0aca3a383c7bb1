import {
  choice,
  choices,
  count,
  date,
  department,
  flag,
  note,
  text,
  village,
} from '#src/domain/field.ts';
import { overdueTerm, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { enforcementAreas } from '#src/ledgers/enforcement/fields.ts';
import { one, personTime, piece, premises, time } from '#src/ledgers/units.ts';
import { inspectionText } from './text.ts';

const ledger = 'inspection';

/** Enforcement inspections by the day held; what was put right by the day of the re-inspection. */
export const inspection = defineLedger({
  id: ledger,
  version: 1,
  group: 'enforcing',
  text: inspectionText,
  fields: {
    checkedAt: date({ past: true, required: true, initialToday: true, carry: true }),
    title: text({ required: true, max: 120 }),
    area: choice(enforcementAreas, { required: true, carry: true }),
    kind: choice(['routine', 'special', 'random', 'joint', 'complaint'], {
      required: true,
      initial: 'routine',
      carry: true,
    }),
    village: village({ carry: true }),
    department: department({ carry: true }),
    count: count({ required: true, unit: time, min: 1, initial: 1 }),
    objects: count({ required: true, unit: premises }),
    officers: count({ unit: personTime }),
    enterprise: flag(),
    registered: flag({ noDimension: true, when: (d) => d.enterprise === true }),
    methods: choices(['written', 'av', 'sampling', 'drone']),
    issues: count({ required: true, unit: one, initial: 0, section: 'findings' }),
    onSpot: count({ unit: one }),
    orders: count({ unit: piece }),
    casesFiled: count({ unit: piece }),
    fixDueAt: date({ when: hasIssues }),
    reviewedAt: date({ past: true, when: hasIssues }),
    fixed: count({ unit: one, when: hasIssues }),
    findings: note({ max: 1000 }),
    note: note({ max: 500 }),
  },
  date: 'checkedAt',
  title: 'title',
  columns: [
    'checkedAt',
    'title',
    'area',
    'kind',
    'village',
    'count',
    'objects',
    'issues',
    'fixed',
    'fixDueAt',
  ],
  checks: [
    {
      id: 'fixedWithinIssues',
      field: 'fixed',
      level: 'error',
      holds: (d) => (d.fixed ?? 0) <= (d.issues ?? 0),
    },
    {
      id: 'onSpotWithinFixed',
      field: 'onSpot',
      level: 'error',
      holds: (d) => (d.onSpot ?? 0) <= (d.issues ?? 0),
    },
    {
      id: 'onSpotIsFixed',
      field: 'fixed',
      level: 'error',
      holds: (d) => d.fixed === null || (d.onSpot ?? 0) <= d.fixed,
    },
    {
      id: 'fixedHasReview',
      field: 'reviewedAt',
      level: 'error',
      holds: (d) => d.fixed === null || !!d.reviewedAt,
    },
    {
      id: 'reviewHasFixed',
      field: 'fixed',
      level: 'error',
      holds: (d) => !d.reviewedAt || d.fixed !== null,
    },
    {
      id: 'reviewAfterCheck',
      field: 'reviewedAt',
      level: 'error',
      holds: (d) => !d.reviewedAt || !d.checkedAt || d.reviewedAt >= d.checkedAt,
    },
    {
      id: 'dueAfterCheck',
      field: 'fixDueAt',
      level: 'error',
      holds: (d) => !d.fixDueAt || !d.checkedAt || d.fixDueAt >= d.checkedAt,
    },
    {
      id: 'issuesHaveDueDay',
      field: 'fixDueAt',
      level: 'warn',
      holds: (d) => (d.issues ?? 0) === 0 || !!d.fixDueAt || !!d.reviewedAt,
    },
    {
      id: 'enterpriseRegistered',
      field: 'registered',
      level: 'warn',
      holds: (d) => !d.enterprise || d.registered,
    },
    {
      id: 'twoOfficers',
      field: 'officers',
      level: 'warn',
      holds: (d) => d.officers === null || d.officers >= 2 * (d.count ?? 1),
    },
  ],
  measures: {
    inspections: { value: (d) => d.count ?? 1 },
    objects: { value: (d) => d.objects ?? 0 },
    officers: { value: (d) => d.officers ?? 0 },
    enterprise: { value: (d) => (d.enterprise ? (d.count ?? 1) : 0) },
    registered: { value: (d) => (d.enterprise && d.registered ? (d.count ?? 1) : 0) },
    issues: { value: (d) => d.issues ?? 0 },
    orders: { value: (d) => d.orders ?? 0 },
    casesFiled: { value: (d) => d.casesFiled ?? 0 },
    reviewed: { date: 'reviewedAt', value: (d) => (d.reviewedAt ? (d.issues ?? 0) : 0) },
    fixed: { date: 'reviewedAt', value: (d) => (d.reviewedAt ? (d.fixed ?? 0) : 0) },
  },
  // What was put right on the spot is not left undone, even before the re-inspection confirms it.
  matter: (d) => ({
    open: (d.issues ?? 0) > 0 && !d.reviewedAt,
    due: d.fixDueAt,
    stage: 'correct',
    amount: Math.max(0, (d.issues ?? 0) - (d.onSpot ?? 0)),
  }),
  indicators: [
    {
      id: 'inspection.total',
      group: 'enforcing',
      formula: sum(term(ledger, 'inspections')),
      direction: 'neutral',
      part: 1,
      headline: true,
      breakdown: ['area', 'kind', 'village', 'department'],
    },
    {
      id: 'inspection.objects',
      group: 'enforcing',
      formula: sum(term(ledger, 'objects')),
      direction: 'neutral',
      part: 1,
      breakdown: ['area', 'village'],
    },
    {
      id: 'inspection.enterprise',
      group: 'enforcing',
      formula: sum(term(ledger, 'enterprise')),
      direction: 'neutral',
      part: 1,
      breakdown: ['area', 'kind'],
    },
    {
      id: 'inspection.registeredRate',
      group: 'enforcing',
      formula: rate([term(ledger, 'registered')], [term(ledger, 'enterprise')]),
      direction: 'up',
      part: 1,
      breakdown: ['area', 'kind'],
    },
    {
      id: 'inspection.issues',
      group: 'enforcing',
      formula: sum(term(ledger, 'issues')),
      direction: 'neutral',
      part: 1,
      breakdown: ['area', 'village'],
    },
    {
      id: 'inspection.fixedRate',
      group: 'enforcing',
      formula: rate(
        [term(ledger, 'fixed')],
        [term(ledger, 'reviewed'), overdueTerm(ledger, { stage: 'correct' })],
      ),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['area', 'village'],
    },
    {
      id: 'inspection.orders',
      group: 'enforcing',
      formula: sum(term(ledger, 'orders')),
      direction: 'neutral',
      part: 1,
      breakdown: ['area'],
    },
    {
      id: 'inspection.casesFiled',
      group: 'enforcing',
      formula: sum(term(ledger, 'casesFiled')),
      direction: 'neutral',
      part: 1,
      breakdown: ['area'],
    },
  ],
  alike: ['checkedAt', 'title', 'village'],
  sample: (t, year) =>
    Array.from({ length: 110 }, () => {
      const area = t.pick(
        [
          'safety',
          'fire',
          'appearance',
          'ecology',
          'forestry',
          'market',
          'water',
          'building',
        ] as const,
        true,
      );
      const checkedAt = t.day(year);
      const objects = t.int(1, 8);
      const issues = t.chance(0.5) ? t.int(1, 4) : 0;
      const fixDueAt = issues > 0 ? t.plus(checkedAt, t.int(3, 15)) : null;
      const reviewed =
        fixDueAt !== null && (checkedAt < `${year}-12-10` ? t.chance(0.97) : t.chance(0.4));
      const fixed = reviewed ? issues - (t.chance(0.06) ? 1 : 0) : null;
      const enterprise = t.chance(0.3);
      return {
        checkedAt,
        title: t.pick(titles[area]),
        area,
        kind: t.pick(
          ['routine', 'routine', 'special', 'joint', 'random', 'complaint'] as const,
          true,
        ),
        village: t.village(),
        department: t.chance(0.3) ? t.department() : null,
        count: 1,
        objects,
        officers: t.int(2, 5),
        enterprise,
        registered: enterprise && t.chance(0.95),
        methods: t.chance(0.8) ? ['written' as const, 'av' as const] : ['written' as const],
        issues,
        onSpot: issues > 0 ? Math.min(t.int(0, 1), fixed ?? 1) : 0,
        orders: issues > 0 && t.chance(0.4) ? 1 : 0,
        casesFiled: issues > 0 && t.chance(0.1) ? 1 : 0,
        fixDueAt,
        reviewedAt: reviewed && fixDueAt ? t.plus(fixDueAt, t.int(-2, 2)) : null,
        fixed,
        findings: null,
        note: null,
      };
    }),
});

const titles = {
  safety: ['小型施工安全检查', '烟花爆竹零售点检查'],
  fire: ['沿街商铺消防检查', '农家乐消防检查'],
  appearance: ['集镇占道经营巡查', '垃圾分类检查'],
  ecology: ['秸秆焚烧巡查', '养殖场排污检查'],
  forestry: ['林区火源管控检查'],
  market: ['食品小作坊检查', '校园周边检查'],
  water: ['河道巡查', '禁渔巡查'],
  building: ['农房建设巡查'],
} as const;

function hasIssues(data: { issues?: unknown }): boolean {
  return typeof data.issues === 'number' && data.issues > 0;
}
