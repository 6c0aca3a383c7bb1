import { type CollectionId, isCollectionId } from '#src/domain/collections.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { SettingKey } from '#src/domain/settings.ts';
import { type Words, w } from '#src/domain/words.ts';

/** Name of a ledger, or of one of the product's own collections. */
export function ownerWords(id: string, ledgers: readonly Ledger[]): Words {
  if (isCollectionId(id)) return collectionWords[id];
  return ledgers.find((l) => l.id === id)?.text.name ?? w(id, id);
}

const collectionWords = {
  '@figure': w('填报数字', 'Reported figures'),
  '@report': w('年度报告', 'Annual reports'),
  '@setting': w('设置', 'Settings'),
} satisfies Record<CollectionId, Words>;

/** Name of a setting in the list of changes. */
export const settingWords = {
  township: w('乡镇信息', 'Township'),
  villages: w('村（社区）名单', 'Villages'),
  departments: w('部门名单', 'Departments'),
  scales: w('标色与标签', 'Colour scales and tags'),
  deadlines: w('办理时限', 'Deadlines'),
  holidays: w('节假日', 'Holidays'),
  targets: w('目标值', 'Targets'),
  ledgersOff: w('停用的台账', 'Ledgers not kept'),
  overview: w('首页指标的排列', 'Arrangement of the overview'),
  ownRules: w('本地办理期限', 'Own deadlines'),
  ownIndicators: w('自定义指标', 'Own indicators'),
  remarks: w('勾稽说明', 'Remarks on cross-checks'),
  watches: w('重点时段', 'Sensitive periods'),
  reportDates: w('年报报送和公开日期', 'Days of the annual report'),
  views: w('列表视图', 'Views of lists'),
} satisfies Record<SettingKey, Words>;
