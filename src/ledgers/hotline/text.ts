import { w } from '#src/domain/words.ts';
import { batch, percent, personTime, piece } from '#src/ledgers/units.ts';

/** Words of the hotline ledger. */
export const hotlineText = {
  name: w('热线工单台账', 'Hotline tickets'),
  about: w(
    '12345（心连心）热线、信箱、留言等工单，收到即登记，回复后补填回复日期。',
    'Tickets from the 12345 hotline, mailboxes and message boards: register on receipt, add the reply date when answered.',
  ),
  fields: {
    ticketNo: { label: w('工单编号', 'Ticket no.') },
    receivedAt: { label: w('收到日期', 'Received on') },
    channel: { label: w('来源渠道', 'Channel') },
    kind: { label: w('诉求类型', 'Kind') },
    village: { label: w('所属村（社区）', 'Village') },
    matter: {
      label: w('诉求内容', 'Matter'),
      hint: w(
        '写清何时何地何事，不写姓名和电话。',
        'What, where and when; no names or phone numbers.',
      ),
    },
    count: {
      label: w('件批次', 'Cases'),
      hint: w(
        '一行一件填 1；按月汇总登记时填合计。',
        '1 for a single ticket, the total for a monthly summary row.',
      ),
    },
    persons: { label: w('涉及人次', 'Person-times') },
    parties: {
      label: w('来电人', 'Caller'),
      hint: w(
        '只为方便查找，不进报告和导出。',
        'Only to find the case again; never in reports or exports.',
      ),
    },
    extended: { label: w('经批准延期', 'Extended with approval') },
    dueAt: {
      label: w('应回复日期', 'Reply due on'),
      hint: w('留空时按“办理期限”自动推算。', 'Left empty, it follows the deadline rules.'),
    },
    returnedAt: { label: w('退回日期', 'Returned on') },
    repliedAt: { label: w('回复日期', 'Replied on') },
    closedAt: {
      label: w('办结日期', 'Closed on'),
      hint: w(
        '回复后还要跟进的，办完再填。',
        'When more had to be done after the reply: the day it was done.',
      ),
    },
    satisfaction: { label: w('群众评价', 'Rating') },
    repeat: { label: w('重复诉求', 'Repeated ticket') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    channel: {
      heartline: w('心连心热线（12345）', '12345 hotline'),
      enterprise: w('8890 便民热线', '8890 service line'),
      mailbox: w('领导信箱', 'Leaders’ mailbox'),
      message: w('网民留言', 'Online message'),
      site: w('政府网站', 'Government website'),
      other: w('其他', 'Other'),
    },
    kind: {
      request: w('求决', 'Request'),
      consult: w('咨询', 'Enquiry'),
      complaint: w('投诉举报', 'Complaint'),
      advice: w('意见建议', 'Suggestion'),
      other: w('其他', 'Other'),
    },
    satisfaction: {
      satisfied: w('满意', 'Satisfied'),
      basic: w('基本满意', 'Fairly satisfied'),
      dissatisfied: w('不满意', 'Dissatisfied'),
      unrated: w('未评价', 'Not rated'),
    },
  },
  sections: { reply: w('办理与回复', 'Handling and reply') },
  measures: {
    received: w('受理件数', 'tickets received'),
    persons: w('涉及人次', 'person-times'),
    returned: w('退回件数', 'tickets returned'),
    answered: w('已回复件数', 'tickets answered'),
    onTime: w('按期回复件数', 'tickets answered on time'),
    rated: w('已评价件数', 'tickets rated'),
    satisfied: w('满意和基本满意件数', 'tickets rated satisfied or fairly satisfied'),
  },
  checks: {
    replyAfterReceipt: w(
      '回复日期早于收到日期，请核对。',
      'The reply date is before the date received.',
    ),
    dueAfterReceipt: w(
      '应回复日期早于收到日期，请核对。',
      'The due date is before the date received.',
    ),
    returnedAfterReceipt: w(
      '退回日期早于收到日期，请核对。',
      'The return date is before the date received.',
    ),
    closedAfterReply: w('办结日期早于回复日期，请核对。', 'Closed before it was answered.'),
    ratedAfterReply: w('尚未回复却已有评价，请核对。', 'Rated although not yet answered.'),
    personsNotBelowCount: w('涉及人次少于件批次，请核对。', 'Fewer person-times than cases.'),
  },
  indicators: {
    'hotline.total': {
      name: w('心连心热线', 'Hotline tickets'),
      unit: batch,
      definition: w(
        '本期收到的全部热线工单（按收到日期），含退回和尚未回复的。',
        'All tickets received in the period, by date of receipt, including returned and unanswered ones.',
      ),
      phrase: '受理心连心热线{n}',
    },
    'hotline.persons': {
      name: w('热线涉及人次', 'Person-times of the hotline'),
      unit: personTime,
      definition: w(
        '本期收到的热线工单涉及的人次之和，按收到日期；没有填的不计。',
        'Person-times of the tickets received in the period, by date of receipt; tickets without a number add nothing.',
      ),
      phrase: '涉及{n}',
    },
    'hotline.onTimeRate': {
      name: w('按期回复率', 'On-time reply rate'),
      unit: percent,
      definition: w(
        '按期回复 ÷（已回复 + 逾期未回复）。未到期的不计；退回的不计；只有全部按期才显示 100%。',
        'Answered on time ÷ (answered + overdue unanswered). Tickets not yet due or returned are left out; 100 % only when all were on time.',
      ),
      phrase: '按期回复率{n}',
    },
    'hotline.satisfiedRate': {
      name: w('热线满意率', 'Hotline satisfaction rate'),
      unit: percent,
      definition: w(
        '满意和基本满意 ÷ 已评价，按回复日期；未评价的不计。',
        'Satisfied or fairly satisfied ÷ rated, by date of reply; unrated tickets are left out.',
      ),
      phrase: '群众满意率{n}',
    },
    'hotline.pending': {
      name: w('结转热线工单', 'Tickets carried over'),
      unit: piece,
      definition: w(
        '截至期末尚未回复的工单：历年收到的减去已回复和退回的；按年度取数即结转下年。',
        'Tickets not answered at the end of the period: all received so far less those answered or returned; for a year, carried over to the next.',
      ),
      phrase: '结转下年继续办理热线工单{n}',
    },
    'hotline.returned': {
      name: w('热线退回', 'Tickets returned'),
      unit: piece,
      definition: w(
        '本期退回的工单，按退回日期。',
        'Tickets returned in the period, by date of return.',
      ),
      phrase: '退回{n}',
    },
  },
};
