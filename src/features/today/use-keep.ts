import type { SettingKey, Settings } from '#src/domain/settings.ts';
import type { Words } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { useToast } from '#src/ui/toast.tsx';
import { text } from './text.ts';

/** Saves a setting and says so, with one step back; true when it was saved. */
export function useKeep() {
  const t = useT();
  const { show } = useToast();
  const { storage } = useWorkspace();
  return async <K extends SettingKey>(key: K, value: Settings[K], said: Words) => {
    const saved = await storage.setSetting(key, value, 'clerk');
    if (!saved.ok) {
      show({ text: t(text.failed), tone: 'error' });
      return false;
    }
    const { seq } = saved.value;
    const undo = async () => {
      const undone = await storage.undo(seq, { actor: 'clerk' });
      show(undone.ok ? { text: t(shared.undone) } : { text: t(text.refused), tone: 'error' });
    };
    show({ text: t(said), action: { label: t(shared.undo), onAct: () => void undo() } });
    return true;
  };
}
