import type { Ledger } from '#src/domain/ledger.ts';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { isPlain, type ListQuery } from '#src/features/ledger/list-query.ts';
import { useT } from '#src/i18n/locale.ts';
import { hrefTo } from '#src/ui/address.ts';
import { ButtonLink } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';

/** Says why nothing is listed and what to do first. */
export function ListEmpty({ ledger, query }: { ledger: Ledger; query: ListQuery }) {
  const t = useT();
  const list = `/ledgers/${ledger.id}`;
  if (query.trash) {
    return (
      <EmptyState title={t(query.search ? words.noMatch : words.trashEmpty)}>
        {t(words.trashWhy)}
      </EmptyState>
    );
  }
  if (!isPlain(ledger, query) || query.from || query.to) {
    return (
      <EmptyState
        title={t(words.noMatch)}
        actions={<ButtonLink href={hrefTo(list)}>{t(words.showAll)}</ButtonLink>}
      >
        {t(words.noMatchWhy)}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t(words.first)}
      actions={
        <>
          <ButtonLink variant="primary" icon="plus" keyHint="N" href={hrefTo(`${list}/new`)}>
            {t(ledgerWords.newRecord)}
          </ButtonLink>
          <ButtonLink icon="upload" href={hrefTo(`${list}/import`)}>
            {t(words.importFile)}
          </ButtonLink>
        </>
      }
    >
      {t(ledger.text.about)}
    </EmptyState>
  );
}

const words = {
  importFile: { zh: '从表格导入', en: 'Import a table' },
  noMatch: { zh: '没有符合条件的记录', en: 'No record matches' },
  noMatchWhy: {
    zh: '换个说法搜索，或去掉一些筛选。',
    en: 'Try other words, or take some filters away.',
  },
  showAll: { zh: '看全部', en: 'Show all' },
  trashEmpty: { zh: '回收站是空的', en: 'The trash is empty' },
  trashWhy: {
    zh: '删除的记录先放在这里，随时可以恢复。',
    en: 'Deleted records are kept here and can be restored at any time.',
  },
  first: { zh: '还没有记录，从第一条开始', en: 'Nothing here yet; begin with the first record' },
};
