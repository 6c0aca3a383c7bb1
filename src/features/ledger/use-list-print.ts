import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { ListQuery } from '#src/features/ledger/list-query.ts';
import type { ListRows } from '#src/features/ledger/use-list-rows.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { useShortcut } from '#src/ui/keys.ts';

/** At most this many rows are laid out for a print. */
export const printLimit = 2000;

/** Prints a list: reads its first rows, for only those in sight are in memory. */
export function useListPrint(ledger: Ledger, query: ListQuery, { ids }: ListRows) {
  const storage = useStorage();
  const [paper, setPaper] = useState<readonly { id: string; row: StoredRecord }[] | null>(null);
  async function readFirst(): Promise<StoredRecord[]> {
    if (ids) return storage.many(ids.slice(0, printLimit));
    const { from, to, sort } = query;
    const { ascending } = sort;
    const page = { ledger: ledger.id, from, to, ascending, limit: printLimit };
    return (await storage.page(page)).records;
  }
  async function print() {
    const records = await readFirst();
    flushSync(() => setPaper(records.map((row) => ({ id: row.id, row }))));
    window.print();
    setPaper(null);
  }
  useShortcut('Ctrl+P', () => void print());
  return { paper, print: () => void print() };
}
