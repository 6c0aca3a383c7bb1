import { useFormSlot } from '#src/features/ledger/form-slot.ts';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { RecordEditor } from '#src/features/ledger/record-editor.tsx';
import { readStart } from '#src/features/ledger/record-start.ts';
import { useT } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { hrefTo, useAddress } from '#src/ui/address.ts';
import { ButtonLink } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { useLive } from '#src/ui/use-live.ts';

/**
 * One record of a ledger: its form with its history beside it; `recordId` null opens a new one. `?after=<id>` starts
 * the new form with what that record carries over, `?<field>=<value>` with a value of its own, `?kept=<new#id>` with
 * that unsaved text.
 */
export function RecordPage({ ledgerId, recordId }: { ledgerId: string; recordId: string | null }) {
  const t = useT();
  const storage = useStorage();
  const { query } = useAddress();
  const after = recordId ? null : query.get('after');
  const given = recordId ? '' : query.toString();
  const ledger = catalogue.ledgers.get(ledgerId);
  const slot = useFormSlot(storage, ledgerId, recordId, new URLSearchParams(given));
  const key = slot.state === 'held' ? slot.key : null;
  const live = useLive(
    storage,
    async () =>
      ledger && key
        ? ((await readStart(storage, ledger, recordId, key, after, new URLSearchParams(given))) ??
          null)
        : null,
    [storage, ledgerId, recordId, given, key],
  );
  if (live.state === 'failed' && live.value === undefined) return <ErrorPanel error={live.error} />;
  if (slot.state === 'elsewhere') {
    return (
      <EmptyState
        title={t(words.elsewhere)}
        actions={
          <ButtonLink href={hrefTo(`/ledgers/${ledgerId}/new`)}>{t(words.another)}</ButtonLink>
        }
      >
        {t(words.elsewhereWhy)}
      </EmptyState>
    );
  }
  if (slot.state === 'waiting' || live.value === undefined) return <Skeleton height={480} />;
  if (!ledger || !live.value) {
    return (
      <EmptyState
        title={t(ledger ? words.gone : ledgerWords.noLedger)}
        actions={
          <ButtonLink href={hrefTo(ledger ? `/ledgers/${ledgerId}` : '/')}>
            {t(ledger ? ledgerWords.backToList : words.home)}
          </ButtonLink>
        }
      >
        {ledger && t(words.goneWhy)}
      </EmptyState>
    );
  }
  return <RecordEditor key={`${key}/${given}`} ledger={ledger} start={live.value} />;
}

const words = {
  gone: { zh: '没有找到这条记录', en: 'This record was not found' },
  goneWhy: {
    zh: '它可能已被撤销或在别的数据里。可以在列表里搜索，或到回收站看看。',
    en: 'It may have been undone, or belong to other data. Search the list, or look in the trash.',
  },
  elsewhere: { zh: '这份内容正在另一个窗口里填', en: 'Another window has this text open' },
  elsewhereWhy: {
    zh: '请回到那个窗口继续填；那边关掉以后，也可以从“今日”再打开。',
    en: 'Go on in that window. Once it is closed, the text can be opened again from Today.',
  },
  another: { zh: '另填一张新的', en: 'Fill in another one' },
  home: { zh: '回到今日', en: 'To today' },
};
