/** Words of the export. */
export const exportWords = {
  export: { zh: '导出', en: 'Export' },
  toXlsx: { zh: '存为 Excel 表格…', en: 'Save as a spreadsheet…' },
  toXlsxAct: { zh: '存为 Excel 表格', en: 'Save as a spreadsheet' },
  copy: { zh: '复制为表格', en: 'Copy as a table' },
  blank: { zh: '打印空白登记表', en: 'Print a blank form' },
  importFile: { zh: '导入表格…', en: 'Import a table…' },
  dialogTitle: { zh: '导出为 Excel 表格', en: 'Export as a spreadsheet' },
  what: {
    zh: '导出当前列表的全部记录（不只是屏幕上看到的），每一项占一列，日期是真正的日期。',
    en: 'All records of the present list go out, not only those on screen; one column for each field, days as real dates.',
  },
  personal: { zh: '连同个人信息一起导出：{fields}', en: 'Include personal data: {fields}' },
  personalHint: {
    zh: '不勾选则不含这几列。带个人信息的文件请妥善保管，不要发到群里。',
    en: 'Left out unless ticked. Keep a file with personal data safe and do not pass it around.',
  },
  working: { zh: '正在读取记录', en: 'Reading the records' },
  saved: { zh: '已导出 {n} 条：{file}', en: '{n} records exported: {file}' },
  copied: {
    zh: '已复制 {n} 条，可以粘贴到 WPS 表格或文档',
    en: '{n} records copied; paste them into a spreadsheet or document',
  },
  notCopied: {
    zh: '浏览器不允许复制，没有复制成。可以改用“存为 Excel 表格”。',
    en: 'The browser did not allow copying. Save as a spreadsheet instead.',
  },
  cancelled: { zh: '已取消导出', en: 'Export cancelled' },
  practice: { zh: '练习数据', en: 'Practice data' },
  practiceNote: {
    zh: '练习数据，内容为虚构，不得用于上报。',
    en: 'Practice data: made up, not to be reported.',
  },
  noteCount: { zh: '共 {n} 条记录，导出日期 {day}。', en: '{n} records, exported on {day}.' },
  noteScope: { zh: '范围：{scope}', en: 'Scope: {scope}' },
  notePersonal: { zh: '未包含个人信息列。', en: 'Columns with personal data are left out.' },
  filledBy: { zh: '填表人：', en: 'Filled in by:' },
  checkedBy: { zh: '审核人：', en: 'Checked by:' },
  head: { zh: '单位负责人：', en: 'Head of office:' },
  unit: { zh: '填报单位：', en: 'Office:' },
  fillDate: { zh: '填报日期：　　　　年　　月　　日', en: 'Date:' },
  number: { zh: '序号', en: 'No.' },
};
