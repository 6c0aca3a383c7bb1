import { w } from '#src/domain/words.ts';
import { item, percent } from '#src/ledgers/units.ts';
import { workAreaWords } from '#src/ledgers/work-areas.ts';

/** Words of the next year's arrangements ledger. */
export const planItemText = {
  name: w('下年安排台账', 'Next year’s arrangements'),
  about: w(
    '下一年度法治建设的主要安排和完成情况，写年度报告时列入，次年逐项销账。',
    'The main arrangements for the coming year and whether they were kept: listed with the yearly report, answered one by one the next year.',
  ),
  fields: {
    plannedAt: {
      label: w('列入日期', 'Listed on'),
      hint: w(
        '随某一年度报告提出的，填报告所属年度内的日期（如 12 月 31 日）。',
        'For one put forward in a yearly report, use a day of the year reported on, such as 31 December.',
      ),
    },
    summary: {
      label: w('安排事项', 'Arrangement'),
      hint: w(
        '一条只写一件事，次年才好对账。',
        'One thing per row, so that it can be answered next year.',
      ),
    },
    category: { label: w('所属领域', 'Area') },
    cause: {
      label: w('提出依据', 'Why'),
      hint: w('针对什么不足或依据什么要求。', 'The shortcoming or requirement behind it.'),
    },
    problem: {
      label: w('对应的不足', 'Linked shortcoming'),
      hint: w(
        '填“不足与原因台账”里对应的一条。',
        'The entry in the shortcomings ledger that it answers.',
      ),
    },
    measure: { label: w('具体措施', 'Measures') },
    target: {
      label: w('预期目标', 'Target'),
      hint: w(
        '能量化的写数字，如“培训 2 期”。',
        'In figures where possible, such as “two courses”.',
      ),
    },
    continued: { label: w('上年结转', 'Carried over from last year') },
    inReport: { label: w('写入年度报告', 'Goes into the yearly report') },
    department: { label: w('责任部门', 'Department responsible') },
    dueAt: { label: w('完成期限', 'Due on') },
    state: { label: w('完成状态', 'State') },
    doneAt: { label: w('完成日期', 'Done on') },
    result: { label: w('完成情况', 'Result') },
    dropReason: { label: w('调整取消原因', 'Why it was dropped') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    category: workAreaWords,
    state: {
      planned: w('未启动', 'Not started'),
      working: w('推进中', 'Under way'),
      done: w('已完成', 'Done'),
      dropped: w('调整取消', 'Dropped'),
    },
  },
  sections: { progress: w('责任与进度', 'Responsibility and progress') },
  measures: {
    listed: w('列入安排项数', 'arrangements listed'),
    due: w('应完成项数', 'arrangements due'),
    done: w('已完成项数', 'arrangements done'),
    onTime: w('按期完成项数', 'arrangements done on time'),
    dropped: w('调整取消项数', 'arrangements dropped'),
  },
  checks: {
    dueAfterPlanned: w('完成期限早于列入日期，请核对。', 'The due date is before the date listed.'),
    doneAfterPlanned: w(
      '完成日期早于列入日期，请核对。',
      'The date done is before the date listed.',
    ),
    causeOrProblem: w(
      '写入年度报告的安排，最好写明依据或对应的不足。',
      'An arrangement in the report should say why, or name the shortcoming it answers.',
    ),
    doneNeedsResult: w(
      '已完成的安排请补写完成情况。',
      'Please add the result of an arrangement that is done.',
    ),
  },
  indicators: {
    'planItem.listed': {
      name: w('列入安排', 'Arrangements listed'),
      unit: item,
      definition: w(
        '本期列入的安排项数，按列入日期；调整取消的不计。',
        'Arrangements listed in the period, by date listed; dropped ones are left out.',
      ),
      phrase: '列入下一年度安排{n}',
    },
    'planItem.due': {
      name: w('应完成安排', 'Arrangements due'),
      unit: item,
      definition: w(
        '完成期限在本期内的安排项数，不论是否完成；调整取消的不计。',
        'Arrangements whose due date lies in the period, done or not; dropped ones are left out.',
      ),
      phrase: '本年应完成安排{n}',
    },
    'planItem.done': {
      name: w('完成安排', 'Arrangements done'),
      unit: item,
      definition: w(
        '本期完成的安排项数，按完成日期，含提前和逾期完成的。',
        'Arrangements done in the period, by date done, early and late ones included.',
      ),
      phrase: '完成年度安排{n}',
    },
    'planItem.doneRate': {
      name: w('安排完成率', 'Share of arrangements done'),
      unit: percent,
      definition: w(
        '本期完成 ÷（本期完成 + 期限在本期内、逾期未完成）；未到期和调整取消的不计。',
        'Done in the period ÷ (done + overdue with a due date in the period); those not yet due and dropped ones are left out.',
      ),
      phrase: '年度安排完成率{n}',
    },
    'planItem.onTimeRate': {
      name: w('安排按期完成率', 'Arrangements done on time'),
      unit: percent,
      definition: w(
        '按期完成 ÷（本期完成 + 期限在本期内、逾期未完成），按完成日期；未到期和调整取消的不计。',
        'Done on time ÷ (done + overdue), by date done; those not yet due and dropped ones are left out.',
      ),
      phrase: '年度安排按期完成率{n}',
    },
    'planItem.dropped': {
      name: w('调整取消安排', 'Arrangements dropped'),
      unit: item,
      definition: w(
        '完成期限在本期内、已调整取消的安排项数，按完成期限。',
        'Arrangements dropped whose due date lay in the period.',
      ),
      phrase: '调整取消安排{n}',
    },
  },
};
