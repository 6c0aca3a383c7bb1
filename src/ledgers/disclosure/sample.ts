import type { SampleTools } from '#src/domain/sample-tools.ts';

const titles = [
  ['news', '镇召开防汛工作会议'],
  ['news', '开展集镇环境整治'],
  ['news', '组织干部集中学法'],
  ['welfare', '临时救助对象公示'],
  ['welfare', '低保审核确认公示'],
  ['ruralPolicy', '耕地地力保护补贴发放公示'],
  ['budget', '部门预算公开'],
  ['landTaking', '征地补偿安置公告'],
  ['houseTaking', '房屋搬迁补偿结果公示'],
  ['homesteads', '宅基地审批结果公示'],
  ['emergency', '地质灾害防范提示'],
  ['supervision', '安全生产检查通报'],
  ['livelihood', '公益性岗位招聘公告'],
  ['organisation', '办事指南更新'],
  ['procurement', '村道维修项目询价公告'],
] as const;

/** Practice entries of a year: mostly news, each reviewed; one or two late. */
export function disclosureSample(t: SampleTools, year: number) {
  return Array.from({ length: 160 }, (_, i) => {
    const [item, name] = t.pick(titles, true);
    const formedAt = t.day(year);
    const open = formedAt >= `${year}-12-15` && t.chance(0.3);
    const publishedAt = open
      ? null
      : t.plus(formedAt, t.chance(0.98) ? t.int(0, 14) : t.int(30, 36));
    return {
      title: `${name}(第${i + 1}号)`,
      item,
      formedAt,
      platform: t.pick(['website', 'website', 'wechat', 'board'] as const, true),
      count: 1,
      department: t.department(),
      village: t.chance(0.2) ? t.village() : null,
      docNo: null,
      reviews: open ? [] : ['first' as const, 'second' as const, 'final' as const],
      secretCheck: open ? null : t.chance(0.93) ? ('open' as const) : ('partly' as const),
      withheldReason: null,
      dueAt: t.plus(formedAt, 28),
      publishedAt,
      address: null,
      withdrawnAt: null,
      note: null,
    };
  });
}
