import { w } from '#src/domain/words.ts';
import { item, one } from '#src/ledgers/units.ts';

/** Words of the duty-list ledger. */
export const dutyListText = {
  name: w('清单管理台账', 'Lists of powers and duties'),
  about: w(
    '权责、履职、公共服务和证明事项清单，每出一版登记一行；全年没有调整的，年内登记一次“核对无调整”。',
    'Lists of powers, duties, services and certificates: one row for each version, and one “checked, unchanged” in a year without changes.',
  ),
  fields: {
    effectiveAt: {
      label: w('生效日期', 'In force from'),
      hint: w('核对无调整的填核对日期。', 'For an unchanged list the day it was checked.'),
    },
    kind: { label: w('清单类别', 'List') },
    edition: { label: w('版本名称', 'Version') },
    reason: { label: w('登记原因', 'Why entered') },
    powerItems: { label: w('权责事项总数', 'Powers and duties in all') },
    basicItems: { label: w('基本履职事项总数', 'Basic duties in all') },
    supportItems: { label: w('配合履职事项总数', 'Supporting duties in all') },
    withdrawnItems: { label: w('上级部门收回事项总数', 'Duties taken back in all') },
    serviceItems: { label: w('公共服务事项总数', 'Public services in all') },
    certKeptItems: { label: w('保留证明事项总数', 'Certificates kept in all') },
    certCancelledItems: { label: w('取消证明事项总数', 'Certificates cancelled in all') },
    previous: {
      label: w('上一版总数', 'In the version before'),
      hint: w('首次编制留空。', 'Left empty for a first version.'),
    },
    added: { label: w('新增事项', 'Added') },
    removed: { label: w('取消事项', 'Removed') },
    changed: {
      label: w('变更事项', 'Changed'),
      hint: w('名称、依据等调整而数量不变的。', 'Changed in name or basis, not in number.'),
    },
    licence: { label: w('行政许可', 'Licences') },
    penalty: { label: w('行政处罚', 'Penalties') },
    coercion: { label: w('行政强制', 'Coercion') },
    levy: { label: w('行政征收', 'Levies') },
    payment: { label: w('行政给付', 'Payments') },
    inspection: { label: w('行政检查', 'Inspections') },
    confirmation: { label: w('行政确认', 'Confirmations') },
    reward: { label: w('行政奖励', 'Rewards') },
    ruling: { label: w('行政裁决', 'Rulings') },
    otherPower: { label: w('其他权责', 'Other') },
    commitment: { label: w('其中实行告知承诺', 'Of these by commitment') },
    basis: { label: w('审定或公布文号', 'Document') },
    approvedBy: { label: w('审定机关', 'Approved by') },
    secretCheck: { label: w('公布前已作保密审查', 'Secrecy check before publication') },
    publishedAt: { label: w('公布日期', 'Published on') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      power: w('权责清单', 'Powers and duties'),
      basic: w('基本履职事项清单', 'Basic duties'),
      support: w('配合履职事项清单', 'Supporting duties'),
      withdrawn: w('上级部门收回事项清单', 'Duties taken back by higher departments'),
      service: w('公共服务事项清单', 'Public services'),
      certKept: w('保留证明事项清单', 'Certificates kept'),
      certCancelled: w('取消证明事项清单', 'Certificates cancelled'),
    },
    reason: {
      first: w('首次编制', 'First version'),
      adjusted: w('动态调整', 'Adjusted'),
      reviewed: w('核对无调整', 'Checked, unchanged'),
    },
    approvedBy: {
      county: w('县级政府', 'County government'),
      editorial: w('机构编制部门', 'Staffing department'),
      judicial: w('司法行政部门', 'Judicial department'),
      township: w('镇党委政府', 'Township'),
    },
  },
  sections: {
    change: w('较上一版变化', 'Changes'),
    types: w('权责分类', 'By type'),
    approval: w('审定与公布', 'Approval and publication'),
  },
  measures: {
    versions: w('清单版本数', 'versions'),
    added: w('调整新增项数', 'items added'),
    removed: w('调整取消项数', 'items removed'),
    changed: w('调整变更项数', 'items changed'),
    published: w('公布清单数', 'lists published'),
  },
  checks: {
    typesMakeTheTotal: w(
      '各类权责之和与权责事项总数不一致，请核对。',
      'The types do not add up to the total.',
    ),
    changeMakesTheTotal: w(
      '上一版总数加新增、减取消，不等于本版总数，请核对。',
      'The version before plus added less removed is not the total.',
    ),
    addedWithinTotal: w('新增事项多于本版总数，请核对。', 'More items added than the list has.'),
    removedWithinPrevious: w(
      '取消事项多于上一版总数，请核对。',
      'More items removed than there were.',
    ),
    adjustmentHasChange: w(
      '登记原因为动态调整，却没有新增、取消或变更，请核对。',
      'An adjustment without any change.',
    ),
    reviewedWithoutChange: w(
      '有新增、取消或变更的，登记原因应选“动态调整”。',
      'With changes the reason should be “Adjusted”.',
    ),
    commitmentWithinTotal: w(
      '实行告知承诺的多于保留证明事项，请核对。',
      'More by commitment than certificates kept.',
    ),
    secretCheckFirst: w('公布前须先作保密审查。', 'A secrecy check must come before publication.'),
  },
  indicators: {
    'lists.power': newest('权责事项', 'Powers and duties', '权责清单', '动态管理权责事项{n}'),
    'lists.basic': newest(
      '基本履职事项',
      'Basic duties',
      '基本履职事项清单',
      '梳理基本履职事项{n}',
    ),
    'lists.support': newest(
      '配合履职事项',
      'Supporting duties',
      '配合履职事项清单',
      '配合履职事项{n}',
    ),
    'lists.withdrawn': newest(
      '上级部门收回事项',
      'Duties taken back',
      '上级部门收回事项清单',
      '上级部门收回事项{n}',
    ),
    'lists.service': newest(
      '公共服务事项',
      'Public services',
      '公共服务事项清单',
      '公布公共服务事项{n}',
    ),
    'lists.certKept': newest(
      '保留证明事项',
      'Certificates kept',
      '保留证明事项清单',
      '保留证明事项{n}',
    ),
    'lists.certCancelled': newest(
      '取消证明事项',
      'Certificates cancelled',
      '取消证明事项清单',
      '取消证明事项{n}',
    ),
    'lists.adjusted': {
      name: w('清单动态调整', 'Items adjusted'),
      unit: item,
      definition: w(
        '本期动态调整中新增、取消和变更的事项之和，按生效日期；首次编制的不计。',
        'Items added, removed or changed by adjustments of the period, by the day in force; first versions are left out.',
      ),
      phrase: '动态调整清单事项{n}',
    },
    'lists.published': {
      name: w('公布清单', 'Lists published'),
      unit: one,
      definition: w(
        '本期公布的清单版本数，按公布日期。',
        'Versions of lists published in the period, by that day.',
      ),
      phrase: '公布各类清单{n}',
    },
  },
};

function newest(zh: string, en: string, list: string, phrase: string) {
  return {
    name: w(zh, en),
    unit: item,
    definition: w(
      `本年截至期末最近一版${list}的事项总数；年内没有登记版本时不显示。`,
      `Items of the year’s newest version of this list up to the period’s end; nothing is shown when no version was entered in the year.`,
    ),
    phrase,
  };
}
