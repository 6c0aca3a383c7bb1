import type { Facts } from './facts.ts';
import { type JointPart, less, type MeasureTerm } from './indicator.ts';
import { monthsOf } from './period.ts';
import type { ReportedFigure } from './reported-figure.ts';

/** What a joint sum is made of in one period. */
export interface JointTerms {
  /** What the records say; `less` takes off what another part counts. */
  terms: readonly MeasureTerm[];
  /** Figures typed in by hand for parts of which the records say nothing. */
  typed: readonly ReportedFigure[];
}

/**
 * The terms of a joint sum in a period. What came from another part's ledger is left out only where that part has a
 * figure of its own, from its records or typed in: what nobody else counts must not be lost.
 */
export function jointTerms(parts: readonly JointPart[], period: string, facts: Facts): JointTerms {
  const told = parts.flatMap((part) => {
    if (hasRecords(part.all.ledger, period, facts)) return { part, typed: null };
    const typed = facts.figure(part.typed, period);
    return typed ? { part, typed } : [];
  });
  const ledgers = new Set(told.map(({ part }) => part.all.ledger));
  return {
    terms: told.flatMap(({ part, typed }) =>
      typed
        ? []
        : [part.all, ...part.from.filter((f) => ledgers.has(f.source)).map((f) => less(f.term))],
    ),
    typed: told.flatMap(({ typed }) => typed ?? []),
  };
}

/** The word of approximation of a sum of which some parts are typed in: 约 where they say different ones. */
export function jointApprox(typed: readonly ReportedFigure[]): ReportedFigure['approx'] {
  const words = new Set(typed.flatMap(({ approx }) => approx || []));
  return words.size > 1 ? '约' : ([...words][0] ?? '');
}

/** Whether a ledger has records or counted quantities in the period; drafts alone are none. */
export function hasRecords(ledger: string, period: string, facts: Facts): boolean {
  return monthsOf(period).some((month) => facts.row(ledger, month)?.sums[''] !== undefined);
}
