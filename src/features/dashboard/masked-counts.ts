import type { Indicator } from '#src/domain/indicator.ts';
import { isSensitiveLedger } from '#src/domain/own-indicator-catalogue.ts';
import { isSmallCount } from '#src/domain/sensitive.ts';
import { catalogue } from '#src/ledgers/registry.ts';

/**
 * Whether one of the plain counts behind an indicator must not leave the machine as it is: what its records add, both
 * sides of its fraction. A rate is no head-count itself, the people it is made of are.
 */
export function isCountMasked(indicator: Indicator, ...counts: readonly number[]): boolean {
  const isSensitive =
    indicator.sensitive === true ||
    indicator.ledgers.some((id) => isSensitiveLedger(catalogue.ledgers.get(id)));
  return isSensitive && counts.some(isSmallCount);
}
