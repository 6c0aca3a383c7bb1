import { z } from 'zod';
import type { DeriveContext, FieldValue, RecordData } from './field.ts';
import { isEmptyValue, kindOf } from './kinds/kinds.ts';
import type { Ledger } from './ledger.ts';
import { err, ok, type Result } from './result.ts';
import { fillWords, type Words, w } from './words.ts';

/** draft (暂存) is saved but left out of every figure. */
export type RecordStatus = 'draft' | 'registered';

/** How every record of every collection is stored. */
export interface StoredRecord<D = unknown> {
  /** UUIDv7; settings use fixed ids. */
  id: string;
  /** Ledger id, or a collection of the product itself (`@report`). */
  ledger: string;
  /** `ledger`, or `~ledger` while in the trash: first key of the list index. */
  shelf: string;
  /** The day that decides the period (`YYYY-MM-DD`; a month counts as its first day). */
  date: string;
  /** Version of the ledger's definition that wrote it. */
  version: number;
  status: RecordStatus;
  createdAt: string;
  updatedAt: string;
  origin: string;
  /** Number of the change set that wrote it last: the head of its history. */
  change: number;
  /** Only on open matters: the due day, or `noDueDay`; second key of the due list. */
  due?: string;
  data: D;
}

const trashMark = '~';

/** The shelf on which records of a ledger stand, live or in its trash. */
export function shelfOf(ledger: string, inTrash = false): string {
  return inTrash ? `${trashMark}${ledger}` : ledger;
}

/** The ledger whose trash a shelf is; null for a shelf of live records. */
export function trashOf(shelf: string): string | null {
  return shelf.startsWith(trashMark) ? shelf.slice(trashMark.length) : null;
}

/** A complaint about one field. */
export interface Issue {
  field: string;
  level: 'error' | 'warn';
  message: Words;
}

const requiredWords = w('请填写“{label}”。', 'Please fill in “{label}”.');
const malformedWords = w(
  '“{label}”的内容读不懂，已保留原样，请修改。',
  'The value of “{label}” cannot be read. It is kept as it is; please correct it.',
);

const laterWords = w(
  '“{label}”晚于今天，请核对年份。',
  '“{label}” is later than today; check the year.',
);

const schemas = new WeakMap<Ledger, z.ZodType<RecordData>>();

/** The strict schema of a ledger's stored content: exactly its fields, each of its kind. */
export function ledgerSchema(ledger: Ledger): z.ZodType<RecordData> {
  const known = schemas.get(ledger);
  if (known) return known;
  const shape: Record<string, z.ZodType<FieldValue>> = {};
  for (const [key, field] of Object.entries(ledger.fields))
    shape[key] = kindOf(field).schema(field);
  const schema = z.strictObject(shape) as z.ZodType<RecordData>;
  schemas.set(ledger, schema);
  return schema;
}

/** A new form's content. */
export function emptyData(ledger: Ledger, today: string): RecordData {
  const data: RecordData = {};
  for (const [key, field] of Object.entries(ledger.fields)) {
    data[key] = kindOf(field).initial(field, today);
  }
  return data;
}

/** Fills derived fields that were left empty and clears fields that do not apply or have no value yet. */
export function completeData(ledger: Ledger, data: RecordData, context: DeriveContext): RecordData {
  const full: RecordData = { ...data };
  for (const [key, field] of Object.entries(ledger.fields)) {
    if ((field.when && !field.when(full)) || field.waits?.(full, context)) {
      full[key] = kindOf(field).empty;
    } else if (field.derive && (isEmptyValue(full[key] ?? null) || field.renews?.(full, context))) {
      full[key] = field.derive({ ...full, [key]: kindOf(field).empty }, context);
    }
  }
  return full;
}

/** All complaints about a record: shape, required fields, then the ledger's own checks. */
export function checkData(ledger: Ledger, data: RecordData): Issue[] {
  const shape = ledgerSchema(ledger).safeParse(data);
  if (!shape.success) {
    const issues: Issue[] = [];
    for (const problem of shape.error.issues) {
      const field = String(problem.path[0] ?? ledger.title);
      issues.push({ field, level: 'error', message: aboutField(ledger, field, malformedWords) });
    }
    return issues;
  }
  return checkContent(ledger, shape.data);
}

/** The same for data whose shape is known to be right. */
export function checkContent(ledger: Ledger, data: RecordData): Issue[] {
  const issues: Issue[] = [];
  for (const [key, field] of Object.entries(ledger.fields)) {
    if (!field.required || (field.when && !field.when(data))) continue;
    if (isEmptyValue(data[key] ?? null)) {
      issues.push({ field: key, level: 'error', message: aboutField(ledger, key, requiredWords) });
    }
  }
  for (const check of ledger.checks) {
    if (check.holds(data)) continue;
    const message = ledger.text.checks[check.id] ?? malformedWords;
    issues.push({ field: check.field, level: check.level, message });
  }
  return issues;
}

/** A warning for every day or month that says what has happened and is later than today (`YYYY-MM-DD`). */
export function laterThanToday(ledger: Ledger, data: RecordData, today: string): Issue[] {
  return Object.entries(ledger.fields).flatMap(([key, field]) => {
    const day = data[key];
    const isPast = (field.kind === 'date' || field.kind === 'month') && field.past;
    if (!isPast || typeof day !== 'string' || day <= today.slice(0, day.length)) return [];
    return [{ field: key, level: 'warn' as const, message: aboutField(ledger, key, laterWords) }];
  });
}

/** Reads a stored row tolerantly: migrations, defaults for new fields, then the schema; a failing row is kept for repair. */
export function parseRecord(
  ledger: Ledger,
  stored: { version: number; data: unknown },
): Result<RecordData, { kind: 'newer' } | { kind: 'repair'; issues: Issue[] }> {
  if (stored.version > ledger.version) return err({ kind: 'newer' });
  let data = (
    typeof stored.data === 'object' && stored.data !== null ? stored.data : {}
  ) as RecordData;
  for (let version = stored.version + 1; version <= ledger.version; version += 1) {
    data = ledger.migrations[version]?.(data) ?? data;
  }
  const full: RecordData = {};
  for (const [key, field] of Object.entries(ledger.fields)) {
    full[key] = data[key] === undefined ? kindOf(field).empty : (data[key] as FieldValue);
  }
  const shape = ledgerSchema(ledger).safeParse(full);
  if (shape.success) return ok(shape.data);
  return err({ kind: 'repair', issues: checkData(ledger, full) });
}

/** The day that decides the period; a draft without one counts as `fallback`. */
export function recordDay(ledger: Ledger, data: RecordData, fallback: string): string {
  const value = data[ledger.date];
  if (typeof value !== 'string' || value === '') return fallback;
  return value.length === 7 ? `${value}-01` : value;
}

/** Content without personal fields: what the history hash covers and exports may hold. */
export function withoutPersonal(ledger: Ledger, data: RecordData): RecordData {
  const kept: RecordData = {};
  for (const [key, value] of Object.entries(data)) {
    if (!ledger.fields[key]?.personal) kept[key] = value;
  }
  return kept;
}

function aboutField(ledger: Ledger, key: string, sentence: Words): Words {
  const label = ledger.text.fields[key]?.label ?? w(key, key);
  return {
    zh: fillWords(sentence, { label: label.zh }).zh,
    en: fillWords(sentence, { label: label.en }).en,
  };
}
