import { w } from '#src/domain/words.ts';
import { item, percent } from '#src/ledgers/units.ts';
import { workAreaWords } from '#src/ledgers/work-areas.ts';

/** Words of the shortcomings ledger. */
export const problemText = {
  name: w('不足与原因台账', 'Shortcomings and causes'),
  about: w(
    '法治建设中发现的不足、原因和整改情况，发现即登记，供年度报告第二部分使用。',
    'Shortcomings in rule-of-law work, their causes and what was done: register when found; they feed part two of the yearly report.',
  ),
  fields: {
    foundAt: {
      label: w('发现日期', 'Found on'),
      hint: w(
        '写年度报告时新梳理的，填报告所属年度内的日期。',
        'For one noted while writing the yearly report, use a day of the year reported on.',
      ),
    },
    summary: {
      label: w('存在的不足', 'Shortcoming'),
      hint: w('一句话写清问题，不点名个人。', 'One plain sentence; no persons.'),
    },
    category: { label: w('所属领域', 'Area') },
    cause: {
      label: w('原因', 'Cause'),
      hint: w(
        '年度报告要求写明原因，不能只写问题。',
        'The yearly report must state causes, not only shortcomings.',
      ),
    },
    causeKind: { label: w('原因类型', 'Kind of cause') },
    source: { label: w('发现途径', 'How it was found') },
    village: { label: w('涉及村（社区）', 'Village') },
    inReport: { label: w('写入年度报告', 'Goes into the yearly report') },
    measure: { label: w('整改措施', 'Corrective measure') },
    plan: {
      label: w('对应的下年安排', 'Linked arrangement'),
      hint: w(
        '填“下年安排台账”里对应的一条，便于前后呼应。',
        'The arrangement in the plan ledger that answers it.',
      ),
    },
    department: { label: w('责任部门', 'Department responsible') },
    dueAt: { label: w('整改期限', 'To be corrected by') },
    state: { label: w('整改状态', 'State') },
    closedAt: { label: w('销号日期', 'Closed on') },
    result: { label: w('整改结果', 'Result') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    category: workAreaWords,
    causeKind: {
      staff: w('人员力量', 'Staffing'),
      ability: w('能力素质', 'Skills'),
      system: w('制度机制', 'Rules and routines'),
      resources: w('经费装备', 'Money and equipment'),
      coordination: w('协调配合', 'Coordination'),
      external: w('客观条件', 'Outside circumstances'),
      other: w('其他', 'Other'),
    },
    source: {
      selfCheck: w('自查', 'Own check'),
      supervision: w('法治督察', 'Rule-of-law inspection'),
      inspection: w('上级检查反馈', 'Feedback from above'),
      audit: w('巡察审计', 'Audit or party inspection'),
      public: w('群众反映', 'Raised by residents'),
      lastYear: w('上年遗留', 'Left from last year'),
      other: w('其他', 'Other'),
    },
    state: {
      open: w('未启动', 'Not started'),
      working: w('整改中', 'Being corrected'),
      solved: w('已销号', 'Closed'),
    },
  },
  sections: { correction: w('整改', 'Correction') },
  measures: {
    found: w('发现不足项数', 'shortcomings found'),
    solved: w('已销号项数', 'shortcomings closed'),
    onTime: w('按期销号项数', 'shortcomings closed on time'),
    planned: w('已有对应安排项数', 'shortcomings answered by an arrangement'),
  },
  checks: {
    closedAfterFound: w(
      '销号日期早于发现日期，请核对。',
      'The date closed is before the date found.',
    ),
    dueAfterFound: w(
      '整改期限早于发现日期，请核对。',
      'The date to correct it by is before the date found.',
    ),
    openNeedsMeasure: w(
      '已启动整改却没有写措施，请补充。',
      'Correction has begun but no measure is given.',
    ),
    reportNeedsPlan: w(
      '写入年度报告的不足，最好有对应的下年安排。',
      'A shortcoming in the report should be answered by an arrangement for next year.',
    ),
    openNeedsDue: w(
      '整改中的不足没有期限，不会进入到期提醒。',
      'Without a date it will not stand in the due list.',
    ),
  },
  indicators: {
    'problem.total': {
      name: w('发现不足', 'Shortcomings found'),
      unit: item,
      definition: w(
        '本期发现的不足项数，按发现日期，不论是否已整改。',
        'Shortcomings found in the period, by date found, closed or not.',
      ),
      phrase: '梳理存在的不足{n}',
    },
    'problem.solved': {
      name: w('不足已整改', 'Shortcomings closed'),
      unit: item,
      definition: w(
        '本期销号的不足项数，按销号日期，含以前年度发现的。',
        'Shortcomings closed in the period, by date closed, including those found in earlier years.',
      ),
      phrase: '整改销号{n}',
    },
    'problem.open': {
      name: w('期末未整改', 'Open at the end of the period'),
      unit: item,
      definition: w(
        '到期末已发现而未销号的不足项数，含以前年度结转的。',
        'Shortcomings found and not closed by the end of the period, including those carried over.',
      ),
      phrase: '尚在整改{n}',
    },
    'problem.overdue': {
      name: w('整改逾期', 'Overdue corrections'),
      unit: item,
      definition: w(
        '整改期限在本期内、到今天已过期仍未销号的项数；没有填期限的不计。',
        'Open shortcomings whose date lies in the period and has passed; those without a date are left out.',
      ),
      phrase: '逾期未整改{n}',
    },
    'problem.onTimeRate': {
      name: w('整改按期完成率', 'Corrected on time'),
      unit: percent,
      definition: w(
        '按期销号 ÷（本期销号 + 逾期未销号）；未到期的不计，没有期限的销号视为按期。',
        'Closed on time ÷ (closed + overdue); those not yet due are left out, and one closed without a date counts as on time.',
      ),
      phrase: '整改按期完成率{n}',
    },
    'problem.plannedRate': {
      name: w('不足对应安排率', 'Answered by an arrangement'),
      unit: percent,
      definition: w(
        '已填对应安排的不足 ÷ 本期发现的不足，按发现日期。',
        'Shortcomings with a linked arrangement ÷ shortcomings found, by date found.',
      ),
      phrase: '不足与安排对应率{n}',
    },
  },
};
