import type { ValueState } from '#src/domain/computed.ts';
import type { IndicatorResult } from '#src/domain/evaluate.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import { createFacts } from '#src/domain/facts.ts';
import { noReferences } from '#src/domain/references.ts';
import { type DraftInput, draftReport } from '#src/domain/report-draft.ts';
import { figureKey } from '#src/domain/report-print.ts';
import type { ReportedFigure } from '#src/domain/reported-figure.ts';
import { catalogue, reportFamilies } from '#src/ledgers/registry.ts';
import { sampleSettings } from '#src/ledgers/sample/sample-world.ts';
import { yonghe2022 } from '#src/ledgers/sample/yonghe-2022.ts';

/** Results of every indicator for a year in which only these figures are known. */
export function resultsOf(year: number, figures: readonly ReportedFigure[]) {
  const facts = createFacts({
    today: `${year + 1}-01-05`,
    rollups: [],
    figures,
    open: new Map(),
    snapshots: new Map(),
    lists: noReferences,
  });
  const world = { ledgers: catalogue.ledgers, facts };
  return new Map(
    [...catalogue.indicators.values()].map((i) => [i.id, evaluate(i, String(year), world)]),
  );
}

/** The same results by the key that figures in a report are looked up by. */
export function byKey(results: ReadonlyMap<string, IndicatorResult>) {
  return new Map([...results.values()].map((r) => [figureKey(r.indicator, r.period), r]));
}

/** The draft of the sample's 2022 figures. */
export function yongheDraft(changes: Partial<DraftInput> = {}) {
  let next = 0;
  return draftReport({
    year: 2022,
    township: sampleSettings().township,
    newId: () => `b${++next}`,
    catalogue,
    results: resultsOf(2022, yonghe2022),
    families: reportFamilies,
    shortcomings: [],
    plans: [],
    ...changes,
  });
}

/** A result by hand. */
export function resultOf(
  indicator: string,
  period: string,
  value: number | null,
  more: Partial<IndicatorResult> = {},
): IndicatorResult {
  const state: ValueState = value === null ? 'no-data' : 'ok';
  return {
    indicator,
    period,
    state,
    value,
    approx: '',
    source: value === null ? 'none' : 'records',
    computed: { state, value },
    reported: null,
    difference: null,
    asOf: `${period.slice(0, 4)}-12-31`,
    ...more,
  };
}
