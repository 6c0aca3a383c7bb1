import {
  createRowMaker,
  draftColumn,
  type TableColumn,
  type TableOptions,
  tableColumns,
} from '#src/domain/export-table.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { PageRequest } from '#src/storage/queries.ts';
import type { Storage } from '#src/storage/storage.ts';

/** Which records go out: those of a list in its order (by id or as they are), or a walk over the ledger by date. */
export type ExportSource =
  | { records: readonly StoredRecord[] }
  | { ids: readonly string[] }
  | { request: Omit<PageRequest, 'limit' | 'after'> };

/** A table as it goes out. */
export interface ExportTable {
  columns: TableColumn[];
  rows: (string | number | null)[][];
}

/**
 * Records as a table, read a page at a time. Drafts are marked in a column of their own, which is only there when
 * there are drafts. Throws the signal's reason when it is aborted.
 */
export async function exportRecords(
  storage: Storage,
  ledger: Ledger,
  source: ExportSource,
  options: TableOptions,
  watch: { onProgress?: (done: number) => void; signal?: AbortSignal } = {},
): Promise<ExportTable> {
  const fields = tableColumns(ledger, options);
  const all = [draftColumn(options.locale), ...fields];
  const rowOf = createRowMaker(ledger, all, options);
  const rows: ExportTable['rows'] = [];
  let drafts = 0;
  await eachSlice(storage, source, (records) => {
    watch.signal?.throwIfAborted();
    for (const record of records) {
      rows.push(rowOf(record));
      if (record.status === 'draft') drafts += 1;
    }
    watch.onProgress?.(rows.length);
  });
  if (drafts > 0) return { columns: all, rows };
  return { columns: fields, rows: rows.map((cells) => cells.slice(1)) };
}

const slice = 500;

async function eachSlice(
  storage: Storage,
  source: ExportSource,
  visit: (records: readonly StoredRecord[]) => void,
): Promise<void> {
  if ('request' in source) {
    return storage.eachPage(source.request, (records) => visit(records));
  }
  if ('records' in source) return visit(source.records);
  for (let from = 0; from < source.ids.length; from += slice) {
    visit(await storage.many(source.ids.slice(from, from + slice)));
  }
}
