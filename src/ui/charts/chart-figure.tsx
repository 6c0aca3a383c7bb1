import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { goTo } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { ChartMenu } from '#src/ui/charts/chart-menu.tsx';
import {
  type ChartOut,
  type ChartSpec,
  hasSmallCounts,
  hasValues,
} from '#src/ui/charts/chart-spec.ts';
import { chartSummary } from '#src/ui/charts/chart-summary.ts';
import { ChartTable } from '#src/ui/charts/chart-table.tsx';
import styles from '#src/ui/charts/charts.module.css';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { useDrawn } from '#src/ui/charts/use-drawn.ts';
import { isComposing } from '#src/ui/keys.ts';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { useWidth } from '#src/ui/use-width.ts';

const ChartPlot = lazy(async () => ({
  default: (await import('#src/ui/charts/chart-plot.tsx')).ChartPlot,
}));

/**
 * One chart with its title, its table twin (the key `t` or a button) and its ways out: picture, SVG, table text.
 * The chart library is loaded and the chart drawn in an idle moment; its place is kept.
 */
export function ChartFigure({
  spec,
  height = 236,
  controls,
  out,
  heading: Heading = 'h3',
}: {
  spec: ChartSpec;
  height?: number;
  /** What the chart is split by, and the like. */
  controls?: ReactNode;
  out: ChartOut;
  heading?: 'h2' | 'h3';
}) {
  const t = useT();
  const titleId = useId();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(place);
  const width = useWidth(place);
  const [table, setTable] = useState(false);
  const empty = !hasValues(spec);
  const summary = t(chartSummary(spec));
  return (
    <figure
      className={styles.figure}
      aria-labelledby={titleId}
      data-chart={spec.id}
      onClick={(event) => {
        const { target } = event;
        const mark = target instanceof Element ? target.closest('[data-opens]') : null;
        const href = mark?.getAttribute('data-opens');
        if (href) goTo(href);
      }}
      onKeyDown={(event) => {
        const plain = !(event.ctrlKey || event.metaKey || event.altKey);
        if (event.key !== 't' || !plain || isComposing(event.nativeEvent)) return;
        if (event.target instanceof HTMLSelectElement) return;
        event.preventDefault();
        setTable(!table);
      }}
    >
      <div className={styles.head}>
        <Heading className={styles.title} id={titleId}>
          {spec.title}
        </Heading>
        <span className={styles.unit}>{t(words.unit, { unit: spec.unit })}</span>
        <span className={`${styles.tools} no-print`}>
          {controls}
          <Button
            small
            variant="bare"
            icon={table ? 'chart' : 'list'}
            aria-keyshortcuts="t"
            aria-pressed={table}
            onClick={() => setTable(!table)}
          >
            {t(table ? words.chart : words.table)}
          </Button>
          <ChartMenu
            spec={spec}
            svg={() => place.current?.querySelector('svg') ?? null}
            out={out}
          />
        </span>
      </div>
      <div className={styles.place} ref={place} style={table ? { minHeight: height } : { height }}>
        {table ? (
          <ChartTable spec={spec} />
        ) : empty ? (
          <p className={styles.nothing}>{summary}</p>
        ) : (
          <MaskedInPrint when={hasSmallCounts(spec)}>
            <div className={styles.plot} role="img" aria-label={summary}>
              {drawn && width > 0 ? (
                <Suspense fallback={<Skeleton height={height} />}>
                  <ChartPlot spec={spec} width={width} height={height} />
                </Suspense>
              ) : null}
            </div>
          </MaskedInPrint>
        )}
      </div>
    </figure>
  );
}

const words = {
  unit: { zh: '单位：{unit}', en: 'in {unit}' },
  table: { zh: '表格', en: 'Table' },
  chart: { zh: '图形', en: 'Chart' },
};
