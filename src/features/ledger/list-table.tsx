import type { ReactNode, RefObject } from 'react';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { isSmallValue } from '#src/domain/sensitive.ts';
import styles from '#src/features/ledger/ledger-list-page.module.css';
import { fieldColumn, stateColumn, stateLabel } from '#src/features/ledger/list-columns.ts';
import { placeOf } from '#src/features/ledger/list-place.ts';
import type { ListQuery } from '#src/features/ledger/list-query.ts';
import { lacksDue, RecordState } from '#src/features/ledger/record-state.tsx';
import { recordTitle } from '#src/features/ledger/record-title.ts';
import type { ListRows } from '#src/features/ledger/use-list-rows.ts';
import type { useSelection } from '#src/features/ledger/use-selection.ts';
import { formatDateTime, formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { goTo, hrefTo, setQuery, useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { FieldCell, isFigure } from '#src/ui/kinds/field-cell.tsx';
import { type FormTools, kindContext } from '#src/ui/record-form-reading.ts';
import { RecordTable } from '#src/ui/record-table.tsx';
import type { TableColumn } from '#src/ui/record-table-head.tsx';

/** The rows of a list with its chosen columns, the state of each record, and the totals of what is shown. */
export function ListTable({
  ledger,
  tools,
  query,
  rows,
  columns,
  selection,
  sortedHead,
  paper,
}: {
  ledger: Ledger;
  tools: FormTools;
  query: ListQuery;
  rows: ListRows;
  columns: readonly string[];
  selection: ReturnType<typeof useSelection>;
  /** The column whose head was pressed last: the table is drawn anew, and its head takes the focus back. */
  sortedHead: RefObject<string | null>;
  /** Rows read for a print. */
  paper: readonly { id: string; row: StoredRecord }[] | null;
}) {
  const t = useT();
  const storage = useStorage();
  const { path, query: params } = useAddress();
  const hrefOf = (id: string) => hrefTo(`/ledgers/${ledger.id}/${id}`);

  const tableColumns: TableColumn[] = columns.flatMap((key) => {
    const field = ledger.fields[key];
    const label = t(ledger.text.fields[key]?.label ?? { zh: key, en: key });
    if (!field) return [];
    const isSorted = query.sort.field === key;
    const { ascending } = query.sort;
    return {
      ...fieldColumn(key, field, label),
      sorted: isSorted ? (ascending ? 'ascending' : 'descending') : undefined,
      onSort: () => {
        sortedHead.current = key;
        setQuery({ sort: sortOf(key, isSorted ? !ascending : key !== ledger.date) });
      },
      onHead: (head) => {
        if (!head || sortedHead.current !== key || document.activeElement !== document.body) return;
        sortedHead.current = null;
        head.focus();
      },
    };
  });
  tableColumns.push({
    id: stateColumn,
    label: t(query.trash ? words.trashedAt : stateLabel),
    width: query.trash ? 160 : 116,
  });

  function sortOf(key: string, ascending: boolean): string {
    return key === ledger.date && !ascending ? '' : `${ascending ? '' : '-'}${key}`;
  }
  function cell(record: StoredRecord, column: string): ReactNode {
    if (column === stateColumn) {
      return query.trash ? (
        formatDateTime(Date.parse(record.updatedAt.slice(0, 24)), tools.locale)
      ) : (
        <RecordState ledger={ledger} record={record} today={tools.today} plain />
      );
    }
    const field = ledger.fields[column];
    const value = ((record.data ?? {}) as RecordData)[column];
    if (!field) return null;
    if (value === undefined || value === null) {
      if (query.trash || !lacksDue(ledger, record, column)) return null;
      return <span className={styles.noDue}>{t(shared.noDueDay)}</span>;
    }
    // The key: a name made visible in one row must not be so in the next record that the row shows.
    return (
      <MaskedInPrint key={record.id} when={isSmallValue(field, value)}>
        <FieldCell field={field} value={value} context={kindContext(ledger, column, tools)} />
      </MaskedInPrint>
    );
  }

  return (
    <>
      <RecordTable
        key={path}
        label={t(ledger.text.name)}
        columns={tableColumns}
        count={rows.count}
        idAt={rows.idAt}
        rowOf={rows.rowOf}
        unread={(index) => {
          const month = rows.monthAt(index);
          return month ? `${month} …` : '…';
        }}
        cell={cell}
        nameOf={(record) => recordTitle(ledger, (record.data ?? {}) as RecordData, tools)}
        hrefOf={hrefOf}
        onOpen={(id) => goTo(hrefOf(id))}
        selected={selection.selected}
        onSelect={selection.select}
        onSelectAll={selection.selectAll}
        onSight={rows.want}
        paper={paper}
        foot={foot()}
        place={placeOf(`${storage.name} ${path}?${params}`)}
      />
      <p className={styles.printed}>
        {paper
          ? t(words.printed, { n: paper.length, total: rows.total ?? rows.count })
          : t(words.printedSome, { total: rows.total ?? rows.count })}
      </p>
    </>
  );

  function foot(): Record<string, ReactNode> {
    const cells: Record<string, ReactNode> = {};
    const [first, ...others] = columns;
    if (first) {
      const total = rows.total === null ? '…' : formatNumber(rows.total, { table: true });
      cells[first] = `${t(shared.total)} ${t(shared.items, { n: total })}`;
    }
    for (const key of others) {
      const field = ledger.fields[key];
      const sum = rows.sums?.[key];
      if (field && isFigure(field) && sum !== undefined) {
        cells[key] = (
          <MaskedInPrint when={isSmallValue(field, sum)}>
            {formatNumber(sum, { table: true })}
          </MaskedInPrint>
        );
      }
    }
    if (!rows.sums && rows.total !== null && others.some((key) => isFigureKey(ledger, key))) {
      cells[stateColumn] = (
        <Button small onClick={rows.readAll}>
          {t(words.addUp)}
        </Button>
      );
    }
    return cells;
  }
}

function isFigureKey(ledger: Ledger, key: string): boolean {
  const field = ledger.fields[key];
  return field !== undefined && isFigure(field);
}

const words = {
  trashedAt: { zh: '删除时间', en: 'Deleted at' },
  addUp: { zh: '算合计', en: 'Add up' },
  printed: {
    zh: '本表打印了前 {n} 条，共 {total} 条。',
    en: 'Printed: the first {n} of {total} records.',
  },
  printedSome: {
    zh: '本表只印出屏幕上的几行，共 {total} 条；要印整张表，请用列表上方的“打印”。',
    en: 'Only the rows on screen are printed, of {total}; use Print above the list for all of them.',
  },
};
