import type { RecordData } from './field.ts';
import type { Filter } from './indicator.ts';
import { type Ledger, noDueDay } from './ledger.ts';
import { filterValue, isPart, passes } from './parts.ts';

/**
 * The additive totals of one ledger in one month. `sums['']` holds the totals, `sums['kind=family']` those of one
 * dimension value (`kind=` is "not filled in"). Slot 0 counts records by the ledger's own date; slot i + 1 is the
 * i-th measure of `ledger.measureKeys`; behind them stand `ledger.parts`.
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

/** Slot of a measure under a filter; -1 when no sum of its own is kept of it. */
export function partSlot(ledger: Ledger, measure: string, where: Filter): number {
  const at = ledger.parts.findIndex((part) => isPart(part, measure, where));
  return at < 0 ? -1 : ledger.measureKeys.length + 1 + at;
}

/** Key under which slot 0 counts live drafts, so that a list's total needs no scan. */
export const draftKey = '#draft';

/**
 * Key of the open matters that are due in a row's month, whenever they came in (`noDueDay`: those without a day): of
 * all, of those that wait for one `stage`, of those under one `dimensionKey` or, for `ledger.dueParts`, under two. Slot
 * 0 counts records, slot 1 what they stand for.
 */
export function dueKey(stage: string | null, under = ''): string {
  return `#due${stage === null ? '' : `/${stage}`}${under && ` ${under}`}`;
}

/** Slots of `dueKey` sums. */
export const dueSlots = { records: 0, amount: 1 } as const;

/** Key of the open matters of which a second deadline (`MatterState.beside`) ends in a row's month. */
export const besideKey = '#beside';

/** Cases that a row stands for: `count` is the batch size of every case-like ledger. */
export function casesOf(data: RecordData): number {
  return typeof data.count === 'number' ? data.count : 1;
}

/** Whether a record counts at all: registered and not in the trash. */
export function isCounted(record: Countable): boolean {
  return record.status === 'registered' && record.shelf === record.ledger;
}

/** What one record adds: month -> slot values. Empty for drafts and trash. */
export function contributions(ledger: Ledger, record: Countable): Map<string, Float64Array> {
  const months = new Map<string, Float64Array>();
  if (!isCounted(record)) return months;
  for (const { month, slot, amount } of amountsOf(ledger, record)) {
    const slots = months.get(month) ?? zeros(ledger);
    slots[slot] = amount;
    months.set(month, slots);
  }
  return months;
}

interface Amount {
  month: string;
  slot: number;
  amount: number;
}

/** Everything that a counted record adds, no slot twice in a month. */
function amountsOf(ledger: Ledger, { date, data }: Countable): Amount[] {
  const fields = data as RecordData;
  const own = date.slice(0, 7);
  const amounts: Amount[] = [{ month: own, slot: 0, amount: 1 }];
  const { measureKeys, measures } = ledger;
  for (let i = 0; i < measureKeys.length; i += 1) {
    const measure = measures[measureKeys[i] as string];
    const amount = measure?.value(fields);
    if (!measure || !amount) continue;
    const day = measure.date === undefined ? own : fields[measure.date];
    if (typeof day === 'string') amounts.push({ month: day.slice(0, 7), slot: i + 1, amount });
  }
  ledger.parts.forEach((part, i) => {
    if (!passes(fields, part.where)) return;
    const slot = measureSlot(ledger, part.measure);
    const whole = amounts.find((a) => a.slot === slot);
    if (whole) amounts.push({ ...whole, slot: measureKeys.length + 1 + i });
  });
  return amounts;
}

function zeros(ledger: Ledger): Float64Array {
  return new Float64Array(ledger.measureKeys.length + 1 + ledger.parts.length);
}

/** Rollup key of a dimension's value. */
export function dimensionKey(dimension: string, value: unknown): string {
  return `${dimension}=${filterValue(value)}`;
}

/** Key of what stands under two dimension values at once. */
export function crossKey(first: string, second: string): string {
  return `${first} ${second}`;
}

/** Collects additions and subtractions of many records, then applies them to rows once per row. */
export class RollupDelta {
  private readonly changes = new Map<string, RowChange>();

  /** Adds (`sign` 1) or takes away (`sign` -1) a record. */
  add(ledger: Ledger, record: Countable, sign: 1 | -1): void {
    if (record.status === 'draft' && record.shelf === record.ledger) {
      const { drafts } = this.rowOf(ledger, record.date.slice(0, 7));
      drafts[0] = (drafts[0] ?? 0) + sign;
      return;
    }
    if (!isCounted(record)) return;
    const amounts = amountsOf(ledger, record);
    const data = record.data as RecordData;
    let month = '';
    let touched: Float64Array[] = [];
    for (const a of amounts) {
      if (a.month !== month) {
        month = a.month;
        touched = this.rowOf(ledger, month).touchedBy(data);
      }
      const more = sign * a.amount;
      for (let i = 0; i < touched.length; i += 1) addTo(touched[i] as Float64Array, a.slot, more);
    }
    const state = ledger.matter?.(data);
    if (!state?.open) return;
    const { due, stage, beside, amount = casesOf(data) } = state;
    const keys = [dueKey(null), ...(stage ? [dueKey(stage)] : [])];
    this.rowOf(ledger, (due ?? noDueDay).slice(0, 7)).addDue(keys, data, sign, amount);
    if (!beside?.due) return;
    const second = [besideKey, dueKey(beside.stage)];
    this.rowOf(ledger, beside.due.slice(0, 7)).addDue(second, data, sign, amount);
  }

  private rowOf(ledger: Ledger, month: string): RowChange {
    const key = rollupKey(month, ledger.id);
    let row = this.changes.get(key);
    if (!row) {
      row = new RowChange(ledger);
      this.changes.set(key, row);
    }
    return row;
  }

  /** The rows that change, each with what is added to its sums. */
  rows(): { key: string; month: string; ledger: string; sums: Map<string, Float64Array> }[] {
    return [...this.changes].flatMap(([key, row]) => {
      const [month = '', ledger = ''] = key.split('|');
      const sums = row.changed();
      return sums.size === 0 ? [] : { key, month, ledger, sums };
    });
  }

  /** Keys of the rows that change. */
  keys(): string[] {
    return this.rows().map((row) => row.key);
  }

  /** The new row, or null when nothing is left in it. */
  apply(rowKey: string, row: RollupRow | undefined): RollupRow | null {
    const [month = '', ledger = ''] = rowKey.split('|');
    const sums: Record<string, ArrayLike<number>> = { ...row?.sums };
    for (const [key, slots] of this.changes.get(rowKey)?.changed() ?? []) {
      const next = sums[key] ? Float64Array.from(sums[key]) : new Float64Array(slots.length);
      for (let i = 0; i < slots.length; i += 1) addTo(next, i, slots[i] ?? 0);
      if (isZero(next)) delete sums[key];
      else sums[key] = next;
    }
    return Object.keys(sums).length === 0 ? null : { key: rowKey, month, ledger, sums };
  }
}

/** What changes in one row. Dimension values are kept as they are: making keys of them costs more than adding up. */
class RowChange {
  readonly totals: Float64Array;
  readonly drafts: Float64Array;
  private readonly dues = new Map<string, Float64Array>();
  private readonly dimensions: { key: string; values: Map<unknown, Float64Array> }[];

  constructor(private readonly ledger: Ledger) {
    this.totals = zeros(ledger);
    this.drafts = zeros(ledger);
    this.dimensions = ledger.dimensions.map((key) => ({ key, values: new Map() }));
  }

  /** The slots of the totals and of each of a record's dimension values. */
  touchedBy(data: RecordData): Float64Array[] {
    const touched = [this.totals];
    for (const { key, values } of this.dimensions) {
      const value = data[key];
      let slots = values.get(value);
      if (!slots) {
        slots = zeros(this.ledger);
        values.set(value, slots);
      }
      touched.push(slots);
    }
    return touched;
  }

  /** Counts an open matter, and what it stands for, in the month of its due day under each key. */
  addDue(keys: readonly string[], data: RecordData, sign: 1 | -1, amount: number): void {
    const { dimensions, dueParts } = this.ledger;
    const single = dimensions.map((key) => dimensionKey(key, data[key]));
    const unders = new Set(single);
    for (const part of dueParts) {
      const own = dimensionKey(part.dimension, data[part.dimension]);
      if (passes(data, part)) for (const key of single) unders.add(crossKey(own, key));
    }
    for (const of of keys) {
      for (const key of [of, ...[...unders].map((under) => `${of} ${under}`)]) {
        const slots = this.dues.get(key) ?? zeros(this.ledger);
        this.dues.set(key, slots);
        addTo(slots, dueSlots.records, sign);
        addTo(slots, dueSlots.amount, sign * amount);
      }
    }
  }

  /** Rollup key -> slots, without those that come to nothing; values that read alike (null and '') come together. */
  changed(): Map<string, Float64Array> {
    const sums = new Map<string, Float64Array>();
    if (!isZero(this.totals)) sums.set('', this.totals);
    if (!isZero(this.drafts)) sums.set(draftKey, this.drafts);
    for (const [key, slots] of this.dues) if (!isZero(slots)) sums.set(key, slots);
    for (const { key: dimension, values } of this.dimensions) {
      for (const [value, slots] of values) {
        const key = dimensionKey(dimension, value);
        const same = sums.get(key);
        const joint = same?.slice() ?? slots;
        if (same) slots.forEach((v, slot) => void addTo(joint, slot, v));
        if (isZero(joint)) sums.delete(key);
        else sums.set(key, joint);
      }
    }
    return sums;
  }
}

function isZero(slots: Float64Array): boolean {
  for (let i = 0; i < slots.length; i += 1) if (slots[i] !== 0) return false;
  return true;
}

/** Sums keep four decimals, so that adding and taking away amounts of money comes back to exactly zero. */
export function addTo(slots: Float64Array, slot: number, more: number): void {
  const sum = (slots[slot] as number) + more;
  slots[slot] = (sum | 0) === sum ? sum : Math.round(sum * 10_000) / 10_000;
}

/** Goes up when rows are made in another way than before. */
const rowsVersion = 4;

/** Changes whenever a ledger counts differently: rollups made under another signature are rebuilt. */
export function rollupSignature(ledgers: readonly Ledger[]): string {
  const counted = ledgers
    .map((l) => {
      const parts = JSON.stringify([l.parts, l.dueParts]);
      return `${l.id}@${l.version}:${l.measureKeys.join(',')}/${l.dimensions.join(',')}/${parts}`;
    })
    .join(';');
  return `${rowsVersion}|${counted}`;
}
