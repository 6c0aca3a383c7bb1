import { useMemo, useRef } from 'react';
import type { Ledger } from '#src/domain/ledger.ts';
import styles from '#src/features/ledger/ledger-list-page.module.css';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { ListActions } from '#src/features/ledger/list-actions.tsx';
import { useColumnKeys } from '#src/features/ledger/list-columns.ts';
import { ListEmpty } from '#src/features/ledger/list-empty.tsx';
import { ListFilters } from '#src/features/ledger/list-filters.tsx';
import { readListQuery } from '#src/features/ledger/list-query.ts';
import { listScope } from '#src/features/ledger/list-scope.ts';
import { ListTable } from '#src/features/ledger/list-table.tsx';
import { ListViews } from '#src/features/ledger/list-views.tsx';
import { SelectionBar } from '#src/features/ledger/selection-bar.tsx';
import { useFormTools } from '#src/features/ledger/use-form-tools.ts';
import { useListPrint } from '#src/features/ledger/use-list-print.ts';
import { useListRows } from '#src/features/ledger/use-list-rows.ts';
import { useSelection } from '#src/features/ledger/use-selection.ts';
import { useUndoKey } from '#src/features/ledger/use-undo.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo, setQuery, useAddress } from '#src/ui/address.ts';
import { Badge } from '#src/ui/badge.tsx';
import { ButtonLink } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { useShortcut } from '#src/ui/keys.ts';
import { PageHeader } from '#src/ui/page-header.tsx';
import { Progress } from '#src/ui/progress.tsx';
import { mostRows } from '#src/ui/record-table.tsx';
import { SearchInput } from '#src/ui/search-input.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { useKeptFocus } from '#src/ui/use-kept-focus.ts';

/**
 * The list of a ledger. Filters, search and sorting stand in the address: `period`, `from`, `to`, one query value per
 * filterable field (`kind=a,b`, `closedAt=2023-03` or `2023-03-01~2023-03-20` or `2023-03-01~` for days, `~` alone for
 * "not filled in"), `show=draft|repair|overdue|open`, `of=<measure>`, `q`,
 * `sort=[-]<field>`, `trash=1`.
 */
export function LedgerListPage({ ledgerId }: { ledgerId: string }) {
  const t = useT();
  const ledger = catalogue.ledgers.get(ledgerId);
  if (ledger) return <LedgerList key={ledgerId} ledger={ledger} />;
  return (
    <EmptyState
      title={t(ledgerWords.noLedger)}
      actions={<ButtonLink href={hrefTo('/')}>{t(shared.back)}</ButtonLink>}
    />
  );
}

/** A walk over fewer records is over before a bar could be read. */
const progressFrom = 5000;
/** Milliseconds that a search waits for its first rows before it shows itself without them. */
const patience = 50;

function LedgerList({ ledger }: { ledger: Ledger }) {
  const t = useT();
  const { kind } = useWorkspace();
  const tools = useFormTools();
  const address = useAddress();
  const query = useMemo(() => readListQuery(ledger, address.query), [ledger, address.query]);
  const rows = useListRows(ledger, query, tools);
  const [columns, setColumns] = useColumnKeys(ledger);
  const selection = useSelection(ledger, query, rows);
  const { paper, print } = useListPrint(ledger, query, rows);
  const scope = useMemo(
    () => listScope(ledger, query, rows.ids, tools, t),
    [ledger, query, rows.ids, tools, t],
  );
  const lastSearch = useRef('');
  // The bar of the chosen rows goes when they are done with, and the table while it is read anew.
  const contents = `${selection.chosen.length > 0} ${rows.count > 0}`;
  const place = useKeptFocus(contents, 'tbody tr[tabindex="0"]');
  const sortedHead = useRef<string | null>(null);
  useUndoKey();
  useShortcut('/', () => document.querySelector<HTMLElement>('input[type=search]')?.focus());

  if (rows.error !== null) return <ErrorPanel error={rows.error} />;
  const name = t(ledger.text.name);
  const isEmpty = rows.total === 0;
  return (
    <div
      {...place}
      className={styles.page}
      data-ledger={ledger.id}
      data-total={rows.total ?? ''}
      aria-busy={rows.total === null}
    >
      <PageHeader
        title={query.trash ? t(words.trashOf, { name }) : name}
        facts={
          <>
            <span role="status">{countWords()}</span>
            {kind === 'sample' && <Badge tone="info">{t(ledgerWords.practice)}</Badge>}
            {!query.trash && <ListViews ledger={ledger} columns={columns} onColumns={setColumns} />}
            <span className={styles.about} title={t(ledger.text.about)}>
              {t(ledger.text.about)}
            </span>
          </>
        }
        actions={
          <ListActions
            ledger={ledger}
            isTrash={query.trash}
            columns={columns}
            onColumns={setColumns}
            scope={scope}
            total={rows.total}
            onPrint={print}
          />
        }
      >
        <SearchInput
          label={t(words.search)}
          value={query.search}
          wait={10}
          onFocus={rows.expectSearch}
          onSearch={search}
          className="no-print"
        />
        {!query.trash && <ListFilters ledger={ledger} query={query} tools={tools} />}
      </PageHeader>
      {rows.seen !== null && rows.seen >= progressFrom && (
        <Progress label={t(words.looking)} done={rows.seen} total={null} />
      )}
      {rows.tooManyToSort && <p className={styles.note}>{t(words.tooManyToSort)}</p>}
      {(rows.total ?? 0) > mostRows && <p className={styles.note}>{t(words.tooMany)}</p>}
      {selection.chosen.length > 0 && (
        <SelectionBar
          ledger={ledger}
          tools={tools}
          ids={selection.chosen}
          scope={scope}
          isTrash={query.trash}
          onDone={selection.clear}
        />
      )}
      {rows.isReading && <SkeletonRows rows={15} />}
      {isEmpty && <ListEmpty ledger={ledger} query={query} />}
      {rows.count > 0 && (
        <ListTable
          ledger={ledger}
          tools={tools}
          query={query}
          rows={rows}
          columns={columns}
          selection={selection}
          sortedHead={sortedHead}
          paper={paper}
        />
      )}
    </div>
  );

  async function search(text: string) {
    lastSearch.current = text;
    await Promise.race([
      rows.prepare(text),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]);
    if (lastSearch.current === text) setQuery({ q: text });
  }
  function countWords(): string {
    if (rows.total === null) return t(words.counting, { n: formatNumber(rows.count) });
    const n = formatNumber(rows.total, { table: true });
    return rows.drafts > 0 && !query.trash
      ? t(words.countWithDrafts, { n, drafts: formatNumber(rows.drafts, { table: true }) })
      : t(words.count, { n });
  }
}

const words = {
  trashOf: { zh: '{name}：回收站', en: '{name}: trash' },
  search: { zh: '搜索文字或拼音首字母（/）', en: 'Search text or pinyin initials (/)' },
  looking: { zh: '正在查找，已看过', en: 'Looking; records seen' },
  tooManyToSort: {
    zh: '超过 2 万条，仍按日期排列；先筛选，再按这一列排序。',
    en: 'More than 20,000 records stay in order of date; filter first, then sort by this column.',
  },
  tooMany: {
    zh: '超过 100 万条，这里排到第 100 万条为止；按期间筛选可以看到其余的。',
    en: 'The list ends after a million records; filter by period to see the others.',
  },
  counting: { zh: '已找到 {n} 条…', en: '{n} found so far…' },
  count: { zh: '共 {n} 条', en: '{n} records' },
  countWithDrafts: {
    zh: '共 {n} 条，其中暂存 {drafts} 条不计入数字',
    en: '{n} records, {drafts} of them drafts that are not counted',
  },
};
