import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { type ChartSeries, type ChartSpec, partsOf } from '#src/ui/charts/chart-spec.ts';
import { seriesColour, seriesDash } from '#src/ui/charts/palette.ts';

const lineHeight = 16;
const widest = 156;

/** Room at the right of the plot for the direct labels, in CSS pixels. */
export function sideWidth(spec: ChartSpec): number {
  const labels = spec.series
    .filter((s) => s.role !== 'main' || spec.kind === 'lines')
    .map((s) => textWidth(s.label));
  return labels.length === 0 ? 12 : Math.min(widest, Math.max(...labels) + 30);
}

/** Names the stacked parts beside the bars, in the order in which they lie on one another. */
export function StackKey({ spec }: { spec: ChartSpec }) {
  const area = usePlotArea();
  if (!area) return null;
  const x = area.x + area.width + 12;
  const parts = [...partsOf(spec).entries()].reverse();
  const before = spec.series.find((s) => s.role === 'before');
  const top = area.y + area.height - parts.length * lineHeight;
  return (
    <g>
      {parts.map(([index, part], row) => (
        <g key={part.key} transform={`translate(${x} ${top + row * lineHeight})`}>
          <rect width="10" height="10" y="3" fill={seriesColour(index)} />
          <Label x={15} y={12} text={part.label} />
        </g>
      ))}
      {before && (
        <g transform={`translate(${x} ${Math.max(0, top - lineHeight - 4)})`}>
          <path d="M0 8H10" stroke="var(--rule)" strokeWidth="1.25" />
          <Label x={15} y={12} text={before.label} quiet />
        </g>
      )}
    </g>
  );
}

/** Names each line where it ends; labels that would touch are moved apart. */
export function EndLabels({ spec }: { spec: ChartSpec }) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  const lines = spec.series.filter((s) => spec.kind === 'lines' || s.role === 'before');
  const mains = lines.filter((s) => s.role === 'main');
  const ends = lines.flatMap((s) => {
    const at = s.cells.findLastIndex((c) => c.value !== null);
    const value = s.cells[at]?.value;
    const wanted = typeof value === 'number' ? y(value) : undefined;
    return wanted === undefined ? [] : [{ series: s, wanted }];
  });
  ends.sort((a, b) => a.wanted - b.wanted);
  let free = area.y - 4;
  const placed = ends.map((end) => {
    const at = Math.max(end.wanted, free);
    free = at + lineHeight;
    return { ...end, at };
  });
  const over = Math.max(0, free - lineHeight - (area.y + area.height));
  return (
    <g>
      {placed.map(({ series, at }) => (
        <g key={series.key} transform={`translate(${area.x + area.width + 6} ${at - over})`}>
          <path
            d="M0 0H14"
            stroke={colourOf(series, mains)}
            strokeWidth={series.role === 'before' ? 1.25 : 1.75}
            strokeDasharray={seriesDash(Math.max(0, mains.indexOf(series)))}
          />
          <Label x={18} y={4} text={series.label} quiet={series.role === 'before'} />
        </g>
      ))}
    </g>
  );
}

function colourOf(series: ChartSeries, mains: readonly ChartSeries[]): string {
  return series.role === 'before' ? 'var(--rule)' : seriesColour(mains.indexOf(series) * 2);
}

function Label({ x, y, text, quiet }: { x: number; y: number; text: string; quiet?: boolean }) {
  return (
    <text x={x} y={y} fontSize={12} fill={quiet ? 'var(--ink-2)' : 'var(--ink)'}>
      {shorten(text)}
    </text>
  );
}

function shorten(text: string): string {
  let cut = text;
  while (textWidth(cut) > widest - 32 && cut.length > 2) cut = `${cut.slice(0, -2)}…`;
  return cut;
}

/** Near enough for system faces at 12 px: Chinese characters are square, the rest about half as wide. */
function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 12 : 6.8), 0);
}
