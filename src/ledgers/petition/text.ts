import { w } from '#src/domain/words.ts';
import { petitionIndicatorText } from './indicator-text.ts';

/** Words of the petition ledger. */
export const petitionText = {
  name: w('信访事项台账', 'Petitions'),
  about: w(
    '来信、来访、网上和电话信访，收到即登记，受理告知和答复后补填日期。',
    'Petitions by letter, visit, internet or phone: register on receipt; add the dates of notice and answer.',
  ),
  fields: {
    regNo: { label: w('登记编号', 'Registration no.') },
    registeredAt: { label: w('登记日期', 'Registered on') },
    mode: { label: w('信访形式', 'Way of petition') },
    source: { label: w('来源', 'Source') },
    kind: {
      label: w('信访类别', 'Kind'),
      hint: w(
        '检举控告只登记件数，内容按规定移交，不写具体情节。',
        'Accusations are only counted; hand over the content and write no details here.',
      ),
    },
    topic: { label: w('反映问题', 'Topic') },
    village: { label: w('所属村（社区）', 'Village') },
    matter: {
      label: w('反映事项', 'Matter'),
      hint: w(
        '写清何事何诉求，不写姓名、证件号、电话和住址。',
        'What and what is asked for; no names, identity or phone numbers, or addresses.',
      ),
    },
    count: {
      label: w('件数', 'Petitions'),
      hint: w(
        '一行一件填 1；按月汇总登记时填合计。',
        '1 for a single petition, the total for a monthly summary row.',
      ),
    },
    batches: {
      label: w('接待批次', 'Visits received'),
      hint: w('同一事项多人同来算一批。', 'Several people coming together are one visit.'),
    },
    persons: { label: w('涉及人次', 'Person-times') },
    parties: {
      label: w('信访人', 'Petitioner'),
      hint: w(
        '只为方便查找，不进报告和导出。',
        'Only to find the case again; never in reports or exports.',
      ),
    },
    first: { label: w('初信初访', 'First petition') },
    repeat: { label: w('重复信访', 'Repeated petition') },
    backlog: { label: w('信访积案', 'Long-standing case') },
    leaderCase: { label: w('领导包案', 'Taken on by a leader') },
    notifyDueAt: {
      label: w('应告知日期', 'Notice due on'),
      hint: w('留空时按“办理期限”自动推算。', 'Left empty, it follows the deadline rules.'),
    },
    notifiedAt: { label: w('书面告知日期', 'Notified on') },
    decision: {
      label: w('受理情况', 'Decision'),
      hint: w('尚未决定的留空。', 'Empty until decided.'),
    },
    acceptedAt: { label: w('受理日期', 'Accepted on') },
    department: { label: w('承办部门', 'Responsible department') },
    extended: { label: w('经批准延期', 'Extended with approval') },
    extensionReason: { label: w('延期理由', 'Reason for the extension') },
    dueAt: {
      label: w('应办结日期', 'Answer due on'),
      hint: w(
        '留空时自动推算；批准延期后清空再保存即可重算。',
        'Left empty, it is worked out; after an extension, clear it and save.',
      ),
    },
    answeredAt: { label: w('答复办结日期', 'Answered on') },
    result: { label: w('办理结果', 'Result') },
    review: { label: w('复查复核', 'Review') },
    reviewedAt: { label: w('申请复查（复核）日期', 'Review asked on') },
    reviewDueAt: {
      label: w('应复查（复核）办结日期', 'Review due on'),
      hint: w('留空时按“办理期限”自动推算。', 'Left empty, it follows the deadline rules.'),
    },
    reviewAnsweredAt: { label: w('复查（复核）答复日期', 'Review answered on') },
    satisfaction: { label: w('群众评价', 'Rating') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    mode: {
      letter: w('来信', 'Letter'),
      visit: w('来访', 'Visit'),
      online: w('网上信访', 'Online'),
      phone: w('电话', 'Phone'),
      mailbox: w('领导信箱', 'Leaders’ mailbox'),
    },
    source: {
      direct: w('直接收到', 'Received directly'),
      assigned: w('信访部门交办', 'Assigned by the petition office'),
      superior: w('上级转送', 'Forwarded from above'),
      hotline: w('热线转来', 'From the hotline'),
    },
    kind: {
      appeal: w('申诉求决', 'Appeal'),
      advice: w('意见建议', 'Suggestion'),
      accusation: w('检举控告', 'Accusation'),
    },
    topic: {
      land: w('土地山林', 'Land and forest'),
      demolition: w('征地拆迁', 'Expropriation and relocation'),
      rural: w('农业农村', 'Agriculture and village affairs'),
      welfare: w('民政救助', 'Welfare'),
      labour: w('劳动社保', 'Labour and insurance'),
      construction: w('城乡建设', 'Construction'),
      environment: w('生态环境', 'Environment'),
      transport: w('交通运输', 'Transport'),
      education: w('教育', 'Education'),
      health: w('医疗卫生', 'Health'),
      justice: w('政法', 'Law and order'),
      other: w('其他', 'Other'),
    },
    decision: {
      accepted: w('受理', 'Accepted'),
      declined: w('不予受理', 'Not accepted'),
      forwarded: w('转送', 'Forwarded'),
    },
    result: {
      solved: w('诉求解决', 'Solved'),
      partly: w('部分解决', 'Partly solved'),
      explained: w('解释说明', 'Explained'),
      unsupported: w('不予支持', 'Not supported'),
      withdrawn: w('撤回', 'Withdrawn'),
    },
    review: {
      none: w('无', 'None'),
      review: w('申请复查', 'Review'),
      recheck: w('申请复核', 'Second review'),
    },
    satisfaction: {
      satisfied: w('满意', 'Satisfied'),
      basic: w('基本满意', 'Fairly satisfied'),
      dissatisfied: w('不满意', 'Dissatisfied'),
      unrated: w('未评价', 'Not rated'),
    },
  },
  sections: {
    acceptance: w('告知与受理', 'Notice and acceptance'),
    handling: w('办理与答复', 'Handling and answer'),
  },
  stages: {
    notify: w('逾期未告知件数', 'petitions overdue for notice'),
    answer: w('逾期未办结件数', 'petitions overdue for an answer'),
    review: w('逾期未复查复核件数', 'reviews overdue'),
  },
  measures: {
    registered: w('登记件数', 'petitions registered'),
    persons: w('涉及人次', 'person-times'),
    fromHotline: w('热线转来的件数', 'petitions from the hotline'),
    fromHotlinePersons: w('热线转来的人次', 'person-times from the hotline'),
    batches: w('接待批次', 'visits received'),
    visitPersons: w('来访人次', 'person-times of visits'),
    first: w('初信初访件数', 'first petitions'),
    repeat: w('重复信访件数', 'repeated petitions'),
    leaderCases: w('领导包案件数', 'cases taken on by leaders'),
    notified: w('已告知件数', 'petitions with notice'),
    notifiedOnTime: w('按期告知件数', 'petitions with notice on time'),
    accepted: w('受理件数', 'petitions accepted'),
    answered: w('办结件数', 'petitions answered'),
    onTime: w('按期办结件数', 'petitions answered on time'),
    firstAnswered: w('初信初访办结件数', 'first petitions answered'),
    firstOnTime: w('初信初访按期办结件数', 'first petitions answered on time'),
    backlogAnswered: w('积案办结件数', 'long-standing cases answered'),
    rated: w('已评价件数', 'petitions rated'),
    satisfied: w('满意和基本满意件数', 'petitions rated satisfied or fairly satisfied'),
    reviewed: w('申请复查复核件数', 'reviews asked for'),
  },
  checks: {
    notifiedAfterRegistered: w(
      '告知日期早于登记日期，请核对。',
      'Notified before it was registered.',
    ),
    notifiedInTime: w('书面告知超过应告知日期。', 'The notice was given late.'),
    notifiedNeedsDecision: w(
      '已书面告知，请选择受理情况。',
      'Notice was given; choose the decision.',
    ),
    acceptedAfterRegistered: w(
      '受理日期早于登记日期，请核对。',
      'Accepted before it was registered.',
    ),
    dueAfterAccepted: w('应办结日期早于受理日期，请核对。', 'Due before it was accepted.'),
    answeredAfterAccepted: w(
      '答复办结日期早于受理（或登记）日期，请核对。',
      'Answered before it was accepted or registered.',
    ),
    answeredWasAccepted: w(
      '未受理的事项不应填答复办结日期；请核对受理情况。',
      'Only accepted petitions are answered; check the decision.',
    ),
    answeredNeedsResult: w('已填答复办结日期，请选择办理结果。', 'Answered, but without a result.'),
    resultNeedsAnswer: w(
      '已有办理结果，请填答复办结日期。',
      'There is a result, but no date of the answer.',
    ),
    reviewAfterAnswer: w(
      '申请复查（复核）日期早于答复日期，请核对。',
      'Review asked for before the answer.',
    ),
    reviewAnsweredAfterAsked: w(
      '复查（复核）答复早于申请日期，请核对。',
      'The review was answered before it was asked for.',
    ),
    reviewAnsweredInTime: w('复查（复核）答复超过应办结日期。', 'The review was answered late.'),
    ratedAfterAnswer: w('尚未办结却已有评价，请核对。', 'Rated although not yet answered.'),
    personsNotBelowBatches: w(
      '涉及人次少于件数或批次，请核对。',
      'Fewer person-times than petitions or visits.',
    ),
    firstNotRepeat: w(
      '初信初访与重复信访不能同时勾选。',
      'A petition cannot be both first and repeated.',
    ),
    backlogHasLeader: w(
      '信访积案宜由领导包案。',
      'A long-standing case should be taken on by a leader.',
    ),
  },
  indicators: petitionIndicatorText,
};
