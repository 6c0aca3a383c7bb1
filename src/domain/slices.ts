import type { RecordData } from './field.ts';
import {
  type Filter,
  formulaSides,
  type Indicator,
  isOverdueTerm,
  isSnapshot,
  type MeasureTerm,
  type OverdueTerm,
  type Term,
} from './indicator.ts';
import type { Ledger } from './ledger.ts';
import { passes, sameFilter } from './parts.ts';
import { crossKey, dimensionKey, measureSlot, partSlot } from './rollup.ts';

/** One dimension value, to narrow every term of an indicator. */
export interface Slice {
  dimension: string;
  value: string;
}

/** Whether a record has the slice's value. */
export function isUnder(data: RecordData, { dimension, value }: Slice): boolean {
  return passes(data, { dimension, values: [value] });
}

/**
 * The dimensions along which an indicator can be answered. Of what is read from the newest records, only one that is
 * added up over several of them can be split.
 */
export function slicesOf(indicator: Indicator, ledgers: ReadonlyMap<string, Ledger>): string[] {
  const { formula } = indicator;
  if (isSnapshot(formula) && !('per' in formula)) return [];
  const terms = formulaSides(formula).flat();
  const isAnswered = (t: Term, dimension: string) => {
    const ledger = ledgers.get(t.ledger);
    const slice = { dimension, value: '' };
    if (!ledger) return false;
    return (isOverdueTerm(t) ? overdueKeys(t, ledger, slice) : cellsOf(t, ledger, slice)) !== null;
  };
  const own = ledgers.get(indicator.ledgers[0] ?? '')?.dimensions ?? [];
  return own.filter((dimension) => terms.every((t) => isAnswered(t, dimension)));
}

/** Where a term's sums stand: a slot under some keys, of the rollups or of rows that count only what passes its filters. */
export interface Cells {
  slot: number;
  keys: string[];
  isCounted: boolean;
}

/** What a term adds up; null when its ledger cannot answer. The rollups know no two filters at once, nor a filter and a slice. */
export function cellsOf(t: MeasureTerm, ledger: Ledger, slice: Slice | undefined): Cells | null {
  const slot = measureSlot(ledger, t.measure);
  if (slot < 0 || (slice && !ledger.dimensions.includes(slice.dimension))) return null;
  const keys = [slice ? dimensionKey(slice.dimension, slice.value) : ''];
  if (!t.where) return { slot, keys, isCounted: false };
  if (t.and) return { slot, keys, isCounted: true };
  if (isSummed(t, ledger)) {
    return { slot: partSlot(ledger, t.measure, t.where), keys, isCounted: false };
  }
  if (slice && slice.dimension !== t.where.dimension) return { slot, keys, isCounted: true };
  return { slot, keys: filterKeys(t.where, slice), isCounted: false };
}

/** Whether the rollups keep a sum of a filtered term that any slice can be taken of. */
export function isSummed(t: MeasureTerm, ledger: Ledger): boolean {
  return !t.and && t.where !== undefined && partSlot(ledger, t.measure, t.where) >= 0;
}

/** The same of overdue matters, which the rollups keep under the filters of `dueParts` and a slice at once. */
export function overdueKeys(
  t: OverdueTerm,
  ledger: Ledger,
  slice: Slice | undefined,
): string[] | null {
  if (slice && !ledger.dimensions.includes(slice.dimension)) return null;
  const under = slice ? dimensionKey(slice.dimension, slice.value) : '';
  const { where } = t;
  if (!where) return [under];
  if (!slice || slice.dimension === where.dimension) return filterKeys(where, slice);
  if (!ledger.dueParts.some((part) => sameFilter(part, where))) return null;
  return filterKeys(where, undefined).map((key) => crossKey(key, under));
}

function filterKeys({ dimension, values }: Filter, slice: Slice | undefined): string[] {
  const wanted = slice ? values.filter((v) => v === slice.value) : values;
  return wanted.map((v) => dimensionKey(dimension, v));
}
