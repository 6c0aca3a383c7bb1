import type { FieldValue, RecordData } from '#src/domain/field.ts';
import { eventDays } from './events.ts';

/**
 * The slow, second way of counting: every figure read straight from the records. Nothing here knows measures,
 * formulas or rollups, so that a mistake made there cannot repeat itself here.
 */
export interface World {
  today: string;
  /** The township's villages, with the years in which they exist. */
  villages?: readonly Village[];
  /** ledger -> registered records, the oldest entry first */
  records: Record<string, readonly RecordData[]>;
  /** Only what stands under one value of one field is counted; '' is "not filled in". */
  slice?: { dimension: string; value: string };
}

export interface Village {
  id: string;
  name: string;
  fromYear: number | null;
  toYear: number | null;
}

/** First and last day. */
export interface Span {
  start: string;
  end: string;
}

export interface Answer {
  state: 'ok' | 'no-data' | 'not-computable';
  value: number | null;
  numerator?: number;
  denominator?: number;
}

export type Oracle = (world: World, span: Span) => Answer;
export type Oracles = Record<string, Oracle>;

/** A quantity: what all records of a ledger add up to, in hundredths so that money stays exact. */
export interface Tally {
  ledger: string;
  of: (world: World, span: Span) => number;
}

/** Batch size of a row: one case unless it says otherwise. */
export function cases(r: RecordData): number {
  return typeof r.count === 'number' ? r.count : 1;
}

/** A number field; 0 when not filled in. */
export function num(value: FieldValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

export function has(value: FieldValue | undefined, item: string): boolean {
  return Array.isArray(value) && value.includes(item);
}

/** Adds `amount` of every record whose `day` lies in the span. */
export function tally(ledger: string, day: string, amount: (r: RecordData) => number): Tally {
  return {
    ledger,
    of: (world, span) => {
      let hundredths = 0;
      for (const r of world.records[ledger] ?? []) {
        const at = isIn(world, r) ? dayOf(r[day]) : '';
        if (at && at >= span.start && at <= span.end) hundredths += Math.round(amount(r) * 100);
      }
      return hundredths;
    },
  };
}

/** What open matters stand for, cases unless said otherwise, whose due day lies in the span and has passed. */
export function late(
  ledger: string,
  due: string,
  isOpen: (r: RecordData) => boolean,
  amount: (r: RecordData) => number = cases,
): Tally {
  return {
    ledger,
    of: (world, span) => {
      let hundredths = 0;
      for (const r of world.records[ledger] ?? []) {
        const at = dayOf(r[due]);
        if (!at || at < span.start || at > span.end || at >= world.today) continue;
        if (isIn(world, r) && isOpen(r)) hundredths += amount(r) * 100;
      }
      return hundredths;
    },
  };
}

/** A plain sum. */
export function total(...parts: Tally[]): Oracle {
  return inUnits(1, 4, parts);
}

/** A sum in units of `size` (10,000 yuan), with so many decimals, half up. */
export function inUnits(size: number, decimals: number, parts: readonly Tally[]): Oracle {
  return (world, span) => {
    const sum = add(parts, world, span);
    if (sum === 0 && !anything(parts, world, span)) return { state: 'no-data', value: null };
    return { state: 'ok', value: quotient(sum, 100 * size, decimals) };
  };
}

/** A percentage: 100 only when both are equal, 0 only of nothing. */
export function percentage(above: readonly Tally[], below: readonly Tally[]): Oracle {
  return (world, span) => {
    const numerator = add(above, world, span) / 100;
    const denominator = add(below, world, span) / 100;
    if (denominator > 0) {
      return { state: 'ok', value: percent(numerator, denominator), numerator, denominator };
    }
    if (!anything([...above, ...below], world, span)) return { state: 'no-data', value: null };
    return { state: 'not-computable', value: null, numerator, denominator };
  };
}

/** An average with one decimal. */
export function average(above: Tally, below: Tally): Oracle {
  return (world, span) => {
    const numerator = add([above], world, span) / 100;
    const denominator = add([below], world, span) / 100;
    if (denominator > 0) {
      return { state: 'ok', value: quotient(numerator, denominator, 1), numerator, denominator };
    }
    if (!anything([above, below], world, span)) return { state: 'no-data', value: null };
    return { state: 'not-computable', value: null, numerator, denominator };
  };
}

/** What stands at the end: all that ever came in less all that ever went out. */
export function standing(ins: readonly Tally[], outs: readonly Tally[]): Oracle {
  return (world, { end }) => {
    const ever = { start: '0000-00-00', end };
    if (!anything([...ins, ...outs], world, ever)) return { state: 'no-data', value: null };
    return { state: 'ok', value: (add(ins, world, ever) - add(outs, world, ever)) / 100 };
  };
}

/** What stood before the span began, where anything is known up to its end. */
export function opening(ins: readonly Tally[], outs: readonly Tally[]): Oracle {
  return (world, { start, end }) => {
    const ever = { start: '0000-00-00', end };
    if (!anything([...ins, ...outs], world, ever)) return { state: 'no-data', value: null };
    const before = { start: '0000-00-00', end: `${start.slice(0, 8)}00` };
    return { state: 'ok', value: (add(ins, world, before) - add(outs, world, before)) / 100 };
  };
}

/** A percentage of what stands at the end. */
export function standingShare(
  above: { ins: readonly Tally[]; outs: readonly Tally[] },
  below: { ins: readonly Tally[]; outs: readonly Tally[] },
): Oracle {
  return (world, span) => {
    const top = standing(above.ins, above.outs)(world, span);
    const bottom = standing(below.ins, below.outs)(world, span);
    if (top.value === null || bottom.value === null) return { state: 'no-data', value: null };
    const parts = { numerator: top.value, denominator: bottom.value };
    if (bottom.value === 0) return { state: 'not-computable', value: null, ...parts };
    return { state: 'ok', value: percent(top.value, bottom.value), ...parts };
  };
}

/** A field of the newest record of the year for each village that exists in the span's last year, two decimals. */
export function newestPerVillage(ledger: string, date: string, field: string): Oracle {
  return (world, span) => {
    const numerator = upTo(ledger, date, world, span).at(-1)?.[field];
    if (typeof numerator !== 'number') return { state: 'no-data', value: null };
    const year = Number(span.end.slice(0, 4));
    let denominator = 0;
    for (const { fromYear, toYear } of world.villages ?? []) {
      const isBorn = fromYear === null || fromYear <= year;
      const isGone = toYear !== null && toYear < year;
      if (isBorn && !isGone) denominator += 1;
    }
    if (denominator === 0) return { state: 'not-computable', value: null, numerator, denominator };
    return { state: 'ok', value: quotient(numerator, denominator, 2), numerator, denominator };
  };
}

/** A field of the newest record of the year up to the span's end, added up over the values of `per`. */
export function newest(ledger: string, date: string, field: string, per?: string): Oracle {
  return (world, span) => {
    const best = new Map<FieldValue | undefined, RecordData>();
    for (const r of upTo(ledger, date, world, span)) best.set(per ? r[per] : null, r);
    const standing = [...best.values()].filter((r) => isIn(world, r));
    const values = standing.map((r) => r[field]).filter((v) => typeof v === 'number');
    if (values.length === 0) return { state: 'no-data', value: null };
    return { state: 'ok', value: values.reduce((sum, v) => sum + v, 0) };
  };
}

/** Two fields of the newest record of the year as a percentage. */
export function newestShare(ledger: string, date: string, part: string, whole: string): Oracle {
  return (world, span) => {
    const last = upTo(ledger, date, world, span).at(-1);
    const numerator = last?.[part];
    const denominator = last?.[whole];
    if (typeof numerator !== 'number' || typeof denominator !== 'number') {
      return { state: 'no-data', value: null };
    }
    if (denominator === 0) return { state: 'not-computable', value: null, numerator, denominator };
    return { state: 'ok', value: percent(numerator, denominator), numerator, denominator };
  };
}

function upTo(ledger: string, date: string, world: World, span: Span): RecordData[] {
  const from = `${span.start.slice(0, 4)}-01-01`;
  return [...(world.records[ledger] ?? [])]
    .filter((r) => dayOf(r[date]) >= from && dayOf(r[date]) <= span.end)
    .sort((a, b) =>
      dayOf(a[date]) < dayOf(b[date]) ? -1 : dayOf(a[date]) > dayOf(b[date]) ? 1 : 0,
    );
}

function add(parts: readonly Tally[], world: World, span: Span): number {
  return parts.reduce((sum, part) => sum + part.of(world, span), 0);
}

/** Whether the ledgers say anything at all of the span: a record dated in it, or something that happened in it. */
function anything(parts: readonly Tally[], world: World, span: Span): boolean {
  return parts.some(({ ledger }) => says(ledger, world, span));
}

/** Whether a ledger says anything of the span. */
export function says(ledger: string, world: World, span: Span): boolean {
  return (world.records[ledger] ?? []).some((r) =>
    eventDays(ledger, r).some((value) => {
      const at = dayOf(value);
      return at !== '' && at >= span.start && at <= span.end;
    }),
  );
}

/** Whether a record stands under the value that is asked for. */
export function isIn({ slice }: World, r: RecordData): boolean {
  return !slice || `${r[slice.dimension] ?? ''}` === slice.value;
}

function dayOf(value: FieldValue | undefined): string {
  if (typeof value !== 'string') return '';
  return value.length === 7 ? `${value}-01` : value;
}

/** Percent to two decimals, half up, in whole numbers. */
function percent(part: number, whole: number): number {
  if (part === whole) return 100;
  const hundredths = Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole)));
  if (part < whole) return Math.min(9_999, part === 0 ? 0 : Math.max(1, hundredths)) / 100;
  return Math.max(10_001, hundredths) / 100;
}

/** A quotient of whole numbers with so many decimals, half up. */
function quotient(part: number, whole: number, decimals: number): number {
  const factor = 10n ** BigInt(decimals);
  return (
    Number((2n * BigInt(part) * factor + BigInt(whole)) / (2n * BigInt(whole))) / Number(factor)
  );
}
