import { w } from '#src/domain/words.ts';
import { day, percent, piece, point } from '#src/ledgers/units.ts';

/** Words of the whistle ledger. */
export const whistleText = {
  name: w('乡镇吹哨、部门报到台账', 'Township whistles, departments report'),
  about: w(
    '镇里解决不了、请部门到场办理的事项，吹哨即登记，报到、办结、评哨后补填。',
    'Matters that the township cannot solve alone: register when the whistle is sent, then add arrival, closing and score.',
  ),
  fields: {
    whistleNo: { label: w('哨单编号', 'Whistle no.') },
    sentAt: { label: w('吹哨日期', 'Sent on') },
    type: { label: w('哨型', 'Type') },
    village: { label: w('所属村（社区）', 'Village') },
    matter: {
      label: w('吹哨事项', 'Matter'),
      hint: w(
        '写清何地何事、需要部门做什么，不写姓名和电话。',
        'Where, what and what is asked of the department; no names or phone numbers.',
      ),
    },
    count: {
      label: w('件数', 'Cases'),
      hint: w(
        '一行一件填 1；按月汇总登记时填合计。',
        '1 for a single whistle, the total for a monthly summary row.',
      ),
    },
    department: { label: w('主办部门', 'Lead department') },
    coDepartments: { label: w('协办部门', 'Other departments') },
    arriveBy: {
      label: w('应报到日期', 'To arrive by'),
      hint: w('没有规定报到时限的留空。', 'Left empty where no time is set.'),
    },
    arrivedAt: { label: w('报到日期', 'Arrived on') },
    returnedAt: { label: w('退哨日期', 'Returned on') },
    returnReason: { label: w('退哨原因', 'Why returned') },
    dueAt: {
      label: w('应办结日期', 'To be closed by'),
      hint: w('按哨单商定的时限填。', 'As agreed on the whistle sheet.'),
    },
    closedAt: { label: w('办结日期', 'Closed on') },
    outcome: { label: w('办理结果', 'Outcome') },
    score: {
      label: w('评哨得分', 'Score'),
      hint: w('百分制，由镇里评定。', 'Out of 100, given by the township.'),
    },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    type: {
      daily: w('日常哨', 'Daily'),
      emergency: w('应急哨', 'Emergency'),
      major: w('重大哨', 'Major'),
    },
    outcome: {
      solved: w('已解决', 'Solved'),
      partly: w('部分解决', 'Partly solved'),
      unsolved: w('未解决', 'Not solved'),
    },
  },
  sections: {
    response: w('分哨与报到', 'Assignment and arrival'),
    closing: w('办结与评哨', 'Closing and score'),
  },
  stages: {
    arrive: w('逾期未报到件数', 'whistles overdue for arrival'),
    close: w('逾期未办结件数', 'whistles overdue for closing'),
  },
  measures: {
    sent: w('吹哨件数', 'whistles sent'),
    arrived: w('部门报到件数', 'whistles answered by arrival'),
    arrivalDays: w('报到用时合计（天）', 'days until arrival, summed'),
    arrivalLimited: w('有报到时限的报到件数', 'arrivals with a time limit'),
    arrivedOnTime: w('按时报到件数', 'arrivals on time'),
    neverArrived: w(
      '过了报到时限、未报到即办结的件数',
      'closed after the limit without any arrival',
    ),
    returned: w('退哨件数', 'whistles returned'),
    closed: w('办结件数', 'whistles closed'),
    onTime: w('按期办结件数', 'whistles closed on time'),
    scored: w('已评哨件数', 'whistles scored'),
    scoreSum: w('评哨得分合计', 'scores, summed'),
  },
  checks: {
    arrivedAfterSent: w(
      '报到日期早于吹哨日期，请核对。',
      'The arrival date is before the date sent.',
    ),
    arriveByAfterSent: w(
      '应报到日期早于吹哨日期，请核对。',
      'The date to arrive by is before the date sent.',
    ),
    dueAfterSent: w('应办结日期早于吹哨日期，请核对。', 'The due date is before the date sent.'),
    closedAfterSent: w(
      '办结日期早于吹哨日期，请核对。',
      'The closing date is before the date sent.',
    ),
    closedAfterArrived: w(
      '办结日期早于报到日期，请核对。',
      'The closing date is before the arrival date.',
    ),
    returnedAfterSent: w(
      '退哨日期早于吹哨日期，请核对。',
      'The return date is before the date sent.',
    ),
    closedNotReturned: w(
      '退哨和办结只能填一项；改派的请另登一行。',
      'A whistle is either returned or closed; enter a reassigned one anew.',
    ),
    closedNeedsArrival: w(
      '已办结却没有报到日期，请补填。',
      'Closed without an arrival date; please add it.',
    ),
  },
  indicators: {
    'whistle.total': {
      name: w('乡镇吹哨', 'Whistles sent'),
      unit: piece,
      definition: w(
        '本期吹哨的件数，按吹哨日期，含退哨和尚未办结的。',
        'Whistles sent in the period, by date sent, including returned and open ones.',
      ),
      phrase: '乡镇吹哨{n}',
    },
    'whistle.arrived': {
      name: w('部门报到', 'Arrivals'),
      unit: piece,
      definition: w(
        '本期部门已报到的件数，按报到日期。',
        'Whistles whose department arrived in the period, by date of arrival.',
      ),
      phrase: '部门报到{n}',
    },
    'whistle.arrivedOnTimeRate': {
      name: w('按时报到率', 'Arrivals on time'),
      unit: percent,
      definition: w(
        '按时报到 ÷（有时限的已报到 + 过了时限始终未报到即办结 + 逾期未报到），按报到日期，未报到的按办结日期或应报到日期；没有时限、未到时限和退哨的不计。',
        'Arrivals on time ÷ (arrivals with a time limit + closed after it without any arrival + overdue for arrival), by date of arrival, of closing or the due day; those without a limit, still in time or returned are left out.',
      ),
      phrase: '按时报到率{n}',
    },
    'whistle.arrivalDays': {
      name: w('平均报到用时', 'Average days until arrival'),
      unit: day,
      definition: w(
        '从吹哨到报到的自然日之和 ÷ 报到件数，按报到日期；当天报到计 0 天。',
        'Calendar days from sending to arrival ÷ arrivals, by date of arrival; the same day counts as 0.',
      ),
      phrase: '平均报到用时{n}',
    },
    'whistle.returned': {
      name: w('退哨', 'Whistles returned'),
      unit: piece,
      definition: w(
        '本期被部门退回的件数，按退哨日期。',
        'Whistles returned by departments, by date returned.',
      ),
      phrase: '退哨{n}',
    },
    'whistle.closed': {
      name: w('吹哨事项办结', 'Whistles closed'),
      unit: piece,
      definition: w(
        '本期办结的件数，按办结日期，含以前吹哨的；退哨的不计。',
        'Whistles closed in the period, by closing date, including earlier ones; returned ones are left out.',
      ),
      phrase: '办结吹哨事项{n}',
    },
    'whistle.solved': {
      name: w('吹哨事项解决', 'Whistles solved'),
      unit: piece,
      definition: w(
        '本期办结且结果为“已解决”的件数，按办结日期。',
        'Whistles closed in the period as solved, by closing date.',
      ),
      phrase: '解决吹哨事项{n}',
    },
    'whistle.closedRate': {
      name: w('吹哨事项办结率', 'Share of whistles closed'),
      unit: percent,
      definition: w(
        '本期办结 ÷（本期办结 + 逾期未办结）；未到期和退哨的不计。',
        'Closed in the period ÷ (closed + overdue); those not yet due or returned are left out.',
      ),
      phrase: '吹哨事项办结率{n}',
    },
    'whistle.onTimeRate': {
      name: w('吹哨事项按期办结率', 'Whistles closed on time'),
      unit: percent,
      definition: w(
        '按期办结 ÷（本期办结 + 逾期未办结）；未到期和退哨的不计。',
        'Closed on time ÷ (closed + overdue); those not yet due or returned are left out.',
      ),
      phrase: '吹哨事项按期办结率{n}',
    },
    'whistle.averageScore': {
      name: w('评哨平均分', 'Average score'),
      unit: point,
      definition: w(
        '评哨得分之和 ÷ 已评哨件数，按办结日期；未评分的不计。',
        'Sum of scores ÷ whistles scored, by closing date; unscored ones are left out.',
      ),
      phrase: '评哨平均{n}',
    },
  },
};
