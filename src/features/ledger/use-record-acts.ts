import type { Ledger } from '#src/domain/ledger.ts';
import { parseRecord, type StoredRecord } from '#src/domain/record.ts';
import { failureWords } from '#src/features/ledger/failure-words.ts';
import { useUndo } from '#src/features/ledger/use-undo.ts';
import { useT } from '#src/i18n/locale.ts';
import type { RecordStep } from '#src/storage/history.ts';
import type { Change } from '#src/storage/prepare.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { goTo, hrefTo, readAddress } from '#src/ui/address.ts';
import { useToast } from '#src/ui/toast.tsx';

export type RecordActs = ReturnType<typeof useRecordActs>;

/** What can be done to a whole record: to the trash, out of it, back to an older state; each can be undone. */
export function useRecordActs(ledger: Ledger, record: StoredRecord | undefined) {
  const t = useT();
  const storage = useStorage();
  const toast = useToast();
  const undo = useUndo();

  async function act(change: Change, kind: 'trash' | 'untrash' | 'restore', of?: number) {
    const reason = of === undefined ? { kind } : { kind, of };
    const result = await storage.commit([change], { reason, actor: 'clerk' });
    if (!result.ok) {
      toast.show({ text: t(failureWords(result.error)), tone: 'error' });
      return false;
    }
    undo.offer(t(words[kind]), { seq: result.value.seq, act: acts[kind] });
    return true;
  }
  return {
    async trash() {
      if (!record) return;
      const here = readAddress().path;
      const isGone = await act({ op: 'trash', id: record.id }, 'trash');
      // Who has gone on meanwhile is not called back.
      if (isGone && readAddress().path === here) goTo(hrefTo(`/ledgers/${ledger.id}`));
    },
    async untrash() {
      if (record) await act({ op: 'untrash', id: record.id }, 'untrash');
    },
    async restore(step: RecordStep, state: StoredRecord) {
      const parsed = parseRecord(ledger, state);
      if (!record || !parsed.ok) return;
      const { id, updatedAt: expected } = record;
      const { status } = state;
      const data = parsed.value;
      await act({ op: 'put', ledger: ledger.id, id, status, data, expected }, 'restore', step.seq);
    },
  };
}

const acts = {
  trash: { zh: '删除 1 条', en: 'deleting a record' },
  untrash: { zh: '从回收站恢复 1 条', en: 'taking a record out of the trash' },
  restore: { zh: '恢复到以前的样子', en: 'bringing an older state back' },
};

const words = {
  trash: { zh: '已移入回收站', en: 'Moved to the trash' },
  untrash: { zh: '已从回收站恢复', en: 'Taken out of the trash' },
  restore: { zh: '已恢复到以前的样子', en: 'The older state is back' },
};
