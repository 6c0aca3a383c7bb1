import { Dexie, type Table } from 'dexie';
import type { ChangePart, ChangeSet } from '#src/domain/change-set.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { PackedRollup } from './rollup-rows.ts';

/** What was typed into a form and not saved yet; survives a crash, is not data of the year. */
export interface ScratchRow {
  /** `mediation/new` or `mediation/<id>`. */
  key: string;
  ledger: string;
  values: Record<string, unknown>;
  at: string;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** One workspace's database. Few indexes on purpose: each costs about a tenth of bulk write speed. */
export class LedgerDatabase extends Dexie {
  declare records: Table<StoredRecord, string>;
  declare history: Table<ChangeSet, number>;
  declare historyParts: Table<ChangePart, [number, number]>;
  declare rollups: Table<PackedRollup, string>;
  declare scratch: Table<ScratchRow, string>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      records: 'id, [shelf+date+id], [ledger+due], updatedAt',
      history: 'seq',
      historyParts: '[seq+part]',
      rollups: 'key',
      scratch: 'key',
      meta: 'key',
    });
    // Another window deletes this database (a wiped workspace): let go of it.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}

/** Smallest and largest keys of a shelf's list index between two days. */
export function shelfRange(shelf: string, from = '', to = '\uffff'): [string[], string[]] {
  return [
    [shelf, from, ''],
    [shelf, to, '\uffff'],
  ];
}
