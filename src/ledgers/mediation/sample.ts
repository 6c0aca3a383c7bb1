import type { SampleTools } from '#src/domain/sample-tools.ts';

const matters = {
  family: ['分家析产意见不一', '赡养老人费用分担', '离婚后子女抚养费'],
  neighbour: ['屋檐滴水影响邻居', '共用通道堆放杂物', '饲养家禽影响邻居'],
  land: ['林地界线不清', '承包地流转租金', '田埂边界争议'],
  housing: ['宅基地滴水距离', '老屋拆除补偿分配'],
  demolition: ['附属物补偿标准', '过渡安置费发放'],
  labour: ['务工工资结算', '工地受伤医药费'],
  contract: ['农资赊购货款', '房屋租赁押金'],
  damages: ['牲畜毁坏庄稼', '施工损坏管道'],
  traffic: ['村道摩托车剐蹭'],
  villageAffairs: ['集体收益分配', '公路养护出工'],
  consumer: ['购买家电退换'],
} as const;
const kinds = [
  'family',
  'neighbour',
  'land',
  'housing',
  'demolition',
  'damages',
  'labour',
  'contract',
  'villageAffairs',
  'traffic',
  'consumer',
] as const;

/** Practice disputes of a year: mostly small, nearly all settled, a few still open in December. */
export function mediationSample(t: SampleTools, year: number) {
  return Array.from({ length: 84 }, (_, i) => oneCase(t, year, i + 1));
}

function oneCase(t: SampleTools, year: number, no: number) {
  const acceptedAt = t.day(year);
  const kind = t.pick(kinds, true);
  const major = t.chance(0.06);
  const open = acceptedAt >= `${year}-12-05` && t.chance(0.5);
  const closedAt = open ? null : t.plus(acceptedAt, t.int(1, t.chance(0.95) ? 24 : 40));
  const result = open
    ? null
    : t.chance(0.95)
      ? ('success' as const)
      : t.pick(['failed', 'withdrawn', 'terminated'] as const);
  const agreement =
    result === 'success' ? t.pick(['written', 'oral', 'none'] as const, true) : null;
  const agreed = closedAt !== null && (agreement === 'written' || agreement === 'oral');
  const judicialConfirm = agreed
    ? agreement === 'written' && t.chance(0.12)
      ? ('confirmed' as const)
      : ('none' as const)
    : null;
  const confirmAppliedAt =
    judicialConfirm === 'confirmed' && closedAt ? t.plus(closedAt, t.int(1, 20)) : null;
  const colours = t.scaleValues('three-colour');
  const tags = t.scaleValues('tags');
  const colour = colours.length > 0 ? t.pick(colours) : null;
  // Every second case that ends in green began in red.
  const turned = colour === 'green' && closedAt !== null && no % 2 === 0 && colours.includes('red');
  return {
    caseNo: `TJ${year}${String(no).padStart(3, '0')}`,
    acceptedAt,
    kind,
    channel: t.pick(
      ['own', 'active', 'own', 'police', 'hotline', 'department', 'petition'] as const,
      true,
    ),
    foundBy: t.pick(['report', 'scan'] as const),
    village: t.village(),
    matter: t.pick(matters[kind]),
    count: 1,
    persons: t.int(2, major ? 12 : 4),
    parties: null,
    stage: major
      ? ('joint' as const)
      : t.pick(['people', 'people', 'people', 'administrative'] as const),
    committee: major ? ('township' as const) : t.pick(['village', 'village', 'township'] as const),
    level: major ? ('major' as const) : ('ordinary' as const),
    colour,
    firstColour: turned ? 'red' : colour,
    redAt: turned || colour === 'red' ? acceptedAt : null,
    turnedGreenAt: turned ? closedAt : null,
    colourReason: null,
    colourLead: colour === 'red' ? ('secretary' as const) : null,
    colourReviewAt: null,
    method: tags.length > 0 && t.chance(0.15) ? t.pick(tags) : null,
    leadOrg: major || t.chance(0.4) ? t.department() : null,
    coOrgs: null,
    handoverAt: null,
    dueAt: t.plus(acceptedAt, 30),
    closedAt,
    result,
    agreement,
    amount: result === 'success' && t.chance(0.4) ? t.int(3, 400) * 100 : null,
    performed: agreed ? t.pick(['done', 'done', 'done', 'notDue', 'partly'] as const, true) : null,
    judicialConfirm,
    confirmDueAt: agreed ? t.plus(closedAt, 30) : null,
    confirmAppliedAt,
    confirmedAt: confirmAppliedAt ? t.plus(confirmAppliedAt, t.int(3, 12)) : null,
    revisitAt: closedAt && t.chance(0.6) ? t.plus(closedAt, t.int(10, 40)) : null,
    prevented:
      result === 'success' && t.chance(0.05)
        ? t.pick(['petition', 'fight', 'crime'] as const, true)
        : null,
    escalated: result === 'failed' ? t.pick(['lawsuit', 'petition'] as const) : null,
    note: null,
  };
}
