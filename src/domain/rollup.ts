import type { RecordData } from './field.ts';
import type { Ledger } from './ledger.ts';

/**
 * The additive totals of one ledger in one month. `sums['']` holds the totals, `sums['kind=family']` those of one
 * dimension value (`kind=` is "not filled in"). Slot 0 counts records by the ledger's own date; slot i + 1 is the
 * i-th measure of `ledger.measureKeys`.
 */
export interface RollupRow {
  /** `2023-01|mediation`: a year of all ledgers is one key range. */
  key: string;
  month: string;
  ledger: string;
  sums: Record<string, ArrayLike<number>>;
}

/** What is needed of a record to count it. */
export interface Countable {
  status: 'draft' | 'registered';
  shelf: string;
  ledger: string;
  date: string;
  data: unknown;
}

export function rollupKey(month: string, ledger: string): string {
  return `${month}|${ledger}`;
}

/** Slot of a measure in the arrays; -1 when the ledger has no such measure. */
export function measureSlot(ledger: Ledger, measure: string): number {
  const at = ledger.measureKeys.indexOf(measure);
  return at < 0 ? -1 : at + 1;
}

/** Key under which slot 0 counts live drafts, so that a list's total needs no scan. */
export const draftKey = '#draft';

/** Whether a record counts at all: registered and not in the trash. */
export function isCounted(record: Countable): boolean {
  return record.status === 'registered' && record.shelf === record.ledger;
}

/** What one record adds: month -> slot values. Empty for drafts and trash. */
export function contributions(ledger: Ledger, record: Countable): Map<string, number[]> {
  const months = new Map<string, number[]>();
  if (!isCounted(record)) return months;
  const data = record.data as RecordData;
  const width = ledger.measureKeys.length + 1;
  const slotsOf = (month: string) => {
    let slots = months.get(month);
    if (!slots) {
      slots = new Array<number>(width).fill(0);
      months.set(month, slots);
    }
    return slots;
  };
  slotsOf(record.date.slice(0, 7))[0] = 1;
  ledger.measureKeys.forEach((key, index) => {
    const measure = ledger.measures[key];
    if (!measure) return;
    const amount = measure.value(data);
    if (amount === 0) return;
    const day = measure.date ? data[measure.date] : record.date;
    if (typeof day !== 'string') return;
    const slots = slotsOf(day.slice(0, 7));
    slots[index + 1] = amount;
  });
  return months;
}

/** The rollup keys of a record's dimension values, the totals' key '' first. */
export function dimensionKeys(ledger: Ledger, data: RecordData): string[] {
  const keys = [''];
  for (const dimension of ledger.dimensions) keys.push(dimensionKey(dimension, data[dimension]));
  return keys;
}

export function dimensionKey(dimension: string, value: unknown): string {
  return `${dimension}=${value === null || value === undefined ? '' : String(value)}`;
}

/** Collects additions and subtractions of many records, then applies them to rows once per row. */
export class RollupDelta {
  private readonly changes = new Map<string, Map<string, number[]>>();

  /** Adds (`sign` 1) or takes away (`sign` -1) a record. */
  add(ledger: Ledger, record: Countable, sign: 1 | -1): void {
    if (record.status === 'draft' && record.shelf === record.ledger) {
      const width = ledger.measureKeys.length + 1;
      const slots = new Array<number>(width).fill(0);
      slots[0] = 1;
      this.addSlots(rollupKey(record.date.slice(0, 7), record.ledger), [draftKey], slots, sign);
      return;
    }
    const months = contributions(ledger, record);
    if (months.size === 0) return;
    const keys = dimensionKeys(ledger, record.data as RecordData);
    for (const [month, slots] of months) {
      this.addSlots(rollupKey(month, record.ledger), keys, slots, sign);
    }
  }

  private addSlots(rowKey: string, keys: readonly string[], slots: number[], sign: 1 | -1): void {
    let sums = this.changes.get(rowKey);
    if (!sums) {
      sums = new Map();
      this.changes.set(rowKey, sums);
    }
    for (const key of keys) {
      const target = sums.get(key);
      if (!target) sums.set(key, sign === 1 ? [...slots] : slots.map((v) => -v));
      else addInto(target, slots, sign);
    }
  }

  /** Keys of the rows that change. */
  keys(): string[] {
    return [...this.changes.keys()].filter((key) => this.isChange(key));
  }

  private isChange(rowKey: string): boolean {
    for (const slots of this.changes.get(rowKey)?.values() ?? []) {
      if (slots.some((v) => v !== 0)) return true;
    }
    return false;
  }

  /** The new row, or null when nothing is left in it. */
  apply(rowKey: string, row: RollupRow | undefined): RollupRow | null {
    const [month = '', ledger = ''] = rowKey.split('|');
    const sums: Record<string, ArrayLike<number>> = { ...row?.sums };
    for (const [key, slots] of this.changes.get(rowKey) ?? []) {
      const next = Array.from(sums[key] ?? slots, (v) => (sums[key] ? v : 0));
      addInto(next, slots, 1);
      if (next.every((v) => v === 0)) delete sums[key];
      else sums[key] = next;
    }
    return Object.keys(sums).length === 0 ? null : { key: rowKey, month, ledger, sums };
  }
}

/** Sums keep four decimals, so that adding and taking away amounts of money comes back to exactly zero. */
function addInto(target: number[], slots: readonly number[], sign: 1 | -1): void {
  for (let i = 0; i < slots.length; i += 1) {
    const sum = (target[i] ?? 0) + sign * (slots[i] ?? 0);
    target[i] = Number.isInteger(sum) ? sum + 0 : Math.round(sum * 10_000) / 10_000;
  }
}

/** Changes whenever a ledger counts differently: rollups made under another signature are rebuilt. */
export function rollupSignature(ledgers: readonly Ledger[]): string {
  return ledgers
    .map((l) => `${l.id}@${l.version}:${l.measureKeys.join(',')}/${l.dimensions.join(',')}`)
    .join(';');
}
