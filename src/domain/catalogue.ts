import type { FactNeeds } from './facts.ts';
import {
  formulaLedgers,
  formulaSides,
  formulaTerms,
  type Indicator,
  type IndicatorDef,
  type IndicatorText,
  isOverdueTerm,
  isSnapshot,
  isStanding,
} from './indicator.ts';
import type { Ledger } from './ledger.ts';
import { parsePeriod } from './period.ts';

/** All ledgers and indicators of the product, as one thing that screens and storage iterate. */
export interface Catalogue {
  ledgers: ReadonlyMap<string, Ledger>;
  indicators: ReadonlyMap<string, Indicator>;
}

/** Indicators that belong to no single ledger, with their words. */
export interface SharedIndicators {
  defs: readonly IndicatorDef[];
  text: Record<string, IndicatorText>;
}

/** Joins the ledgers' indicators with the shared ones; throws on a double id or missing words. */
export function createCatalogue(ledgers: readonly Ledger[], shared: SharedIndicators): Catalogue {
  const indicators = new Map<string, Indicator>();
  const add = (def: IndicatorDef, text: IndicatorText | undefined) => {
    if (indicators.has(def.id)) throw new Error(`two indicators are called ${def.id}`);
    if (!text) throw new Error(`indicator ${def.id} has no words`);
    indicators.set(def.id, { ...def, text, ledgers: formulaLedgers(def.formula) });
  };
  for (const ledger of ledgers) {
    for (const def of ledger.indicators) add(def, ledger.text.indicators[def.id]);
  }
  for (const def of shared.defs) add(def, shared.text[def.id]);
  return { ledgers: new Map(ledgers.map((l) => [l.id, l])), indicators };
}

/** What must be read to evaluate indicators over periods; `sliced` when they are split along dimensions, too. */
export function factNeeds(
  indicators: readonly Indicator[],
  periods: readonly string[],
  sliced = false,
): FactNeeds {
  const spans = periods.map((p) => {
    const parsed = parsePeriod(p);
    if (!parsed.ok) throw new Error(`not a period: ${p}`);
    return parsed.value;
  });
  const starts = spans.map((s) => s.start.slice(0, 7)).sort();
  const ends = spans.map((s) => s.end.slice(0, 7)).sort();
  const ledgersWhere = (holds: (i: Indicator) => boolean) => [
    ...new Set(indicators.filter(holds).flatMap((i) => i.ledgers)),
  ];
  return {
    fromMonth: starts[0] ?? '',
    toMonth: ends.at(-1) ?? '',
    wholePast: ledgersWhere((i) => isStanding(i.formula)),
    snapshots: ledgersWhere((i) => isSnapshot(i.formula)),
    counted: indicators.flatMap((i) =>
      formulaSides(i.formula)
        .flat()
        .flatMap((t) => (!isOverdueTerm(t) && (sliced ? t.where : t.and) ? [t] : [])),
    ),
    overdue: [
      ...new Set(
        indicators.flatMap((i) =>
          formulaTerms(i.formula).flatMap((t) => ('overdue' in t ? [t.ledger] : [])),
        ),
      ),
    ],
  };
}
