import { w } from '#src/domain/words.ts';
import { item, percent, tenThousandYuan } from '#src/ledgers/units.ts';

/** Words of the major-topic ledger. */
export const majorTopicText = {
  name: w('“三重一大”议题台账', 'Major topics'),
  about: w(
    '党委会、党政联席会研究的重大决策、重大项目、重要人事和大额资金，一个议题一行，会后登记。',
    'Major decisions, projects, appointments and large sums taken to the leadership meetings: one topic a row, after the meeting.',
  ),
  fields: {
    meetingAt: { label: w('会议日期', 'Meeting on') },
    meeting: { label: w('会议类别', 'Meeting') },
    title: {
      label: w('议题', 'Topic'),
      hint: w('人事议题只写岗位，不写姓名。', 'For appointments the post only, no names.'),
    },
    class: { label: w('议题类别', 'Class') },
    amount: { label: w('涉及资金', 'Sum of money') },
    department: { label: w('提出部门', 'Proposed by') },
    village: { label: w('涉及村（社区）', 'Village') },
    count: {
      label: w('议题数', 'Topics'),
      hint: w(
        '一行一题填 1；按次汇总登记时填合计。',
        '1 for a single topic, the total for a summary row.',
      ),
    },
    steps: { label: w('已履行的程序', 'Steps taken') },
    leastConsultDays: {
      label: w('至少应公开征求意见天数', 'Days of consultation at least'),
      hint: w('留空时按“办理期限”填。', 'Left empty, it follows the deadline rules.'),
    },
    consultDays: { label: w('公开征求意见天数', 'Days of public consultation') },
    leastReviewDays: {
      label: w('至少应给的合法性审查时间', 'Working days of review at least'),
      hint: w('留空时按“办理期限”填。', 'Left empty, it follows the deadline rules.'),
    },
    reviewDays: { label: w('合法性审查时间', 'Working days of legality review') },
    adviserPresent: { label: w('法律顾问列席', 'Legal adviser present') },
    expected: { label: w('应到班子成员', 'Members expected') },
    attended: { label: w('实到班子成员', 'Members present') },
    agreed: { label: w('同意人数', 'In favour') },
    leaderSpokeLast: { label: w('主要负责人末位表态', 'The chief spoke last') },
    result: { label: w('会议结果', 'Result') },
    secretCheck: { label: w('公开前已作保密审查', 'Secrecy check before publication') },
    publishedAt: { label: w('决策公开日期', 'Published on') },
    progress: { label: w('执行情况', 'Progress') },
    doneAt: { label: w('执行完毕日期', 'Carried out on') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    meeting: {
      partyCommittee: w('党委会', 'Party committee'),
      joint: w('党政联席会', 'Joint meeting'),
      mayor: w('镇长办公会', 'Mayor’s meeting'),
      other: w('其他会议', 'Other'),
    },
    class: {
      decision: w('重大决策', 'Major decision'),
      project: w('重大项目安排', 'Major project'),
      personnel: w('重要人事任免', 'Appointment'),
      funds: w('大额资金使用', 'Large sum'),
      other: w('其他', 'Other'),
    },
    steps: {
      participation: w('公众参与', 'Public participation'),
      expert: w('专家论证', 'Expert review'),
      risk: w('风险评估', 'Risk assessment'),
      legality: w('合法性审查', 'Legality review'),
      collective: w('集体讨论决定', 'Collective decision'),
    },
    result: {
      approved: w('通过', 'Approved'),
      revised: w('修改后通过', 'Approved with changes'),
      deferred: w('暂缓决定', 'Deferred'),
      rejected: w('不予通过', 'Turned down'),
    },
    progress: {
      notStarted: w('未启动', 'Not started'),
      underway: w('执行中', 'Under way'),
      done: w('执行完毕', 'Carried out'),
      adjusted: w('依程序调整', 'Adjusted'),
      stopped: w('中止', 'Stopped'),
    },
  },
  sections: {
    procedure: w('决策程序', 'Procedure'),
    meeting: w('会议表决', 'Meeting and vote'),
    follow: w('公开与执行', 'Publication and execution'),
  },
  measures: {
    topics: w('议题数', 'topics'),
    decided: w('已作决定的议题数', 'topics decided'),
    decisions: w('已决重大决策数', 'major decisions decided'),
    decisionsReviewed: w('经合法性审查的重大决策数', 'major decisions reviewed'),
    reviewed: w('经合法性审查的议题数', 'topics reviewed'),
    riskAssessed: w('经风险评估的议题数', 'topics with a risk assessment'),
    consulted: w('公众参与的议题数', 'topics with public participation'),
    spokeLast: w('末位表态的议题数', 'topics on which the chief spoke last'),
    funds: w('涉及资金', 'sum of money'),
    done: w('执行完毕的议题数', 'topics carried out'),
  },
  checks: {
    legalityOfDecision: w(
      '重大决策未勾选合法性审查，请核对。',
      'A major decision without a legality review.',
    ),
    collectiveOfTopic: w(
      '已作决定的议题未勾选集体讨论决定，请核对。',
      'Decided without a collective decision.',
    ),
    consultationDays: w(
      '公开征求意见的天数少于重大行政决策至少应有的天数（乡镇参照执行）。',
      'Open to the public for fewer days than a major decision is to be at least (followed by townships).',
    ),
    reviewWorkdays: w(
      '合法性审查时间少于重大行政决策至少应给的时间（乡镇参照执行）。',
      'Less time than the review of a major decision is to have at least (followed by townships).',
    ),
    attendedWithinExpected: w('实到人数多于应到人数，请核对。', 'More present than expected.'),
    majorityPresent: w('实到人数不足半数，请核对。', 'Fewer than half were present.'),
    agreedWithinAttended: w('同意人数多于实到人数，请核对。', 'More in favour than present.'),
    amountOfFunds: w('大额资金议题请填涉及资金。', 'Give the sum of money.'),
    publishedAfterMeeting: w('公开日期早于会议日期，请核对。', 'Published before the meeting.'),
    secretCheckFirst: w('公开前须先作保密审查。', 'A secrecy check must come before publication.'),
    doneAfterMeeting: w('执行完毕日期早于会议日期，请核对。', 'Carried out before the meeting.'),
  },
  indicators: {
    'topics.total': {
      name: w('“三重一大”议题', 'Major topics'),
      unit: item,
      definition: w(
        '本期会议研究的“三重一大”议题数，按会议日期；暂缓的也计。',
        'Topics taken to meetings in the period, by the day of the meeting; deferred ones count too.',
      ),
      phrase: '研究“三重一大”事项{n}',
    },
    'topics.decisions': {
      name: w('重大决策', 'Major decisions'),
      unit: item,
      definition: w(
        '类别为重大决策且已作决定的议题数，按会议日期；暂缓决定的不计。',
        'Topics of the class major decision that were decided, by the day of the meeting; deferred ones are left out.',
      ),
      phrase: '作出重大决策{n}',
    },
    'topics.legalReviewRate': {
      name: w('重大决策合法性审查率', 'Major decisions reviewed for legality'),
      unit: percent,
      definition: w(
        '经合法性审查的重大决策 ÷ 已作决定的重大决策；暂缓决定的都不计。',
        'Major decisions reviewed ÷ major decisions decided; deferred ones are in neither.',
      ),
      phrase: '重大决策合法性审查率{n}',
    },
    'topics.riskAssessed': {
      name: w('决策风险评估', 'Risk assessments'),
      unit: item,
      definition: w(
        '履行了风险评估程序的议题数，按会议日期。',
        'Topics with a risk assessment, by the day of the meeting.',
      ),
      phrase: '开展决策风险评估{n}',
    },
    'topics.consulted': {
      name: w('公众参与决策', 'Public participation'),
      unit: item,
      definition: w(
        '履行了公众参与程序的议题数，按会议日期。',
        'Topics with public participation, by the day of the meeting.',
      ),
      phrase: '公开征求群众意见的决策事项{n}',
    },
    'topics.spokeLastRate': {
      name: w('末位表态执行率', 'The chief speaks last'),
      unit: percent,
      definition: w(
        '主要负责人末位表态的议题 ÷ 已作决定的议题；暂缓决定的都不计。',
        'Topics on which the chief spoke last ÷ topics decided; deferred ones are in neither.',
      ),
      phrase: '末位表态制度执行率{n}',
    },
    'topics.funds': {
      name: w('集体研究资金', 'Money decided on'),
      unit: tenThousandYuan,
      definition: w(
        '已作决定的项目和资金议题涉及金额之和，按会议日期；未填金额的不计。',
        'Sum of the project and money topics decided, by the day of the meeting; empty sums are left out.',
      ),
      phrase: '集体研究使用资金{n}',
    },
    'topics.done': {
      name: w('决策执行完毕', 'Decisions carried out'),
      unit: item,
      definition: w(
        '本期执行完毕的议题数，按执行完毕日期，含以前会议决定的。',
        'Topics carried out in the period, by that day, decided earlier or not.',
      ),
      phrase: '执行完毕决策事项{n}',
    },
  },
};
