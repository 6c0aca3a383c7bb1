import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { isMasked } from '#src/domain/sensitive.ts';
import type { Words } from '#src/domain/words.ts';
import type { Translate } from '#src/i18n/locale.ts';
import { isPercent } from './change-words.ts';
import { dimensionLabel } from './dimension-values.ts';
import { outCell, outCount } from './out-cells.ts';
import type { OutTable } from './save-table.ts';
import { shareText } from './share-text.ts';

/** The figure of each value of one dimension, as it leaves the machine: a share, or both sides of a rate, beside it. */
export function breakdownTable(
  indicator: Indicator,
  dimension: string,
  rows: readonly { label: string; result: IndicatorResult }[],
  t: Translate,
): OutTable {
  const label = dimensionLabel(indicator, dimension);
  const total = rows.reduce((sum, { result }) => sum + (result.value ?? 0), 0);
  const isRate = isPercent(indicator);
  const besides = isRate ? [words.numerator, words.denominator] : [words.share];
  return {
    name: `${indicator.text.name.zh}-按${label.zh}`,
    columns: [
      { title: t(label), kind: 'text', width: 24 },
      { title: `${t(indicator.text.name)}（${t(indicator.text.unit)}）`, kind: 'number' },
      ...besides.map((title) => ({ title: t(title), kind: 'number' as const })),
    ],
    rows: rows.map(({ label: value, result }) => [
      value,
      outCell(indicator, result, t),
      ...(isRate
        ? [result.numerator, result.denominator].map((n) => outCount(indicator, n ?? 0, t))
        : [isMasked(indicator, result.value) ? '—' : shareText(result.value, total)]),
    ]),
    notes: [],
  };
}

const words = {
  share: { zh: '占比', en: 'Share' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
} satisfies Record<string, Words>;
