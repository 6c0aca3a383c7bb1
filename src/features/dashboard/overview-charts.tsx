import { useState } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
import { useT } from '#src/i18n/locale.ts';
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx';
import { hasValues } from '#src/ui/charts/chart-spec.ts';
import { Select } from '#src/ui/select.tsx';
import { isPercent } from './change-words.ts';
import { barChart, type ChartWorld, lineChart } from './chart-builder.ts';
import { breakdownsOf, dimensionLabel } from './dimension-values.ts';
import styles from './overview.module.css';

/** A chart per headline total, and one per group for its rates; only those with something to draw. */
export function OverviewCharts({
  indicators,
  world,
}: {
  indicators: readonly Indicator[];
  world: ChartWorld;
}) {
  const t = useT();
  const monthly = indicators.filter(
    (i) => i.formula.kind === 'sum' || i.formula.kind === 'rate' || i.formula.kind === 'ratio',
  );
  const totals = monthly.filter((i) => i.formula.kind === 'sum');
  const rates = groupsOf(monthly.filter(isPercent));
  const lines = rates.map((group) => lineChart(group, world)).filter(hasValues);
  const bars = totals.filter((i) => hasValues(barChart(i, null, world)));
  if (bars.length + lines.length === 0) return null;
  return (
    <section aria-label={t(words.charts)} className={styles.charts}>
      {bars.slice(0, 1).map((i) => (
        <SplitBars key={i.id} indicator={i} world={world} />
      ))}
      {lines.map((spec) => (
        <ChartFigure key={spec.id} spec={spec} />
      ))}
      {bars.slice(1).map((i) => (
        <SplitBars key={i.id} indicator={i} world={world} />
      ))}
    </section>
  );
}

/** Bars with the choice of what they are split by. */
export function SplitBars({
  indicator,
  world,
  height,
}: {
  indicator: Indicator;
  world: ChartWorld;
  height?: number;
}) {
  const t = useT();
  const options = breakdownsOf(indicator);
  const [by, setBy] = useState(options[0] ?? '');
  const spec = barChart(indicator, by || null, world);
  return (
    <ChartFigure
      spec={spec}
      height={height}
      controls={
        options.length > 0 && (
          <Select
            className={styles.by}
            aria-label={t(words.by, { name: t(indicator.text.name) })}
            value={by}
            emptyLabel={t(words.whole)}
            onChange={(event) => setBy(event.target.value)}
            options={options.map((d) => ({
              value: d,
              label: t(words.split, { name: t(dimensionLabel(indicator, d)) }),
            }))}
          />
        )
      }
    />
  );
}

function groupsOf(indicators: readonly Indicator[]): Indicator[][] {
  const groups = new Map<string, Indicator[]>();
  for (const i of indicators) groups.set(i.group, [...(groups.get(i.group) ?? []), i]);
  return [...groups.values()];
}

const words = {
  charts: { zh: '图表', en: 'Charts' },
  by: { zh: '{name}的分类', en: 'What {name} is split by' },
  whole: { zh: '不分类', en: 'Not split' },
  split: { zh: '按{name}', en: 'by {name}' },
};
