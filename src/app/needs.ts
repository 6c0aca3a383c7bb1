import type { Ledger } from '#src/domain/ledger.ts';
import { addDays } from '#src/domain/period.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { Storage } from '#src/storage/storage.ts';

/** One thing that waits for the clerk, with where it is opened. */
export interface Need {
  key: string;
  ledger: Ledger;
  /** How the record calls itself; empty for a form never saved. */
  title: string;
  /** Due day of a matter, or the day of a draft. */
  day: string;
  path: string;
}

export interface Needs {
  overdue: Need[];
  soon: Need[];
  drafts: Need[];
  /** Forms typed into and not saved. */
  unsaved: Need[];
}

/** Matters due within this many days are "due soon". */
export const soonDays = 7;

/** Reads what waits for the clerk; open matters come from the sparse due index, never from a scan. */
export async function readNeeds(storage: Storage, ledgers: readonly Ledger[]): Promise<Needs> {
  const today = storage.today();
  const needs: Needs = { overdue: [], soon: [], drafts: [], unsaved: [] };
  for (const ledger of ledgers) {
    if (ledger.matter) {
      for (const record of await storage.due(ledger.id, addDays(today, soonDays), 500)) {
        const need = toNeed(ledger, record, record.due ?? record.date);
        (need.day < today ? needs.overdue : needs.soon).push(need);
      }
    }
    const { drafts } = await storage.count(ledger.id);
    if (drafts > 0) {
      const { records } = await storage.page({
        ledger: ledger.id,
        limit: 50,
        where: (r) => r.status === 'draft',
      });
      needs.drafts.push(...records.map((r) => toNeed(ledger, r, r.date)));
    }
  }
  const byId = new Map(ledgers.map((l) => [l.id, l]));
  for (const row of await storage.scratch.list()) {
    const ledger = byId.get(row.ledger);
    if (!ledger) continue;
    const title = row.values[ledger.title];
    needs.unsaved.push({
      key: `scratch:${row.key}`,
      ledger,
      title: typeof title === 'string' ? title : '',
      day: row.at.slice(0, 10),
      path: `/ledgers/${row.key}`,
    });
  }
  needs.overdue.sort((a, b) => a.day.localeCompare(b.day));
  needs.soon.sort((a, b) => a.day.localeCompare(b.day));
  return needs;
}

function toNeed(ledger: Ledger, record: StoredRecord, day: string): Need {
  const title = (record.data as Record<string, unknown>)[ledger.title];
  return {
    key: record.id,
    ledger,
    title: typeof title === 'string' ? title : '',
    day,
    path: `/ledgers/${ledger.id}/${record.id}`,
  };
}
