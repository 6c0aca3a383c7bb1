/** Words that several screens of a ledger share. */
export const ledgerWords = {
  practice: { zh: '练习数据', en: 'Practice data' },
  repair: { zh: '需要修复', en: 'Needs repair' },
  newRecord: { zh: '新增', en: 'New' },
  noLedger: { zh: '没有这本台账', en: 'There is no such ledger' },
  backToList: { zh: '返回列表', en: 'Back to the list' },
  trash: { zh: '回收站', en: 'Trash' },
  trashed: { zh: '已移入回收站 {n} 条', en: '{n} moved to the trash' },
  untitled: { zh: '（未填名称）', en: '(no name)' },
};
