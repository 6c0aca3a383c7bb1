import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { isMasked } from '#src/domain/sensitive.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { Figure } from '#src/ui/figure.tsx';

/** An indicator's figure with its unit; without `href` it is plain text. */
export function IndicatorFigure({
  indicator,
  result,
  href,
  size = 'cell',
  withUnit = true,
  label,
}: {
  indicator: Indicator;
  result: IndicatorResult;
  href?: string;
  size?: 'inline' | 'cell' | 'large';
  withUnit?: boolean;
  /** Name for screen readers where it does not stand before the figure. */
  label?: string;
}) {
  const t = useT();
  const { value, state, approx, period } = result;
  return (
    <MaskedInPrint when={isMasked(indicator, value)}>
      <Figure
        indicator={indicator.id}
        period={period}
        value={value}
        state={state}
        approx={approx}
        text={value === null ? undefined : formatNumber(value, { table: true, decimals: 2 })}
        unit={withUnit ? t(indicator.text.unit) : undefined}
        size={size}
        href={href}
        label={label}
      />
    </MaskedInPrint>
  );
}
