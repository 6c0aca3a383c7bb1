import type { Indicator } from '#src/domain/indicator.ts';
import { type Period, samePeriodLastYear } from '#src/domain/period.ts';
import type { Slice } from '#src/domain/slices.ts';
import type { Words } from '#src/domain/words.ts';
import { formatMonth } from '#src/i18n/format.ts';
import type { Locale, Translate } from '#src/i18n/locale.ts';
import type { ChartCell, ChartSeries, ChartSpec } from '#src/ui/charts/chart-spec.ts';
import { paletteSize } from '#src/ui/charts/palette.ts';
import { dimensionValues, type Naming, sliceLabel } from './dimension-values.ts';
import { indicatorHref, type Scope, scopeLabel } from './scope.ts';
import type { Answers } from './use-indicators.ts';

/** What every chart of a screen shares. */
export interface ChartWorld {
  answers: Answers;
  months: readonly Period[];
  scope: Scope;
  naming: Naming;
  t: Translate;
}

/** Bars of one indicator by month, stacked by a dimension when there is one; last year as a line. */
export function barChart(
  indicator: Indicator,
  dimension: string | null,
  world: ChartWorld,
): ChartSpec {
  const { t } = world;
  const name = t(indicator.text.name);
  const main = seriesOf(indicator, name, 'main', world);
  const parts = dimension ? partSeries(indicator, dimension, world) : [];
  return {
    id: indicator.id,
    title: name,
    kind: 'bars',
    unit: t(indicator.text.unit),
    sensitive: indicator.sensitive === true,
    ...axis(world),
    series: [
      ...parts,
      { ...main, label: parts.length > 0 ? t(words.total) : name },
      ...before(indicator, world),
    ],
  };
}

/** Lines of up to four rates by month; a single one brings last year along. */
export function lineChart(indicators: readonly Indicator[], world: ChartWorld): ChartSpec {
  const { t } = world;
  const shown = indicators.slice(0, 4);
  const [only] = shown;
  return {
    id: shown.map((i) => i.id).join('+'),
    title: shown.map((i) => t(i.text.name)).join(world.naming.locale === 'zh' ? '、' : ', '),
    kind: 'lines',
    unit: only ? t(only.text.unit) : '%',
    sensitive: shown.some((i) => i.sensitive && i.text.unit.zh !== '%'),
    ...axis(world),
    series: [
      ...shown.map((i) => seriesOf(i, t(i.text.name), 'main', world)),
      ...(only && shown.length === 1 ? before(only, world) : []),
    ],
  };
}

/** `2022-03` → 3月 / Mar. */
export function monthShort(month: Period, locale: Locale): string {
  return formatMonth(Number(month.slice(5)), locale);
}

function axis({ months, naming, t }: ChartWorld): Pick<ChartSpec, 'categories' | 'categoryName'> {
  const oneYear = new Set(months.map((m) => m.slice(0, 4))).size === 1;
  const categories = months.map((month) => ({
    key: month,
    short: oneYear ? monthShort(month, naming.locale) : month.slice(2),
    long: t(scopeLabel(month)),
  }));
  return { categories, categoryName: t(words.month) };
}

function before(indicator: Indicator, world: ChartWorld): ChartSeries[] {
  const months = world.months.map(samePeriodLastYear);
  const series = seriesOf(indicator, world.t(words.before), 'before', { ...world, months });
  return series.cells.some((c) => c.value !== null) ? [series] : [];
}

function seriesOf(
  indicator: Indicator,
  label: string,
  role: ChartSeries['role'],
  world: ChartWorld,
): ChartSeries {
  const cells = world.months.map((month): ChartCell => {
    const { value, state } = world.answers.of(indicator, month);
    const href = indicatorHref(indicator.id, { ...world.scope, period: month });
    return { value, state, indicator: indicator.id, period: month, href };
  });
  return { key: role === 'before' ? `${indicator.id}~` : indicator.id, label, role, cells };
}

/** The largest values of the dimension each on their own, the small rest together. */
function partSeries(indicator: Indicator, dimension: string, world: ChartWorld): ChartSeries[] {
  const { answers, months, naming, t } = world;
  const all = dimensionValues(indicator, dimension, months, answers.facts)
    .map((value) => ({ value, cells: partCells(indicator, { dimension, value }, world) }))
    .map((part) => ({ ...part, sum: part.cells.reduce((sum, c) => sum + (c.value ?? 0), 0) }))
    .filter((part) => part.sum > 0)
    .sort((a, b) => b.sum - a.sum);
  const own = all.length > paletteSize ? all.slice(0, paletteSize - 1) : all;
  const rest = all.slice(own.length);
  const series = own.map(
    ({ value, cells }): ChartSeries => ({
      key: `${dimension}=${value}`,
      label: sliceLabel(indicator, dimension, value, naming),
      role: 'part',
      cells,
    }),
  );
  if (rest.length === 0) return series;
  const label = t(words.rest, { n: rest.length });
  return [
    ...series,
    { key: 'rest', label, role: 'part', cells: restCells(indicator, rest, world) },
  ];
}

function partCells(indicator: Indicator, slice: Slice, world: ChartWorld): ChartCell[] {
  return world.months.map((month) => {
    const { value, state } = world.answers.of(indicator, month, slice);
    return {
      value,
      state,
      indicator: sliceId(indicator, slice),
      period: month,
      href: indicatorHref(
        indicator.id,
        { ...world.scope, period: month },
        { slice: `${slice.dimension}:${slice.value}` },
      ),
    };
  });
}

/** The id under which a figure of one dimension value is shown, so that it never passes for the whole. */
export function sliceId(indicator: Indicator, slice: Slice): string {
  return `${indicator.id}/${slice.dimension}=${slice.value}`;
}

function restCells(
  indicator: Indicator,
  rest: readonly { cells: readonly ChartCell[] }[],
  world: ChartWorld,
): ChartCell[] {
  return world.months.map((month, i) => {
    const values = rest.flatMap((part) => part.cells[i]?.value ?? []);
    const sum = Math.round(values.reduce((a, b) => a + b, 0) * 10_000) / 10_000;
    return {
      value: values.length > 0 ? sum : null,
      state: values.length > 0 ? 'ok' : 'no-data',
      indicator: `${indicator.id}/rest`,
      period: month,
      href: indicatorHref(indicator.id, { ...world.scope, period: month }),
    };
  });
}

const words = {
  month: { zh: '月份', en: 'Month' },
  total: { zh: '合计', en: 'Total' },
  before: { zh: '上年同月', en: 'Year before' },
  rest: { zh: '其他 {n} 项', en: '{n} others' },
} satisfies Record<string, Words>;
