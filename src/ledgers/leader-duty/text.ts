import { w } from '#src/domain/words.ts';
import { item, personTime, piece, time } from '#src/ledgers/units.ts';

/** Words of the leaders' duty ledger. */
export const leaderDutyText = {
  name: w('第一责任人履职台账', 'Leaders’ duty as first persons responsible'),
  about: w(
    '党政主要负责人推进法治建设的履职活动，发生后即登记；只写职务，不写姓名。',
    'What the party secretary and the mayor did for the rule of law, registered after each act; by office, no names.',
  ),
  fields: {
    date: { label: w('履职日期', 'Date') },
    role: { label: w('职务', 'Office') },
    type: { label: w('履职方式', 'Kind of act') },
    personally: {
      label: w('“四个亲自”', 'The four “in person”'),
      hint: w(
        '对应重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
        'Planning, inquiring, coordinating or supervising in person.',
      ),
    },
    matter: {
      label: w('履职事项', 'Matter'),
      hint: w(
        '写会议、文件或事项名称，不写个人姓名。',
        'The meeting, document or matter; no names.',
      ),
    },
    count: {
      label: w('次（件）数', 'Times'),
      hint: w(
        '一次一行填 1；签批文件可按月汇总填合计。',
        '1 for a single act; signed documents may be summed by month.',
      ),
    },
    persons: { label: w('听课（接待）人次', 'Audience or visitors') },
    docNo: {
      label: w('会议纪要或文号', 'Minutes or document no.'),
      hint: w('年份用六角括号，如〔2022〕。', 'The year stands in hexagonal brackets: 〔2022〕.'),
    },
    village: { label: w('所到村（社区）', 'Village') },
    department: { label: w('责任部门', 'Department responsible') },
    solved: { label: w('推动解决了问题', 'A problem was solved') },
    result: { label: w('解决情况', 'How it was solved') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    role: { secretary: w('党委书记', 'Party secretary'), mayor: w('镇长', 'Mayor') },
    type: {
      deploy: w('研究部署', 'Meeting to plan work'),
      hearing: w('听取汇报', 'Hearing of reports'),
      sign: w('批示签批', 'Instruction or signature'),
      lecture: w('讲法治课', 'Law lecture'),
      supervise: w('督办', 'Supervision of a task'),
      research: w('调研', 'Field visit'),
      report: w('述法', 'Report on the rule of law'),
      court: w('出庭应诉', 'Appearance in court'),
      reception: w('接访', 'Reception of petitioners'),
    },
    personally: {
      deploy: w('重要工作亲自部署', 'Important work planned in person'),
      inquire: w('重大问题亲自过问', 'Major problems inquired into in person'),
      coordinate: w('重点环节亲自协调', 'Key steps coordinated in person'),
      supervise: w('重要任务亲自督办', 'Important tasks supervised in person'),
    },
  },
  sections: { result: w('履职结果', 'Result') },
  measures: {
    acts: w('履职次（件）数', 'acts of duty'),
    solved: w('推动解决问题数', 'problems solved'),
    persons: w('听课和接待人次', 'audience and visitors'),
  },
  checks: {
    docNoBrackets: w(
      '文号的年份应使用六角括号〔〕。',
      'The year in the document number belongs in hexagonal brackets 〔〕.',
    ),
    personsNotBelowCount: w('人次少于次数，请核对。', 'Fewer person-times than acts.'),
    solvedMatter: w(
      '讲课和述法一般不计入解决问题，请核对。',
      'Lectures and reports do not usually solve a problem; please check.',
    ),
  },
  indicators: {
    'leaderDuty.meetings': {
      name: w('专题研究法治建设', 'Meetings on the rule of law'),
      unit: time,
      definition: w(
        '党政主要负责人研究部署和听取汇报的次数之和，按履职日期；两人同开一会只登记一行。',
        'Meetings to plan work and hearings of reports, by date; a meeting of both leaders is entered once.',
      ),
      phrase: '主持召开法治建设专题会议{n}',
    },
    'leaderDuty.issuesSolved': {
      name: w('推动解决重点问题', 'Problems solved'),
      unit: item,
      definition: w(
        '标为“推动解决了问题”的履职事项之和，按履职日期；只研究、没有结果的不计。',
        'Acts marked as having solved a problem, by date; those without a result are left out.',
      ),
      phrase: '推动解决重点问题{n}',
    },
    'leaderDuty.lectures': {
      name: w('主要负责人讲法治课', 'Law lectures by the leaders'),
      unit: time,
      definition: w(
        '党政主要负责人讲法治课的次数，按讲课日期；党课另在组织生活台账统计。',
        'Law lectures by the two leaders, by date; party lectures are counted in the party-life ledger.',
      ),
      phrase: '带头讲法治课{n}',
    },
    'leaderDuty.lecturePersons': {
      name: w('法治课听课人次', 'Audience of the leaders’ law lectures'),
      unit: personTime,
      definition: w(
        '党政主要负责人讲法治课的听课人次之和，按讲课日期；未填的按 0 计。',
        'Audience of the leaders’ law lectures, by date; left empty counts as 0.',
      ),
      phrase: '法治课听课{n}',
    },
    'leaderDuty.signed': {
      name: w('签批法治类文件', 'Documents signed or commented'),
      unit: piece,
      definition: w(
        '党政主要负责人批示、签批的法治类文件件数，按签批日期；两人各批一次计两件。',
        'Documents on the rule of law signed or commented by the two leaders, by date; one signed by both counts twice.',
      ),
      phrase: '签批法治类文件{n}',
    },
    'leaderDuty.reports': {
      name: w('述法', 'Reports on the rule of law'),
      unit: time,
      definition: w(
        '党政主要负责人述法的次数，按述法日期。',
        'Reports on the rule of law given by the two leaders, by date.',
      ),
      phrase: '带头述法{n}',
    },
    'leaderDuty.supervised': {
      name: w('督办法治任务', 'Tasks supervised'),
      unit: time,
      definition: w(
        '党政主要负责人督办法治任务的次数，按督办日期。',
        'Supervisions of tasks by the two leaders, by date.',
      ),
      phrase: '督办重要任务{n}',
    },
    'leaderDuty.research': {
      name: w('法治调研', 'Field visits'),
      unit: time,
      definition: w(
        '党政主要负责人开展法治调研的次数，按调研日期。',
        'Field visits on the rule of law by the two leaders, by date.',
      ),
      phrase: '开展法治调研{n}',
    },
    'leaderDuty.receptions': {
      name: w('接访', 'Receptions of petitioners'),
      unit: time,
      definition: w(
        '党政主要负责人接访的次数，按接访日期；信访件数另在信访台账统计。',
        'Receptions held by the two leaders, by date; the petitions themselves are counted in the petition ledger.',
      ),
      phrase: '主要负责人接访{n}',
    },
    'leaderDuty.receptionPersons': {
      name: w('接访群众', 'Petitioners received'),
      unit: personTime,
      definition: w(
        '党政主要负责人接待来访群众的人次之和，按接访日期；未填的按 0 计。',
        'Petitioners received by the two leaders, by date; left empty counts as 0.',
      ),
      phrase: '接待来访群众{n}',
    },
    'leaderDuty.courtAppearances': {
      name: w('主要负责人出庭应诉', 'Appearances in court'),
      unit: time,
      definition: w(
        '党政主要负责人出庭应诉的次数，按出庭日期；出庭率另在复议诉讼台账统计。',
        'Appearances in court by the two leaders, by date; the appearance rate comes from the review and suit ledger.',
      ),
      phrase: '主要负责人出庭应诉{n}',
    },
    'leaderDuty.total': {
      name: w('履职活动', 'Acts of duty'),
      unit: time,
      definition: w(
        '党政主要负责人各类履职活动的次（件）数之和，按履职日期。',
        'All acts of duty of the two leaders, by date.',
      ),
      phrase: '开展法治履职活动{n}',
    },
  },
};
