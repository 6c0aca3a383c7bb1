import { type Indicator, isTotal } from '#src/domain/indicator.ts';
import type { Settings } from '#src/domain/settings.ts';
import { hasValues } from '#src/ui/charts/chart-spec.ts';
import { barChart, type ChartWorld, lineChart } from './chart-builder.ts';

/** A chart of the overview: one indicator, or several rates in one drawing. */
export interface OverviewChart {
  /** Indicator ids joined by `+`; what the setting keeps. */
  id: string;
  indicators: readonly Indicator[];
}

/** The cards: those the township chose, or the first half of each group's headlines that have something to say. */
export function cardsOf(
  indicators: readonly Indicator[],
  chosen: Settings['overview']['cards'],
  hasNews: (indicator: Indicator) => boolean,
): Indicator[] {
  if (chosen) return pick(indicators, chosen);
  const headlines = indicators.filter((i) => i.headline && hasNews(i));
  return grouped(headlines).flatMap((list) => list.slice(0, Math.ceil(list.length / 2)));
}

/** The charts: those the township chose, or one per total and one per group's rates of the cards. */
export function chartsOf(
  indicators: readonly Indicator[],
  cards: readonly Indicator[],
  chosen: Settings['overview']['charts'],
): OverviewChart[] {
  if (chosen) {
    return chosen.flatMap((id) => {
      const list = pick(indicators, id.split('+'));
      return list.length > 0 ? [{ id, indicators: list }] : [];
    });
  }
  return grouped(cards).flatMap((group) => {
    const totals = group.filter((i) => isTotal(i.formula));
    const rates = group.filter((i) => i.formula.kind === 'rate').slice(0, 4);
    return [
      ...totals.map((i) => ({ id: i.id, indicators: [i] })),
      ...(rates.length > 0 ? [{ id: rates.map((i) => i.id).join('+'), indicators: rates }] : []),
    ];
  });
}

/** Whether a chart is drawn as bars; everything that is no plain total is a line. */
export function isBars({ indicators }: OverviewChart): boolean {
  const [first, ...others] = indicators;
  return first !== undefined && others.length === 0 && isTotal(first.formula);
}

/** Whether a chart has anything to draw. */
export function hasDrawing(chart: OverviewChart, world: ChartWorld): boolean {
  const [first] = chart.indicators;
  if (!first) return false;
  return hasValues(
    isBars(chart) ? barChart(first, null, world) : lineChart(chart.indicators, world),
  );
}

function pick(indicators: readonly Indicator[], ids: readonly string[]): Indicator[] {
  const byId = new Map(indicators.map((i) => [i.id, i]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

function grouped(indicators: readonly Indicator[]): Indicator[][] {
  const groups = new Map<string, Indicator[]>();
  for (const i of indicators) groups.set(i.group, [...(groups.get(i.group) ?? []), i]);
  return [...groups.values()];
}
