import type { IndicatorGroup } from './indicator.ts';

/** The opening paragraph. The regulation is the one that asks for the report: 厅字〔2019〕28号. */
export function leadText(township: string, year: number): string {
  const subject = township === '' ? '我单位' : township;
  return `${year}年，${subject}围绕上级法治政府建设工作部署，依法履行职责，推动各项任务落到实处。根据《法治政府建设与责任落实督察工作规定》要求，现将${year}年度法治政府建设情况报告如下。`;
}

/** Sentences that stand where the ledgers say nothing; the checks ask to word them after the facts. */
export const neutralTexts = {
  measures:
    '本年度按照职责分工推进学法普法、依法决策、政务公开、政务服务、行政执法和矛盾化解等工作，具体情况正在汇总。',
  duty: '党政主要负责人把法治建设纳入年度重点工作，对重要工作亲自部署，对重大问题亲自过问，对重点环节亲自协调，对重要任务亲自督办。',
  shortcomings:
    '对照上级要求和群众期盼，专业力量、业务能力和工作机制与法治政府建设任务还不完全适应。主要原因：力量配备和业务培训跟进不够，部分制度执行不够到位。',
  shortcomingsLead: '对照上级要求和群众期盼，主要存在以下{n}个方面的不足。',
  figuresLead: '从台账数据看，',
  plansLead: '{year}年，将针对存在的不足，重点抓好以下工作。',
  plans: [
    { summary: '压实法治建设责任', detail: '年初明确任务清单，年中听取进展汇报，年底开展述法考评' },
    { summary: '加强法治力量', detail: '用好司法所、法律顾问和法律明白人，组织业务轮训' },
    { summary: '规范行政权力运行', detail: '落实合法性审查、执法公示和全过程记录等制度' },
    {
      summary: '做实矛盾纠纷预防化解',
      detail: '坚持定期排查、分级办理和回访，努力把问题解决在基层',
    },
  ],
  other: '无其他需要报告的情况。',
} as const;

/** Order of the groups within a part. */
export const sectionOrder: Record<1 | 3, readonly IndicatorGroup[]> = {
  1: [
    'learning',
    'education',
    'decision',
    'enforcing',
    'matters',
    'governance',
    'openness',
    'service',
    'staff',
    'discipline',
    'leader',
  ],
  3: [
    'leader',
    'learning',
    'education',
    'decision',
    'enforcing',
    'matters',
    'governance',
    'openness',
    'service',
    'staff',
    'discipline',
  ],
};

const headings: Record<IndicatorGroup, string> = {
  learning: '抓实学法用法，提升依法办事能力',
  education: '深化普法宣传，培育尊法守法风尚',
  decision: '规范决策程序，加强合法性审查',
  enforcing: '规范行政执法，主动接受监督',
  matters: '化解矛盾纠纷，回应群众诉求',
  governance: '夯实基层治理，推动多方参与',
  openness: '推进政务公开，保障群众知情',
  service: '优化政务服务，方便群众办事',
  staff: '充实法治力量，健全基层队伍',
  discipline: '加强党内监督，严明纪律作风',
  leader: '压实领导责任，统筹推进落实',
};

/** Headings of the groups, by part. */
export const groupHeadings: Record<1 | 3, Record<IndicatorGroup, string>> = {
  1: headings,
  3: {
    ...headings,
    leader: '带头部署推动，履行第一责任人职责',
    decision: '带头执行民主集中制，坚持依法决策',
    staff: '带头深入一线，了解基层法治需求',
    discipline: '带头管党治党，抓好纪律作风建设',
    service: '带头落实清单管理，规范履职事项',
  },
};
