import type { HybridClock } from '#src/domain/hlc.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { LedgerDatabase } from './database.ts';

/** What every part of storage works with; handed in, so that a test makes fresh ones. */
export interface Environment {
  db: LedgerDatabase;
  ledgers: ReadonlyMap<string, Ledger>;
  clock: HybridClock;
  /** Today as `YYYY-MM-DD`. */
  today: () => string;
  newId: () => string;
  /** Which machine writes. */
  origin: string;
}
