import { useMemo } from 'react';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { useToast } from '#src/ui/toast.tsx';

/** Offers to undo a change set in a passing message. */
export function useUndo() {
  const t = useT();
  const storage = useStorage();
  const toast = useToast();
  return useMemo(() => {
    async function undo(seq: number) {
      const result = await storage.undo(seq, { actor: 'clerk' });
      if (result.ok) toast.show({ text: t(shared.undone) });
      else toast.show({ text: t(ledgerWords.notUndone), tone: 'error' });
    }
    return {
      offer(text: string, seq: number) {
        toast.show({ text, action: { label: t(shared.undo), onAct: () => void undo(seq) } });
      },
    };
  }, [t, storage, toast]);
}
