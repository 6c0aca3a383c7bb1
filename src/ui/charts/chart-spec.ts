import { isSmallCount } from '#src/domain/sensitive.ts';
import type { FigureState } from '#src/ui/figure.tsx';

/** One figure of a chart and of its table twin. */
export interface ChartCell {
  /** Null when there is nothing to draw; `state` says why. */
  value: number | null;
  state: FigureState;
  /** Indicator id; of one dimension value `<id>/<dimension>=<value>`. */
  indicator: string;
  period: string;
  /** Opens how the figure was made. */
  href: string;
}

/** `part` is stacked, `main` is the chart's own figure, `before` is last year as a thin grey line. */
export type SeriesRole = 'part' | 'main' | 'before';

export interface ChartSeries {
  key: string;
  label: string;
  role: SeriesRole;
  /** One per category. */
  cells: readonly ChartCell[];
}

/** Bars start at zero; lines are rates. */
export interface ChartSpec {
  id: string;
  title: string;
  kind: 'bars' | 'lines';
  unit: string;
  /** Counts people who could be recognised: 1 to 4 leaves the machine as 不足5 only, and never as a picture. */
  sensitive?: boolean;
  /** The axis: short words under it, long ones in the table and for screen readers. */
  categories: readonly { key: string; short: string; long: string }[];
  /** Head of the table's first column. */
  categoryName: string;
  series: readonly ChartSeries[];
}

/** How a chart leaves the machine, as its screen knows it. */
export interface ChartOut {
  /** The line under the title of a saved picture: township, period, cut-off day and, in the sample, the practice mark. */
  facts: (spec: ChartSpec) => string;
  /** 永和镇-2023年-热线工单.png */
  fileName: (spec: ChartSpec, extension: string) => Promise<string>;
  /** Writes the table twin as a spreadsheet. */
  saveTable: (spec: ChartSpec) => void;
}

/** Whether a chart has anything to draw for the period itself. */
export function hasValues(spec: ChartSpec): boolean {
  return spec.series.some((s) => s.role !== 'before' && s.cells.some((c) => c.value !== null));
}

/** Whether the chart shows a head-count that must not leave the machine as it is. */
export function hasSmallCounts(spec: ChartSpec): boolean {
  return (
    spec.sensitive === true && spec.series.some((s) => s.cells.some((c) => isSmallCount(c.value)))
  );
}

/** Series drawn as stacked parts. */
export function partsOf(spec: ChartSpec): ChartSeries[] {
  return spec.series.filter((s) => s.role === 'part');
}

/** The value axis: from, to and the ticks between, all round numbers; bars always start at zero. */
export function valueAxis(spec: ChartSpec): { from: number; to: number; ticks: number[] } {
  const values = spec.series
    .filter((s) => s.role !== 'part')
    .flatMap((s) => s.cells.flatMap((c) => (c.value === null ? [] : [c.value])));
  const highest = Math.max(0, ...values);
  if (spec.kind === 'lines' && spec.unit === '%') {
    const lowest = Math.min(100, ...values);
    const from = [90, 80, 70, 50].find((floor) => lowest >= floor) ?? 0;
    const to = Math.max(100, Math.ceil(highest / 10) * 10);
    return axisOf(from, to, to - from > 60 ? 25 : to - from > 20 ? 10 : to - from > 10 ? 5 : 2);
  }
  return axisOf(0, highest === 0 ? 1 : highest, roundStep(highest / 4));
}

function axisOf(from: number, highest: number, step: number) {
  const count = Math.ceil((highest - from) / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((from + i * step).toFixed(6)));
  return { from, to: ticks.at(-1) ?? highest, ticks };
}

function roundStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = [1, 2, 2.5, 5, 10].find((n) => n * power >= rough) ?? 10;
  const step = lead * power;
  return step < 1 && Number.isInteger(rough * 4) ? 1 : step;
}
