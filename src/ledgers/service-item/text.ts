import { w } from '#src/domain/words.ts';
import { item, one, percent, workday } from '#src/ledgers/units.ts';

/** Words of the service item ledger. */
export const serviceItemText = {
  name: w('政务服务事项目录', 'Service items'),
  about: w(
    '本镇办理的政务服务事项，一项一行；开通网上办理或取消时补填日期，不要删除。',
    'Service items of the township, one row each; add the day it went on line or was removed, do not delete the row.',
  ),
  fields: {
    code: { label: w('事项编码', 'Item code') },
    name: { label: w('事项名称', 'Item') },
    kind: { label: w('事项类型', 'Kind') },
    department: { label: w('承办部门', 'Department') },
    basis: { label: w('实施依据', 'Legal basis') },
    listedAt: {
      label: w('列入日期', 'Listed on'),
      hint: w(
        '列入目录之日；以前已有的填能确定的最早日期。',
        'The day it entered the catalogue; for old items the earliest known day.',
      ),
    },
    legalDays: { label: w('法定时限', 'Legal term') },
    promiseDays: {
      label: w('承诺时限', 'Promised term'),
      hint: w('即办件填 0。', '0 for items done on the spot.'),
    },
    materials: { label: w('申请材料', 'Documents needed') },
    onSite: { label: w('到现场次数', 'Visits needed') },
    online: { label: w('可网上申办', 'Can be applied for online') },
    onlineSince: { label: w('网上开通日期', 'Online since') },
    onlineUntil: {
      label: w('网上停办日期', 'Online until'),
      hint: w('仍可网上申办的留空。', 'Empty while it is still online.'),
    },
    villageLevel: { label: w('下沉村（社区）办理', 'Done in the village') },
    proxy: { label: w('提供帮办代办', 'Help or proxy offered') },
    removedAt: { label: w('取消日期', 'Removed on') },
    removedReason: { label: w('取消原因', 'Reason') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      permit: w('行政许可', 'Permit'),
      payment: w('行政给付', 'Payment'),
      confirmation: w('行政确认', 'Confirmation'),
      otherPower: w('其他行政权力', 'Other power'),
      public: w('公共服务', 'Public service'),
    },
    onSite: {
      none: w('零跑动', 'None'),
      once: w('最多跑一次', 'One at most'),
      more: w('一次以上', 'More than one'),
    },
    removedReason: {
      cancelled: w('取消', 'Cancelled'),
      merged: w('合并', 'Merged'),
      handedUp: w('上级收回', 'Taken back by the superior'),
      other: w('其他', 'Other'),
    },
  },
  sections: {
    term: w('办理时限', 'Term'),
    access: w('办理方式', 'Ways of applying'),
    removal: w('取消', 'Removal'),
  },
  measures: {
    listed: w('列入项数', 'items listed'),
    removed: w('取消项数', 'items removed'),
    onlineIn: w('网上开通项数', 'items gone online'),
    onlineEnded: w('网上停办项数', 'items taken offline'),
    onlineRemoved: w('网上事项取消项数', 'online items removed'),
    instantIn: w('列入的即办件项数', 'on-the-spot items listed'),
    instantOut: w('取消的即办件项数', 'on-the-spot items removed'),
    villageIn: w('列入的下沉事项项数', 'village items listed'),
    villageOut: w('取消的下沉事项项数', 'village items removed'),
    proxyIn: w('列入的代办事项项数', 'proxy items listed'),
    proxyOut: w('取消的代办事项项数', 'proxy items removed'),
    daysCutIn: w('压缩的工作日', 'working days saved'),
    daysCutOut: w('取消事项的压缩工作日', 'working days saved by removed items'),
    legalDaysIn: w('法定时限工作日', 'working days of legal terms'),
    legalDaysOut: w('取消事项的法定时限工作日', 'working days of legal terms of removed items'),
  },
  checks: {
    promiseWithinLaw: w(
      '承诺时限超过法定时限，请核对。',
      'The promised term is longer than the legal term.',
    ),
    onlineAfterListed: w('网上开通日期早于列入日期，请核对。', 'Online before it was listed.'),
    onlineEndsAfterStart: w(
      '网上停办日期早于开通日期，请核对。',
      'Taken offline before it went online.',
    ),
    removedAfterListed: w('取消日期早于列入日期，请核对。', 'Removed before it was listed.'),
    removedAfterOnline: w(
      '取消日期早于网上开通（停办）日期，请核对。',
      'Removed before it went online or offline.',
    ),
  },
  indicators: {
    'services.onlineItems': {
      name: w('线上申办事项', 'Online items'),
      unit: one,
      definition: w(
        '截至期末可网上申办的事项数：累计开通减去停办和取消的。',
        'Items that can be applied for online at the end of the period: all that went online less those taken offline or removed.',
      ),
      phrase: '拓展线上申办事项{n}',
    },
    'services.items': {
      name: w('政务服务事项', 'Service items'),
      unit: item,
      definition: w(
        '截至期末目录内的事项数：累计列入减去取消的。',
        'Items in the catalogue at the end of the period: all listed less those removed.',
      ),
      phrase: '梳理政务服务事项{n}',
    },
    'services.onlineAdded': {
      name: w('新增线上申办事项', 'Items gone online'),
      unit: item,
      definition: w(
        '本期开通网上申办的事项数，按开通日期。',
        'Items that went online in the period, by that date.',
      ),
      phrase: '新增线上申办事项{n}',
    },
    'services.instantItems': {
      name: w('即办事项', 'On-the-spot items'),
      unit: item,
      definition: w(
        '截至期末目录内承诺时限为 0 的事项数。',
        'Items in the catalogue at the end of the period with a promised term of 0.',
      ),
      phrase: '即办事项{n}',
    },
    'services.villageItems': {
      name: w('下沉村级事项', 'Items done in the villages'),
      unit: item,
      definition: w(
        '截至期末可在村（社区）办理的事项数。',
        'Items at the end of the period that can be done in the villages.',
      ),
      phrase: '下沉村（社区）办理事项{n}',
    },
    'services.proxyItems': {
      name: w('帮办代办事项', 'Items with help or proxy'),
      unit: item,
      definition: w(
        '截至期末提供帮办代办的事项数。',
        'Items at the end of the period with help or proxy offered.',
      ),
      phrase: '提供帮办代办事项{n}',
    },
    'services.daysCut': {
      name: w('压缩办理时限', 'Working days saved'),
      unit: workday,
      definition: w(
        '截至期末目录内各事项法定时限与承诺时限之差的合计；未填法定时限的不计。',
        'Sum of legal less promised term over the items in the catalogue at the end of the period; items without a legal term are left out.',
      ),
      phrase: '累计压缩办理时限{n}',
    },
    'services.daysCutRate': {
      name: w('承诺时限压缩比', 'Share of the legal terms saved'),
      unit: percent,
      definition: w(
        '截至期末目录内各事项，1 减去承诺时限合计与法定时限合计之比；未填法定时限的不计。',
        'Over the items in the catalogue at the end of the period: 1 less the sum of promised terms over the sum of legal terms; items without a legal term are left out.',
      ),
      phrase: '办理时限压缩{n}',
    },
    'services.itemsRemoved': {
      name: w('取消服务事项', 'Items removed'),
      unit: item,
      definition: w(
        '本期从目录取消的事项数，按取消日期。',
        'Items removed from the catalogue in the period, by date of removal.',
      ),
      phrase: '取消政务服务事项{n}',
    },
  },
};
