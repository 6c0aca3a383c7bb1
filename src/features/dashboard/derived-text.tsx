import type { ReactNode } from 'react';
import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { isMasked } from '#src/domain/sensitive.ts';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';

/** A share, a change or the like: left off on paper where one of the figures it is worked out from is masked there. */
export function DerivedText({
  indicator,
  from,
  children,
}: {
  indicator: Indicator;
  from: readonly Pick<IndicatorResult, 'value'>[];
  children: ReactNode;
}) {
  return (
    <MaskedInPrint when={from.some(({ value }) => isMasked(indicator, value))} paper="—">
      {children}
    </MaskedInPrint>
  );
}
