import { createFacts, type Facts } from '#src/domain/facts.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { recordDay } from '#src/domain/record.ts';
import { noReferences } from '#src/domain/references.ts';
import { type Countable, RollupDelta, type RollupRow } from '#src/domain/rollup.ts';
import { practiceRecords } from './ledger-case.ts';

/** The practice records as rollups count them. */
export function practiceRows(ledger: Ledger, today: string): Countable[] {
  return practiceRecords(ledger).map((data) => ({
    status: 'registered',
    shelf: ledger.id,
    ledger: ledger.id,
    date: recordDay(ledger, data, today),
    data,
  }));
}

/** What is known when there are only the practice records of one ledger. */
export function practiceFacts(ledger: Ledger, today: string): Facts {
  const delta = new RollupDelta();
  for (const record of practiceRows(ledger, today)) delta.add(ledger, record, 1);
  const rollups = delta.keys().flatMap((key): RollupRow[] => {
    const row = delta.apply(key, undefined);
    return row ? [row] : [];
  });
  return createFacts({
    today,
    rollups,
    figures: [],
    open: new Map(),
    snapshots: new Map(),
    lists: noReferences,
  });
}
