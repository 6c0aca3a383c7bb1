import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { useToast } from '#src/ui/toast.tsx';

/** Says what was done, with one step back: `say(text, seq)` where `seq` is the change set. */
export function useUndoToast(): (text: string, seq: number) => void {
  const t = useT();
  const { show } = useToast();
  const { storage } = useWorkspace();
  return (text, seq) => {
    const onAct = async () => {
      const undone = await storage.undo(seq, { actor: 'clerk' });
      show(undone.ok ? { text: t(shared.undone) } : { text: t(words.refused), tone: 'error' });
    };
    show({ text, action: { label: t(shared.undo), onAct: () => void onAct() } });
  };
}

const words = {
  refused: {
    zh: '之后又改过，没有撤销，现有内容未动。',
    en: 'It was changed since; nothing was undone and nothing was lost.',
  },
};
