import type { Indicator } from '#src/domain/indicator.ts';
import { useT } from '#src/i18n/locale.ts';
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx';
import { barChart, type ChartWorld, lineChart } from './chart-builder.ts';
import { useChartOut } from './use-save-table.ts';

/** The indicator by month with last year: bars for totals, lines for rates and standings. */
export function IndicatorTrend({ indicator, world }: { indicator: Indicator; world: ChartWorld }) {
  const t = useT();
  const out = useChartOut();
  switch (indicator.formula.kind) {
    case 'reported':
      return null;
    case 'sum':
    case 'joint': {
      const spec = barChart(indicator, null, world);
      return (
        <ChartFigure
          heading="h2"
          spec={{ ...spec, title: t(words.title, { name: spec.title }) }}
          out={out}
        />
      );
    }
    case 'rate':
    case 'ratio':
    case 'stock':
    case 'stockRate':
    case 'latest':
    case 'latestRate':
    case 'latestPer': {
      const spec = lineChart([indicator], world);
      return (
        <ChartFigure
          heading="h2"
          spec={{ ...spec, title: t(words.title, { name: spec.title }) }}
          out={out}
        />
      );
    }
  }
}

const words = { title: { zh: '{name}：各月', en: '{name} by month' } };
