import type { Catalogue } from './catalogue.ts';
import { type Formula, formulaLedgers, type Indicator, type MeasureTerm } from './indicator.ts';
import type { Ledger } from './ledger.ts';
import type { OwnIndicator, OwnTerm } from './own-indicator.ts';
import type { Settings } from './settings.ts';
import { w } from './words.ts';

const joined = new WeakMap<readonly OwnIndicator[], Catalogue>();

/**
 * The catalogue with the township's own indicators behind the product's. One whose ledger, measure or dimension no
 * longer exists is left out; the setting keeps it.
 */
export function withOwnIndicators(
  catalogue: Catalogue,
  settings: Pick<Settings, 'ownIndicators'>,
): Catalogue {
  const { ownIndicators } = settings;
  if (ownIndicators.length === 0) return catalogue;
  const known = joined.get(ownIndicators);
  if (known) return known;
  const indicators = new Map(catalogue.indicators);
  for (const own of ownIndicators) {
    const made = ownToIndicator(own, catalogue.ledgers);
    if (made && !indicators.has(made.id)) indicators.set(made.id, made);
  }
  const next = { ...catalogue, indicators };
  joined.set(ownIndicators, next);
  return next;
}

/** An own indicator as every screen uses it; null when the ledgers no longer hold what it counts. */
export function ownToIndicator(
  own: OwnIndicator,
  ledgers: ReadonlyMap<string, Ledger>,
): Indicator | null {
  const terms = own.bottom ? [own.top, own.bottom] : [own.top];
  if (!terms.every((term) => isCountable(term, ledgers))) return null;
  const formula = formulaOf(own);
  const first = ledgers.get(own.top.ledger);
  const group = first?.indicators[0]?.group ?? 'governance';
  return {
    id: own.id,
    group,
    formula,
    direction: own.direction,
    part: 1,
    breakdown: breakdownOf(terms, ledgers),
    ...(terms.some((t) => isSensitiveLedger(ledgers.get(t.ledger))) ? { sensitive: true } : {}),
    text: {
      name: w(own.name, own.name),
      unit: w(own.unit, own.unit),
      definition: w(
        '本镇自定义的指标，算法见上。',
        'Defined by this township; made as stated above.',
      ),
      phrase: `${own.name}{n}`,
    },
    ledgers: formulaLedgers(formula),
  };
}

/** Whether an indicator is one of the township's own. */
export function isOwnIndicator(id: string): boolean {
  return id.startsWith('own.');
}

/** Whether a ledger keeps head-counts that must not leave the machine below five. */
export function isSensitiveLedger(ledger: Ledger | undefined): boolean {
  return Object.values(ledger?.fields ?? {}).some((f) => f.kind === 'count' && f.sensitive);
}

function formulaOf(own: OwnIndicator): Formula {
  const numerator = [termOf(own.top)];
  const denominator = own.bottom ? [termOf(own.bottom)] : [];
  switch (own.kind) {
    case 'sum':
      return { kind: 'sum', terms: numerator };
    case 'rate':
      return { kind: 'rate', numerator, denominator };
    case 'ratio':
      return { kind: 'ratio', numerator, denominator };
  }
}

function termOf({ ledger, measure, filters }: OwnTerm): MeasureTerm {
  const [where, ...and] = filters;
  if (!where) return { ledger, measure };
  return and.length > 0 ? { ledger, measure, where, and } : { ledger, measure, where };
}

function isCountable(term: OwnTerm, ledgers: ReadonlyMap<string, Ledger>): boolean {
  const ledger = ledgers.get(term.ledger);
  if (!ledger?.measures[term.measure]) return false;
  return term.filters.every(({ dimension }) => ledger.dimensions.includes(dimension));
}

/**
 * The dimensions along which charts split it: all that the ledgers share. One filter is answered by the rollups, which
 * know no two dimensions at once: without reading the records it can be split along its own alone.
 */
function breakdownOf(terms: readonly OwnTerm[], ledgers: ReadonlyMap<string, Ledger>): string[] {
  const shared = ledgers.get(terms[0]?.ledger ?? '')?.dimensions ?? [];
  return shared.filter((dimension) =>
    terms.every(
      (t) =>
        ledgers.get(t.ledger)?.dimensions.includes(dimension) &&
        (t.filters.length !== 1 || t.filters[0]?.dimension === dimension),
    ),
  );
}
