import { w } from '#src/domain/words.ts';
import { percent, piece } from '#src/ledgers/units.ts';
import { outcomeWords } from './outcomes.ts';

/** Words of the ledger of information requests. */
export const disclosureRequestText = {
  name: w('依申请公开台账', 'Information requests'),
  about: w(
    '收到的政府信息公开申请，收到即登记，答复后补填结果；年报表三由此汇总。',
    'Requests for government information: register on receipt, add the outcome when answered; Table three of the yearly report comes from here.',
  ),
  fields: {
    requestNo: { label: w('申请编号', 'Request no.') },
    via: {
      label: w('申请方式', 'Received by'),
      hint: w(
        '收到之日：当面为提交日，挂号邮寄为签收日，平信、网络、传真为双方确认日。',
        'Day of receipt: in person the day handed in, registered mail the day signed for, otherwise the day both sides confirmed.',
      ),
    },
    receivedAt: { label: w('收到日期', 'Received on') },
    applicant: {
      label: w('申请人类别', 'Applicant'),
      hint: w('只选类别，不登记姓名和联系方式。', 'Only the kind; no name or contact.'),
    },
    matter: {
      label: w('申请内容', 'What is asked for'),
      hint: w(
        '概括所需信息，不写姓名、证件号、电话和住址。',
        'The information in brief; no names, identity or phone numbers, or addresses.',
      ),
    },
    count: {
      label: w('件数', 'Requests'),
      hint: w(
        '一行一件填 1；按月汇总登记时填合计。',
        '1 for a single request, the total for a monthly summary row.',
      ),
    },
    carriedIn: { label: w('上年结转', 'Carried over from last year') },
    department: { label: w('承办部门', 'Department') },
    supplementDueAt: {
      label: w('补正告知截止日期', 'Ask for a supplement by'),
      hint: w('留空时自动推算。', 'Left empty, it is worked out.'),
    },
    supplementAskedAt: { label: w('补正告知日期', 'Supplement asked on') },
    supplementedAt: {
      label: w('收到补正日期', 'Supplement received on'),
      hint: w('答复期限从这天重新起算。', 'The term for the reply starts again on this day.'),
    },
    thirdPartyFrom: { label: w('征求意见日期', 'Third party asked on') },
    thirdPartyDueAt: { label: w('意见反馈截止日期', 'Opinion due on') },
    thirdPartyTo: { label: w('收到意见日期', 'Opinion received on') },
    extended: { label: w('经批准延期', 'Extended with approval') },
    extendReason: { label: w('延期理由', 'Reason for extension') },
    dueAt: {
      label: w('应答复日期', 'Reply due on'),
      hint: w(
        '留空时自动推算。等补正、征求第三方意见期间没有到期日，补正或意见收到后自动重算。',
        'Left empty, it is worked out. There is none while a supplement or a third-party opinion is awaited; it is worked out anew when that comes in.',
      ),
    },
    repliedAt: { label: w('答复日期', 'Replied on') },
    outcome: {
      label: w('办理结果', 'Outcome'),
      hint: w('按年报表三的情形选择；尚未答复的留空。', 'As in Table three; empty until answered.'),
    },
    fee: { label: w('收取费用', 'Fee') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    via: {
      inPerson: w('当面提交', 'In person'),
      mail: w('挂号邮寄', 'Registered mail'),
      plainMail: w('平信', 'Ordinary mail'),
      online: w('网络', 'Online'),
      fax: w('传真', 'Fax'),
    },
    applicant: {
      natural: w('自然人', 'Natural person'),
      business: w('商业企业', 'Business'),
      research: w('科研机构', 'Research institution'),
      nonprofit: w('社会公益组织', 'Non-profit organisation'),
      legal: w('法律服务机构', 'Legal service'),
      otherOrganisation: w('其他', 'Other organisation'),
    },
    outcome: outcomeWords,
  },
  sections: {
    supplement: w('补正', 'Supplement'),
    thirdParty: w('征求意见', 'Third-party opinion'),
    reply: w('答复', 'Reply'),
  },
  measures: {
    received: w('收到件数', 'requests received'),
    answered: w('答复件数', 'requests answered'),
    onTime: w('按期答复件数', 'requests answered on time'),
    extended: w('延期答复件数', 'requests answered after extension'),
    carriedAnswered: w('上年结转的答复件数', 'carried-over requests answered'),
    supplementAsked: w('告知补正件数', 'supplements asked for'),
  },
  checks: {
    askedAfterReceipt: w(
      '补正告知日期早于收到日期，请核对。',
      'Supplement asked for before receipt.',
    ),
    askedInTime: w('补正告知超过截止日期。', 'The supplement was asked for late.'),
    supplementedAfterAsked: w(
      '收到补正早于补正告知，或未填告知日期，请核对。',
      'Supplement received before it was asked for.',
    ),
    thirdPartyAfterReceipt: w(
      '征求意见日期早于收到日期，请核对。',
      'Third party asked before receipt.',
    ),
    thirdPartyOrder: w(
      '收到意见日期早于征求意见日期，请核对。',
      'Opinion received before it was asked for.',
    ),
    dueAfterReceipt: w('应答复日期早于收到日期，请核对。', 'Due before receipt.'),
    repliedAfterReceipt: w('答复日期早于收到日期，请核对。', 'Replied before receipt.'),
    repliedNeedsOutcome: w('已填答复日期，请选择办理结果。', 'Answered, but without an outcome.'),
    outcomeNeedsReply: w(
      '已有办理结果，请填答复日期。',
      'There is an outcome, but no date of the reply.',
    ),
    supplementBehindOutcome: w(
      '该结果以补正告知为前提，请补填补正告知日期。',
      'This outcome presupposes that a supplement was asked for.',
    ),
    supplementBeforeReply: w(
      '已答复而未填收到补正日期，答复期限无从推算，请补填；申请人没有补正的，办理结果选“逾期不补正”。',
      'Answered without a day on which the supplement came in, so there is no due day. Fill it in, or choose the outcome that none came.',
    ),
    carriedOverYearEnd: w(
      '上年结转的申请，答复年度应晚于收到年度，请核对。',
      'A carried-over request is answered in a later year than received.',
    ),
  },
  indicators: {
    'disclosureRequest.received': {
      name: w('新收信息公开申请', 'Requests received'),
      unit: piece,
      definition: w(
        '本期新收到的政府信息公开申请，按收到日期；上年结转的属于上年。',
        'Requests received in the period, by date of receipt; those carried over belong to the year before.',
      ),
      phrase: '收到政府信息公开申请{n}',
    },
    'disclosureRequest.onTimeRate': {
      name: w('申请按期答复率', 'On-time reply rate'),
      unit: percent,
      definition: w(
        '按期答复 ÷（已答复 + 逾期未答复）。未到期的不计；只有全部按期才显示 100%。',
        'Answered on time ÷ (answered + overdue). Requests not yet due are left out; 100 % only when all were on time.',
      ),
      phrase: '依申请公开按期答复率{n}',
    },
    'disclosureRequest.answered': {
      name: w('答复信息公开申请', 'Requests answered'),
      unit: piece,
      definition: w(
        '本期答复的申请，按答复日期，含上年结转的；即表三“办理结果”总计。',
        'Requests answered in the period, by date of the reply, including carried-over ones; the total of the outcomes of Table three.',
      ),
      phrase: '答复政府信息公开申请{n}',
    },
    'disclosureRequest.opened': {
      name: w('予以公开', 'Disclosed'),
      unit: piece,
      definition: w(
        '本期答复为予以公开的申请，按答复日期。',
        'Requests disclosed in full, by date of the reply.',
      ),
      phrase: '予以公开{n}',
    },
    'disclosureRequest.partlyOpened': {
      name: w('部分公开', 'Disclosed in part'),
      unit: piece,
      definition: w(
        '本期答复为部分公开的申请，按答复日期；区分处理的只计这一情形。',
        'Requests disclosed in part, by date of the reply; they count in no other outcome.',
      ),
      phrase: '部分公开{n}',
    },
    'disclosureRequest.refused': {
      name: w('不予公开', 'Not disclosed'),
      unit: piece,
      definition: w(
        '本期答复为不予公开八种情形的申请，按答复日期。',
        'Requests refused for one of the eight reasons, by date of the reply.',
      ),
      phrase: '不予公开{n}',
    },
    'disclosureRequest.unable': {
      name: w('无法提供', 'Cannot be provided'),
      unit: piece,
      definition: w(
        '本期答复为无法提供三种情形的申请，按答复日期。',
        'Requests that could not be met for one of the three reasons, by date of the reply.',
      ),
      phrase: '无法提供{n}',
    },
    'disclosureRequest.notProcessed': {
      name: w('不予处理', 'Not processed'),
      unit: piece,
      definition: w(
        '本期答复为不予处理五种情形的申请，按答复日期。',
        'Requests not processed for one of the five reasons, by date of the reply.',
      ),
      phrase: '不予处理{n}',
    },
    'disclosureRequest.otherwise': {
      name: w('其他处理', 'Otherwise ended'),
      unit: piece,
      definition: w(
        '本期按其他处理三种情形办结的申请，按答复日期。',
        'Requests ended in one of the three other ways, by date of the reply.',
      ),
      phrase: '其他处理{n}',
    },
    'disclosureRequest.extended': {
      name: w('延期答复', 'Answered after extension'),
      unit: piece,
      definition: w(
        '本期答复的申请中经批准延期的，按答复日期。',
        'Requests answered in the period after an approved extension, by date of the reply.',
      ),
      phrase: '延期答复{n}',
    },
    'disclosureRequest.carriedAnswered': {
      name: w('答复上年结转申请', 'Carried-over requests answered'),
      unit: piece,
      definition: w(
        '本期答复、收到日期在以前年度的申请，按答复日期。',
        'Requests answered in the period and received in an earlier year, by date of the reply.',
      ),
      phrase: '答复上年结转申请{n}',
    },
    'disclosureRequest.carriedIn': {
      name: w('上期结转申请', 'Carried in'),
      unit: piece,
      definition: w(
        '期初尚未答复的申请，按年度取数即表三“上年结转”：此前收到的减去此前答复的。',
        'Requests not answered when the period began, for a year “carried in” of Table three: received before less answered before.',
      ),
      phrase: '上年结转政府信息公开申请{n}',
    },
    'disclosureRequest.pending': {
      name: w('结转继续办理', 'Carried forward'),
      unit: piece,
      definition: w(
        '截至期末已收到而未答复的申请；年末数即表三“结转下年度继续办理”。',
        'Requests received and unanswered at the end of the period; at the end of the year the last row of Table three.',
      ),
      phrase: '结转下年度继续办理{n}',
    },
  },
};
