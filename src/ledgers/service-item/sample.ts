import type { SampleTools } from '#src/domain/sample-tools.ts';

const names = [
  ['payment', '城乡居民最低生活保障申请'],
  ['payment', '临时救助给付'],
  ['payment', '特困人员救助供养'],
  ['payment', '残疾人两项补贴'],
  ['payment', '高龄津贴申领'],
  ['payment', '耕地地力保护补贴'],
  ['permit', '农村村民住宅建设用地审批'],
  ['permit', '乡村建设规划许可'],
  ['permit', '林木采伐许可'],
  ['confirmation', '生育登记'],
  ['confirmation', '就业困难人员认定'],
  ['confirmation', '农村危房等级初审'],
  ['confirmation', '兵役登记'],
  ['otherPower', '土地承包经营权变更初审'],
  ['otherPower', '宅基地纠纷调处'],
  ['public', '城乡居民养老保险参保'],
  ['public', '城乡居民医保缴费登记'],
  ['public', '失业登记'],
  ['public', '就业创业证办理'],
  ['public', '退役军人优待证申领'],
  ['public', '灵活就业社保补贴咨询'],
  ['public', '养老待遇资格认证'],
] as const;

/** A practice catalogue: most items are taken over in January, some go on line during the year, two are removed. */
export function serviceItemSample(t: SampleTools, year: number) {
  return Array.from({ length: 52 }, (_, i) => {
    const [kind, name] = names[i % names.length] ?? names[0];
    const round = Math.floor(i / names.length);
    const older = i < 40;
    const listedAt = older ? t.day(year, 1) : t.day(year);
    const promiseDays = t.chance(0.4) ? 0 : t.int(1, 10);
    const removedAt = i === 7 || i === 31 ? `${year}-06-20` : null;
    const online = removedAt === null && t.chance(0.75);
    return {
      code: `5111${String(i + 1).padStart(4, '0')}`,
      name: round === 0 ? name : `${name}(${round === 1 ? '变更' : '注销'})`,
      kind,
      department: t.department(),
      basis: null,
      listedAt,
      legalDays: promiseDays + t.int(0, 15),
      promiseDays,
      materials: t.int(1, 6),
      onSite: t.pick(['once', 'none', 'more'] as const, true),
      online,
      onlineSince: online
        ? older && t.chance(0.4)
          ? t.plus(listedAt, t.int(10, 300))
          : listedAt
        : null,
      onlineUntil: null,
      villageLevel: t.chance(0.35),
      proxy: t.chance(0.3),
      removedAt,
      removedReason: removedAt ? ('merged' as const) : null,
      note: null,
    };
  });
}
