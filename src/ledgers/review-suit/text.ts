import { w } from '#src/domain/words.ts';
import { percent, piece } from '#src/ledgers/units.ts';

/** Words of the ledger of administrative reviews and lawsuits. */
export const reviewSuitText = {
  name: w('行政复议诉讼台账', 'Reviews and lawsuits'),
  about: w(
    '以本镇为被申请人或被告的行政复议、行政诉讼，收到即登记，审结后补填结果；年报表四由此汇总。',
    'Administrative reviews and lawsuits against the township: register on receipt, add the result when closed; Table four of the yearly report comes from here.',
  ),
  fields: {
    caseNo: { label: w('案号', 'Case no.') },
    kind: { label: w('案件类别', 'Kind') },
    filedAt: {
      label: w('收到日期', 'Filed on'),
      hint: w('收到复议或应诉通知之日。', 'The day the notice was received.'),
    },
    act: { label: w('被诉行政行为', 'Act in question') },
    instance: { label: w('审级', 'Instance') },
    village: { label: w('涉及村（社区）', 'Village') },
    department: { label: w('承办部门', 'Department') },
    matter: {
      label: w('案由', 'Matter'),
      hint: w(
        '概括争议事项，不写姓名、证件号、电话和住址。',
        'The dispute in brief; no names, identity or phone numbers, or addresses.',
      ),
    },
    count: {
      label: w('件数', 'Cases'),
      hint: w(
        '一行一件填 1；汇总登记时填合计。',
        '1 for a single case, the total for a summary row.',
      ),
    },
    answerDueAt: {
      label: w('答复（答辩）截止日期', 'Answer due on'),
      hint: w('按通知书载明的日期填写。', 'As stated in the notice.'),
    },
    answeredAt: { label: w('答复（答辩）日期', 'Answered on') },
    hearingAt: { label: w('开庭日期', 'Hearing on') },
    leaderAppeared: { label: w('负责人出庭应诉', 'A leader appeared in court') },
    leaderRole: { label: w('出庭负责人职务', 'Role of the leader') },
    closedAt: { label: w('审结日期', 'Closed on') },
    result: { label: w('审理结果', 'Result'), hint: w('尚未审结的留空。', 'Empty while pending.') },
    lost: { label: w('败诉', 'Lost') },
    remedy: { label: w('整改情况', 'What was put right') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      disclosureReview: w('信息公开行政复议', 'Open information: review'),
      disclosureSuitDirect: w(
        '信息公开诉讼（未经复议直接起诉）',
        'Open information: suit without review',
      ),
      disclosureSuitAfterReview: w(
        '信息公开诉讼（复议后起诉）',
        'Open information: suit after review',
      ),
      otherReview: w('其他行政复议', 'Other review'),
      otherSuit: w('其他行政诉讼', 'Other suit'),
    },
    act: {
      disclosure: w('政府信息公开', 'Open information'),
      penalty: w('行政处罚', 'Penalty'),
      compulsion: w('行政强制', 'Compulsion'),
      permit: w('行政许可', 'Permit'),
      expropriation: w('征收征用与补偿', 'Expropriation and compensation'),
      landRight: w('土地山林确权', 'Land and forest rights'),
      confirmation: w('行政确认', 'Confirmation'),
      welfare: w('行政给付', 'Payment'),
      inaction: w('不履行法定职责', 'Inaction'),
      other: w('其他', 'Other'),
    },
    instance: {
      first: w('一审', 'First'),
      second: w('二审', 'Second'),
      retrial: w('再审', 'Retrial'),
    },
    leaderRole: {
      partySecretary: w('党委书记', 'Party secretary'),
      mayor: w('镇长', 'Mayor'),
      deputy: w('分管负责人', 'Deputy'),
      other: w('其他负责人', 'Other leader'),
    },
    result: {
      upheld: w('结果维持', 'Upheld'),
      corrected: w('结果纠正', 'Corrected'),
      other: w('其他结果', 'Other result'),
    },
  },
  sections: {
    answer: w('答复答辩', 'Answer'),
    hearing: w('开庭', 'Hearing'),
    closing: w('审结', 'Closing'),
  },
  measures: {
    filed: w('收到件数', 'cases filed'),
    closed: w('审结件数', 'cases closed'),
    corrected: w('结果纠正件数', 'cases corrected'),
    suitsClosed: w('审结诉讼件数', 'suits closed'),
    lost: w('败诉件数', 'suits lost'),
    heard: w('开庭件数', 'suits heard'),
    appeared: w('负责人出庭件数', 'suits where a leader appeared'),
  },
  checks: {
    answeredAfterFiled: w(
      '答复（答辩）日期早于收到日期，请核对。',
      'Answered before it was filed.',
    ),
    answeredInTime: w('答复（答辩）超过截止日期。', 'The answer was late.'),
    hearingAfterFiled: w('开庭日期早于收到日期，请核对。', 'Heard before it was filed.'),
    closedAfterFiled: w(
      '审结日期早于开庭（或收到）日期，请核对。',
      'Closed before it was heard or filed.',
    ),
    closedNeedsResult: w('已填审结日期，请选择审理结果。', 'Closed, but without a result.'),
    resultNeedsClosing: w(
      '已有审理结果，请填审结日期。',
      'There is a result, but no closing date.',
    ),
    lostWasClosed: w('败诉案件应已审结，且结果不是维持。', 'A lost suit is closed and not upheld.'),
    disclosureAct: w(
      '信息公开类案件的被诉行为应为政府信息公开。',
      'For a case on open information the act is open information.',
    ),
  },
  indicators: {
    'reviewSuit.total': {
      name: w('行政复议诉讼', 'Reviews and lawsuits'),
      unit: piece,
      definition: w(
        '本期收到的行政复议和行政诉讼，按收到日期，不论是否审结。',
        'Reviews and suits received in the period, by date of receipt, closed or pending.',
      ),
      phrase: '行政复议、行政诉讼案件{n}',
    },
    'reviewSuit.reviews': {
      name: w('行政复议', 'Administrative reviews'),
      unit: piece,
      definition: w(
        '本期收到的行政复议，按收到日期，含信息公开类。',
        'Reviews received in the period, by date of receipt, including those on open information.',
      ),
      phrase: '行政复议案件{n}',
    },
    'reviewSuit.suits': {
      name: w('行政诉讼', 'Lawsuits'),
      unit: piece,
      definition: w(
        '本期收到的行政诉讼，按收到日期，各审级分别计数。',
        'Suits received in the period, by date of receipt; each instance counts.',
      ),
      phrase: '行政诉讼案件{n}',
    },
    'reviewSuit.disclosure': {
      name: w('信息公开复议诉讼', 'Open-information cases'),
      unit: piece,
      definition: w(
        '本期收到的信息公开类复议和诉讼，按收到日期；即表四各项之和中的新收部分。',
        'Reviews and suits on open information received in the period, by date of receipt: the new ones of Table four.',
      ),
      phrase: '政府信息公开行政复议、行政诉讼{n}',
    },
    'reviewSuit.lost': {
      name: w('行政诉讼败诉', 'Suits lost'),
      unit: piece,
      definition: w(
        '本期审结且败诉的行政诉讼，按审结日期。',
        'Suits closed in the period and lost, by date of closing.',
      ),
      phrase: '行政诉讼败诉案件{n}',
    },
    'reviewSuit.lostRate': {
      name: w('行政诉讼败诉率', 'Share of suits lost'),
      unit: percent,
      definition: w(
        '败诉 ÷ 审结的行政诉讼，按审结日期；尚未审结的不计。',
        'Suits lost ÷ suits closed, by date of closing; pending suits are left out.',
      ),
      phrase: '行政诉讼败诉率{n}',
    },
    'reviewSuit.corrected': {
      name: w('复议诉讼结果纠正', 'Results corrected'),
      unit: piece,
      definition: w(
        '本期审结且结果纠正的复议和诉讼，按审结日期。',
        'Reviews and suits closed in the period with the act corrected, by date of closing.',
      ),
      phrase: '被纠正{n}',
    },
    'reviewSuit.appearRate': {
      name: w('负责人出庭应诉率', 'Leaders appearing in court'),
      unit: percent,
      definition: w(
        '负责人出庭 ÷ 开庭的行政诉讼，按开庭日期；未开庭的不计。',
        'Suits where a leader appeared ÷ suits heard, by date of the hearing; suits without a hearing are left out.',
      ),
      phrase: '行政机关负责人出庭应诉率{n}',
    },
    'reviewSuit.pending': {
      name: w('尚未审结', 'Pending'),
      unit: piece,
      definition: w(
        '截至期末已收到而尚未审结的复议和诉讼。',
        'Reviews and suits received and not closed at the end of the period.',
      ),
      phrase: '尚未审结{n}',
    },
  },
};
