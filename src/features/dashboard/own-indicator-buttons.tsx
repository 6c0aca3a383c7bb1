import { lazy, Suspense, useState } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { goTo, hrefTo } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { sayFailure } from './commit-words.ts';
import { useUndoToast } from './use-undo-toast.ts';

const OwnIndicatorDialog = lazy(async () => ({
  default: (await import('./own-indicator-dialog.tsx')).OwnIndicatorDialog,
}));

/** Change or delete an indicator that the township defined itself; nothing on the product's own. */
export function OwnIndicatorButtons({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const { settings, storage } = useWorkspace();
  const { show } = useToast();
  const sayDone = useUndoToast();
  const [open, setOpen] = useState<'edit' | 'delete'>();
  const own = settings.ownIndicators.find((o) => o.id === indicator.id);
  if (!own) return null;
  async function remove() {
    const rest = settings.ownIndicators.filter((o) => o.id !== indicator.id);
    const saved = await storage.setSetting('ownIndicators', rest, 'clerk');
    if (!saved.ok) {
      show({ text: t(sayFailure(saved.error)), tone: 'error' });
      return;
    }
    sayDone(t(words.deleted, { name: own?.name ?? '' }), saved.value.seq);
    goTo(hrefTo('/indicators'));
  }
  return (
    <>
      <Button icon="edit" onClick={() => setOpen('edit')}>
        {t(words.edit)}
      </Button>
      <Button icon="trash" onClick={() => setOpen('delete')}>
        {t(shared.delete)}
      </Button>
      {open === 'edit' && (
        <Suspense>
          <OwnIndicatorDialog known={own} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
      <ConfirmDialog
        open={open === 'delete'}
        title={t(words.sure, { name: own.name })}
        confirmLabel={t(shared.delete)}
        danger
        onConfirm={() => void remove()}
        onClose={() => setOpen(undefined)}
      >
        {t(words.sureWhy)}
      </ConfirmDialog>
    </>
  );
}

const words = {
  edit: { zh: '修改算法', en: 'Change its definition' },
  sure: { zh: '删除自定义指标“{name}”？', en: 'Delete the indicator “{name}”?' },
  sureWhy: {
    zh: '台账记录不受影响。引用它的报告会在那一处显示“暂无数据”。删除后可以撤销。',
    en: 'The records stay as they are. Reports that quote it will say “no data” there. You can undo this.',
  },
  deleted: { zh: '已删除自定义指标“{name}”', en: '“{name}” was deleted' },
};
