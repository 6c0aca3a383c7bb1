import type { SampleTools } from '#src/domain/sample-tools.ts';

const matters = {
  land: ['反映承包地面积登记有误', '反映林地补偿款发放'],
  demolition: ['要求核实搬迁补偿标准', '反映过渡房漏水'],
  rural: ['要求公开集体资金使用', '建议维修灌溉渠'],
  welfare: ['申请低保未通过要求说明', '反映临时救助发放'],
  labour: ['反映工程务工工资拖欠'],
  construction: ['反映村道施工损坏围墙'],
  environment: ['反映养殖气味扰民'],
  transport: ['要求增设公路护栏'],
} as const;
const topics = [
  'land',
  'demolition',
  'rural',
  'welfare',
  'construction',
  'labour',
  'environment',
  'transport',
] as const;

/** Practice petitions of a year: most are visits to the township, some arrive on line. */
export function petitionSample(t: SampleTools, year: number) {
  return Array.from({ length: 46 }, (_, i) => oneMatter(t, year, i + 1));
}

function oneMatter(t: SampleTools, year: number, no: number) {
  const registeredAt = t.day(year);
  const mode = t.pick(['visit', 'visit', 'online', 'letter', 'mailbox', 'phone'] as const, true);
  const topic = t.pick(topics, true);
  const notifiedAt = t.plus(registeredAt, t.int(1, 10));
  const decision = t.pick(
    ['accepted', 'accepted', 'accepted', 'accepted', 'forwarded', 'declined'] as const,
    true,
  );
  const acceptedAt = decision === 'accepted' ? notifiedAt : null;
  const open = registeredAt >= `${year}-11-15` && t.chance(0.4);
  const answeredAt =
    acceptedAt && !open ? t.plus(acceptedAt, t.int(5, t.chance(0.97) ? 50 : 66)) : null;
  const first = t.chance(0.7);
  const backlog = !first && t.chance(0.2);
  return {
    regNo: `XF${year}${String(no).padStart(3, '0')}`,
    registeredAt,
    mode,
    source: t.pick(['direct', 'direct', 'assigned', 'superior'] as const, true),
    kind: t.chance(0.9) ? ('appeal' as const) : ('advice' as const),
    topic,
    village: t.village(),
    matter: t.pick(matters[topic]),
    count: 1,
    batches: mode === 'visit' ? 1 : null,
    persons: mode === 'visit' ? t.int(1, 4) : 1,
    parties: null,
    first,
    repeat: !first && t.chance(0.4),
    backlog,
    leaderCase: backlog || t.chance(0.08),
    notifyDueAt: t.plus(registeredAt, 15),
    notifiedAt,
    decision,
    acceptedAt,
    department: acceptedAt ? t.department() : null,
    extended: false,
    extensionReason: null,
    dueAt: acceptedAt ? t.plus(acceptedAt, 60) : null,
    answeredAt,
    result: answeredAt
      ? t.pick(['solved', 'explained', 'partly', 'unsupported'] as const, true)
      : null,
    ...reviewOf(t, answeredAt, no),
    satisfaction: answeredAt
      ? t.pick(['satisfied', 'satisfied', 'basic', 'unrated', 'dissatisfied'] as const, true)
      : null,
    note: null,
  };
}

/** One answered petition in fifteen went to review; all but the last of them are through. */
function reviewOf(t: SampleTools, answeredAt: string | null, no: number) {
  if (!answeredAt || no % 15 !== 0) {
    return { review: 'none' as const, reviewedAt: null, reviewDueAt: null, reviewAnsweredAt: null };
  }
  const reviewedAt = t.plus(answeredAt, 12);
  return {
    review: 'review' as const,
    reviewedAt,
    reviewDueAt: t.plus(reviewedAt, 30),
    reviewAnsweredAt: no === 45 ? null : t.plus(reviewedAt, 21),
  };
}
