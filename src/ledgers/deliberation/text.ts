import { w } from '#src/domain/words.ts';
import { event, one, percent, personTime } from '#src/ledgers/units.ts';

/** Words of the deliberation ledger. */
export const deliberationText = {
  name: w('村民说事与议事协商台账', 'Village talks and consultations'),
  about: w(
    '村民说事会、有事来协商等议事活动，会后即登记，议题办结后回到本行改数。',
    'Village talks and consultations: register after the meeting, and update the row as its issues are settled.',
  ),
  fields: {
    date: { label: w('会议日期', 'Date') },
    kind: { label: w('议事形式', 'Kind') },
    village: { label: w('村（社区）', 'Village') },
    topic: {
      label: w('主要议题', 'Main issue'),
      hint: w('写事项，不写个人姓名。', 'The subject, no names.'),
    },
    category: { label: w('议题类别', 'Category') },
    count: {
      label: w('场数', 'Meetings'),
      hint: w(
        '一场一行填 1；按月汇总登记时填合计。',
        '1 for a single meeting, the total for a monthly summary row.',
      ),
    },
    attendees: { label: w('参加人次', 'Attendees') },
    adviser: {
      label: w('有法律顾问或法律明白人参加', 'A legal adviser or law-literate villager took part'),
    },
    issues: { label: w('议题数', 'Issues raised') },
    resolved: {
      label: w('已解决', 'Settled'),
      hint: w(
        '指本次议题中已办结的；以后解决的，回到本行改数。',
        'Of this meeting’s issues; update the row when more are settled later.',
      ),
    },
    failed: {
      label: w('未能解决或不予采纳', 'Not settled or not accepted'),
      hint: w(
        '办理终了仍未解决的；还在办的不填在这里。',
        'Concluded without success; issues still in hand are not entered here.',
      ),
    },
    decision: { label: w('议定意见', 'Decision') },
    department: { label: w('承办部门', 'Department in charge') },
    dueAt: { label: w('办理期限', 'To be settled by') },
    publishedAt: { label: w('结果公示日期', 'Result published on') },
    feedback: { label: w('群众评价', 'Residents’ rating') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      talk: w('村民说事会', 'Village talk'),
      consult: w('有事来协商', 'Consultation'),
      courtyard: w('院坝议事会', 'Courtyard meeting'),
      council: w('村（居）民代表会议', 'Villagers’ representatives’ meeting'),
      other: w('其他', 'Other'),
    },
    category: {
      environment: w('人居环境', 'Environment'),
      roads: w('基础设施', 'Roads and utilities'),
      land: w('土地和集体资产', 'Land and collective assets'),
      welfare: w('民生服务', 'Welfare'),
      disputes: w('矛盾纠纷', 'Disputes'),
      customs: w('移风易俗', 'Customs'),
      industry: w('产业发展', 'Industry'),
      affairs: w('村务公开', 'Village affairs'),
      other: w('其他', 'Other'),
    },
    feedback: {
      satisfied: w('满意', 'Satisfied'),
      basic: w('基本满意', 'Fairly satisfied'),
      dissatisfied: w('不满意', 'Dissatisfied'),
      unrated: w('未评价', 'Not rated'),
    },
  },
  sections: {
    issues: w('议题办理', 'Issues'),
    followUp: w('公示与评价', 'Publication and rating'),
  },
  stages: { settle: w('逾期未办结的议题数', 'issues overdue and still in hand') },
  measures: {
    meetings: w('议事会场数', 'meetings'),
    attendees: w('参加人次', 'attendees'),
    withAdviser: w('有法律人员参加的场数', 'meetings with a legal helper'),
    issues: w('议题数', 'issues raised'),
    resolved: w('已解决议题数', 'issues settled'),
    settled: w('已有结果的议题数', 'issues concluded'),
    pending: w('在办议题数', 'issues in hand'),
    rated: w('已评价场数', 'meetings rated'),
    satisfied: w('满意和基本满意场数', 'meetings rated satisfied or fairly satisfied'),
  },
  checks: {
    resolvedWithinIssues: w('已解决的议题多于议题数，请核对。', 'More issues settled than raised.'),
    settledWithinIssues: w(
      '已解决和未能解决之和多于议题数，请核对。',
      'Settled and unsettled issues exceed those raised.',
    ),
    dueAfterMeeting: w(
      '办理期限早于会议日期，请核对。',
      'The date to settle by is before the meeting.',
    ),
    publishedAfterMeeting: w(
      '公示日期早于会议日期，请核对。',
      'The publication date is before the meeting.',
    ),
    attendeesNotBelowCount: w('参加人次过少，请核对。', 'Too few attendees; please check.'),
    openNeedsDue: w(
      '还有在办议题却没有期限，不会进入到期提醒。',
      'Issues are in hand without a date; they will not stand in the due list.',
    ),
  },
  indicators: {
    'deliberation.meetings': {
      name: w('村民说事与议事协商', 'Village talks and consultations'),
      unit: event,
      definition: w(
        '本期召开的各类议事会场数，按会议日期。',
        'Meetings of all kinds held in the period, by date.',
      ),
      phrase: '召开村民说事会等议事活动{n}',
    },
    'deliberation.attendees': {
      name: w('议事参加人次', 'Attendees'),
      unit: personTime,
      definition: w(
        '各场议事会参加人次之和，按会议日期；同一人参加两场计两次。',
        'Attendees of all meetings, by date; a person at two meetings counts twice.',
      ),
      phrase: '参与议事群众{n}',
    },
    'deliberation.issues': {
      name: w('议题', 'Issues raised'),
      unit: one,
      definition: w(
        '本期会议提出的议题数，按会议日期，不论是否解决。',
        'Issues raised at meetings of the period, by date, settled or not.',
      ),
      phrase: '收集议题{n}',
    },
    'deliberation.resolved': {
      name: w('解决议题', 'Issues settled'),
      unit: one,
      definition: w(
        '本期会议提出的议题中已解决的个数，按会议日期（不按解决日期）。',
        'Of the issues raised at meetings of the period, those settled, by date of the meeting rather than of settling.',
      ),
      phrase: '解决议题{n}',
    },
    'deliberation.pending': {
      name: w('在办议题', 'Issues in hand'),
      unit: one,
      definition: w(
        '本期会议提出、尚无结果的议题数，按会议日期。',
        'Issues raised at meetings of the period and not yet concluded.',
      ),
      phrase: '在办议题{n}',
    },
    'deliberation.resolvedRate': {
      name: w('议题解决率', 'Share of issues settled'),
      unit: percent,
      definition: w(
        '已解决的议题 ÷（已解决 + 未能解决 + 逾期未办结），按会议日期，逾期的按办理期限；未到期和没有期限的在办议题不计。',
        'Settled ÷ (settled + not settled + overdue and still in hand), by date of the meeting or the due day; issues in hand that are not yet due, or have no due day, are left out.',
      ),
      phrase: '议题解决率{n}',
    },
    'deliberation.withAdviser': {
      name: w('法律人员参加议事', 'Meetings with a legal helper'),
      unit: event,
      definition: w(
        '有法律顾问或法律明白人参加的议事会场数，按会议日期。',
        'Meetings in which a legal adviser or law-literate villager took part, by date.',
      ),
      phrase: '法律顾问和法律明白人参与议事{n}',
    },
    'deliberation.satisfiedRate': {
      name: w('议事满意率', 'Satisfaction with meetings'),
      unit: percent,
      definition: w(
        '评价为满意和基本满意的场数 ÷ 已评价场数，按会议日期；未评价的不计。',
        'Meetings rated satisfied or fairly satisfied ÷ rated, by date; unrated ones are left out.',
      ),
      phrase: '议事满意率{n}',
    },
  },
};
