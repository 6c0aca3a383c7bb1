import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { isComposing } from '#src/ui/keys.ts';
import styles from '#src/ui/record-table.module.css';
import { type TableColumn, TableHead } from '#src/ui/record-table-head.tsx';
import { RecordTableRow } from '#src/ui/record-table-row.tsx';
import { useFillHeight } from '#src/ui/use-fill-height.ts';

export interface RecordTableProps<R> {
  /** Name of the table, for screen readers. */
  label: string;
  columns: readonly TableColumn[];
  /** How many rows there are, in memory or not. */
  count: number;
  /** The id of a row; undefined while it is not in memory. */
  idAt: (index: number) => string | undefined;
  /** The row of an id; undefined while it is being read. */
  rowOf: (id: string) => R | undefined;
  /** What stands in place of a row that is not in memory, such as its month. */
  unread?: (index: number) => ReactNode;
  cell: (row: R, column: string) => ReactNode;
  /** What a row is called, for its check box. */
  nameOf: (row: R) => string;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onSelectAll: () => void;
  /** Rows from one place to another (both included) came into sight. */
  onSight: (from: number, to: number) => void;
  /** Rows read for a print; without them paper shows what is in memory. */
  paper?: readonly { id: string; row: R }[] | null;
  /** Cells under the columns. */
  foot?: Record<string, ReactNode>;
  /** Where the list stood when it was left; another object shows another list from its place. */
  place: { top: number; active: number };
}

/** Pixels of a row and of the head. */
export const rowHeight = 32;
/** Browsers lay out nothing taller than 33 million pixels. */
export const mostRows = 1_000_000;

/** Rows of 32 px under fixed column heads; only those in sight exist. Arrows walk, Enter opens, Space chooses. */
export function RecordTable<R>(props: RecordTableProps<R>) {
  const { columns, idAt, rowOf, selected, onSelect, place } = props;
  const count = Math.min(props.count, mostRows);
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const [last, setActive] = useState(place.active);
  const [shown, setShown] = useState(place);
  if (shown !== place) {
    setShown(place);
    setActive(place.active);
  }
  const active = Math.min(last, count - 1);
  const wantsFocus = useRef(false);
  const isPrinting = usePrinting();
  const height = useFillHeight(scroller);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The list may have become shorter since it was left.
    initialOffset: Math.min(place.top, Math.max(0, (count - 10) * rowHeight)),
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: rowHeight * 2,
  });
  useLayoutEffect(() => {
    if (scroller.current && scroller.current.scrollTop !== place.top)
      scroller.current.scrollTop = place.top;
  }, [place]);
  const items = virtual.getVirtualItems();
  const tabStop = items.some((item) => item.index === active) ? active : items[0]?.index;
  const firstInSight = items[0]?.index ?? 0;
  const lastInSight = items.at(-1)?.index ?? 0;
  const sight = items.map((item) => idAt(item.index) ?? '').join();
  const { onSight } = props;

  useEffect(() => {
    // `sight`: other rows may have come into the same places.
    if (sight !== null) onSight(firstInSight, lastInSight);
  }, [sight, firstInSight, lastInSight, onSight]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${active}"]`);
    if (!row) return;
    // A row that is being read is replaced by the read one, which takes the focus in its turn.
    wantsFocus.current = idAt(active) === undefined;
    const { activeElement } = document;
    const isElsewhere =
      activeElement !== document.body && !scroller.current?.contains(activeElement);
    if (!isElsewhere) row.focus({ preventScroll: true });
  });

  function walk(to: number) {
    const index = Math.max(0, Math.min(count - 1, to));
    wantsFocus.current = true;
    place.active = index;
    setActive(index);
    virtual.scrollToIndex(index);
  }
  function toggle(id: string) {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent) || !(event.target instanceof HTMLTableRowElement)) return;
    const id = idAt(active);
    const step = Math.max(1, Math.floor((height ?? 480) / rowHeight) - 3);
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + step,
      PageUp: active - step,
      Home: 0,
      End: count - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) walk(to);
    else if (event.key === 'Enter' && id) props.onOpen(id);
    else if (event.key === ' ' && id) toggle(id);
    else return;
    event.preventDefault();
  }

  const inMemory = (index: number) => {
    const id = idAt(index);
    const row = id === undefined ? undefined : rowOf(id);
    return id !== undefined && row !== undefined ? [{ id, row }] : [];
  };
  const paper = isPrinting ? (props.paper ?? items.flatMap(({ index }) => inMemory(index))) : [];
  const before = isPrinting ? 0 : (items[0]?.start ?? 0);
  const after = isPrinting ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const allChosen = count > 0 && selected.size >= count;
  const rows: { index: number; id: string | undefined; row: R | undefined }[] = isPrinting
    ? paper.map(({ id, row }, index) => ({ index, id, row }))
    : items.map(({ index }) => {
        const id = idAt(index);
        return { index, id, row: id === undefined ? undefined : rowOf(id) };
      });
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={{ '--list-height': `${height ?? 480}px` } as CSSProperties}
      onScroll={(event) => {
        place.top = event.currentTarget.scrollTop;
      }}
    >
      <table
        className={styles.table}
        aria-label={props.label}
        aria-rowcount={count + 1}
        style={{ minWidth: columns.reduce((sum, column) => sum + column.width, 44) }}
        onKeyDown={onKeyDown}
      >
        <TableHead
          columns={columns}
          choose={
            <Checkbox
              label={t(words.chooseAll)}
              hideLabel
              checked={allChosen}
              indeterminate={selected.size > 0 && !allChosen}
              onChange={() => (allChosen ? onSelect(new Set()) : props.onSelectAll())}
            />
          }
        />
        <tbody>
          {before > 0 && <Spacer height={before} columns={columns.length + 1} />}
          {rows.map(({ index, id, row }) => (
            <RecordTableRow
              key={index}
              index={index}
              columns={columns}
              isActive={index === tabStop}
              isSelected={id !== undefined && selected.has(id)}
              name={row === undefined ? t(shared.loading) : props.nameOf(row)}
              href={id && props.hrefOf(id)}
              cells={row === undefined ? null : (column) => props.cell(row, column)}
              unread={props.unread?.(index)}
              onToggle={() => id && toggle(id)}
              onOpen={() => {
                place.active = index;
                if (id) props.onOpen(id);
              }}
              onFocus={() => {
                place.active = index;
                setActive(index);
              }}
            />
          ))}
          {after > 0 && <Spacer height={after} columns={columns.length + 1} />}
        </tbody>
        {props.foot && (
          <tfoot>
            <tr>
              <td className={styles.choose} />
              {columns.map((column) => (
                <td key={column.id} className={column.isFigure ? styles.figure : undefined}>
                  {props.foot?.[column.id]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr style={{ height }}>
      <td colSpan={columns} className={styles.spacer} />
    </tr>
  );
}

/** Paper shows every row that has been read, not only those in sight. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

const words = { chooseAll: { zh: '选中全部', en: 'Choose all' } };
