import { w } from '#src/domain/words.ts';
import { entry, percent } from '#src/ledgers/units.ts';
import { disclosureItemWords } from './items.ts';

/** Words of the disclosure ledger. */
export const disclosureText = {
  name: w('主动公开信息台账', 'Information published'),
  about: w(
    '应主动公开的信息，形成即登记，保密审查和三审后公开，补填公开日期；同一信息在两个平台公开登记两行。',
    'Information to be published: register when formed; after the secrecy check and three reviews add the date of publication. Two platforms are two rows.',
  ),
  fields: {
    title: {
      label: w('信息标题', 'Title'),
      hint: w('标题不含个人隐私。', 'Nothing private in the title.'),
    },
    item: { label: w('公开事项', 'Subject') },
    formedAt: {
      label: w('形成日期', 'Formed on'),
      hint: w(
        '形成或变更之日，公开期限从这天起算。',
        'The day it was made or changed; the deadline runs from it.',
      ),
    },
    platform: { label: w('公开平台', 'Platform') },
    count: {
      label: w('条数', 'Entries'),
      hint: w(
        '一行一条填 1；按月汇总登记时填合计。',
        '1 for a single entry, the total for a monthly summary row.',
      ),
    },
    department: { label: w('发布部门', 'Department') },
    village: { label: w('涉及村（社区）', 'Village') },
    docNo: { label: w('文号', 'Document no.') },
    reviews: { label: w('三审', 'Reviews done') },
    secretCheck: {
      label: w('保密审查结论', 'Secrecy check'),
      hint: w(
        '未审查的留空；没有“可公开”或“区分处理后公开”的结论不能登记公开日期。',
        'Empty while unchecked; without a passing result no date of publication can be registered.',
      ),
    },
    withheldReason: { label: w('不予公开理由', 'Reason for withholding') },
    dueAt: {
      label: w('应公开日期', 'Publish by'),
      hint: w('留空时按“办理期限”自动推算。', 'Left empty, it follows the deadline rules.'),
    },
    publishedAt: { label: w('公开日期', 'Published on') },
    address: { label: w('网址或张贴地点', 'Web address or place') },
    withdrawnAt: { label: w('撤下日期', 'Withdrawn on') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    item: disclosureItemWords,
    platform: {
      website: w('政府网站', 'Government website'),
      wechat: w('微信公众号', 'WeChat account'),
      board: w('公开栏', 'Notice board'),
      press: w('报刊广播电视', 'Press and broadcast'),
      other: w('其他', 'Other'),
    },
    reviews: {
      first: w('初审', 'First review'),
      second: w('复审', 'Second review'),
      final: w('终审', 'Final review'),
    },
    secretCheck: {
      open: w('可公开', 'May be published'),
      partly: w('区分处理后公开', 'Published in part'),
      withheld: w('不予公开', 'Withheld'),
    },
    withheldReason: {
      secret: w('国家秘密', 'State secret'),
      commercial: w('商业秘密', 'Commercial secret'),
      privacy: w('个人隐私', 'Personal privacy'),
      internal: w('内部事务或过程性信息', 'Internal or in preparation'),
      other: w('其他', 'Other'),
    },
  },
  sections: { review: w('审核', 'Review'), publication: w('公开', 'Publication') },
  measures: {
    formed: w('形成条数', 'entries formed'),
    published: w('公开条数', 'entries published'),
    onTime: w('按期公开条数', 'entries published on time'),
    late: w('逾期公开条数', 'entries published late'),
    reviewed: w('三审齐全条数', 'entries with three reviews'),
    withheld: w('不予公开条数', 'entries withheld'),
    withdrawn: w('撤下条数', 'entries withdrawn'),
  },
  checks: {
    publishedAfterFormed: w('公开日期早于形成日期，请核对。', 'Published before it was formed.'),
    secretCheckFirst: w(
      '未经保密审查或审查结论为不予公开，不能登记公开日期。',
      'Without a passing secrecy check it cannot be published.',
    ),
    threeReviews: w('三审未全部完成。', 'Not all three reviews are done.'),
    dueAfterFormed: w('应公开日期早于形成日期，请核对。', 'Due before it was formed.'),
    publishedInTime: w('公开日期超过应公开日期。', 'It was published late.'),
    withdrawnAfterPublished: w(
      '撤下日期早于公开日期，或尚未公开，请核对。',
      'Withdrawn before it was published.',
    ),
  },
  indicators: {
    'disclosure.published': {
      name: w('依法公开信息', 'Information published'),
      unit: entry,
      definition: w(
        '本期主动公开的信息条数，按公开日期；同一信息在不同平台公开的分别计数，后来撤下的仍计入。',
        'Entries published in the period, by date of publication; each platform counts, and entries withdrawn later stay counted.',
      ),
      phrase: '依法公开信息{n}',
    },
    'disclosure.onTimeRate': {
      name: w('按期公开率', 'On-time publication rate'),
      unit: percent,
      definition: w(
        '按期公开 ÷（已公开 + 逾期未公开）。未到期和不予公开的不计；只有全部按期才显示 100%。',
        'Published on time ÷ (published + overdue). Entries not yet due or withheld are left out; 100 % only when all were on time.',
      ),
      phrase: '按期公开率{n}',
    },
    'disclosure.late': {
      name: w('逾期公开信息', 'Published late or overdue'),
      unit: entry,
      definition: w(
        '本期逾期公开的条数（按公开日期），加上应公开日期在本期、已逾期而仍未公开的条数。',
        'Entries published late in the period, by date of publication, plus entries due in the period that are overdue and still unpublished.',
      ),
      phrase: '逾期公开信息{n}',
    },
    'disclosure.website': {
      name: w('政府网站公开', 'Published on the website'),
      unit: entry,
      definition: w(
        '本期在政府网站公开的条数，按公开日期。',
        'Entries published on the government website in the period, by date of publication.',
      ),
      phrase: '政府网站发布{n}',
    },
    'disclosure.wechat': {
      name: w('微信公众号公开', 'Published on WeChat'),
      unit: entry,
      definition: w(
        '本期在微信公众号公开的条数，按公开日期。',
        'Entries published on the WeChat account in the period, by date of publication.',
      ),
      phrase: '微信公众号发布{n}',
    },
    'disclosure.boards': {
      name: w('公开栏公开', 'Published on notice boards'),
      unit: entry,
      definition: w(
        '本期在公开栏公开的条数，按公开日期。',
        'Entries published on notice boards in the period, by date of publication.',
      ),
      phrase: '公开栏张贴公示{n}',
    },
    'disclosure.reviewedRate': {
      name: w('三审落实率', 'Three-review rate'),
      unit: percent,
      definition: w(
        '初审、复审、终审齐全 ÷ 已公开，按公开日期。',
        'Entries with all three reviews ÷ entries published, by date of publication.',
      ),
      phrase: '信息发布三审落实率{n}',
    },
    'disclosure.withheld': {
      name: w('审查不予公开', 'Withheld after the check'),
      unit: entry,
      definition: w(
        '本期形成、保密审查结论为不予公开的条数，按形成日期。',
        'Entries formed in the period and withheld by the secrecy check, by date formed.',
      ),
      phrase: '经保密审查不予公开{n}',
    },
    'disclosure.withdrawn': {
      name: w('撤下信息', 'Information withdrawn'),
      unit: entry,
      definition: w(
        '本期撤下的已公开信息，按撤下日期。',
        'Published entries withdrawn in the period, by date of withdrawal.',
      ),
      phrase: '清理撤下信息{n}',
    },
  },
};
