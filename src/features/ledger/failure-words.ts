import type { LocalText } from '#src/i18n/locale.ts';
import type { CommitError } from '#src/storage/prepare.ts';

/** Why nothing was saved: what happened, what was kept, what to do. */
export function failureWords(error: CommitError): LocalText {
  switch (error.kind) {
    case 'invalid': {
      const message = error.issues[0]?.message ?? words.invalid;
      return {
        zh: `没有保存：${message.zh} 已填的内容都在。`,
        en: `Not saved: ${message.en} What you typed is kept.`,
      };
    }
    case 'conflict':
      return words.conflict;
    case 'missing':
      return words.missing;
    case 'unknown-ledger':
      return words.unknown;
    case 'storage':
      return error.name === 'QuotaExceededError' ? words.full : words.storage;
  }
}

const words = {
  invalid: { zh: '内容不合格式。', en: 'the content is malformed.' },
  conflict: {
    zh: '没有保存：另一个窗口刚改过这条记录。已填的内容都在，请对照后再存。',
    en: 'Not saved: another window has just changed this record. What you typed is kept; please compare.',
  },
  missing: {
    zh: '没有保存：这条记录已经不在了。已填的内容都在，可以另存为新的一条。',
    en: 'Not saved: this record is gone. What you typed is kept; you may save it as a new one.',
  },
  unknown: {
    zh: '没有保存：本程序没有这本台账，请更新程序。',
    en: 'Not saved: this program does not know the ledger; please update it.',
  },
  full: {
    zh: '没有保存：磁盘已满。已填的内容还在这一页，请先腾出空间，再点“保存”。',
    en: 'Not saved: the disk is full. What you typed is still on this page; free some space, then save again.',
  },
  storage: {
    zh: '没有保存：浏览器没能写入。已填的内容还在这一页，请再点一次“保存”；仍不行就先抄下来再重新打开。',
    en: 'Not saved: the browser could not write. What you typed is still on this page; save again, or note it down and reload.',
  },
};
