import { choice, date, department, flag, note, text } from '#src/domain/field.ts';
import { overdueTerm, rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { workAreas } from '#src/ledgers/work-areas.ts';
import { planItemText } from './text.ts';

/** Arrangements for the next year: part four of the yearly report, and next year's answer to it. */
export const planItem = defineLedger({
  id: 'plan-item',
  version: 1,
  group: 'report',
  text: planItemText,
  fields: {
    plannedAt: date({ required: true, initialToday: true, carry: true }),
    summary: note({ required: true, max: 300 }),
    category: choice(workAreas, { required: true }),
    cause: note({ max: 500 }),
    problem: text({ max: 120 }),
    measure: note({ required: true, max: 500 }),
    target: text({ max: 120 }),
    continued: flag(),
    inReport: flag({ noDimension: true }),
    department: department({ required: true, section: 'progress' }),
    dueAt: date({ required: true }),
    state: choice(['planned', 'working', 'done', 'dropped'], {
      required: true,
      initial: 'planned',
    }),
    doneAt: date({ past: true, required: true, when: (d) => d.state === 'done' }),
    result: note({ max: 500, when: (d) => d.state === 'done' }),
    dropReason: note({ required: true, max: 300, when: (d) => d.state === 'dropped' }),
    note: note({ max: 500 }),
  },
  date: 'plannedAt',
  title: 'summary',
  columns: ['summary', 'plannedAt', 'category', 'department', 'dueAt', 'state', 'doneAt'],
  checks: [
    {
      id: 'dueAfterPlanned',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.plannedAt || d.dueAt >= d.plannedAt,
    },
    {
      id: 'doneAfterPlanned',
      field: 'doneAt',
      level: 'error',
      holds: (d) => !d.doneAt || !d.plannedAt || d.doneAt >= d.plannedAt,
    },
    {
      id: 'causeOrProblem',
      field: 'cause',
      level: 'warn',
      holds: (d) => !d.inReport || Boolean(d.cause) || Boolean(d.problem),
    },
    {
      id: 'doneNeedsResult',
      field: 'result',
      level: 'warn',
      holds: (d) => d.state !== 'done' || Boolean(d.result),
    },
  ],
  measures: {
    listed: { value: (d) => (d.state === 'dropped' ? 0 : 1) },
    due: { date: 'dueAt', value: (d) => (d.state === 'dropped' ? 0 : 1) },
    done: { date: 'doneAt', value: (d) => (d.state === 'done' && d.doneAt ? 1 : 0) },
    onTime: {
      date: 'doneAt',
      due: 'dueAt',
      value: (d) => (d.state === 'done' && d.doneAt && (!d.dueAt || d.doneAt <= d.dueAt) ? 1 : 0),
    },
    dropped: { date: 'dueAt', value: (d) => (d.state === 'dropped' ? 1 : 0) },
  },
  matter: (d) => ({ open: d.state === 'planned' || d.state === 'working', due: d.dueAt }),
  indicators: [
    {
      id: 'planItem.listed',
      group: 'leader',
      formula: sum(term('plan-item', 'listed')),
      direction: 'neutral',
      part: 3,
      breakdown: ['category', 'department'],
    },
    {
      id: 'planItem.due',
      group: 'leader',
      formula: sum(term('plan-item', 'due')),
      direction: 'neutral',
      part: 3,
      breakdown: ['category', 'department'],
    },
    {
      id: 'planItem.done',
      group: 'leader',
      formula: sum(term('plan-item', 'done')),
      direction: 'up',
      part: 3,
      breakdown: ['category', 'department'],
    },
    {
      id: 'planItem.doneRate',
      group: 'leader',
      formula: rate(
        [term('plan-item', 'done')],
        [term('plan-item', 'done'), overdueTerm('plan-item')],
      ),
      direction: 'up',
      part: 3,
      headline: true,
      breakdown: ['category', 'department'],
    },
    {
      id: 'planItem.onTimeRate',
      group: 'leader',
      formula: rate(
        [term('plan-item', 'onTime')],
        [term('plan-item', 'done'), overdueTerm('plan-item')],
      ),
      direction: 'up',
      part: 3,
      breakdown: ['department'],
    },
    {
      id: 'planItem.dropped',
      group: 'leader',
      formula: sum(term('plan-item', 'dropped')),
      direction: 'down',
      part: 3,
    },
  ],
  alike: ['summary', 'plannedAt'],
  sample: (t, year) =>
    rows.map(([category, summary, measure, cause], i) => {
      const early = i >= 6;
      const plannedAt = early ? t.day(year, 1) : t.day(year, 12);
      const dueAt = early ? t.day(year, t.int(4, 12)) : t.day(year + 1, t.int(3, 12));
      const dropped = i === rows.length - 1;
      const done = !dropped && t.chance(0.85);
      return {
        plannedAt,
        summary,
        category,
        cause,
        problem: null,
        measure,
        target: null,
        continued: t.chance(0.2),
        inReport: !early,
        department: t.department(),
        dueAt,
        state: dropped ? ('dropped' as const) : done ? ('done' as const) : ('working' as const),
        doneAt: done ? t.plus(dueAt, t.chance(0.9) ? -t.int(0, 30) : t.int(1, 20)) : null,
        result: done ? '已完成并归档。' : null,
        dropReason: dropped ? '上级统一调整任务安排。' : null,
        note: null,
      };
    }),
});

const rows = [
  ['team', '充实法治工作力量', '设专人专岗，与司法所建立业务共学', '专职人员不足'],
  ['enforcement', '规范执法程序和文书', '全员轮训，按季评查案卷', '文书质量不高'],
  ['publicity', '分类开展普法', '按人群编制普法菜单，用案例讲法', '普法针对性不强'],
  ['decision', '落实合同和文件送审', '实行送审登记，未经审查不上会', '个别事项送审不及时'],
  ['openness', '按时公开政府信息', '每月对照清单核对公开时间', '个别信息公开滞后'],
  ['organisation', '压实法治建设责任', '年初列清单，年中听汇报，年底述法', '责任传导不到末端'],
  ['disputes', '做实矛盾纠纷排查', '每周研判，重点事项包案化解', '排查登记不全'],
  ['publicity', '开展宪法宣传周活动', '进村入校开展主题宣讲', '年度普法计划'],
  ['team', '培训法律明白人', '分两批集中培训并考核', '年度培训计划'],
  ['service', '公布代办服务值班表', '各村公示代办时间和事项', '群众办事不便'],
  ['governance', '规范村级议事协商', '统一议题征集、公布、办理流程', '议题反馈不及时'],
  ['supervision', '开展法治建设督查', '每半年督查一次并通报', '年度督查计划'],
  ['other', '组织法治知识竞赛', '与区级活动统筹', '年度活动计划'],
] as const;
