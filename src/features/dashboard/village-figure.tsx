import type { Indicator } from '#src/domain/indicator.ts';
import type { Period } from '#src/domain/period.ts';
import { isMasked } from '#src/domain/sensitive.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { Figure } from '#src/ui/figure.tsx';
import { sliceId } from './chart-builder.ts';
import { indicatorHref, type Scope } from './scope.ts';
import type { Answers } from './use-indicators.ts';
import { type VillageShown, villageSlice } from './village-values.ts';

/** A village's figure of an indicator; it opens the very records behind it. */
export function VillageFigure({
  indicator,
  village,
  period,
  answers,
  scope,
  label,
}: {
  indicator: Indicator;
  village: VillageShown;
  period: Period;
  answers: Answers;
  scope: Scope;
  label: string;
}) {
  const slice = villageSlice(indicator, village);
  const { value, state } = answers.of(indicator, period, slice);
  return (
    <MaskedInPrint when={isMasked(indicator, value)}>
      <Figure
        size="cell"
        indicator={sliceId(indicator, slice)}
        period={period}
        value={value}
        state={state}
        text={value === null ? undefined : formatNumber(value, { table: true })}
        label={label}
        href={indicatorHref(
          indicator.id,
          { ...scope, period },
          { slice: `${slice.dimension}:${slice.value}` },
        )}
      />
    </MaskedInPrint>
  );
}
