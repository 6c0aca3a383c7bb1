import { w } from '#src/domain/words.ts';
import { percent, piece, tenThousandYuan } from '#src/ledgers/units.ts';

/** Names, definitions and phrases of the enforcement ledger's indicators. */
export const enforcementIndicatorText = {
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
    '本期作出的许可、不予许可和撤销许可决定，按决定日期；各项件数见按许可结果的分类。',
    'Licences granted, refused or revoked in the period, by the day decided; each stands in the breakdown by result.',
    '作出行政许可决定{n}',
  ),
  'enforcement.coercions': counted(
    '行政强制',
    'Coercive measures',
    '本期决定的行政强制措施和强制执行，按决定日期；各项件数见按强制方式的分类。',
    'Coercive measures and executions decided in the period, by the day decided; each stands in the breakdown by measure.',
    '实施行政强制{n}',
  ),
  'enforcement.otherActs': counted(
    '其他执法行为',
    'Other acts of enforcement',
    '本期作出的征收、征用、裁决、给付、确认、奖励等决定，按决定日期；处罚、许可、强制和检查不计。',
    'Expropriations, requisitions, rulings, payments, confirmations, rewards and the like decided in the period, by the day decided; penalties, licences, coercion and inspections are left out.',
    '作出其他行政执法决定{n}',
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
};

function counted(zh: string, en: string, aboutZh: string, aboutEn: string, phrase: string) {
  return { name: w(zh, en), unit: piece, definition: w(aboutZh, aboutEn), phrase };
}

function share(zh: string, en: string, aboutZh: string, aboutEn: string, phrase: string) {
  return { name: w(zh, en), unit: percent, definition: w(aboutZh, aboutEn), phrase };
}
