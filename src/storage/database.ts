import { Dexie, type Table } from 'dexie';
import type { ChangePart, ChangeSet } from '#src/domain/change-set.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { PackedRollup } from './rollup-rows.ts';

/** What was typed into a form and not saved yet; survives a crash, is not data of the year. */
export interface ScratchRow {
  /** `mediation/<id>`; of a new form `mediation/new#<id>`, in old data `mediation/new`. */
  key: string;
  ledger: string;
  values: Record<string, unknown>;
  at: string;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** A piece of what a screen remembers of a long list from one start to the next; made anew from the records at will. */
export interface ListPart {
  list: string;
  part: number;
  /** How many pieces there are. */
  of: number;
  /** What it was made with; under another stamp it counts for nothing. */
  stamp: string;
  /** The change set up to which it is true. */
  seq: number;
  content: unknown;
}

/** One workspace's database. Few indexes on purpose: each costs about a tenth of bulk write speed. */
export class LedgerDatabase extends Dexie {
  declare records: Table<StoredRecord, string>;
  declare history: Table<ChangeSet, number>;
  declare historyParts: Table<ChangePart, [number, number]>;
  declare rollups: Table<PackedRollup, string>;
  declare scratch: Table<ScratchRow, string>;
  declare meta: Table<MetaRow, string>;
  declare lists: Table<ListPart, [string, number]>;

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
    this.version(2).stores({ lists: '[list+part]' });
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
