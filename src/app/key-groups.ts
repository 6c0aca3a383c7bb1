import { w } from '#src/domain/words.ts';

/** The keys of the program, as `?` shows them. */
export const keyGroups = [
  {
    title: w('到处可用', 'Everywhere'),
    keys: [
      { combo: 'Ctrl+K', label: w('查找或执行', 'Find or do') },
      { combo: '?', label: w('显示本页', 'Show this list') },
      { combo: '/', label: w('搜索', 'Search') },
      { combo: 'Esc', label: w('关闭弹窗', 'Close a dialog') },
    ],
  },
  {
    title: w('台账列表', 'Lists'),
    keys: [
      { combo: 'N', label: w('新增一条', 'New record') },
      { combo: '/', label: w('搜索文字或拼音首字母', 'Search text or pinyin initials') },
      { combo: '↑', label: w('上一行', 'Previous row') },
      { combo: '↓', label: w('下一行', 'Next row') },
      { combo: 'Space', label: w('选中或取消这一行', 'Choose or unchoose the row') },
      { combo: 'Enter', label: w('打开这一行', 'Open the row') },
      {
        combo: 'Ctrl+Z',
        label: w('撤销刚才的修改，再按撤销更早的', 'Undo the last change, then the one before'),
      },
    ],
  },
  {
    title: w('填表', 'Forms'),
    keys: [
      { combo: 'Enter', label: w('到下一项', 'To the next field') },
      { combo: 'Ctrl+S', label: w('保存', 'Save') },
      { combo: 'Ctrl+Enter', label: w('保存并录下一条', 'Save and next') },
      {
        combo: 'Ctrl+Z',
        label: w(
          '输入框里撤销打字；框外撤销上一次保存',
          'In a box: undo typing; outside: undo the last save',
        ),
      },
    ],
  },
];
