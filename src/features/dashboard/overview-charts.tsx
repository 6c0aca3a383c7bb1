import { useState } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
import { useT } from '#src/i18n/locale.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx';
import { Select } from '#src/ui/select.tsx';
import { barChart, type ChartWorld, lineChart } from './chart-builder.ts';
import { breakdownsOf, dimensionLabel } from './dimension-values.ts';
import styles from './overview.module.css';
import { isBars, type OverviewChart } from './overview-choice.ts';
import { readSplits, withSplit } from './split-choice.ts';
import { useChartOut } from './use-save-table.ts';

const shownAtFirst = 6;

/** The overview's charts, a few at first. */
export function OverviewCharts({
  charts,
  world,
}: {
  charts: readonly OverviewChart[];
  world: ChartWorld;
}) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (charts.length === 0) return null;
  const rest = charts.length - shownAtFirst;
  return (
    <section aria-label={t(words.charts)} className={styles.charts}>
      {(all ? charts : charts.slice(0, shownAtFirst)).map((chart) => (
        <OneChart key={chart.id} chart={chart} world={world} />
      ))}
      {!all && rest > 0 && (
        <p className={`${styles.more} no-print`}>
          <Button icon="chart" onClick={() => setAll(true)}>
            {t(words.more, { n: rest })}
          </Button>
        </p>
      )}
    </section>
  );
}

function OneChart({ chart, world }: { chart: OverviewChart; world: ChartWorld }) {
  const out = useChartOut();
  const [first] = chart.indicators;
  if (first && isBars(chart)) return <SplitBars indicator={first} world={world} />;
  return <ChartFigure spec={lineChart(chart.indicators, world)} out={out} />;
}

/** Bars with the choice of what they are split by; the choice stands in the address. */
function SplitBars({ indicator, world }: { indicator: Indicator; world: ChartWorld }) {
  const t = useT();
  const { query } = useAddress();
  const out = useChartOut();
  const options = breakdownsOf(indicator);
  const splits = readSplits(query);
  const first = options[0] ?? '';
  const asked = splits.get(indicator.id) ?? first;
  const by = options.includes(asked) ? asked : '';
  return (
    <ChartFigure
      spec={barChart(indicator, by || null, world)}
      out={out}
      controls={
        options.length > 0 && (
          <Select
            className={styles.by}
            aria-label={t(words.by, { name: t(indicator.text.name) })}
            value={by}
            emptyLabel={t(words.whole)}
            onChange={(event) =>
              setQuery({ by: withSplit(splits, indicator.id, event.target.value, first) })
            }
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

const words = {
  charts: { zh: '图表', en: 'Charts' },
  more: { zh: '再看 {n} 张图', en: '{n} more charts' },
  by: { zh: '{name}的分类', en: 'What {name} is split by' },
  whole: { zh: '不分类', en: 'Not split' },
  split: { zh: '按{name}', en: 'by {name}' },
};
