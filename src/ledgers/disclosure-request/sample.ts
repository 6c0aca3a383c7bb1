import type { SampleTools } from '#src/domain/sample-tools.ts';

const matters = [
  '申请公开征地补偿标准文件',
  '申请公开村道硬化项目合同',
  '申请公开惠农补贴发放明细',
  '申请公开宅基地审批结果',
  '申请公开本镇年度财政决算',
] as const;

/** Practice requests of a year: a small township gets a dozen, one carried over from the year before. */
export function disclosureRequestSample(t: SampleTools, year: number) {
  return Array.from({ length: 14 }, (_, i) => {
    const receivedAt = t.day(year);
    const asked = t.chance(0.15);
    const supplementAskedAt = asked ? t.plus(receivedAt, t.int(2, 7)) : null;
    const supplementedAt = supplementAskedAt ? t.plus(supplementAskedAt, t.int(3, 9)) : null;
    const start = supplementedAt ?? receivedAt;
    const open = receivedAt >= `${year}-12-01`;
    const repliedAt = open ? null : t.plus(start, t.int(4, 26));
    return {
      requestNo: `YSQ${year}${String(i + 1).padStart(3, '0')}`,
      via: t.pick(['mail', 'online', 'inPerson'] as const, true),
      receivedAt,
      applicant: t.pick(['natural', 'natural', 'natural', 'business', 'legal'] as const, true),
      matter: t.pick(matters),
      count: 1,
      carriedIn: false,
      department: t.department(),
      supplementDueAt: t.plus(receivedAt, 9),
      supplementAskedAt,
      supplementedAt,
      thirdPartyFrom: null,
      thirdPartyDueAt: null,
      thirdPartyTo: null,
      extended: false,
      extendReason: null,
      dueAt: t.plus(start, 28),
      repliedAt,
      outcome: repliedAt
        ? t.pick(
            ['open', 'open', 'notHeld', 'partly', 'thirdPartyRights', 'petitionKind'] as const,
            true,
          )
        : null,
      fee: null,
      note: null,
    };
  });
}
