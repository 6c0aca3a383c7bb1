import { type LedgerDatabase, shelfRange } from './database.ts';

/** Records per shelf (`mediation`, `~mediation`, `@setting`), also of shelves that no ledger owns. */
export async function countShelves(db: LedgerDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  let first = await db.records.orderBy('[shelf+date+id]').first();
  while (first) {
    const { shelf } = first;
    const [low, high] = shelfRange(shelf);
    counts[shelf] = await byShelf(db).between(low, high, true, true).count();
    first = await byShelf(db).above(high).first();
  }
  return counts;
}

function byShelf(db: LedgerDatabase) {
  return db.records.where('[shelf+date+id]');
}
