import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { walkLedger } from '#src/features/ledger/ledger-walk.ts';
import type { ListQuery } from '#src/features/ledger/list-query.ts';
import { createSource, type ListSource } from '#src/features/ledger/list-source.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** Milliseconds between two looks at a running walk. */
const tellEvery = 150;
/** Records kept in memory; past this, those out of sight are dropped. */
const mostRows = 1200;

/** Records that pass filters, found by walking; the rows themselves are read when they come into sight. */
export function createWalkSource(
  storage: Storage,
  ledger: Ledger,
  query: ListQuery,
  tools: FormTools,
): ListSource {
  let rows = new Map<string, StoredRecord>();
  let wanted: readonly string[] = [];
  const base = createSource(storage, async (set, isWanted) => {
    const first = base.state().found === null;
    let told = 0;
    await walkLedger(storage, ledger, query, tools, ({ found, seen, isDone }) => {
      if (!isWanted()) return false;
      if (!isDone && performance.now() - told < tellEvery) return true;
      told = performance.now();
      if (isDone) {
        rows = new Map();
        for (const id of wanted) request(id);
      }
      // A walk made anew shows its list only when it is complete, so that nothing shrinks and grows again.
      if (first || isDone) {
        set({
          found: [...found],
          seen: isDone ? null : seen,
          total: isDone ? found.length : null,
        });
      } else set({ seen });
      return true;
    });
  });
  const asked = new Set<string>();
  function request(id: string) {
    if (asked.has(id)) return;
    asked.add(id);
    void storage.get(id).then((record) => {
      asked.delete(id);
      if (record) rows.set(id, record);
      if (asked.size > 0) return;
      if (rows.size > mostRows) {
        const kept = new Set(wanted);
        rows = new Map([...rows].filter(([key]) => kept.has(key)));
      }
      base.set({ rows: new Map(rows) });
    });
  }
  return {
    ...base,
    want(_from, _to, ids) {
      wanted = ids;
      for (const id of ids) if (!rows.has(id)) request(id);
    },
  };
}
