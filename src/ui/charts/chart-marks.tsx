import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { formatNumber } from '#src/i18n/format.ts';
import { type ChartSeries, type ChartSpec, partsOf } from '#src/ui/charts/chart-spec.ts';
import { seriesColour, seriesDash } from '#src/ui/charts/palette.ts';

/**
 * The marks of a chart as plain SVG over the chart library's scales. Its own bars, lines and labels are measured,
 * animated and wrapped one by one, which costs ten times as much on a slow laptop. `data-opens` is where a mark leads.
 */
export function ChartMarks({ spec }: { spec: ChartSpec }) {
  const place = usePlace(spec);
  if (!place) return null;
  const mains = spec.series.filter((s) => s.role === 'main');
  const before = spec.series.find((s) => s.role === 'before');
  const parts = partsOf(spec);
  const bars = parts.length > 0 ? parts : mains;
  return (
    <>
      {spec.kind === 'bars' && <Bars series={bars} isStacked={parts.length > 0} place={place} />}
      {before && <path d={pathOf(before, place)} {...strokeOfBefore} />}
      {spec.kind === 'bars' && mains[0] && <TopLabels series={mains[0]} place={place} />}
      {spec.kind === 'lines' &&
        mains.map((s, i) => <LineMarks key={s.key} series={s} index={i} place={place} />)}
    </>
  );
}

/** Where things are: the middle of a category, the height of a value, and the width of a bar. */
interface Place {
  x: (index: number) => number;
  y: (value: number) => number;
  bar: number;
}

function usePlace(spec: ChartSpec): Place | null {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale) return null;
  const band = area.width / Math.max(1, spec.categories.length);
  return {
    x: (index) => xScale(spec.categories[index]?.short, { position: 'middle' }) ?? 0,
    y: (value) => yScale(value) ?? 0,
    bar: Math.min(44, band * 0.74),
  };
}

function Bars({
  series,
  isStacked,
  place,
}: {
  series: readonly ChartSeries[];
  isStacked: boolean;
  place: Place;
}) {
  const base = series[0]?.cells.map(() => 0) ?? [];
  return (
    <g>
      {series.map((s, i) => (
        <g
          key={s.key}
          data-series={s.key}
          fill={seriesColour(isStacked ? i : 1)}
          stroke="var(--surface)"
          strokeWidth={isStacked ? 1 : 0}
        >
          {s.cells.map((cell, at) => {
            const value = cell.value ?? 0;
            if (value <= 0) return null;
            const from = base[at] ?? 0;
            base[at] = from + value;
            const top = place.y(from + value);
            return (
              <rect
                key={cell.period}
                data-opens={cell.href}
                x={place.x(at) - place.bar / 2}
                y={top}
                width={place.bar}
                height={Math.max(0, place.y(from) - top)}
              />
            );
          })}
        </g>
      ))}
    </g>
  );
}

function TopLabels({ series, place }: { series: ChartSeries; place: Place }) {
  return (
    <g fill="var(--ink)" fontSize={11} textAnchor="middle" pointerEvents="none">
      {series.cells.map((cell, at) =>
        cell.value !== null && cell.value > 0 ? (
          <text key={cell.period} x={place.x(at)} y={place.y(cell.value) - 5}>
            {formatNumber(cell.value)}
          </text>
        ) : null,
      )}
    </g>
  );
}

function LineMarks({ series, index, place }: { series: ChartSeries; index: number; place: Place }) {
  const colour = seriesColour(index * 2);
  return (
    <g data-series={series.key}>
      <path
        d={pathOf(series, place)}
        fill="none"
        stroke={colour}
        strokeWidth={1.75}
        strokeDasharray={seriesDash(index)}
      />
      {series.cells.map((cell, at) =>
        cell.value === null ? null : (
          <circle
            key={cell.period}
            data-opens={cell.href}
            cx={place.x(at)}
            cy={place.y(cell.value)}
            r={3}
            fill={colour}
            stroke="var(--surface)"
          />
        ),
      )}
    </g>
  );
}

const strokeOfBefore = { fill: 'none', stroke: 'var(--rule)', strokeWidth: 1.25 } as const;

/** Gaps stay gaps. */
function pathOf(series: ChartSeries, place: Place): string {
  let path = '';
  let pen = 'M';
  series.cells.forEach((cell, at) => {
    if (cell.value === null) pen = 'M';
    else {
      path += `${pen}${place.x(at).toFixed(1)} ${place.y(cell.value).toFixed(1)}`;
      pen = 'L';
    }
  });
  return path;
}
