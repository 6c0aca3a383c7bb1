import { w } from '#src/domain/words.ts';
import { day, percent, piece } from '#src/ledgers/units.ts';

/** Words of the ledger of daily and zero reports. */
export const zeroReportText = {
  name: w('日报告零报告台账', 'Daily and zero reports'),
  about: w(
    '重点时段各村（社区）每日报告情况，一天一事项一行；没有情况也要报告，只填数字。',
    'Daily reports of the villages in sensitive periods, one row for each day and subject; nothing to report is reported too. Numbers only.',
  ),
  fields: {
    date: { label: w('报告日期', 'Day') },
    scope: { label: w('报告事项', 'Subject') },
    occasion: {
      label: w('重点时段', 'Period'),
      hint: w('如“主汛期”“国庆期间”。', 'Such as “flood season”.'),
    },
    reportersDue: { label: w('应报单位', 'Reports due') },
    reported: { label: w('实报单位', 'Reports received') },
    late: { label: w('其中迟报', 'Of these late') },
    missing: {
      label: w('未报单位', 'Who did not report'),
      hint: w('写村（社区）或单位名称。', 'Names of villages or units.'),
    },
    events: {
      label: w('报告情况件数', 'Events reported'),
      hint: w('零报告填 0。', '0 when nothing happened.'),
    },
    handled: { label: w('其中已处置', 'Of these dealt with') },
    note: {
      label: w('备注', 'Remarks'),
      hint: w('不写姓名和个人情况。', 'No names or personal circumstances.'),
    },
  },
  options: {
    scope: {
      keyGroups: w('重点群体', 'Groups that get help'),
      stability: w('信访维稳', 'Petitions and stability'),
      safety: w('安全生产', 'Work safety'),
      flood: w('防汛减灾', 'Flood and disasters'),
      forestFire: w('森林防火', 'Forest fire'),
      epidemic: w('疫情防控', 'Epidemic'),
      other: w('其他', 'Other'),
    },
  },
  sections: {},
  measures: {
    days: w('报告日次', 'report days'),
    due: w('应报次数', 'reports due'),
    reported: w('实报次数', 'reports received'),
    onTime: w('按时报告次数', 'reports on time'),
    zeroDays: w('零事件日次', 'days without events'),
    events: w('报告情况件数', 'events reported'),
    handled: w('已处置件数', 'events dealt with'),
  },
  checks: {
    reportedWithinDue: w('实报单位多于应报单位，请核对。', 'More reports received than due.'),
    lateWithinReported: w('迟报多于实报，请核对。', 'More late reports than received.'),
    handledWithinEvents: w('已处置多于报告情况件数，请核对。', 'More dealt with than reported.'),
    allReported: w('还有单位未报告，请催报。', 'Some have not reported yet.'),
  },
  indicators: {
    'zeroReport.rate': {
      name: w('日报告率', 'Reporting rate'),
      unit: percent,
      definition: w(
        '实报次数 ÷ 应报次数，按报告日期，各事项合计；漏报的留在分母。',
        'Reports received ÷ reports due, by day, all subjects together; missing reports stay in the denominator.',
      ),
      phrase: '日报告率{n}',
    },
    'zeroReport.onTimeRate': {
      name: w('按时报告率', 'On-time reporting rate'),
      unit: percent,
      definition: w(
        '按时报告 ÷ 实报，按报告日期；漏报的不计。',
        'Reports on time ÷ reports received, by day; missing reports are left out.',
      ),
      phrase: '按时报告率{n}',
    },
    'zeroReport.days': {
      name: w('日报告天数', 'Report days'),
      unit: day,
      definition: w(
        '本期执行日报告的天数，按报告日期；同一天两个事项计两次。',
        'Days with daily reports in the period; a day with two subjects counts twice.',
      ),
      phrase: '执行日报告制度{n}',
    },
    'zeroReport.zeroDays': {
      name: w('零事件天数', 'Days without events'),
      unit: day,
      definition: w(
        '本期各单位全部报告且没有情况的天数，按报告日期；有漏报的不计。',
        'Days in the period on which all reported and nothing happened; days with missing reports are left out.',
      ),
      phrase: '零事件{n}',
    },
    'zeroReport.events': {
      name: w('报告情况', 'Events reported'),
      unit: piece,
      definition: w(
        '本期报告的情况件数，按报告日期。',
        'Events reported in the period, by day of the report.',
      ),
      phrase: '报告情况{n}',
    },
    'zeroReport.handled': {
      name: w('处置情况', 'Events dealt with'),
      unit: piece,
      definition: w(
        '本期报告的情况中已处置的件数，按报告日期。',
        'Events reported in the period and dealt with, by day of the report.',
      ),
      phrase: '及时处置{n}',
    },
  },
};
