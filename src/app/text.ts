import { w } from '#src/domain/words.ts';

/** Words of the shell. */
export const text = {
  product: w('法治年报', 'Fazhi Nianbao'),
  opening: w('正在打开本机数据…', 'Opening the data on this machine…'),
  recounting: w('正在重新汇总', 'Recounting the totals'),
  skip: w('跳到正文', 'Skip to content'),
  today: w('今日', 'Today'),
  indicators: w('指标', 'Indicators'),
  ledgers: w('台账', 'Ledgers'),
  reports: w('报告', 'Reports'),
  data: w('数据', 'Data'),
  settings: w('设置', 'Settings'),
  handbook: w('使用手册', 'Handbook'),
  mainNavigation: w('主导航', 'Main navigation'),
  search: w('查找或执行', 'Find or do'),
  language: w('English', '中文'),
  themeLight: w('浅色', 'Light'),
  themeDark: w('深色', 'Dark'),
  theme: w('切换深浅色', 'Switch light and dark'),
  help: w('键盘操作', 'Keyboard help'),
  sampleBanner: w(
    '练习数据：2022 年为公开报告中的数字，2023 年的记录全部为虚构，“今日”固定为 2023 年 12 月 31 日。与正式数据分开存放，可放心操作。',
    '2022 holds the published figures, every record of 2023 is made up, and today is always 31 December 2023. Kept apart from real data.',
  ),
  leaveSample: w('回到正式数据', 'Go to the real data'),
  practice: w('练习数据', 'Practice data'),
  toPractice: w('去练习', 'Practise'),
  backupNever: w('尚未备份', 'Not backed up yet'),
  backupToday: w('今天已备份', 'Backed up today'),
  backupDays: w('{n} 天前备份', 'Backed up {n} days ago'),
  backupChanges: w('其后改动 {n} 次', '{n} changes since'),
  notFound: w('没有这一页', 'There is no such page'),
  notFoundWhy: w(
    '地址可能写错了，数据没有受影响。',
    'The address may be mistyped. Your data are not affected.',
  ),
  toToday: w('回到今日', 'Back to Today'),
  updateReady: w(
    '新版本已就绪。先保存手头的内容，再点“更新”。',
    'A new version is ready. Save what you are doing, then update.',
  ),
  update: w('更新', 'Update'),
  later: w('以后再说', 'Later'),
  offlineReady: w(
    '已可离线使用：断网也能打开。',
    'Ready for offline use: it opens without a network.',
  ),
  broken: w('这一页出错了', 'This page failed'),
  saveBackup: w('另存一份备份', 'Save a backup now'),
  backupSaved: w('备份已另存。', 'The backup has been saved.'),
  reload: w('重新打开', 'Reload'),
  goHome: w('去“今日”', 'Go to Today'),
} as const;

/** Words of the first-run page. */
export const firstRunText = {
  title: w('欢迎使用法治年报', 'Welcome to Fazhi Nianbao'),
  about: w(
    '台账、指标、年度报告都存在这台电脑上，不上传任何内容。先回答三个问题，以后都能改。',
    'Ledgers, indicators and the annual report stay on this machine; nothing is uploaded. Three questions first; each can be changed later.',
  ),
  township: w('乡镇（街道）名称', 'Township'),
  townshipHint: w('例如：永和镇', 'For example: Yonghe Town'),
  year: w('从哪一年开始', 'First year'),
  how: w('怎样开始', 'How to start'),
  empty: w('空白开始', 'Start empty'),
  emptyAbout: w(
    '建立本单位的台账，逐条登记或导入表格。',
    'Set up your own ledgers; enter records or import spreadsheets.',
  ),
  sample: w('打开永和镇 2022 样例', 'Open the Yonghe 2022 sample'),
  sampleAbout: w(
    '单独的练习区：2022 年公开报告的 35 个数字和 2023 年虚构记录。',
    'A separate practice area: the 35 figures of the published 2022 report and made-up records of 2023.',
  ),
  restore: w('恢复备份', 'Restore a backup'),
  restoreAbout: w('从以前保存的 .json 备份文件恢复。', 'From a .json backup file saved earlier.'),
  start: w('开始', 'Start'),
  needTownship: w('请填写乡镇名称。', 'Please enter the township.'),
  needYear: w('请填写四位年份，如 2023。', 'Enter a year of four digits, such as 2023.'),
  preparing: w('正在准备…', 'Preparing…'),
} as const;
