import { useState } from 'react';
import { w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import type { ChangeSummary } from '#src/storage/history.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** Undoes one change set; where records were changed again later it explains and offers the rest. */
export function UndoChange({ set }: { set: ChangeSummary }) {
  const t = useT();
  const { storage } = useWorkspace();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [changed, setChanged] = useState(0);

  async function undo(skipChanged: boolean) {
    setBusy(true);
    setChanged(0);
    const result = await storage.undo(set.seq, { actor: 'clerk', skipChanged });
    setBusy(false);
    if (result.ok) {
      const { seq, skipped } = result.value;
      toast.show({
        text: t(skipped > 0 ? words.undoneRest : words.undone, { n: set.seq, seq, skipped }),
      });
    } else if (result.error.kind === 'changed-since') setChanged(result.error.ids.length);
    else toast.show({ text: t(words.failed), tone: 'error' });
  }

  if (set.count === 0) return null;
  const rest = set.count - changed;
  return (
    <>
      <Button small variant="bare" icon="undo" busy={busy} onClick={() => void undo(false)}>
        {t(shared.undo)}
      </Button>
      <Dialog
        open={changed > 0}
        onClose={() => setChanged(0)}
        title={t(words.conflict, { n: set.seq })}
        width="narrow"
        footer={
          <>
            <Button onClick={() => setChanged(0)}>{t(shared.cancel)}</Button>
            {rest > 0 && (
              <Button variant="primary" onClick={() => void undo(true)}>
                {t(words.undoRest, { n: rest })}
              </Button>
            )}
          </>
        }
      >
        <p>{t(words.conflictWhy, { n: changed })}</p>
        <p>{rest > 0 ? t(words.conflictRest, { n: rest }) : t(words.conflictAll)}</p>
      </Dialog>
    </>
  );
}

const words = {
  undone: w('第 {n} 号修改已撤销，记为第 {seq} 号', 'Change {n} is undone, noted as change {seq}'),
  undoneRest: w(
    '第 {n} 号修改已撤销，后来又改过的 {skipped} 条保持原样',
    'Change {n} is undone; {skipped} records that were changed later stay as they are',
  ),
  failed: w(
    '没有撤销，数据没有改动，请重新打开这一页再试。',
    'Nothing was undone and the data are untouched; please reload the page and try again.',
  ),
  conflict: w('第 {n} 号修改不能整个撤销', 'Change {n} cannot be undone as a whole'),
  conflictWhy: w(
    '其中 {n} 条记录后来又被改过。直接撤销会盖掉后来的修改，所以什么都没有动。',
    '{n} of its records were changed again later. Undoing would overwrite those later changes, so nothing was touched.',
  ),
  conflictRest: w(
    '可以只撤销没有再改过的 {n} 条，其余保持现在的样子。',
    'You can undo only the {n} records that were not changed again; the others stay as they are.',
  ),
  conflictAll: w(
    '要回到更早的样子，请先撤销后来的修改，或在那条记录的“修改经过”里恢复。',
    'To go back further, undo the later changes first, or restore an older state from the record’s own history.',
  ),
  undoRest: w('撤销其余 {n} 条', 'Undo the other {n}'),
};
