import {
  type ChangePart,
  type ChangeSet,
  type Entry,
  entriesPerPart,
  hashChangeSet,
  hashEntries,
  inlineEntries,
  type Reason,
} from '#src/domain/change-set.ts';
import type { Environment } from './environment.ts';

/** What is known of a change set once all its changes are made. */
export interface Made {
  at: string;
  reason: Reason;
  actor: string;
  /** Ledger -> changed records. */
  touched: Record<string, number>;
  count: number;
  /** Hash of the change set before. */
  prev: string;
}

/** Makes one change set's history: a small one in one row, a large one in parts as its entries come. */
export class HistoryWriter {
  /** Entries that no part holds yet. */
  readonly entries: Entry[] = [];
  private readonly hashes: string[] = [];

  constructor(
    private readonly env: Environment,
    readonly seq: number,
  ) {}

  /** Takes out the parts that are full. */
  takeParts(least = entriesPerPart): ChangePart[] {
    const parts: ChangePart[] = [];
    while (this.entries.length >= least && this.entries.length > 0) {
      const entries = this.entries.splice(0, entriesPerPart);
      parts.push({ seq: this.seq, part: this.hashes.length, entries });
      this.hashes.push(hashEntries(entries, this.env.ledgers));
    }
    return parts;
  }

  /** What is left, and the change set itself, which seals it all with its hash. */
  finish(made: Made): { parts: ChangePart[]; row: ChangeSet } {
    const { env, seq } = this;
    const { touched, count, prev, at, reason, actor } = made;
    const isInline = count <= inlineEntries;
    const entries = isInline ? [...this.entries] : [];
    if (isInline && count > 0) this.hashes.push(hashEntries(entries, env.ledgers));
    const rest = isInline ? [] : this.takeParts(1);
    const set = {
      seq,
      id: env.newId(),
      at,
      reason,
      actor,
      origin: env.origin,
      count,
      ledgers: touched,
      parts: isInline ? 0 : this.hashes.length,
      prev,
    };
    return { parts: rest, row: { ...set, entries, hash: hashChangeSet(set, this.hashes) } };
  }
}
