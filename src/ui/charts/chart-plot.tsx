import { useMemo } from 'react';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatNumber } from '#src/i18n/format.ts';
import { goTo } from '#src/ui/address.ts';
import { EndLabels, StackKey, sideWidth } from '#src/ui/charts/chart-labels.tsx';
import { type ChartSeries, type ChartSpec, partsOf, valueAxis } from '#src/ui/charts/chart-spec.ts';
import { ChartTip } from '#src/ui/charts/chart-tip.tsx';
import { seriesColour, seriesDash } from '#src/ui/charts/palette.ts';

type Row = Record<string, string | number | null> & { short: string };

/** The drawn chart, of a fixed size in CSS pixels. A press on a bar or a point opens its figure. */
export function ChartPlot({
  spec,
  width,
  height,
}: {
  spec: ChartSpec;
  width: number;
  height: number;
}) {
  const rows = useMemo(() => rowsOf(spec), [spec]);
  const axis = useMemo(() => valueAxis(spec), [spec]);
  const parts = partsOf(spec);
  const mains = spec.series.filter((s) => s.role === 'main');
  const before = spec.series.find((s) => s.role === 'before');
  const side = sideWidth(spec);
  return (
    <ComposedChart
      accessibilityLayer={false}
      width={width}
      height={height}
      data={rows}
      margin={{ top: 18, right: side, bottom: 0, left: 0 }}
      barCategoryGap="26%"
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" />
      <XAxis
        dataKey="short"
        interval={0}
        tickLine={false}
        axisLine={{ stroke: 'var(--rule)' }}
        tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
      />
      <YAxis
        type="number"
        domain={[axis.from, axis.to]}
        ticks={axis.ticks}
        width={44}
        tickLine={false}
        axisLine={false}
        tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
        tickFormatter={(value: number) => formatNumber(value, { table: true })}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--hairline)', fillOpacity: 0.4, stroke: 'none' }}
        content={({ active, label }) =>
          active ? <ChartTip spec={spec} at={String(label)} /> : null
        }
      />
      {spec.kind === 'bars' && barsOf(parts.length > 0 ? parts : mains, parts.length > 0)}
      {before && (
        <Line
          dataKey={before.key}
          isAnimationActive={false}
          type="linear"
          stroke="var(--rule)"
          strokeWidth={1.25}
          dot={false}
          activeDot={false}
        />
      )}
      {spec.kind === 'lines' && mains.map((s, i) => lineOf(s, i))}
      {spec.kind === 'bars' && mains[0] && (
        <Line
          dataKey={mains[0].key}
          isAnimationActive={false}
          stroke="none"
          dot={false}
          activeDot={false}
        >
          <LabelList
            dataKey={mains[0].key}
            position="top"
            offset={5}
            fontSize={11}
            fill="var(--ink)"
            formatter={(value) =>
              typeof value === 'number' && value > 0 ? formatNumber(value) : ''
            }
          />
        </Line>
      )}
      {parts.length > 0 ? <StackKey spec={spec} /> : <EndLabels spec={spec} />}
    </ComposedChart>
  );
}

function barsOf(series: readonly ChartSeries[], stacked: boolean) {
  return series.map((s, i) => (
    <Bar
      key={s.key}
      dataKey={s.key}
      stackId={stacked ? 'parts' : undefined}
      isAnimationActive={false}
      fill={seriesColour(stacked ? i : 1)}
      stroke="var(--surface)"
      strokeWidth={stacked ? 1 : 0}
      maxBarSize={44}
      data-opens=""
      onClick={(_, index) => openCell(s, index)}
    />
  ));
}

function lineOf(series: ChartSeries, index: number) {
  const colour = seriesColour(index * 2);
  return (
    <Line
      key={series.key}
      dataKey={series.key}
      isAnimationActive={false}
      type="linear"
      stroke={colour}
      strokeWidth={1.75}
      strokeDasharray={seriesDash(index)}
      dot={{ r: 2.5, fill: colour, stroke: 'var(--surface)', strokeWidth: 1, strokeDasharray: '' }}
      activeDot={{
        r: 4,
        fill: colour,
        onClick: (_, event) => {
          const at = (event as { index?: number }).index;
          if (at !== undefined) openCell(series, at);
        },
      }}
    />
  );
}

function openCell(series: ChartSeries, index: number): void {
  const cell = series.cells[index];
  if (cell) goTo(cell.href);
}

function rowsOf(spec: ChartSpec): Row[] {
  return spec.categories.map((category, i) => {
    const row: Row = { short: category.short };
    for (const s of spec.series) row[s.key] = s.cells[i]?.value ?? null;
    return row;
  });
}
