import { w } from '#src/domain/words.ts';
import { copy, entry, percent, piece, tenThousandYuan } from '#src/ledgers/units.ts';

/** Words of the legality-review ledger. */
export const legalReviewText = {
  name: w('合法性审查台账', 'Legality reviews'),
  about: w(
    '重大决策、规范性文件、合同和执法决定等送审即登记，出具意见后补填结果。',
    'Decisions, normative documents, contracts and enforcement decisions: register when sent for review, add the result with the opinion.',
  ),
  fields: {
    receivedAt: { label: w('送审日期', 'Sent for review on') },
    title: {
      label: w('审查事项', 'Matter'),
      hint: w(
        '写文件、合同或事项名称，不写个人姓名。',
        'Name of the document, contract or matter; no personal names.',
      ),
    },
    object: { label: w('审查对象', 'Object') },
    contractKind: { label: w('合同类别', 'Kind of contract') },
    amount: { label: w('合同金额', 'Contract amount') },
    department: { label: w('送审部门', 'Sent by') },
    village: { label: w('涉及村（社区）', 'Village') },
    count: {
      label: w('件数', 'Cases'),
      hint: w(
        '一行一件填 1；按月汇总登记时填合计。',
        '1 for a single case, the total for a monthly summary row.',
      ),
    },
    dueAt: {
      label: w('要求办结日期', 'Wanted by'),
      hint: w('填了才进入到期提醒。', 'Only with a date does it stand in the due list.'),
    },
    leastWorkdays: {
      label: w('至少应给的审查时间', 'Working days to be given at least'),
      hint: w('留空时按“办理期限”填。', 'Left empty, it follows the deadline rules.'),
    },
    workdays: {
      label: w('给予的审查时间', 'Working days given'),
    },
    reviewer: { label: w('审查主体', 'Reviewer') },
    reviewedAt: { label: w('出具意见日期', 'Opinion given on') },
    result: { label: w('审查结论', 'Result') },
    opinionNo: { label: w('意见书编号', 'Opinion no.') },
    problems: { label: w('发现的问题', 'Problems found') },
    opinions: { label: w('提出法律意见', 'Opinions given') },
    adopted: {
      label: w('采纳意见', 'Opinions adopted'),
      hint: w(
        '起草部门答复后填写，未答复的留空。',
        'Fill in after the drafter has answered; leave empty until then.',
      ),
    },
    riskAssessed: { label: w('同时开展法律风险评估', 'Legal risk assessed as well') },
    summary: { label: w('意见摘要', 'Summary of the opinion') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    object: {
      decision: w('重大行政决策', 'Major decision'),
      normative: w('规范性文件', 'Normative document'),
      contract: w('合同协议', 'Contract'),
      enforcement: w('行政执法决定', 'Enforcement decision'),
      reply: w('信访、信息公开等答复', 'Reply to a petition or request'),
      villageRule: w('村规民约', 'Village rules'),
      general: w('其他文件', 'Other document'),
    },
    contractKind: {
      project: w('工程建设', 'Construction'),
      procurement: w('采购', 'Procurement'),
      lease: w('租赁承包', 'Lease'),
      compensation: w('征收补偿', 'Compensation'),
      investment: w('招商引资', 'Investment'),
      service: w('服务', 'Service'),
      other: w('其他', 'Other'),
    },
    reviewer: {
      judicialOffice: w('司法所', 'Judicial office'),
      adviser: w('法律顾问', 'Legal adviser'),
      joint: w('司法所和法律顾问双审', 'Both'),
      internal: w('镇法制审核人员', 'Township’s own legal staff'),
    },
    result: {
      passed: w('合法通过', 'Passed'),
      revised: w('修改后通过', 'Passed with changes'),
      rejected: w('不予通过', 'Not passed'),
    },
    problems: {
      authority: w('超越权限', 'Beyond authority'),
      procedure: w('程序不当', 'Procedure'),
      conflict: w('与上位法不一致', 'Conflict with higher law'),
      rights: w('减损权利或增加义务', 'Limits rights or adds duties'),
      competition: w('影响公平竞争', 'Competition'),
      clauses: w('条款缺失或显失公平', 'Missing or unfair clauses'),
      wording: w('表述不规范', 'Wording'),
      other: w('其他', 'Other'),
    },
  },
  sections: { review: w('审查与采纳', 'Review and adoption') },
  measures: {
    received: w('送审件数', 'cases received'),
    reviewed: w('审查件数', 'cases reviewed'),
    passed: w('审查通过件数', 'cases passed'),
    opinions: w('法律意见条数', 'opinions given'),
    answered: w('已答复的意见条数', 'opinions answered'),
    adopted: w('采纳意见条数', 'opinions adopted'),
    amount: w('审查合同金额', 'amount of contracts reviewed'),
    risk: w('法律风险评估件数', 'legal risks assessed'),
  },
  checks: {
    reviewedAfterReceipt: w(
      '出具意见日期早于送审日期，请核对。',
      'The opinion is dated before the matter was sent.',
    ),
    dueAfterReceipt: w(
      '要求办结日期早于送审日期，请核对。',
      'The date wanted is before the matter was sent.',
    ),
    resultOfReview: w('已出具意见，请选审查结论。', 'An opinion was given; choose the result.'),
    dateOfResult: w(
      '已有审查结论，请填出具意见日期。',
      'There is a result; give the date of the opinion.',
    ),
    adoptedWithinOpinions: w(
      '采纳意见多于提出的法律意见，请核对。',
      'More opinions adopted than given.',
    ),
    opinionsWhenRevised: w(
      '需要修改或不予通过的，请填提出的法律意见条数。',
      'Give the number of opinions when changes are asked for or it did not pass.',
    ),
    daysForDecision: w(
      '给予的审查时间少于重大行政决策至少应给的时间（乡镇参照执行）。',
      'Less time than a review of a major decision is to have at least (followed by townships).',
    ),
  },
  indicators: {
    'legalReview.total': {
      name: w('合法性审查', 'Legality reviews'),
      unit: piece,
      definition: w(
        '本期出具审查意见的事项件数，按出具意见日期；送审未出意见的不计。',
        'Matters on which an opinion was given, by its date; matters still under review are left out.',
      ),
      phrase: '开展合法性审查{n}',
    },
    'legalReview.contracts': {
      name: w('审查合同', 'Contracts reviewed'),
      unit: copy,
      definition: w(
        '审查对象为合同协议的件数，按出具意见日期。',
        'Contracts on which an opinion was given, by its date.',
      ),
      phrase: '审查合同{n}',
    },
    'legalReview.decisions': {
      name: w('审查重大行政决策', 'Major decisions reviewed'),
      unit: piece,
      definition: w(
        '审查对象为重大行政决策的件数，按出具意见日期。',
        'Major decisions on which an opinion was given, by its date.',
      ),
      phrase: '审查重大行政决策{n}',
    },
    'legalReview.contractAmount': {
      name: w('审查合同金额', 'Amount of contracts reviewed'),
      unit: tenThousandYuan,
      definition: w(
        '已审查合同的金额之和，按出具意见日期；未填金额的不计。',
        'Sum of the contracts reviewed, by the date of the opinion; contracts without an amount are left out.',
      ),
      phrase: '审查合同金额{n}',
    },
    'legalReview.opinions': {
      name: w('提出法律意见', 'Opinions given'),
      unit: entry,
      definition: w(
        '审查中提出的法律意见条数之和，按出具意见日期。',
        'Opinions given in reviews, by the date of the opinion.',
      ),
      phrase: '提出法律意见{n}',
    },
    'legalReview.adoptedRate': {
      name: w('法律意见采纳率', 'Adoption rate'),
      unit: percent,
      definition: w(
        '采纳条数 ÷ 已答复的意见条数；起草部门尚未答复的不计。',
        'Adopted ÷ answered opinions; those the drafter has not yet answered are left out.',
      ),
      phrase: '意见采纳率{n}',
    },
    'legalReview.riskAssessments': {
      name: w('法律风险评估', 'Legal risk assessments'),
      unit: piece,
      definition: w(
        '审查时同时开展法律风险评估的件数，按出具意见日期。',
        'Reviews in which the legal risk was assessed as well, by the date of the opinion.',
      ),
      phrase: '开展法律风险评估{n}',
    },
  },
};
