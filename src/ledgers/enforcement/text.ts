import { w } from '#src/domain/words.ts';
import { percent, piece, tenThousandYuan } from '#src/ledgers/units.ts';
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
    deliveredAt: { label: w('送达日期', 'Delivered on') },
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
    decidedInNinetyDays: w(
      '立案到作出决定超过九十日，请核对是否经批准延长。',
      'More than ninety days from filing to decision; check that an extension was approved.',
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
  indicators: {
    'enforcement.cases': counted(
      '行政处罚案件',
      'Penalty cases',
      '本期立案的行政处罚案件（按立案日期），含尚未作出决定的；等于简易程序与普通程序之和。',
      'Penalty cases filed in the period, by the day filed, undecided ones included; the sum of simple and ordinary procedure.',
      '办理行政处罚案件{n}',
    ),
    'enforcement.simple': counted(
      '简易程序案件',
      'Simple procedure',
      '适用简易程序的处罚案件，按立案日期。',
      'Penalty cases in simple procedure, by the day filed.',
      '其中简易程序{n}',
    ),
    'enforcement.ordinary': counted(
      '普通程序案件',
      'Ordinary procedure',
      '适用普通程序的处罚案件，按立案日期。',
      'Penalty cases in ordinary procedure, by the day filed.',
      '普通程序{n}',
    ),
    'enforcement.filed': counted(
      '执法案件',
      'Cases filed',
      '本期立案（受理）的处罚、许可、强制等全部案件，按立案日期；检查不计。',
      'All cases filed in the period, by the day filed; inspections are left out.',
      '办理各类执法案件{n}',
    ),
    'enforcement.closed': counted(
      '执法结案',
      'Cases closed',
      '本期结案的全部案件，按结案日期，含上年立案的。',
      'All cases closed in the period, by the day closed, those filed earlier included.',
      '结案{n}',
    ),
    'enforcement.penalties': counted(
      '作出行政处罚',
      'Penalties',
      '本期作出的行政处罚决定，按决定日期；并处两种以上计一件并计入最重种类，不予处罚的不计。',
      'Penalties decided in the period, by the day decided; several at once count once in the heaviest class, and cases without penalty are left out.',
      '作出行政处罚决定{n}',
    ),
    'enforcement.licences': counted(
      '行政许可决定',
      'Licence decisions',
      '本期作出的许可、不予许可和撤销许可决定，按决定日期。',
      'Licences granted, refused or revoked in the period, by the day decided.',
      '作出行政许可决定{n}',
    ),
    'enforcement.coercions': counted(
      '行政强制',
      'Coercive measures',
      '本期决定的行政强制措施和强制执行，按决定日期。',
      'Coercive measures and executions decided in the period, by the day decided.',
      '实施行政强制{n}',
    ),
    'enforcement.fines': {
      name: w('罚没金额', 'Fines and confiscations'),
      unit: tenThousandYuan,
      definition: w(
        '决定书载明的罚款与没收金额之和，按决定日期，不论是否已缴纳。',
        'Fines and confiscations of the written decisions, by the day decided, paid or not.',
      ),
      phrase: '罚没金额{n}',
    },
    'enforcement.noPenalty': counted(
      '不予处罚',
      'No penalty',
      '本期决定不予处罚的案件，按决定日期。',
      'Cases in which no penalty was imposed, by the day decided.',
      '依法不予处罚{n}',
    ),
    'enforcement.mitigated': counted(
      '从轻减轻处罚',
      'Mitigated',
      '本期从轻或减轻处罚的案件，按决定日期。',
      'Cases in which the penalty was mitigated, by the day decided.',
      '从轻减轻处罚{n}',
    ),
    'enforcement.transferred': counted(
      '移送司法机关',
      'Handed on',
      '本期结案并移送司法机关的案件，按结案日期。',
      'Cases closed and handed to the judicial organs, by the day closed.',
      '移送司法机关{n}',
    ),
    'enforcement.recordRate': share(
      '执法全过程记录率',
      'Full-record rate',
      '全过程记录齐全的案件 ÷ 结案案件，按结案日期。无须法制审核的不要求审核记录，不予处罚的不要求执行记录；未结案的不计。',
      'Cases with a full record ÷ cases closed, by the day closed. No review record is asked without a ground for review, no execution record without a penalty; open cases are left out.',
      '执法全过程记录率{n}',
    ),
    'enforcement.avRecordRate': share(
      '音像记录率',
      'Audio-visual record rate',
      '有音像记录的案件 ÷ 结案案件，按结案日期；未结案的不计。',
      'Cases with an audio-visual record ÷ cases closed, by the day closed; open cases are left out.',
      '音像记录率{n}',
    ),
    'enforcement.reviewRate': share(
      '重大执法决定法制审核率',
      'Legality review rate',
      '作出决定前已法制审核的 ÷ 属于应当法制审核情形的已决案件，按决定日期；未作出决定的不计。',
      'Reviewed before the decision ÷ decided cases that needed a review, by the day decided; undecided ones are left out.',
      '重大执法决定法制审核率{n}',
    ),
    'enforcement.publishedOnTimeRate': share(
      '执法决定按期公示率',
      'On-time publication rate',
      '按期公示 ÷（已公示 + 已逾期仍未公示），按公示日期，逾期的按应公示日期。尚未作出决定、期限内尚未公示和依法不予公开的不计。',
      'Published on time ÷ (published + overdue and still unpublished), by date of publication or due day. Undecided cases, those still in time and those not public by law are left out.',
      '执法决定按期公示率{n}',
    ),
  },
};

function counted(zh: string, en: string, aboutZh: string, aboutEn: string, phrase: string) {
  return { name: w(zh, en), unit: piece, definition: w(aboutZh, aboutEn), phrase };
}

function share(zh: string, en: string, aboutZh: string, aboutEn: string, phrase: string) {
  return { name: w(zh, en), unit: percent, definition: w(aboutZh, aboutEn), phrase };
}
