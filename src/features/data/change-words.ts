import type { Reason } from '#src/domain/change-set.ts';
import { isCollectionId } from '#src/domain/collections.ts';
import { type SettingKey, settingKeys } from '#src/domain/settings.ts';
import { fillWords, type Words, w } from '#src/domain/words.ts';
import { settingWords } from './owner-words.ts';

/** What a change set was made for. */
export function reasonWords(reason: Reason): Words {
  const note = reason.note ?? '';
  if (reason.kind === 'restore' && reason.of !== undefined) return words.older;
  if (reason.kind === 'setting' && isSettingKey(note)) {
    return fillBoth(words.settingOf, 'name', settingWords[note]);
  }
  if (reason.kind === 'undo') return fillWords(words.undoOf, { n: reason.of ?? '' });
  const base = kinds[reason.kind];
  return note && !isCollectionId(note) ? w(`${base.zh}（${note}）`, `${base.en} (${note})`) : base;
}

/** Who made a change: roles, never names. */
export function actorWords(actor: string): Words {
  return actor === 'clerk' ? words.clerk : actor === 'system' ? words.system : w(actor, actor);
}

function isSettingKey(text: string): text is SettingKey {
  return settingKeys.some((key) => key === text);
}

function fillBoth(sentence: Words, place: string, value: Words): Words {
  return {
    zh: fillWords(sentence, { [place]: value.zh }).zh,
    en: fillWords(sentence, { [place]: value.en }).en,
  };
}

const kinds = {
  save: w('保存', 'Saved'),
  bulk: w('批量修改', 'Changed in bulk'),
  trash: w('移入回收站', 'Moved to the trash'),
  untrash: w('从回收站恢复', 'Taken out of the trash'),
  import: w('导入', 'Imported'),
  undo: w('撤销', 'Undone'),
  restore: w('从备份恢复', 'Restored from a backup'),
  merge: w('合并', 'Merged'),
  setting: w('改设置', 'Setting changed'),
  figure: w('填报数字', 'Figure reported'),
  report: w('编写报告', 'Report edited'),
  sample: w('生成练习数据', 'Practice data made'),
  erase: w('抹去个人信息', 'Personal data erased'),
} satisfies Record<Reason['kind'], Words>;

const words = {
  older: w('恢复到以前的样子', 'An older state brought back'),
  settingOf: w('改设置：{name}', 'Setting changed: {name}'),
  undoOf: w('撤销第 {n} 号修改', 'Undid change {n}'),
  clerk: w('经办人', 'Clerk'),
  system: w('系统', 'System'),
};
