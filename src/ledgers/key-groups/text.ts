import { w } from '#src/domain/words.ts';
import { percent, person, personTime } from '#src/ledgers/units.ts';

/** Words of the key groups ledger. */
export const keyGroupsText = {
  name: w('重点群体帮扶台账', 'Groups that get help'),
  about: w(
    '按月、按类别登记全镇人数和走访帮扶人次；只填汇总数，不登记任何个人信息。',
    'Head-counts and visits for the whole township by month and category; totals only, nothing about a person.',
  ),
  fields: {
    month: { label: w('月份', 'Month') },
    category: { label: w('类别', 'Category') },
    open: {
      label: w('月初人数', 'At the start of the month'),
      hint: w('应等于上月末人数。', 'Should equal the end of the month before.'),
    },
    added: { label: w('本月新增', 'Added') },
    removed: { label: w('本月减少', 'Removed') },
    close: {
      label: w('月末人数', 'At the end of the month'),
      hint: w(
        '留空时按 月初 + 新增 − 减少 自动填写；不足 5 人的数对外一律遮蔽。',
        'Left empty: start + added − removed. Figures under 5 are masked outside this machine.',
      ),
    },
    assigned: {
      label: w('已落实帮扶责任人数', 'With someone responsible'),
      hint: w(
        '月末人数中已落实“一包一”或“多包一”的人数。',
        'Of those at the end of the month, how many have someone responsible.',
      ),
    },
    visits: { label: w('走访帮扶人次', 'Visits and help') },
    note: {
      label: w('备注', 'Remarks'),
      hint: w('不写姓名、住址和个人情况。', 'No names, addresses or personal circumstances.'),
    },
  },
  options: {
    category: {
      mentalIllness: w('严重精神障碍患者', 'Severe mental illness'),
      drugRehabilitation: w('社区戒毒康复人员', 'Community drug rehabilitation'),
      released: w('刑满释放安置帮教人员', 'Released from prison'),
      correction: w('社区矫正对象', 'Community correction'),
      quarantine: w('隔离观察人员', 'Quarantine'),
      children: w('留守和困境儿童', 'Children left behind or in need'),
      elderly: w('独居和高龄老人', 'Old people living alone'),
      other: w('其他', 'Other'),
    },
  },
  sections: { help: w('帮扶', 'Help') },
  measures: {
    added: w('新增人数', 'persons added'),
    removed: w('减少人数', 'persons removed'),
    visits: w('走访帮扶人次', 'visits'),
    personMonths: w('应落实人月', 'person-months'),
    assignedMonths: w('已落实人月', 'person-months with someone responsible'),
  },
  checks: {
    closeAddsUp: w(
      '月末人数不等于 月初 + 新增 − 减少，请核对。',
      'The end does not equal start + added − removed.',
    ),
    removedWithinPresent: w(
      '减少人数超过月初与新增之和，请核对。',
      'More removed than were there.',
    ),
    assignedWithinClose: w(
      '已落实人数超过月末人数，请核对。',
      'More with someone responsible than there are.',
    ),
    allAssigned: w('还有人员未落实帮扶责任人。', 'Some have nobody responsible.'),
  },
  indicators: {
    'keyGroups.visits': {
      name: w('重点群体走访帮扶', 'Visits to groups that get help'),
      unit: personTime,
      definition: w(
        '本期走访帮扶人次之和，按月份；同一人多次走访分别计数。',
        'Sum of visits in the period, by month; several visits to one person all count.',
      ),
      phrase: '落实帮扶措施{n}',
    },
    'keyGroups.current': {
      name: w('重点群体期末人数', 'Groups at the end of the period'),
      unit: person,
      definition: w(
        '本年截至期末，各类别最近一个月的月末人数之和；不足 5 人的类别对外不单独显示。',
        'Sum of each category’s newest month-end head-count of the year up to the period’s end; a category under 5 is not shown by itself outside this machine.',
      ),
      phrase: '重点群体{n}',
    },
    'keyGroups.assignedRate': {
      name: w('帮扶责任落实率', 'Share with someone responsible'),
      unit: percent,
      definition: w(
        '已落实责任的人月 ÷ 月末人数的人月；未填落实人数的月份不计。',
        'Person-months with someone responsible ÷ person-months at month-end; months without that figure are left out.',
      ),
      phrase: '帮扶责任落实率{n}',
    },
    'keyGroups.added': {
      name: w('重点群体新增', 'Added to the groups'),
      unit: person,
      definition: w(
        '本期各月新增人数之和，按月份。',
        'Sum of persons added in the period, by month.',
      ),
      phrase: '新增纳入帮扶{n}',
    },
    'keyGroups.removed': {
      name: w('重点群体减少', 'Removed from the groups'),
      unit: person,
      definition: w(
        '本期各月减少人数之和，按月份。',
        'Sum of persons removed in the period, by month.',
      ),
      phrase: '退出帮扶{n}',
    },
  },
};
