import { useMemo } from 'react';
import {
  forgetOwnChange,
  lastOwnChange,
  noteOwnChange,
  type OwnChange,
} from '#src/features/ledger/own-changes.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { useShortcut } from '#src/ui/keys.ts';
import { useToast } from '#src/ui/toast.tsx';

/** Offers to undo a change set in a passing message, and remembers it for Ctrl+Z. */
export function useUndo() {
  const t = useT();
  const storage = useStorage();
  const toast = useToast();
  return useMemo(() => {
    async function undo({ seq, act }: OwnChange) {
      const result = await storage.undo(seq, { actor: 'clerk' });
      forgetOwnChange(storage, seq);
      const what = t(act);
      if (result.ok) toast.show({ text: t(words.undone, { what }) });
      else {
        const refusal = result.error.kind === 'storage' ? words.failed : words.changedSince;
        toast.show({ text: t(refusal, { what }), tone: 'error' });
      }
    }
    return {
      undo,
      /** Says what was done; 撤销 stands beside it. */
      offer(text: string, change: OwnChange) {
        noteOwnChange(storage, change);
        const onAct = () => void undo(change);
        toast.show({ text, action: { label: t(shared.undo), onAct } });
      },
    };
  }, [t, storage, toast]);
}

/**
 * Ctrl+Z outside inputs undoes this window's last change set, pressed again the one before. `isTyping`: there is
 * unsaved text on the page, which an undo underneath would confuse.
 */
export function useUndoKey(isTyping = false): void {
  const t = useT();
  const storage = useStorage();
  const toast = useToast();
  const { undo } = useUndo();
  useShortcut('Ctrl+Z', () => {
    const last = lastOwnChange(storage);
    if (isTyping) toast.show({ text: t(words.unsaved), tone: 'info' });
    else if (last) void undo(last);
    else toast.show({ text: t(words.nothing), tone: 'info' });
  });
}

const words = {
  undone: { zh: '已撤销：{what}', en: 'Undone: {what}' },
  changedSince: {
    zh: '没能撤销“{what}”：这些记录后来又改过，保持现在的样子。',
    en: 'Not undone ({what}): the records were changed again since then and stay as they are.',
  },
  failed: {
    zh: '没能撤销“{what}”：浏览器没能写入，一切保持原样。',
    en: 'Not undone ({what}): the browser could not write; everything is as it was.',
  },
  unsaved: {
    zh: '这一页有没保存的修改，先保存或取消，再按 Ctrl+Z 撤销以前的操作。',
    en: 'There are unsaved changes here. Save or cancel them before undoing earlier work with Ctrl+Z.',
  },
  nothing: {
    zh: '打开本页以来没有可撤销的操作；更早的修改可以在“数据”的修改历史里撤销。',
    en: 'Nothing was changed since this window was opened; earlier changes can be undone under Data, History.',
  },
};
