import type { RecordData } from './field.ts';
import {
  type Filter,
  formulaSides,
  type IndicatorDef,
  isOverdueTerm,
  type MeasureTerm,
  type Term,
} from './indicator.ts';

/**
 * A measure under a filter. It is summed in a slot of its own, so that it can be asked under any value of any
 * dimension; the rollups know no two dimensions at once.
 */
export interface MeasurePart {
  measure: string;
  where: Filter;
}

/** The measures under a filter that a ledger's own indicators count, each once. */
export function measureParts(id: string, indicators: readonly IndicatorDef[]): MeasurePart[] {
  const parts: MeasurePart[] = [];
  for (const term of termsOf(id, indicators)) {
    if (isOverdueTerm(term) || !term.where || term.and) continue;
    const { measure, where } = term;
    if (!parts.some((p) => isPart(p, measure, where))) parts.push({ measure, where });
  }
  return parts;
}

/** The filters under which a ledger's own indicators count overdue matters. */
export function overdueParts(id: string, indicators: readonly IndicatorDef[]): Filter[] {
  const terms = termsOf(id, indicators);
  return terms.flatMap((term) => (isOverdueTerm(term) && term.where ? [term.where] : []));
}

/** Whether a part is this measure under this filter. */
export function isPart(part: MeasurePart, measure: string, where: Filter): boolean {
  return part.measure === measure && sameFilter(part.where, where);
}

/** Whether two filters take the same records. */
export function sameFilter(a: Filter, b: Filter): boolean {
  const values = new Set(a.values);
  const others = new Set(b.values);
  return (
    a.dimension === b.dimension &&
    values.size === others.size &&
    [...values].every((value) => others.has(value))
  );
}

/** Everything that a term's records must fulfil. */
export function filtersOf(term: Term): readonly Filter[] {
  const more = isOverdueTerm(term) ? [] : (term.and ?? []);
  return term.where ? [term.where, ...more] : [];
}

/** Under which name records that pass a term's filters are counted: equal for the same filters in any order. */
export function countedName(term: MeasureTerm): string {
  const filters = filtersOf(term).map(({ dimension, values }) => [
    dimension,
    ...[...values].sort(),
  ]);
  return `${term.ledger} ${filters
    .map((f) => JSON.stringify(f))
    .sort()
    .join()}`;
}

/** Whether a record is one of those that a filter takes. */
export function passes(data: RecordData, { dimension, values }: Filter): boolean {
  return values.includes(filterValue(data[dimension]));
}

/** A field's value as filters and slices name it; '' when it is not filled in. */
export function filterValue(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function termsOf(id: string, indicators: readonly IndicatorDef[]) {
  const terms = indicators.flatMap(({ formula }) => formulaSides(formula).flat());
  return terms.filter((term) => term.ledger === id);
}
