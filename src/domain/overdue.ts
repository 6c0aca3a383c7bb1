import type { RecordData } from './field.ts';
import type { OverdueTerm } from './indicator.ts';
import type { Ledger } from './ledger.ts';
import { daysBetween } from './period.ts';
import { casesOf, dimensionKey } from './rollup.ts';

/** Matters due within this many days are "due soon": on 今日, in lists and in forms. */
export const soonDays = 7;

export type Urgency = 'overdue' | 'soon' | 'later';

/** How a due day stands to today; the due day itself is not yet overdue. */
export function urgencyOf(due: string, today: string): Urgency {
  if (due < today) return 'overdue';
  return daysBetween(today, due) <= soonDays ? 'soon' : 'later';
}

/** An open matter that has a due day. */
export interface OpenMatter {
  due: string;
  /** Batch size of the row. */
  cases: number;
  /** Which of several deadlines it waits for; null when its ledger has only one. */
  stage: string | null;
  data: RecordData;
}

/** Makes the open matter of a record that stands in the due list under `due`. */
export function openMatter(ledger: Ledger, due: string, data: RecordData): OpenMatter {
  return { due, cases: casesOf(data), stage: ledger.matter?.(data).stage ?? null, data };
}

/** Whether an open matter is one that the term counts, within a slice where one is given. */
export function isTermsMatter(
  term: OverdueTerm,
  matter: OpenMatter,
  slice?: { dimension: string; value: string },
): boolean {
  if (term.stage && matter.stage !== term.stage) return false;
  if (slice && !standsUnder(matter, slice.dimension, [slice.value])) return false;
  return !term.where || standsUnder(matter, term.where.dimension, term.where.values);
}

function standsUnder({ data }: OpenMatter, dimension: string, values: readonly string[]): boolean {
  const key = dimensionKey(dimension, data[dimension]);
  return values.some((value) => key === dimensionKey(dimension, value));
}
