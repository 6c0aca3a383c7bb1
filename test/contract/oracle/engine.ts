import { createFacts, type Facts } from '#src/domain/facts.ts';
import type { RecordData } from '#src/domain/field.ts';
import { type OpenMatter, openMatters } from '#src/domain/overdue.ts';
import { recordDay } from '#src/domain/record.ts';
import type { ReportedFigure } from '#src/domain/reported-figure.ts';
import { RollupDelta, type RollupRow } from '#src/domain/rollup.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import type { World } from './reading.ts';

/** What storage would read of these records: rollups, open matters and snapshots. */
export function factsOf(world: World, figures: readonly ReportedFigure[] = []): Facts {
  const delta = new RollupDelta();
  const open = new Map<string, OpenMatter[]>();
  const snapshots = new Map<string, { date: string; data: RecordData }[]>();
  for (const ledger of ledgers) {
    const dated = (world.records[ledger.id] ?? []).map((data) => ({
      status: 'registered' as const,
      shelf: ledger.id,
      ledger: ledger.id,
      date: recordDay(ledger, data, world.today),
      data,
    }));
    for (const record of dated) delta.add(ledger, record, 1);
    const matters = dated.flatMap(({ data }) => openMatters(ledger, data));
    open.set(ledger.id, matters);
    // Newest first; of one day, the one entered last.
    dated.reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    snapshots.set(ledger.id, dated);
  }
  const rollups = delta.keys().flatMap((key): RollupRow[] => {
    const row = delta.apply(key, undefined);
    return row ? [row] : [];
  });
  const lists = { villages: world.villages ?? [], departments: [] };
  return createFacts({ today: world.today, rollups, figures, open, snapshots, lists });
}
