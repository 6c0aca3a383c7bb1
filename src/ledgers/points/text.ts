import { w } from '#src/domain/words.ts';
import { household, percent, person, point, time } from '#src/ledgers/units.ts';

/** Words of the points ledger. */
export const pointsText = {
  name: w('积分管理台账', 'Points management'),
  about: w(
    '“党员积分”“荣誉村民”等积分制度，每村每月一行，次月初填报，只填数字。',
    'Points for party members, households and honorary villagers: one row a village and month, numbers only, filled in early the next month.',
  ),
  fields: {
    month: { label: w('月份', 'Month') },
    village: { label: w('村（社区）', 'Village') },
    method: {
      label: w('做法标签', 'Local method'),
      hint: w('本地叫法，在“设置”里维护。', 'The local name, kept in the settings.'),
    },
    households: {
      label: w('参与户数', 'Households taking part'),
      hint: w(
        '本月在册的参与户数，不是新增数。',
        'Households on the list this month, not only new ones.',
      ),
    },
    members: { label: w('参与党员', 'Party members taking part') },
    honorary: {
      label: w('荣誉村民', 'Honorary villagers'),
      hint: w('本月在册人数，不写姓名。', 'Number on the list this month; no names.'),
    },
    addTimes: { label: w('加分次数', 'Times points were added') },
    pointsAdded: { label: w('加分合计', 'Points added') },
    deductTimes: { label: w('扣分次数', 'Times points were deducted') },
    pointsDeducted: {
      label: w('扣分合计', 'Points deducted'),
      hint: w('填正数。', 'As a positive number.'),
    },
    exchanges: { label: w('兑换次数', 'Exchanges') },
    pointsExchanged: { label: w('兑换积分', 'Points exchanged') },
    published: { label: w('已公示', 'Published') },
    publishedAt: { label: w('公示日期', 'Published on') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {},
  sections: {
    points: w('积分增减', 'Points'),
    exchange: w('积分兑换', 'Exchange'),
    publication: w('公示', 'Publication'),
  },
  measures: {
    rows: w('应公示的村月数', 'village-months'),
    publishedRows: w('已公示的村月数', 'village-months published'),
    times: w('积分登记次数', 'times points were recorded'),
    added: w('加分合计', 'points added'),
    deducted: w('扣分合计', 'points deducted'),
    exchanges: w('兑换次数', 'exchanges'),
    exchanged: w('兑换积分', 'points exchanged'),
  },
  checks: {
    addedNeedTimes: w(
      '有加分却没有加分次数，请核对。',
      'Points were added but no times are given.',
    ),
    deductedNeedTimes: w(
      '有扣分却没有扣分次数，请核对。',
      'Points were deducted but no times are given.',
    ),
    exchangedNeedTimes: w(
      '有兑换积分却没有兑换次数，请核对。',
      'Points were exchanged but no exchange is given.',
    ),
    publishedAfterMonth: w(
      '公示日期早于本月，请核对。',
      'The publication date is before the month.',
    ),
    pointsNeedParticipants: w(
      '有加分却没有参与户或参与人，请核对。',
      'Points were added but nobody takes part.',
    ),
  },
  indicators: {
    'points.households': {
      name: w('积分参与户', 'Households taking part'),
      unit: household,
      definition: w(
        '本年截至期末，各村最近一个月登记的参与户数之和；不是各月相加。',
        'Sum of each village’s newest monthly number of the year up to the period’s end, not a sum of months.',
      ),
      phrase: '积分管理覆盖{n}',
    },
    'points.members': {
      name: w('积分参与党员', 'Party members taking part'),
      unit: person,
      definition: w(
        '本年截至期末，各村最近一个月登记的参与党员数之和；不是各月相加。',
        'Sum of each village’s newest monthly number of party members of the year up to the period’s end, not a sum of months.',
      ),
      phrase: '参与积分管理党员{n}',
    },
    'points.honorary': {
      name: w('荣誉村民', 'Honorary villagers'),
      unit: person,
      definition: w(
        '本年截至期末，各村最近一个月登记的荣誉村民人数之和；不是各月相加。',
        'Sum of each village’s newest monthly number of honorary villagers of the year up to the period’s end, not a sum of months.',
      ),
      phrase: '评定荣誉村民{n}',
    },
    'points.times': {
      name: w('积分登记', 'Times points were recorded'),
      unit: time,
      definition: w(
        '各村各月加分次数与扣分次数之和，按积分月份。',
        'Times points were added or deducted in all villages, by month.',
      ),
      phrase: '登记积分{n}',
    },
    'points.added': {
      name: w('加分合计', 'Points added'),
      unit: point,
      definition: w(
        '各村各月加分之和，按积分月份；扣分不抵减。',
        'Points added in all villages, by month; deductions are not subtracted.',
      ),
      phrase: '累计加分{n}',
    },
    'points.deducted': {
      name: w('扣分合计', 'Points deducted'),
      unit: point,
      definition: w(
        '各村各月扣分之和，按积分月份，以正数表示。',
        'Points deducted in all villages, by month, as a positive number.',
      ),
      phrase: '累计扣分{n}',
    },
    'points.exchanges': {
      name: w('积分兑换', 'Exchanges'),
      unit: time,
      definition: w(
        '各村各月积分兑换次数之和，按积分月份。',
        'Exchanges of points in all villages, by month.',
      ),
      phrase: '开展积分兑换{n}',
    },
    'points.exchanged': {
      name: w('兑换积分', 'Points exchanged'),
      unit: point,
      definition: w(
        '各村各月已兑换的积分之和，按积分月份。',
        'Points exchanged in all villages, by month.',
      ),
      phrase: '兑换积分{n}',
    },
    'points.publishedRate': {
      name: w('积分公示率', 'Share of points published'),
      unit: percent,
      definition: w(
        '已公示的村月数 ÷ 已登记的村月数，按积分月份；没有登记的月份不计。',
        'Village-months published ÷ village-months recorded, by month; months without a row are left out.',
      ),
      phrase: '积分公示率{n}',
    },
  },
};
