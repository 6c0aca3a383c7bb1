import { type Words, w } from '#src/domain/words.ts';
import type { Storage } from '#src/storage/storage.ts';

type CommitFailure = Extract<Awaited<ReturnType<Storage['commit']>>, { ok: false }>['error'];

/** Why nothing was saved, what was kept, and what to do. */
export function sayFailure(failure: CommitFailure): Words {
  switch (failure.kind) {
    case 'invalid': {
      const [issue] = failure.issues;
      return (
        issue?.message ??
        w('内容不合要求，没有保存。', 'The content is not valid; nothing was saved.')
      );
    }
    case 'conflict':
      return w(
        '另一个窗口刚改过，没有保存；请关掉重新打开再改。',
        'Another window has just changed it; nothing was saved. Close this and open it again.',
      );
    case 'missing':
    case 'unknown-ledger':
      return w('这一项已经不在了，没有保存。', 'It is no longer there; nothing was saved.');
    case 'storage':
      return w(
        `浏览器没能写入（${failure.name}），原有数据没有变。请检查磁盘空间后再试。`,
        `The browser could not write (${failure.name}); stored data are unchanged. Check the disk space and try again.`,
      );
  }
}
