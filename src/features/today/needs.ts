import type { Facts } from '#src/domain/facts.ts';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { soonDays } from '#src/domain/overdue.ts';
import { addDays } from '#src/domain/period.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { draftKey } from '#src/domain/rollup.ts';
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
  data: RecordData;
}

/** What waits, of which only the most pressing is listed one by one. */
export interface Matters {
  list: Need[];
  /** All of them, listed or not. */
  count: number;
}

export interface Needs {
  overdue: Matters;
  soon: Matters;
  /** Drafts, the newest of each ledger one by one. */
  drafts: Matters;
  /** Forms typed into and not saved. */
  unsaved: Need[];
}

/** Open matters of a ledger that are listed one by one. */
const mostMatters = 100;
/** Drafts of a ledger that are listed one by one. */
const mostDrafts = 100;

/** Reads what waits for the clerk; open matters come from the sparse due index, drafts from the months that hold any. */
export async function readNeeds(
  storage: Storage,
  ledgers: readonly Ledger[],
  rollups: Facts,
): Promise<Needs> {
  const today = storage.today();
  const [overdue, soon, drafts] = await Promise.all([
    readMatters(storage, ledgers, '', addDays(today, -1)),
    readMatters(storage, ledgers, today, addDays(today, soonDays)),
    Promise.all(ledgers.map((ledger) => readDrafts(storage, ledger, rollups))),
  ]);
  const needs: Needs = {
    overdue,
    soon,
    drafts: {
      list: drafts.flatMap(({ list }) => list).sort((a, b) => b.day.localeCompare(a.day)),
      count: drafts.reduce((sum, { count }) => sum + count, 0),
    },
    unsaved: [],
  };
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
      path: pathOf(row.key),
      data: {},
    });
  }
  return needs;
}

/** Where a kept text is opened again: each new form has a text of its own. */
function pathOf(key: string): string {
  const [ledger = '', form = ''] = key.split('/');
  if (!form.startsWith('new')) return `/ledgers/${key}`;
  return `/ledgers/${ledger}/new?kept=${encodeURIComponent(form)}`;
}

async function readMatters(
  storage: Storage,
  ledgers: readonly Ledger[],
  from: string,
  until: string,
): Promise<Matters> {
  const kept = ledgers.filter((ledger) => ledger.matter);
  const ids = kept.map((ledger) => ledger.id);
  const dues = await storage.dueOfEach(ids, from, until, mostMatters);
  const list = kept.flatMap((ledger) =>
    (dues.get(ledger.id)?.records ?? []).map((record) =>
      toNeed(ledger, record, record.due ?? record.date),
    ),
  );
  const count = [...dues.values()].reduce((sum, due) => sum + due.count, 0);
  return { list: list.sort((a, b) => a.day.localeCompare(b.day)), count };
}

async function readDrafts(storage: Storage, ledger: Ledger, rollups: Facts): Promise<Matters> {
  const list: Need[] = [];
  let all = 0;
  for (const month of [...rollups.monthsOf(ledger.id)].reverse()) {
    const count = rollups.row(ledger.id, month)?.sums[draftKey]?.[0] ?? 0;
    all += count;
    if (count === 0 || list.length >= mostDrafts) continue;
    const { records } = await storage.page({
      ledger: ledger.id,
      from: `${month}-01`,
      to: `${month}-31`,
      limit: Math.min(count, mostDrafts - list.length),
      where: (record) => record.status === 'draft',
    });
    list.push(...records.map((record) => toNeed(ledger, record, record.date)));
  }
  return { list, count: all };
}

/** A record as a line of 今日. */
export function toNeed(ledger: Ledger, record: StoredRecord, day: string): Need {
  const data = record.data as RecordData;
  const title = data[ledger.title];
  return {
    key: record.id,
    ledger,
    title: typeof title === 'string' ? title : '',
    day,
    path: `/ledgers/${ledger.id}/${record.id}`,
    data,
  };
}
