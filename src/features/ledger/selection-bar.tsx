import { failureWords } from '#src/features/ledger/failure-words.ts';
import styles from '#src/features/ledger/ledger-list-page.module.css';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { useUndo } from '#src/features/ledger/use-undo.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { useShortcut } from '#src/ui/keys.ts';
import { useToast } from '#src/ui/toast.tsx';

/** What can be done with the chosen records, all at once and undone at once. */
export function SelectionBar({
  ids,
  isTrash,
  onDone,
}: {
  ids: readonly string[];
  isTrash: boolean;
  onDone: () => void;
}) {
  const t = useT();
  const storage = useStorage();
  const toast = useToast();
  const undo = useUndo();
  const n = ids.length;
  async function act() {
    const op = isTrash ? 'untrash' : 'trash';
    const changes = ids.map((id) => ({ op, id }) as const);
    const result = await storage.commit(changes, { reason: { kind: op }, actor: 'clerk' });
    if (!result.ok) {
      toast.show({ text: t(failureWords(result.error)), tone: 'error' });
      return;
    }
    undo.offer(t(isTrash ? words.restored : ledgerWords.trashed, { n }), result.value.seq);
    onDone();
  }
  useShortcut('Escape', onDone);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t(words.chosen, { n })}>
      <span>{t(words.chosen, { n })}</span>
      <Button
        small
        variant={isTrash ? 'quiet' : 'danger'}
        icon={isTrash ? 'undo' : 'trash'}
        onClick={() => void act()}
      >
        {t(isTrash ? words.restore : words.trash, { n })}
      </Button>
      <Button small variant="bare" onClick={onDone}>
        {t(shared.cancel)}
      </Button>
    </div>
  );
}

const words = {
  chosen: { zh: '已选 {n} 条', en: '{n} chosen' },
  trash: { zh: '删除 {n} 条', en: 'Delete {n}' },
  restore: { zh: '恢复 {n} 条', en: 'Restore {n}' },
  restored: { zh: '已恢复 {n} 条', en: '{n} restored' },
};
