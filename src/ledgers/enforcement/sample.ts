import type { SampleTools } from '#src/domain/sample-tools.ts';
import { type EnforcementCase, recordedSteps } from './fields.ts';

const matters = {
  appearance: ['占道经营', '乱堆乱放建筑垃圾', '擅自张贴小广告'],
  building: ['未经批准建房', '超面积建房'],
  land: ['占用耕地堆放砂石', '改变土地用途'],
  forestry: ['林区违规野外用火', '擅自采伐零星林木'],
  ecology: ['露天焚烧秸秆', '养殖污水直排'],
  safety: ['烟花爆竹零售点违规存放', '小型施工未落实防护'],
  fire: ['占用疏散通道', '灭火器过期未更换'],
  water: ['河道内倾倒垃圾', '禁渔期垂钓'],
} as const;
const areas = Object.keys(matters) as (keyof typeof matters)[];

/** A year of fictional cases: about seventy penalties, licences and coercive measures. */
export function enforcementSample(t: SampleTools, year: number): EnforcementCase[] {
  return Array.from({ length: 72 }, (_, i) => oneCase(t, year, i + 1));
}

function oneCase(t: SampleTools, year: number, no: number): EnforcementCase {
  const kind = t.pick(['penalty', 'penalty', 'penalty', 'licence', 'coercion'] as const, true);
  const penalty = kind === 'penalty';
  const simple = penalty && t.chance(0.5);
  const area = t.pick(areas);
  const party = t.pick(['individual', 'individual', 'business', 'unit'] as const);
  const filedAt = t.day(year);
  const decided = simple || filedAt < `${year}-11-01` || t.chance(0.5);
  const decidedAt = decided ? t.plus(filedAt, simple ? 0 : t.int(8, 70)) : null;
  const closedAt =
    decidedAt && t.chance(0.95) ? t.plus(decidedAt, simple ? 0 : t.int(3, 16)) : null;
  const noPenalty = penalty && decided && !simple && t.chance(0.12);
  const punished = penalty && decided && !noPenalty;
  const penaltyClass = punished
    ? t.pick(['fine', 'warning', 'fine', 'confiscation'] as const, true)
    : null;
  const cap = simple ? (party === 'unit' ? 10 : 2) : 40;
  const major = penalty && !simple && t.chance(0.15);
  const notPublic = t.chance(0.02);
  const published = decidedAt !== null && !notPublic && t.chance(0.97);
  const publishDueAt =
    decidedAt && !notPublic ? t.plus(decidedAt, kind === 'coercion' ? 28 : 9) : null;
  return {
    caseNo: `ZF${year}${String(no).padStart(4, '0')}`,
    filedAt,
    kind,
    procedure: penalty ? (simple ? 'simple' : 'ordinary') : null,
    area,
    source:
      kind === 'licence'
        ? 'application'
        : t.pick(['inspection', 'complaint', 'transfer'] as const, true),
    party,
    matter: kind === 'licence' ? '农村村民住宅建设申请' : t.pick(matters[area]),
    basis: null,
    village: t.village(),
    department: t.chance(0.3) ? t.department() : null,
    count: 1,
    twoOfficers: true,
    heard: false,
    reviewTrigger: major ? t.pick(['complex', 'publicInterest'] as const) : 'none',
    reviewedAt: major && decidedAt ? t.plus(decidedAt, -t.int(1, 5)) : null,
    reviewerQualified: major && decidedAt !== null,
    decideDueAt: penalty ? t.plus(filedAt, 90) : null,
    decidedAt,
    penaltyClass,
    fine: penaltyClass === 'fine' ? t.int(1, cap) * 100 : null,
    confiscated: penaltyClass === 'confiscation' ? t.int(1, 20) * 50 : null,
    noPenalty,
    mitigated: punished && t.chance(0.08),
    licenceResult:
      kind === 'licence' && decided
        ? t.pick(['granted', 'granted', 'refused'] as const, true)
        : null,
    coercionType:
      kind === 'coercion' ? t.pick(['restore', 'seal', 'substitute'] as const, true) : null,
    otherAct: null,
    deliverDueAt: penalty && decidedAt ? t.plus(decidedAt, 9) : null,
    deliveredAt: decidedAt,
    fineDueAt: penaltyClass === 'fine' && decidedAt ? t.plus(decidedAt, 15) : null,
    finePaidAt: penaltyClass === 'fine' ? closedAt : null,
    closedAt,
    transferred: false,
    steps: recordedSteps
      .filter((step) => step !== 'review' || major)
      .filter(() => closedAt === null || t.chance(0.99)),
    avRecord: t.chance(0.9),
    archivedAt: closedAt && t.chance(0.9) ? t.plus(closedAt, t.int(2, 20)) : null,
    notPublic,
    publishDueAt,
    secretCheck: published,
    publishedAt:
      published && decidedAt ? t.plus(decidedAt, t.int(1, t.chance(0.95) ? 8 : 14)) : null,
    note: null,
  };
}
