import { choice, date, department, flag, note, text, village } from '#src/domain/field.ts';
import { overdueTerm, rate, stock, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { workAreas } from '#src/ledgers/work-areas.ts';
import { problemText } from './text.ts';

/** Shortcomings with their causes: part two of the yearly report, and what was done about them. */
export const problem = defineLedger({
  id: 'problem',
  version: 1,
  group: 'report',
  text: problemText,
  fields: {
    foundAt: date({ past: true, required: true, initialToday: true }),
    summary: note({ required: true, max: 300 }),
    category: choice(workAreas, { required: true }),
    cause: note({ required: true, max: 500 }),
    causeKind: choice([
      'staff',
      'ability',
      'system',
      'resources',
      'coordination',
      'external',
      'other',
    ]),
    source: choice(
      ['selfCheck', 'supervision', 'inspection', 'audit', 'public', 'lastYear', 'other'],
      { required: true, initial: 'selfCheck' },
    ),
    village: village(),
    inReport: flag({ noDimension: true }),
    measure: note({ max: 500, section: 'correction' }),
    plan: text({ max: 120 }),
    department: department(),
    dueAt: date(),
    state: choice(['open', 'working', 'solved'], { required: true, initial: 'open' }),
    closedAt: date({ past: true, required: true, when: (d) => d.state === 'solved' }),
    result: note({ max: 500, when: (d) => d.state === 'solved' }),
    note: note({ max: 500 }),
  },
  date: 'foundAt',
  title: 'summary',
  columns: [
    'summary',
    'foundAt',
    'category',
    'cause',
    'plan',
    'department',
    'dueAt',
    'state',
    'closedAt',
  ],
  checks: [
    {
      id: 'closedAfterFound',
      field: 'closedAt',
      level: 'error',
      holds: (d) => !d.closedAt || !d.foundAt || d.closedAt >= d.foundAt,
    },
    {
      id: 'dueAfterFound',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.foundAt || d.dueAt >= d.foundAt,
    },
    {
      id: 'openNeedsMeasure',
      field: 'measure',
      level: 'warn',
      holds: (d) => d.state === 'open' || Boolean(d.measure),
    },
    {
      id: 'reportNeedsPlan',
      field: 'plan',
      level: 'warn',
      holds: (d) => !d.inReport || d.state === 'solved' || Boolean(d.plan),
    },
    {
      id: 'openNeedsDue',
      field: 'dueAt',
      level: 'warn',
      holds: (d) => d.state !== 'working' || Boolean(d.dueAt),
    },
  ],
  measures: {
    found: { value: () => 1 },
    solved: { date: 'closedAt', value: (d) => (d.state === 'solved' && d.closedAt ? 1 : 0) },
    onTime: {
      date: 'closedAt',
      due: 'dueAt',
      value: (d) =>
        d.state === 'solved' && d.closedAt && (!d.dueAt || d.closedAt <= d.dueAt) ? 1 : 0,
    },
    planned: { value: (d) => (d.plan ? 1 : 0) },
  },
  matter: (d) => ({ open: d.state !== 'solved', due: d.dueAt }),
  indicators: [
    {
      id: 'problem.total',
      group: 'leader',
      formula: sum(term('problem', 'found')),
      direction: 'neutral',
      part: 2,
      headline: true,
      breakdown: ['category', 'causeKind', 'source'],
    },
    {
      id: 'problem.solved',
      group: 'leader',
      formula: sum(term('problem', 'solved')),
      direction: 'up',
      part: 2,
      breakdown: ['category', 'department'],
    },
    {
      id: 'problem.open',
      group: 'leader',
      formula: stock([term('problem', 'found')], [term('problem', 'solved')]),
      direction: 'down',
      part: 2,
      breakdown: ['category', 'department'],
    },
    {
      id: 'problem.overdue',
      group: 'leader',
      formula: sum(overdueTerm('problem')),
      direction: 'down',
      part: 2,
    },
    {
      id: 'problem.onTimeRate',
      group: 'leader',
      formula: rate(
        [term('problem', 'onTime')],
        [term('problem', 'solved'), overdueTerm('problem')],
      ),
      direction: 'up',
      part: 2,
      breakdown: ['department'],
    },
    {
      id: 'problem.plannedRate',
      group: 'leader',
      formula: rate([term('problem', 'planned')], [term('problem', 'found')]),
      direction: 'up',
      part: 2,
    },
  ],
  alike: ['summary', 'foundAt'],
  sample: (t, year) =>
    rows.map(([category, summary, cause, causeKind, measure], i) => {
      const foundAt = t.day(year, i < 4 ? 12 : t.int(2, 11));
      const dueAt = t.plus(foundAt, t.int(60, 180));
      const solved = i >= 4 && t.chance(0.8);
      return {
        foundAt,
        summary,
        category,
        cause,
        causeKind,
        source:
          i < 4
            ? ('selfCheck' as const)
            : t.pick(['supervision', 'inspection', 'public', 'selfCheck'] as const),
        village: null,
        inReport: i < 4,
        measure,
        plan: i < 4 ? '列入下一年度工作安排' : null,
        department: t.department(),
        dueAt,
        state: solved ? ('solved' as const) : ('working' as const),
        closedAt: solved ? t.plus(foundAt, t.int(20, t.chance(0.85) ? 60 : 200)) : null,
        result: solved ? '已整改到位，经复核销号。' : null,
        note: null,
      };
    }),
});

const rows = [
  [
    'team',
    '专职法治工作人员不足',
    '编制有限，法治岗位多由其他岗位兼任',
    'staff',
    '争取增配人员，组织岗位轮训',
  ],
  [
    'enforcement',
    '执法文书制作不够规范',
    '执法事项承接时间短，实务训练少',
    'ability',
    '开展案卷互评和跟班学习',
  ],
  [
    'publicity',
    '普法内容与群众需求结合不紧',
    '形式以发资料为主，缺少分类设计',
    'system',
    '按人群制定年度普法菜单',
  ],
  [
    'decision',
    '个别合同送审不及时',
    '经办人员程序意识不强，缺少提醒环节',
    'system',
    '建立合同送审前置登记',
  ],
  [
    'openness',
    '部分信息公开超过规定时间',
    '部门提供材料滞后，审核环节多',
    'coordination',
    '明确提供材料时限并按月通报',
  ],
  ['disputes', '少数村纠纷登记不全', '调解员登记习惯没有养成', 'ability', '统一登记样式，按月核对'],
  ['service', '村级代办点服务时间不固定', '代办员一人多岗', 'staff', '公布值班表，轮流值守'],
  ['supervision', '问题整改回访不够', '重部署、轻跟踪', 'system', '实行整改销号和回访登记'],
  [
    'governance',
    '议事协商议题办理进度反馈不及时',
    '牵头单位不明确',
    'coordination',
    '会后两个工作日内公布责任单位',
  ],
] as const;
