import type { FieldDef } from './field.ts';
import type { Indicator } from './indicator.ts';
import { type Words, w } from './words.ts';

/** What is written instead of a head-count of 1 to 4 wherever it leaves the machine (domain.md, section 0). */
export const underFive: Words = w('不足5', 'under 5');

/** A head-count that could point to somebody: above 0 and below 5. Zero points to nobody. */
export function isSmallCount(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value < 5;
}

/** Whether a record's value must not leave the machine as it is. */
export function isSmallValue(field: FieldDef, value: unknown): boolean {
  return field.kind === 'count' && field.sensitive === true && isSmallCount(value);
}

/** Whether a figure of an indicator must not leave the machine as it is. A share of a whole is no head-count. */
export function isMasked(
  indicator: Pick<Indicator, 'sensitive' | 'text'>,
  value: number | null,
): boolean {
  return indicator.sensitive === true && indicator.text.unit.zh !== '%' && isSmallCount(value);
}
