import { w } from '#src/domain/words.ts';
import { enforcementIndicatorText } from './indicator-text.ts';
import { enforcementOptions } from './options.ts';

/** Words of the enforcement ledger. */
export const enforcementText = {
  name: w('行政执法案件台账', 'Enforcement cases'),
  about: w(
    '行政处罚、许可、强制等执法案件，立案（受理）即登记，作出决定、结案和公示后补填；检查另记执法检查台账。',
    'Penalties, licences and coercive measures: register when filed, add decision, closing and publication; inspections have their own ledger.',
  ),
  fields: {
    caseNo: { label: w('案号', 'Case no.') },
    filedAt: { label: w('立案（受理）日期', 'Filed on') },
    kind: { label: w('执法类别', 'Kind') },
    procedure: { label: w('适用程序', 'Procedure') },
    area: { label: w('执法领域', 'Field') },
    source: { label: w('案件来源', 'Source') },
    party: {
      label: w('当事人类别', 'Party'),
      hint: w('只选类别，不写姓名和名称。', 'The kind only, no names.'),
    },
    matter: {
      label: w('案由', 'Matter'),
      hint: w('写违法行为或申请事项，不写当事人姓名。', 'The act or the application; no names.'),
    },
    basis: { label: w('执法依据', 'Legal basis') },
    village: { label: w('所在村（社区）', 'Village') },
    department: { label: w('配合部门', 'Department') },
    count: {
      label: w('件数', 'Cases'),
      hint: w(
        '一行一件填 1；按月汇总登记时填合计。',
        '1 for a single case, the total for a monthly summary row.',
      ),
    },
    twoOfficers: { label: w('两名以上持证人员执法', 'Two or more certified officers') },
    heard: { label: w('举行听证', 'Hearing held') },
    reviewTrigger: {
      label: w('法制审核情形', 'Ground for legality review'),
      hint: w(
        '《行政处罚法》第五十八条列明的情形。',
        'The grounds of article 58 of the Administrative Penalty Law.',
      ),
    },
    reviewedAt: { label: w('法制审核日期', 'Reviewed on') },
    reviewerQualified: { label: w('审核人员具备法律职业资格', 'Reviewer is legally qualified') },
    decideDueAt: {
      label: w('应作出决定日期', 'Decision due on'),
      hint: w('留空时按“办理期限”自动推算。', 'Left empty, it follows the deadline rules.'),
    },
    decidedAt: { label: w('作出决定日期', 'Decided on') },
    penaltyClass: {
      label: w('处罚种类', 'Class of penalty'),
      hint: w(
        '并处两种以上的计一件，选最重的一种。',
        'Several at once count as one case, in the heaviest class.',
      ),
    },
    fine: { label: w('罚款', 'Fine'), hint: w('以决定书为准。', 'As in the written decision.') },
    confiscated: { label: w('没收', 'Confiscated') },
    noPenalty: { label: w('不予处罚', 'No penalty') },
    mitigated: { label: w('从轻减轻处罚', 'Mitigated') },
    licenceResult: { label: w('许可结果', 'Result') },
    coercionType: { label: w('强制方式', 'Measure') },
    otherAct: {
      label: w('执法行为种类', 'Kind of act'),
      hint: w('按行政执法年度统计的分类填。', 'As in the yearly statistics of enforcement.'),
    },
    deliverDueAt: {
      label: w('应送达日期', 'Delivery due on'),
      hint: w('留空时按“办理期限”自动推算。', 'Left empty, it follows the deadline rules.'),
    },
    deliveredAt: { label: w('送达日期', 'Delivered on') },
    fineDueAt: {
      label: w('应缴款日期', 'Payment due on'),
      hint: w('留空时按“办理期限”从送达起推算。', 'Left empty, counted from delivery.'),
    },
    finePaidAt: { label: w('缴清罚款日期', 'Fine paid on') },
    closedAt: { label: w('结案日期', 'Closed on') },
    transferred: { label: w('移送司法机关', 'Handed to the judicial organs') },
    steps: {
      label: w('已记录的环节', 'Steps recorded'),
      hint: w(
        '有文字或音像记录的环节都勾选。',
        'Every step with a written or audio-visual record.',
      ),
    },
    avRecord: { label: w('有音像记录', 'Audio-visual record') },
    archivedAt: { label: w('归档日期', 'Archived on') },
    notPublic: { label: w('依法不予公开', 'Not public by law') },
    publishDueAt: {
      label: w('应公示日期', 'Publication due on'),
      hint: w('留空时按“办理期限”自动推算。', 'Left empty, it follows the deadline rules.'),
    },
    secretCheck: { label: w('公示前已作保密和隐私审查', 'Checked for secrets and privacy') },
    publishedAt: { label: w('公示日期', 'Published on') },
    note: { label: w('备注', 'Remarks') },
  },
  options: enforcementOptions,
  sections: {
    inquiry: w('调查与法制审核', 'Inquiry and legality review'),
    decision: w('决定与执行', 'Decision and execution'),
    record: w('全过程记录', 'Full record'),
    publication: w('执法公示', 'Publication'),
  },
  stages: {
    decide: w('逾期未决定件数', 'cases overdue for a decision'),
    publish: w('逾期未公示件数', 'decisions overdue for publication'),
  },
  measures: {
    filed: w('立案（受理）件数', 'cases filed'),
    decided: w('作出决定件数', 'cases decided'),
    closed: w('结案件数', 'cases closed'),
    penalties: w('行政处罚件数', 'penalties'),
    licences: w('行政许可决定件数', 'licence decisions'),
    coercions: w('行政强制件数', 'coercive measures'),
    otherActs: w('其他执法行为件数', 'other acts of enforcement'),
    fines: w('罚没金额', 'fines and confiscations'),
    noPenalty: w('不予处罚件数', 'cases without penalty'),
    mitigated: w('从轻减轻处罚件数', 'cases mitigated'),
    transferred: w('移送司法件数', 'cases handed on'),
    recorded: w('全过程记录齐全件数', 'cases with a full record'),
    avRecorded: w('有音像记录件数', 'cases with an audio-visual record'),
    reviewDue: w('应法制审核件数', 'cases that needed a legality review'),
    reviewed: w('决定前法制审核件数', 'cases reviewed before the decision'),
    published: w('公示件数', 'cases published'),
    publishedOnTime: w('按期公示件数', 'cases published on time'),
  },
  checks: {
    decidedAfterFiling: w('作出决定日期早于立案日期，请核对。', 'Decided before it was filed.'),
    closedAfterFiling: w('结案日期早于立案日期，请核对。', 'Closed before it was filed.'),
    closedAfterDecision: w('结案日期早于作出决定日期，请核对。', 'Closed before the decision.'),
    deliveredAfterDecision: w(
      '送达日期早于作出决定日期，请核对。',
      'Delivered before the decision.',
    ),
    archivedAfterClosing: w('归档日期早于结案日期，请核对。', 'Archived before it was closed.'),
    publishedAfterDecision: w(
      '公示须在作出决定之后，请核对两个日期。',
      'Publication comes after the decision; please check both dates.',
    ),
    secretCheckFirst: w(
      '公示前须先作保密和隐私审查。',
      'A check for secrets and privacy must come before publication.',
    ),
    classOfPenalty: w(
      '已作出处罚决定，请选处罚种类；不予处罚的请勾选。',
      'Choose the class of the penalty, or tick “no penalty”.',
    ),
    noPenaltyNoFine: w(
      '不予处罚的案件不应有处罚种类和罚没金额。',
      'A case without penalty has no class, fine or confiscation.',
    ),
    fineHasAmount: w('处罚种类为罚款，请填罚款金额。', 'Give the amount of the fine.'),
    heavierThanWarning: w(
      '警告并处罚款或没收的，应选较重的种类。',
      'A warning together with a fine counts in the heavier class.',
    ),
    simpleFineLimit: w(
      '当场处罚的罚款一般不超过二百元（个人）或三千元（单位），请核对适用程序。',
      'On-the-spot fines are up to 200 yuan for individuals and 3,000 yuan for organisations; check the procedure.',
    ),
    decidedInTime: w(
      '作出决定超过应作出决定日期，请核对是否经批准延长。',
      'Decided after the day it was due; check that an extension was approved.',
    ),
    deliveredInTime: w('送达超过应送达日期。', 'Delivered late.'),
    finePaidAfterDelivery: w('缴款日期早于送达日期，请核对。', 'Paid before delivery.'),
    finePaidInTime: w(
      '缴款超过应缴款日期，请核对是否加处罚款或经批准延期、分期。',
      'Paid late; check for a surcharge or an approved delay.',
    ),
    heardIsMajor: w(
      '经过听证的案件，请核对是否属于应当法制审核的情形。',
      'After a hearing, check whether a legality review is required.',
    ),
    reviewBeforeDecision: w(
      '属于应当法制审核的情形，须在作出决定前审核。',
      'The legality review must come before the decision.',
    ),
    reviewerIsQualified: w(
      '初次从事法制审核的人员应当具备法律职业资格，请核对。',
      'First-time reviewers must be legally qualified; please check.',
    ),
    twoCertifiedOfficers: w(
      '普通程序案件应由两名以上持证人员办理，请核对。',
      'Ordinary cases need two or more certified officers.',
    ),
    publishedInTime: w('公示日期晚于应公示日期。', 'Published after the day it was due.'),
  },
  indicators: enforcementIndicatorText,
};
