import { collections, isCollectionId } from '#src/domain/collections.ts';
import type { RecordData } from '#src/domain/field.ts';
import {
  checkContent,
  checkData,
  type Issue,
  ledgerSchema,
  type RecordStatus,
  recordDay,
  type StoredRecord,
  shelfOf,
} from '#src/domain/record.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { w } from '#src/domain/words.ts';
import { withDue } from './due-day.ts';
import type { Environment } from './environment.ts';

/** One wish to change a record; `expected` is the `updatedAt` that the editor saw. */
export type Change =
  | {
      op: 'put';
      ledger: string;
      id?: string;
      status: RecordStatus;
      data: unknown;
      expected?: string | undefined;
    }
  | { op: 'trash'; id: string }
  | { op: 'untrash'; id: string }
  /** A whole stored record as it stood elsewhere or before (undo, merge, restore); null removes it. */
  | { op: 'set'; id: string; record: StoredRecord | null };

export type CommitError =
  /** Content that may not be written; `index` is the place in the change list. */
  | { kind: 'invalid'; index: number; issues: Issue[] }
  /** Somebody else (another tab) saved it in between; nothing was written. */
  | { kind: 'conflict'; index: number; id: string; current: StoredRecord | null }
  | { kind: 'missing'; index: number; id: string }
  | { kind: 'unknown-ledger'; index: number; ledger: string }
  /** The browser refused: disk full, profile read-only. */
  | { kind: 'storage'; name: string };

const malformed = w('内容不合格式，没有保存。', 'The content is malformed; nothing was saved.');

/** Turns a change into the record that will stand, or into a typed failure. Stamps are set by commit. */
export function prepare(
  change: Change,
  index: number,
  current: StoredRecord | undefined,
  env: Environment,
): Result<StoredRecord | null, CommitError> {
  switch (change.op) {
    case 'set':
      // What is brought back may have been written when its ledger told open matters otherwise.
      return ok(change.record && withDue(change.record, env.ledgers.get(change.record.ledger)));
    case 'trash':
      return move(current, change.id, index, true, env);
    case 'untrash':
      return move(current, change.id, index, false, env);
    case 'put':
      if (change.expected !== undefined && change.expected !== current?.updatedAt) {
        return err({ kind: 'conflict', index, id: change.id ?? '', current: current ?? null });
      }
      return isCollectionId(change.ledger)
        ? putOwn(change, index, current, env)
        : putLedger(change, index, current, env);
  }
}

type Put = Extract<Change, { op: 'put' }>;

function putOwn(
  change: Put,
  index: number,
  current: StoredRecord | undefined,
  env: Environment,
): Result<StoredRecord, CommitError> {
  if (!isCollectionId(change.ledger)) throw new Error(`${change.ledger} is no collection`);
  const { schema, version, day } = collections[change.ledger];
  const parsed = schema.safeParse(change.data);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    return err({ kind: 'invalid', index, issues: [{ field, level: 'error', message: malformed }] });
  }
  return ok(envelope(change, current, { version, date: day(parsed.data), data: parsed.data }, env));
}

function putLedger(
  change: Put,
  index: number,
  current: StoredRecord | undefined,
  env: Environment,
): Result<StoredRecord, CommitError> {
  const ledger = env.ledgers.get(change.ledger);
  if (!ledger) return err({ kind: 'unknown-ledger', index, ledger: change.ledger });
  const parsed = ledgerSchema(ledger).safeParse(change.data);
  if (!parsed.success) {
    return err({ kind: 'invalid', index, issues: checkData(ledger, change.data as RecordData) });
  }
  const { data } = parsed;
  if (change.status === 'registered') {
    const issues = checkContent(ledger, data).filter((i) => i.level === 'error');
    if (issues.length > 0) return err({ kind: 'invalid', index, issues });
  }
  const date = recordDay(ledger, data, current?.date ?? env.today());
  const record = envelope(change, current, { version: ledger.version, date, data }, env);
  return ok(withDue(record, ledger));
}

function envelope(
  change: Put,
  current: StoredRecord | undefined,
  content: { version: number; date: string; data: unknown },
  env: Environment,
): StoredRecord {
  return {
    id: change.id ?? env.newId(),
    ledger: change.ledger,
    shelf: current?.shelf ?? change.ledger,
    date: content.date,
    version: content.version,
    status: change.status,
    createdAt: current?.createdAt ?? '',
    updatedAt: '',
    origin: env.origin,
    change: 0,
    data: content.data,
  };
}

function move(
  current: StoredRecord | undefined,
  id: string,
  index: number,
  inTrash: boolean,
  env: Environment,
): Result<StoredRecord, CommitError> {
  if (!current) return err({ kind: 'missing', index, id });
  const moved = { ...current, shelf: shelfOf(current.ledger, inTrash) };
  return ok(withDue(moved, env.ledgers.get(current.ledger)));
}
