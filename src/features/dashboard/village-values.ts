import type { Indicator } from '#src/domain/indicator.ts';
import { monthsOf, type Period, yearOf } from '#src/domain/period.ts';
import { activeIn } from '#src/domain/references.ts';
import type { Slice } from '#src/domain/slices.ts';
import { dimensionValues, type Naming, villageDimension } from './dimension-values.ts';
import type { Answers } from './use-indicators.ts';

/** A village as a row or column; the one without an id holds what names no village. */
export interface VillageShown {
  id: string;
  name: string;
}

/** The villages of the years in view, in the township's own order, then others that the records name, then 未填. */
export function villagesShown(
  indicators: readonly Indicator[],
  periods: readonly Period[],
  answers: Answers,
  { settings, locale }: Naming,
): VillageShown[] {
  const months = periods.flatMap(monthsOf);
  const found = new Set(
    indicators.flatMap((i) => dimensionValues(i, villageDimension(i) ?? '', months, answers.facts)),
  );
  const years = new Set(months.map(yearOf));
  const own = settings.villages.filter(
    (v) => found.has(v.id) || [...years].some((year) => activeIn([v], year).length > 0),
  );
  const others = [...found].filter(
    (id) => id !== '' && !settings.villages.some((v) => v.id === id),
  );
  return [
    ...own.map(({ id, name }) => ({ id, name })),
    ...others.map((id) => ({ id, name: id })),
    ...(found.has('') ? [{ id: '', name: locale === 'zh' ? '未填' : 'not given' }] : []),
  ];
}

/** The slice of an indicator that is a village's share. */
export function villageSlice(indicator: Indicator, village: VillageShown): Slice {
  return { dimension: villageDimension(indicator) ?? '', value: village.id };
}
