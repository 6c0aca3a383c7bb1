import { useState } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx';
import { hasValues } from '#src/ui/charts/chart-spec.ts';
import { Select } from '#src/ui/select.tsx';
import { barChart, type ChartWorld, lineChart } from './chart-builder.ts';
import { breakdownsOf, dimensionLabel } from './dimension-values.ts';
import styles from './overview.module.css';

const shownAtFirst = 8;

/** A chart per headline total, and one per group for its rates; only those with something to draw. */
export function OverviewCharts({
  indicators,
  world,
}: {
  indicators: readonly Indicator[];
  world: ChartWorld;
}) {
  const t = useT();
  const [all, setAll] = useState(false);
  const charts = groupsOf(indicators).flatMap((group) => {
    const totals = group.filter((i) => i.formula.kind === 'sum');
    const rates = group.filter((i) => i.formula.kind === 'rate');
    const lines = lineChart(rates, world);
    return [
      ...totals
        .filter((i) => hasValues(barChart(i, null, world)))
        .map((i) => <SplitBars key={i.id} indicator={i} world={world} />),
      ...(hasValues(lines) ? [<ChartFigure key={lines.id} spec={lines} />] : []),
    ];
  });
  if (charts.length === 0) return null;
  return (
    <section aria-label={t(words.charts)} className={styles.charts}>
      {all ? charts : charts.slice(0, shownAtFirst)}
      {!all && charts.length > shownAtFirst && (
        <p className={`${styles.more} no-print`}>
          <Button icon="chart" onClick={() => setAll(true)}>
            {t(words.more, { n: charts.length - shownAtFirst })}
          </Button>
        </p>
      )}
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
  more: { zh: '再看 {n} 张图', en: '{n} more charts' },
  by: { zh: '{name}的分类', en: 'What {name} is split by' },
  whole: { zh: '不分类', en: 'Not split' },
  split: { zh: '按{name}', en: 'by {name}' },
};
