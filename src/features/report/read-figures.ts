import { factNeeds } from '#src/domain/catalogue.ts';
import { evaluate, type IndicatorResult } from '#src/domain/evaluate.ts';
import { withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import { parsePeriod } from '#src/domain/period.ts';
import { figureKey, type ResultsByKey } from '#src/domain/report-print.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';

/** Results of indicators (all of them unless named) for these periods, by `figureKey`; what is no period is left out. */
export async function readFigures(
  storage: Storage,
  periods: readonly string[],
  ids?: readonly string[],
): Promise<ResultsByKey> {
  const known = periods.filter((p) => parsePeriod(p).ok);
  const all = withOwnIndicators(catalogue, await storage.settings()).indicators;
  const indicators = (ids ?? [...all.keys()]).flatMap((id) => all.get(id) ?? []);
  const results = new Map<string, IndicatorResult>();
  if (known.length === 0 || indicators.length === 0) return results;
  const facts = await storage.facts(factNeeds(indicators, known));
  for (const period of known) {
    for (const indicator of indicators) {
      const world = { ledgers: catalogue.ledgers, facts };
      results.set(figureKey(indicator.id, period), evaluate(indicator, period, world));
    }
  }
  return results;
}
