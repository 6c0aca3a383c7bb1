import { useMemo } from 'react';
import { factNeeds } from '#src/domain/catalogue.ts';
import { evaluate, type IndicatorResult } from '#src/domain/evaluate.ts';
import type { Facts } from '#src/domain/facts.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { isOwnIndicator } from '#src/domain/own-indicator-catalogue.ts';
import type { Period } from '#src/domain/period.ts';
import type { Slice } from '#src/domain/slices.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { readAhead } from '#src/ui/read-ahead.ts';
import { type Live, useLive } from '#src/ui/use-live.ts';

/** Answers for every indicator and period of a screen, from one reading. */
export interface Answers {
  facts: Facts;
  of: (indicator: Indicator, period: Period, slice?: Slice) => IndicatorResult;
}

/**
 * Reads what the indicators need over all these periods at once; answers are computed when asked for, once each.
 * `name` is that of `readIndicatorsAhead`; `sliced` says that they are asked along other dimensions than charts split by.
 */
export function useIndicators(
  indicators: readonly Indicator[],
  periods: readonly Period[],
  { name, sliced = false }: { name?: string; sliced?: boolean } = {},
): Live<Answers> {
  const { storage } = useWorkspace();
  const { load, deps } = questionOf(storage, indicators, periods, sliced);
  const live = useLive(storage, load, deps, name);
  const facts = live.value;
  const answers = useMemo(() => facts && answersFrom(facts), [facts]);
  return { state: live.state, value: answers, error: live.error };
}

/** The same reading, made before the screen that shows it is there. */
export function readIndicatorsAhead(
  storage: Storage,
  indicators: readonly Indicator[],
  periods: readonly Period[],
  name: string,
): Promise<Facts> {
  const { load, deps } = questionOf(storage, indicators, periods);
  return readAhead(storage, name, deps, load);
}

/** What is read, and what the answer depends on. */
function questionOf(
  storage: Storage,
  indicators: readonly Indicator[],
  periods: readonly Period[],
  sliced = false,
) {
  return {
    load: () => storage.facts(factNeeds(indicators, periods, sliced)),
    deps: [indicators.map(definitionKey).join(), periods.join()],
  };
}

/** Tells an indicator from others, and one of the township's own from what it was before it was changed. */
export function definitionKey({ id, formula }: Indicator): string {
  return isOwnIndicator(id) ? id + JSON.stringify(formula) : id;
}

/** Answers over facts already read. */
export function answersFrom(facts: Facts): Answers {
  const world = { ledgers: catalogue.ledgers, facts };
  const known = new Map<string, IndicatorResult>();
  return {
    facts,
    of(indicator, period, slice) {
      const key = `${indicator.id}|${period}|${slice ? `${slice.dimension}=${slice.value}` : ''}`;
      let result = known.get(key);
      if (!result) {
        result = evaluate(indicator, period, world, slice);
        known.set(key, result);
      }
      return result;
    },
  };
}
