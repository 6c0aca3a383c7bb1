import type { SampleTools } from '#src/domain/sample-tools.ts';

const titles = {
  decision: ['集镇环境综合整治方案', '产业发展年度计划', '公共停车管理方案'],
  project: ['村道提升工程立项', '饮水安全改造项目', '党群服务中心维修项目'],
  personnel: ['中层岗位调整建议', '公益性岗位聘用方案'],
  funds: ['防汛物资采购资金', '环境整治专项经费', '困难群众慰问资金'],
  other: ['年度目标考核方案'],
} as const;

/** A year of fictional topics: about sixty matters of committee and government meetings. */
export function majorTopicSample(t: SampleTools, year: number) {
  return Array.from({ length: 60 }, (_, i) => {
    const kind = t.pick(['funds', 'project', 'decision', 'personnel', 'other'] as const, true);
    const meetingAt = t.day(year, (i % 12) + 1);
    const result = t.pick(
      ['approved', 'approved', 'revised', 'deferred', 'rejected'] as const,
      true,
    );
    const reviewed = kind === 'decision' ? result !== 'deferred' : t.chance(0.4);
    const consulted = kind === 'decision' && t.chance(0.6);
    const attended = t.int(9, 11);
    const passed = result === 'approved' || result === 'revised';
    const published = passed && kind === 'decision' && t.chance(0.8);
    const done = passed && meetingAt < `${year}-10-01` && t.chance(0.7);
    return {
      meetingAt,
      meeting: t.pick(['partyCommittee', 'joint', 'mayor'] as const, true),
      title: t.pick(titles[kind]),
      class: kind,
      amount: kind === 'funds' || kind === 'project' ? t.int(3, 90) * 10_000 : null,
      department: t.department(),
      village: kind === 'project' ? t.village() : null,
      count: 1,
      steps: [
        ...(consulted ? (['participation'] as const) : []),
        ...(kind === 'decision' && t.chance(0.5) ? (['risk'] as const) : []),
        ...(reviewed ? (['legality'] as const) : []),
        'collective' as const,
      ],
      leastConsultDays: consulted ? 30 : null,
      consultDays: consulted ? 30 : null,
      leastReviewDays: reviewed && kind === 'decision' ? 7 : null,
      reviewDays: reviewed ? t.int(7, 9) : null,
      adviserPresent: t.chance(0.3),
      expected: 11,
      attended,
      agreed: passed ? attended : null,
      leaderSpokeLast: t.chance(0.97),
      result,
      secretCheck: published,
      publishedAt: published ? t.plus(meetingAt, t.int(2, 10)) : null,
      progress: passed ? (done ? ('done' as const) : ('underway' as const)) : null,
      doneAt: done ? t.plus(meetingAt, t.int(20, 80)) : null,
      note: null,
    };
  });
}
