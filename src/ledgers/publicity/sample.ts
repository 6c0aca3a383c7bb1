import type { SampleTools } from '#src/domain/sample-tools.ts';

type Form =
  | 'courtyard'
  | 'lecture'
  | 'market'
  | 'led'
  | 'broadcast'
  | 'banner'
  | 'household'
  | 'online'
  | 'consult';

const titles: Record<Form, string> = {
  courtyard: '普法坝坝会',
  lecture: '民法典法治讲座',
  market: '赶场日集中普法宣传',
  led: 'LED屏滚动播放普法短语',
  broadcast: '云广播以案释法',
  banner: '悬挂法治宣传标语',
  household: '入户宣传反诈知识',
  online: '公众号普法推送',
  consult: '法律咨询服务日',
};
const onTheSpot: readonly Form[] = ['courtyard', 'lecture', 'market', 'household', 'consult'];

/** A year of fictional publicity: about ninety activities and displays in nine villages. */
export function publicitySample(t: SampleTools, year: number) {
  return Array.from({ length: 90 }, (_, i) => {
    const month = (i % 12) + 1;
    const form = t.pick(Object.keys(titles) as Form[]);
    const live = onTheSpot.includes(form);
    const audience = live ? t.int(25, 120) : null;
    return {
      heldAt: t.day(year, month),
      title: titles[form],
      form,
      venue: live
        ? t.pick(['rural', 'rural', 'community', 'school', 'enterprise', 'organ'] as const, true)
        : null,
      keyDate: keyDateOf(month, t),
      subjects: [
        t.pick([
          'constitution',
          'civilCode',
          'fraud',
          'drug',
          'land',
          'petition',
          'safety',
        ] as const),
      ],
      village: form === 'online' ? null : t.village(),
      place: live ? t.pick(['村民院坝', '村党群服务中心', '场镇街口']) : null,
      department: t.chance(0.3) ? t.department() : null,
      count: live ? 1 : 0,
      audience,
      materials: live ? t.int(40, 260) : null,
      consults: audience !== null && t.chance(0.5) ? t.int(2, 12) : null,
      banners: form === 'banner' ? t.int(2, 8) : null,
      boards: form === 'market' ? t.int(1, 4) : null,
      ledTimes: form === 'led' ? t.int(2, 6) : null,
      broadcasts: form === 'broadcast' ? t.int(4, 12) : null,
      views: form === 'online' ? t.int(80, 600) : null,
      literate: live && t.chance(0.4) ? t.int(1, 4) : null,
      tag: null,
      photos: live ? t.int(2, 6) : null,
      secretCheck: form === 'online',
      note: null,
    };
  });
}

const keyMonths = {
  3: 'consumer',
  4: 'security',
  5: 'civilCode',
  6: 'antiDrug',
  11: 'fire',
  12: 'constitution',
} as const;

function keyDateOf(month: number, t: SampleTools) {
  const known = Object.entries(keyMonths).find(([m]) => Number(m) === month);
  return known && t.chance(0.6) ? known[1] : null;
}
