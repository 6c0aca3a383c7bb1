import { w } from '#src/domain/words.ts';
import { percent, personTime, time } from '#src/ledgers/units.ts';

/** Words of the law-examination ledger. */
export const examText = {
  name: w('学法考试台账', 'Law examinations'),
  about: w(
    '干部职工、执法人员和村干部的学法考试，成绩出来后登记一行。',
    'Examinations of staff, enforcement officers and village officials: one row once the results are known.',
  ),
  fields: {
    heldAt: { label: w('考试日期', 'Held on') },
    name: { label: w('考试名称', 'Name') },
    kind: { label: w('考试类别', 'Kind') },
    target: { label: w('参考对象', 'Who takes it') },
    mode: { label: w('考试方式', 'Mode') },
    organiser: { label: w('组织部门', 'Organiser') },
    count: {
      label: w('次数', 'Times'),
      hint: w('分批参加的同一次考试填 1。', '1 for one examination taken in several groups.'),
    },
    should: { label: w('应考人次', 'Expected to take it') },
    took: { label: w('实考人次', 'Took it') },
    passed: {
      label: w('合格人次', 'Passed'),
      hint: w('含补考合格。', 'Including those who passed on retaking it.'),
    },
    excellent: { label: w('优秀人次', 'Excellent') },
    retaken: { label: w('补考人次', 'Retook it') },
    average: {
      label: w('平均分', 'Average mark'),
      hint: w('按百分制填写。', 'Out of one hundred.'),
    },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      yearly: w('年度学法用法考试', 'Yearly examination'),
      constitution: w('宪法法律知识考试', 'Constitution and law'),
      enforcement: w('行政执法人员考试', 'Enforcement officers'),
      appointment: w('任前法律知识考试', 'Before appointment'),
      contest: w('法律知识竞赛', 'Contest'),
      other: w('其他', 'Other'),
    },
    target: {
      staff: w('机关干部职工', 'Office staff'),
      leaders: w('领导干部', 'Leaders'),
      enforcers: w('行政执法人员', 'Enforcement officers'),
      villageCadres: w('村（社区）干部', 'Village officials'),
      literate: w('法律明白人', 'Legally literate villagers'),
      all: w('镇村全体干部', 'All township and village officials'),
    },
    mode: {
      online: w('线上考试', 'Online'),
      closed: w('闭卷考试', 'Closed book'),
      open: w('开卷考试', 'Open book'),
    },
  },
  sections: { result: w('参考与成绩', 'Attendance and results') },
  measures: {
    sessions: w('考试次数', 'examinations'),
    should: w('应考人次', 'expected to take it'),
    took: w('实考人次', 'took it'),
    passed: w('合格人次', 'passed'),
    excellent: w('优秀人次', 'excellent'),
    marked: w('实考人次（填了优秀人次的）', 'took it where excellent results are known'),
  },
  checks: {
    tookWithinShould: w('实考人次多于应考人次，请核对。', 'More took it than were expected to.'),
    passedWithinTook: w('合格人次多于实考人次，请核对。', 'More passed than took it.'),
    excellentWithinPassed: w(
      '优秀人次多于合格人次，请核对。',
      'More excellent results than passes.',
    ),
    retakenWithinTook: w('补考人次多于实考人次，请核对。', 'More retook it than took it.'),
    averageOfHundred: w(
      '平均分超过 100 分，请按百分制填写。',
      'The average is above 100; give it out of one hundred.',
    ),
  },
  indicators: {
    'exam.sessions': {
      name: w('法律考试', 'Law examinations'),
      unit: time,
      definition: w(
        '本期组织的学法考试次数，按考试日期；分批参加的同一次考试计一次。',
        'Examinations of the period, by the day held; one examination taken in groups counts once.',
      ),
      phrase: '组织法律考试{n}',
    },
    'exam.persons': {
      name: w('参加考试人次', 'Took an examination'),
      unit: personTime,
      definition: w(
        '各次考试实考人次之和，同一人多次参加重复计算。',
        'Sum of those who took each examination; a person who takes two counts twice.',
      ),
      phrase: '{n}参加学法考试',
    },
    'exam.rate': {
      name: w('学法考试参考率', 'Participation rate'),
      unit: percent,
      definition: w(
        '实考人次 ÷ 应考人次，按考试日期；只有全部参考才显示 100%。',
        'Took it ÷ expected to, by the day held; 100 % only when all took it.',
      ),
      phrase: '学法考试参考率达{n}',
    },
    'exam.passRate': {
      name: w('学法考试合格率', 'Pass rate'),
      unit: percent,
      definition: w(
        '合格人次（含补考合格） ÷ 实考人次，缺考的不计。',
        'Passed, retakes included, ÷ took it; the absent are left out.',
      ),
      phrase: '合格率{n}',
    },
    'exam.excellentRate': {
      name: w('学法考试优秀率', 'Rate of excellent results'),
      unit: percent,
      definition: w(
        '优秀人次 ÷ 实考人次，只算填了优秀人次的考试。',
        'Excellent ÷ took it, only of examinations whose excellent results are filled in.',
      ),
      phrase: '优秀率{n}',
    },
  },
};
