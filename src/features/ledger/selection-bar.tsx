import { useState } from 'react';
import type { Ledger } from '#src/domain/ledger.ts';
import { BulkDialog } from '#src/features/ledger/bulk-dialog.tsx';
import { ExportMenu } from '#src/features/ledger/export/export-menu.tsx';
import type { ExportScope } from '#src/features/ledger/export/use-export.ts';
import { failureWords } from '#src/features/ledger/failure-words.ts';
import styles from '#src/features/ledger/ledger-list-page.module.css';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { useUndo } from '#src/features/ledger/use-undo.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { useShortcut } from '#src/ui/keys.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';
import { useToast } from '#src/ui/toast.tsx';

/** What can be done with the chosen records, all at once and undone at once. */
export function SelectionBar({
  ledger,
  tools,
  ids,
  scope,
  isTrash,
  onDone,
}: {
  ledger: Ledger;
  tools: FormTools;
  ids: readonly string[];
  /** How an export of the list is called. */
  scope: ExportScope;
  isTrash: boolean;
  onDone: () => void;
}) {
  const t = useT();
  const storage = useStorage();
  const toast = useToast();
  const undo = useUndo();
  const [isChanging, setChanging] = useState(false);
  const n = formatNumber(ids.length, { table: true });
  async function act() {
    const op = isTrash ? 'untrash' : 'trash';
    const changes = ids.map((id) => ({ op, id }) as const);
    const result = await storage.commit(changes, { reason: { kind: op }, actor: 'clerk' });
    if (!result.ok) {
      toast.show({ text: t(failureWords(result.error)), tone: 'error' });
      return;
    }
    const act = {
      zh: `${isTrash ? '从回收站恢复' : '删除'} ${n} 条`,
      en: `${isTrash ? 'taking out of the trash' : 'deleting'} ${n} records`,
    };
    const { seq } = result.value;
    undo.offer(t(isTrash ? words.restored : ledgerWords.trashed, { n }), { seq, act });
    onDone();
  }
  useShortcut('Escape', onDone);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t(words.chosen, { n })}>
      <span>{t(words.chosen, { n })}</span>
      {!isTrash && (
        <>
          <Button small icon="edit" onClick={() => setChanging(true)}>
            {t(words.bulk)}
          </Button>
          <ExportMenu
            ledger={ledger}
            scope={{ ...scope, source: { ids } }}
            total={ids.length}
            ofSelection
          />
        </>
      )}
      <Button
        small
        variant={isTrash ? 'quiet' : 'danger'}
        icon={isTrash ? 'undo' : 'trash'}
        onClick={() => void act()}
      >
        {t(isTrash ? words.restore : words.trash, { n })}
      </Button>
      <Button small variant="bare" onClick={onDone}>
        {t(words.clear)}
      </Button>
      {isChanging && (
        <BulkDialog
          ledger={ledger}
          tools={tools}
          ids={ids}
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            onDone();
          }}
        />
      )}
    </div>
  );
}

const words = {
  chosen: { zh: '已选 {n} 条', en: '{n} chosen' },
  bulk: { zh: '批量修改', en: 'Change all' },
  clear: { zh: '取消选择', en: 'Clear the selection' },
  trash: { zh: '删除 {n} 条', en: 'Delete {n}' },
  restore: { zh: '恢复 {n} 条', en: 'Restore {n}' },
  restored: { zh: '已恢复 {n} 条', en: '{n} restored' },
};
