import { w } from '#src/domain/words.ts';
import { item, percent, piece, time } from '#src/ledgers/units.ts';

/** Words of the service volume ledger. */
export const serviceVolumeText = {
  name: w('政务服务办件台账', 'Service volume'),
  about: w(
    '便民服务中心和村站的办件，按月、按办理渠道汇总登记；当月受理、以后办结的，办结后回填原月份。',
    'Cases of the service centre and village stations, summed by month and channel; cases finished later are added to the month of acceptance.',
  ),
  fields: {
    month: { label: w('月份', 'Month') },
    channel: { label: w('办理渠道', 'Channel') },
    itemKind: { label: w('事项类型', 'Kind of item') },
    item: {
      label: w('事项名称', 'Item'),
      hint: w(
        '只登记某一事项时填写，合计行留空。',
        'Only for a row about one item; empty in summary rows.',
      ),
    },
    village: {
      label: w('办理村（社区）', 'Village'),
      hint: w('镇级中心办理的留空。', 'Empty for the township centre.'),
    },
    applied: {
      label: w('申请件数', 'Applied'),
      hint: w('不掌握的可留空。', 'Empty when not known.'),
    },
    accepted: { label: w('受理件数', 'Accepted') },
    rejected: { label: w('不予受理件数', 'Not accepted') },
    finished: {
      label: w('其中办结件数', 'Of these finished'),
      hint: w('本月受理的件中已办结的。', 'Finished among the cases accepted this month.'),
    },
    instant: { label: w('其中即办件数', 'Done on the spot') },
    onTime: { label: w('其中按时办结件数', 'Finished on time') },
    overdue: { label: w('其中超时办结件数', 'Finished late') },
    verySatisfied: { label: w('非常满意', 'Very satisfied') },
    satisfied: { label: w('满意', 'Satisfied') },
    basic: { label: w('基本满意', 'Fairly satisfied') },
    dissatisfied: { label: w('不满意', 'Dissatisfied') },
    veryDissatisfied: { label: w('非常不满意', 'Very dissatisfied') },
    badDueAt: {
      label: w('差评整改期限', 'Put right by'),
      hint: w(
        '留空时从月末起推算；个别差评更早的请改为最早的期限。',
        'Left empty, it runs from the end of the month; enter the earliest one when a review came earlier.',
      ),
    },
    badFixed: { label: w('差评按期整改', 'Put right on time') },
    badLate: { label: w('差评逾期整改', 'Put right late') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    channel: {
      online: w('线上', 'Online'),
      window: w('窗口', 'Counter'),
      machine: w('自助', 'Self-service'),
      proxy: w('帮办代办', 'Help or proxy'),
    },
    itemKind: {
      permit: w('行政许可', 'Permit'),
      payment: w('行政给付', 'Payment'),
      confirmation: w('行政确认', 'Confirmation'),
      otherPower: w('其他行政权力', 'Other power'),
      public: w('公共服务', 'Public service'),
    },
  },
  sections: { volume: w('办件', 'Cases'), ratings: w('好差评', 'Ratings') },
  stages: { correct: w('逾期未整改的差评', 'bad ratings overdue and not put right') },
  measures: {
    applied: w('申请件数', 'cases applied for'),
    accepted: w('受理件数', 'cases accepted'),
    rejected: w('不予受理件数', 'cases not accepted'),
    finished: w('办结件数', 'cases finished'),
    instant: w('即办件数', 'cases done on the spot'),
    onTime: w('按时办结件数', 'cases finished on time'),
    overdue: w('超时办结件数', 'cases finished late'),
    rated: w('评价次数', 'ratings'),
    good: w('非常满意、满意、基本满意次数', 'good ratings'),
    bad: w('差评次数', 'bad ratings'),
    badFixed: w('按期整改的差评', 'bad ratings put right on time'),
    badDecided: w('已整改的差评', 'bad ratings put right'),
  },
  checks: {
    acceptedWithinApplied: w(
      '受理与不予受理之和超过申请件数，请核对。',
      'Accepted and not accepted exceed the applications.',
    ),
    finishedWithinAccepted: w(
      '办结件数超过受理件数；以前受理的请填回原月份。',
      'More finished than accepted; enter earlier cases in their own month.',
    ),
    onTimeWithinFinished: w('按时办结件数超过办结件数，请核对。', 'More on time than finished.'),
    overdueWithinFinished: w(
      '按时与超时办结之和超过办结件数，请核对。',
      'On time and late exceed finished.',
    ),
    instantWithinFinished: w(
      '即办件数超过办结件数，请核对。',
      'More done on the spot than finished.',
    ),
    ratingsWithinFinished: w('评价次数多于办结件数，请核对。', 'More ratings than finished cases.'),
    fixedWithinBad: w('整改的差评多于差评次数，请核对。', 'More put right than bad ratings.'),
  },
  indicators: {
    'services.accepted': {
      name: w('受理申请事项', 'Cases accepted'),
      unit: item,
      definition: w(
        '本期受理的办件数，按受理月份；不予受理的不计。',
        'Cases accepted in the period, by month of acceptance; cases not accepted are left out.',
      ),
      phrase: '受理申请事项{n}',
    },
    'services.completedRate': {
      name: w('完结率', 'Completion rate'),
      unit: percent,
      definition: w(
        '办结 ÷ 受理，按受理月份：本期受理的办件中已办结的占比，尚在办理的算未办结；只有全部办结才显示 100%。',
        'Finished ÷ accepted, by month of acceptance: the share of the cases accepted in the period that are finished; cases in progress count as not finished; 100 % only when all are finished.',
      ),
      phrase: '完结率{n}',
    },
    'services.satisfiedRate': {
      name: w('评价满意度', 'Satisfaction'),
      unit: percent,
      definition: w(
        '（非常满意 + 满意 + 基本满意）÷ 全部评价；未评价的不计。',
        '(Very satisfied + satisfied + fairly satisfied) ÷ all ratings; unrated cases are left out.',
      ),
      phrase: '评价满意度{n}',
    },
    'services.finished': {
      name: w('办结事项', 'Cases finished'),
      unit: piece,
      definition: w(
        '本期受理的办件中已办结的件数，按受理月份。',
        'Finished cases among those accepted in the period, by month of acceptance.',
      ),
      phrase: '办结{n}',
    },
    'services.onTimeRate': {
      name: w('按时办结率', 'On-time rate'),
      unit: percent,
      definition: w(
        '按时办结 ÷ 办结，按受理月份；尚在办理的不计。',
        'Finished on time ÷ finished, by month of acceptance; cases in progress are left out.',
      ),
      phrase: '按时办结率{n}',
    },
    'services.instantRate': {
      name: w('即办件占比', 'On-the-spot share'),
      unit: percent,
      definition: w(
        '即办件 ÷ 办结，按受理月份。',
        'Cases done on the spot ÷ finished, by month of acceptance.',
      ),
      phrase: '即办件占比{n}',
    },
    'services.onlineRate': {
      name: w('网上受理占比', 'Online share'),
      unit: percent,
      definition: w(
        '线上渠道受理 ÷ 全部受理，按受理月份。',
        'Accepted online ÷ all accepted, by month of acceptance.',
      ),
      phrase: '网上受理占比{n}',
    },
    'services.proxyAccepted': {
      name: w('帮办代办', 'Help and proxy cases'),
      unit: piece,
      definition: w(
        '本期以帮办代办方式受理的件数，按受理月份。',
        'Cases accepted with help or by proxy in the period, by month of acceptance.',
      ),
      phrase: '帮办代办{n}',
    },
    'services.overdue': {
      name: w('超时办结', 'Finished late'),
      unit: piece,
      definition: w(
        '本期受理而超时办结的件数，按受理月份。',
        'Cases accepted in the period and finished late, by month of acceptance.',
      ),
      phrase: '超时办结{n}',
    },
    'services.rejected': {
      name: w('不予受理', 'Not accepted'),
      unit: piece,
      definition: w(
        '本期不予受理的申请件数，按月份。',
        'Applications not accepted in the period, by month.',
      ),
      phrase: '不予受理{n}',
    },
    'services.badReviews': {
      name: w('政务服务差评', 'Bad ratings'),
      unit: time,
      definition: w(
        '本期不满意和非常不满意的评价次数，按办件月份。',
        'Dissatisfied and very dissatisfied ratings in the period, by the month of the cases.',
      ),
      phrase: '收到差评{n}',
    },
    'services.badFixedRate': {
      name: w('差评按期整改率', 'Bad ratings put right on time'),
      unit: percent,
      definition: w(
        '按期整改 ÷（按期整改 + 逾期整改 + 逾期未整改），按办件月份，逾期未整改的按整改期限；未到期的不计。',
        'Put right on time ÷ (on time + late + overdue and not put right), by the month of the cases or the due day; those not yet due are left out.',
      ),
      phrase: '差评按期整改率{n}',
    },
  },
};
