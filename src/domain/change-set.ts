import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RecordData } from './field.ts';
import type { Ledger } from './ledger.ts';
import { type StoredRecord, withoutPersonal } from './record.ts';

/** Why a change set was made; `of` is the number of the change set that an undo reverses. */
export interface Reason {
  kind:
    | 'save'
    | 'bulk'
    | 'trash'
    | 'untrash'
    | 'import'
    | 'undo'
    | 'restore'
    | 'merge'
    | 'setting'
    | 'figure'
    | 'report'
    | 'sample'
    | 'erase';
  of?: number;
  /** A file name or the like; never content of a record. */
  note?: string;
}

/** One record's change; null means that it did not exist. */
export interface Entry {
  before: StoredRecord | null;
  after: StoredRecord | null;
}

/** One row of history: everything that one commit changed. */
export interface ChangeSet {
  /** 1, 2, 3 ... within this database. */
  seq: number;
  id: string;
  at: string;
  reason: Reason;
  actor: string;
  origin: string;
  count: number;
  /** Ledger -> changed records, for the list of changes. */
  ledgers: Record<string, number>;
  /** Entries of a small change set; a large one keeps them in parts. */
  entries: Entry[];
  parts: number;
  /** Hash of the change set before; '' for the first. */
  prev: string;
  hash: string;
}

/** A slice of a large change set's entries. */
export interface ChangePart {
  seq: number;
  part: number;
  entries: Entry[];
}

/** Entries up to this many stand in the change set's own row. */
export const inlineEntries = 20;
/** Entries per part of a large change set. */
export const entriesPerPart = 500;

/** SHA-256 in hex. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Hash of entries. Personal fields are left out, so that erasing a name after its retention period
 * does not break the chain.
 */
export function hashEntries(
  entries: readonly Entry[],
  ledgers: ReadonlyMap<string, Ledger>,
): string {
  return sha256Hex(
    JSON.stringify(entries.map((e) => [hashable(e.before, ledgers), hashable(e.after, ledgers)])),
  );
}

/** Hash of a change set: chained to the one before and covering its entries. */
export function hashChangeSet(
  set: Omit<ChangeSet, 'hash' | 'entries'>,
  entryHashes: readonly string[],
): string {
  const { seq, id, at, reason, actor, origin, count, ledgers, parts, prev } = set;
  return sha256Hex(
    JSON.stringify([seq, id, at, reason, actor, origin, count, ledgers, parts, prev, entryHashes]),
  );
}

function hashable(record: StoredRecord | null, ledgers: ReadonlyMap<string, Ledger>): unknown {
  if (!record) return null;
  const ledger = ledgers.get(record.ledger);
  if (!ledger || !hasPersonal(ledger)) return record;
  return { ...record, data: withoutPersonal(ledger, record.data as RecordData) };
}

const personal = new WeakMap<Ledger, boolean>();

function hasPersonal(ledger: Ledger): boolean {
  let known = personal.get(ledger);
  if (known === undefined) {
    known = Object.values(ledger.fields).some((f) => f.personal);
    personal.set(ledger, known);
  }
  return known;
}
