import { w } from '#src/domain/words.ts';
import { percent, personTime, piece, visitBatch } from '#src/ledgers/units.ts';

/** Words of the petition indicators. */
export const petitionIndicatorText = {
  'petition.total': {
    name: w('信访总量', 'Petitions'),
    unit: piece,
    definition: w(
      '本期登记的全部信访事项（按登记日期），含不予受理、转送和尚未办结的。',
      'All petitions registered in the period, by date of registration, including declined, forwarded and open ones.',
    ),
    phrase: '登记办理信访事项{n}',
  },
  'petition.onTimeRate': {
    name: w('信访按期办结率', 'On-time answer rate'),
    unit: percent,
    definition: w(
      '按期办结 ÷（已办结 + 已受理而逾期未办结）。未到期、不予受理和转送的不计；只有全部按期才显示 100%。',
      'Answered on time ÷ (answered + accepted and overdue). Petitions not yet due, declined or forwarded are left out; 100 % only when all were on time.',
    ),
    phrase: '信访事项按期办结率{n}',
  },
  'petition.persons': {
    name: w('信访人次', 'Person-times in petitions'),
    unit: personTime,
    definition: w(
      '本期登记信访事项的涉及人次之和，按登记日期。',
      'Person-times of the petitions registered in the period, by date of registration.',
    ),
    phrase: '信访涉及{n}',
  },
  'petition.batches': {
    name: w('接待来访批次', 'Visits received'),
    unit: visitBatch,
    definition: w(
      '本期接待来访的批次，按登记日期；来信、网上和电话信访不计。',
      'Visits received in the period, by date of registration; letters, online and phone petitions are left out.',
    ),
    phrase: '接待来访群众{n}',
  },
  'petition.visitPersons': {
    name: w('接待来访人次', 'Visitors received'),
    unit: personTime,
    definition: w(
      '本期接待来访的人次，按登记日期；来信、网上和电话信访不计。',
      'Person-times of visits received in the period, by date of registration; other ways are left out.',
    ),
    phrase: '接待来访群众{n}',
  },
  'petition.accepted': {
    name: w('信访受理', 'Petitions accepted'),
    unit: piece,
    definition: w(
      '本期决定受理的信访事项，按受理日期；不予受理和转送的不计。',
      'Petitions accepted in the period, by date of acceptance; declined and forwarded ones are left out.',
    ),
    phrase: '受理信访事项{n}',
  },
  'petition.answered': {
    name: w('信访办结', 'Petitions answered'),
    unit: piece,
    definition: w(
      '本期答复办结的信访事项，按答复日期，含以前受理的。',
      'Petitions answered in the period, by date of the answer, whenever accepted.',
    ),
    phrase: '办结信访事项{n}',
  },
  'petition.pending': {
    name: w('结转信访事项', 'Petitions carried over'),
    unit: piece,
    definition: w(
      '截至期末已受理、尚未办结的信访事项：历年受理的减去历年办结的；按年度取数即结转下年。尚未决定是否受理的不计。',
      'Petitions accepted and not answered at the end of the period: all accepted so far less all answered; for a year, carried over to the next. Those not yet decided on are left out.',
    ),
    phrase: '结转下年继续办理信访事项{n}',
  },
  'petition.notifyRate': {
    name: w('信访按期告知率', 'On-time notice rate'),
    unit: percent,
    definition: w(
      '按期书面告知 ÷（已告知 + 逾期未告知），按告知日期，逾期的按应告知日期；期限内尚未告知的不计。',
      'Notices on time ÷ (notices given + overdue without notice), by date of notice or due day; petitions still in time are left out.',
    ),
    phrase: '按期告知率{n}',
  },
  'petition.firstOnTimeRate': {
    name: w('初信初访按期办结率', 'On-time rate of first petitions'),
    unit: percent,
    definition: w(
      '初信初访按期办结 ÷（初信初访已办结 + 已受理而逾期未办结）；未到期的不计。',
      'First petitions answered on time ÷ (first petitions answered + accepted and overdue); those not yet due are left out.',
    ),
    phrase: '初信初访按期办结率{n}',
  },
  'petition.repeatRate': {
    name: w('重复信访率', 'Repeat rate'),
    unit: percent,
    definition: w(
      '重复信访 ÷ 登记的全部信访事项，按登记日期。',
      'Repeated petitions ÷ all petitions registered, by date of registration.',
    ),
    phrase: '重复信访率{n}',
  },
  'petition.satisfiedRate': {
    name: w('信访满意率', 'Petition satisfaction rate'),
    unit: percent,
    definition: w(
      '满意和基本满意 ÷ 已评价，按答复日期；未评价的不计。',
      'Satisfied or fairly satisfied ÷ rated, by date of the answer; unrated ones are left out.',
    ),
    phrase: '信访群众满意率{n}',
  },
  'petition.backlogSolved': {
    name: w('化解信访积案', 'Long-standing cases closed'),
    unit: piece,
    definition: w(
      '本期办结的信访积案，按答复日期。',
      'Long-standing petitions answered in the period, by date of the answer.',
    ),
    phrase: '化解信访积案{n}',
  },
  'petition.leaderCases': {
    name: w('领导包案', 'Cases taken on by leaders'),
    unit: piece,
    definition: w(
      '本期登记且由领导包案的信访事项，按登记日期，不论是否办结。',
      'Petitions registered in the period and taken on by a leader, by date of registration, open or answered.',
    ),
    phrase: '领导包案信访事项{n}',
  },
  'petition.reviews': {
    name: w('信访复查复核', 'Reviews asked for'),
    unit: piece,
    definition: w(
      '本期申请复查或复核的信访事项，按申请日期；未填申请日期的不计。',
      'Petitions for which a review was asked in the period, by date of the request; those without a date are left out.',
    ),
    phrase: '申请复查复核{n}',
  },
};
