import { useMemo } from 'react';
import { CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import { formatNumber } from '#src/i18n/format.ts';
import { EndLabels, StackKey, sideWidth } from '#src/ui/charts/chart-labels.tsx';
import { ChartMarks } from '#src/ui/charts/chart-marks.tsx';
import { type ChartSpec, partsOf, valueAxis } from '#src/ui/charts/chart-spec.ts';
import { ChartTip } from '#src/ui/charts/chart-tip.tsx';

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
  const rows = useMemo(() => spec.categories.map(({ short }) => ({ short })), [spec]);
  const axis = useMemo(() => valueAxis(spec), [spec]);
  return (
    <ComposedChart
      accessibilityLayer={false}
      width={width}
      height={height}
      data={rows}
      margin={{ top: 18, right: sideWidth(spec), bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" />
      <XAxis
        dataKey="short"
        scale="band"
        interval={0}
        tickLine={false}
        axisLine={{ stroke: 'var(--rule)' }}
        tick={CategoryTick}
      />
      <YAxis
        type="number"
        domain={[axis.from, axis.to]}
        allowDataOverflow
        ticks={axis.ticks}
        interval={0}
        width={44}
        tickLine={false}
        axisLine={false}
        tick={ValueTick}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--hairline)', fillOpacity: 0.4, stroke: 'none' }}
        content={({ active, label }) =>
          active ? <ChartTip spec={spec} at={String(label)} /> : null
        }
      />
      <ChartMarks spec={spec} />
      {partsOf(spec).length > 0 ? <StackKey spec={spec} /> : <EndLabels spec={spec} />}
    </ComposedChart>
  );
}

interface TickProps {
  x: number | string;
  y: number | string;
  payload: { value: unknown };
}

/** Plain text: the library's own ticks measure every word first. */
function CategoryTick({ x, y, payload }: TickProps) {
  return (
    <text x={x} y={Number(y) + 10} textAnchor="middle" fill="var(--ink-2)" fontSize={12}>
      {String(payload.value)}
    </text>
  );
}

function ValueTick({ x, y, payload }: TickProps) {
  return (
    <text x={x} y={Number(y) + 4} textAnchor="end" fill="var(--ink-2)" fontSize={12}>
      {formatNumber(Number(payload.value), { table: true })}
    </text>
  );
}
