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

/** A deadline of an open matter. */
export interface OpenMatter {
  due: string;
  /** How much unfinished work it stands for: cases, problems, ratings. */
  amount: number;
  /** Which of several deadlines it is; null when its ledger has only one. */
  stage: string | null;
  /** It runs beside the one under which the matter stands in the due list. */
  isBeside: boolean;
  data: RecordData;
}

/** The deadlines that a record waits for: none when its matter is closed or has no due day, two where they run side by side. */
export function openMatters(ledger: Ledger, data: RecordData): OpenMatter[] {
  const state = ledger.matter?.(data);
  if (!state?.open) return [];
  const { due, stage = null, beside, amount = casesOf(data) } = state;
  return [
    ...(due ? [{ due, amount, stage, isBeside: false, data }] : []),
    ...(beside?.due
      ? [{ due: beside.due, amount, stage: beside.stage, isBeside: true, data }]
      : []),
  ];
}

/** Whether an open matter is one that the term counts, within a slice where one is given. */
export function isTermsMatter(
  term: OverdueTerm,
  matter: OpenMatter,
  slice?: { dimension: string; value: string },
): boolean {
  if (term.stage ? matter.stage !== term.stage : matter.isBeside) return false;
  if (slice && !standsUnder(matter, slice.dimension, [slice.value])) return false;
  return !term.where || standsUnder(matter, term.where.dimension, term.where.values);
}

function standsUnder({ data }: OpenMatter, dimension: string, values: readonly string[]): boolean {
  const key = dimensionKey(dimension, data[dimension]);
  return values.some((value) => key === dimensionKey(dimension, value));
}
