import { type Words, w } from '#src/domain/words.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { type ChartSpec, hasValues } from '#src/ui/charts/chart-spec.ts';

/** What the chart shows in one sentence: its name for screen readers, or why there is nothing to draw. */
export function chartSummary(spec: ChartSpec): Words {
  if (!hasValues(spec)) {
    const states = spec.series.filter((s) => s.role === 'main').flatMap((s) => s.cells);
    return states.some((cell) => cell.state === 'not-computable')
      ? w(
          `${spec.title}：分母为 0，无法计算。`,
          `${spec.title}: the denominator is 0, so there is no rate.`,
        )
      : w(`${spec.title}：本期还没有数据。`, `${spec.title}: no data in this period yet.`);
  }
  const parts = spec.series
    .filter((s) => s.role === 'main')
    .map((s) => {
      const known = s.cells.flatMap((cell, i) =>
        cell.value === null ? [] : [{ value: cell.value, at: spec.categories[i]?.long ?? '' }],
      );
      const top = known.reduce(
        (a, b) => (b.value > a.value ? b : a),
        known[0] ?? { value: 0, at: '' },
      );
      const low = known.reduce(
        (a, b) => (b.value < a.value ? b : a),
        known[0] ?? { value: 0, at: '' },
      );
      const say = (value: number) =>
        `${formatNumber(value)}${spec.unit === '%' ? '%' : ` ${spec.unit}`}`;
      return w(
        `${s.label}：最高 ${top.at} ${say(top.value)}，最低 ${low.at} ${say(low.value)}`,
        `${s.label}: highest ${say(top.value)} in ${top.at}, lowest ${say(low.value)} in ${low.at}`,
      );
    });
  return {
    zh: `${spec.title}图。${parts.map((p) => p.zh).join('；')}。按 T 键看表格。`,
    en: `Chart: ${spec.title}. ${parts.map((p) => p.en).join('; ')}. Press T for the table.`,
  };
}
