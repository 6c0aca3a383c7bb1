import { approxMarks } from '#src/domain/approx-marks.ts';
import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { isMasked, underFive } from '#src/domain/sensitive.ts';
import { formatNumber } from '#src/i18n/format.ts';
import type { Translate } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { sayChange } from './change-words.ts';
import { isCountMasked } from './masked-counts.ts';
import type { OutTable } from './save-table.ts';
import { baseName, baseTitle, type Scope } from './scope.ts';
import { targetStatus } from './target-status.ts';
import type { Answers } from './use-indicators.ts';

/** A figure on its way out: a number, a number with its word (50余, 50+), the words for a missing one, or 不足5. */
export function outCell(
  indicator: Indicator,
  { value, state, approx }: Pick<IndicatorResult, 'value' | 'state' | 'approx'>,
  t: Translate,
): string | number {
  if (value === null) return t(state === 'not-computable' ? shared.notComputable : shared.noData);
  if (isMasked(indicator, value)) return t(underFive);
  if (approx === '') return value;
  const { before, behind } = approxMarks(approx);
  return `${t(before)}${formatNumber(value, { table: true })}${t(behind)}`;
}

/** A plain count behind a figure, on its way out: a side of its fraction, what one record adds. */
export function outCount(indicator: Indicator, value: number, t: Translate): string | number {
  return isCountMasked(indicator, value) ? t(underFive) : value;
}

/** The change on its way out; a masked side is not given away by the difference. */
export function outChange(
  indicator: Indicator,
  now: IndicatorResult,
  base: IndicatorResult,
  scope: Scope,
  t: Translate,
): string {
  if (isMasked(indicator, now.value) || isMasked(indicator, base.value)) return '—';
  return t(sayChange(indicator, now, base, baseName(scope)).short);
}

/** The table of indicators with comparison and target, as it leaves the machine. */
export function indicatorTable(
  indicators: readonly Indicator[],
  targets: Parameters<typeof targetStatus>[2],
  answers: Answers,
  scope: Scope,
  t: Translate,
): OutTable {
  return {
    name: '指标表',
    columns: [
      { title: t(words.name), kind: 'text', width: 28 },
      { title: t(words.now), kind: 'number' },
      { title: t(words.unit), kind: 'text' },
      { title: t(baseTitle(scope)), kind: 'number' },
      { title: t(words.change), kind: 'text', width: 18 },
      { title: t(words.target), kind: 'text', width: 22 },
    ],
    rows: indicators.map((i) => {
      const now = answers.of(i, scope.period);
      const base = answers.of(i, scope.base);
      const status = targetStatus(i, now, targets);
      return [
        t(i.text.name),
        outCell(i, now, t),
        t(i.text.unit),
        outCell(i, base, t),
        outChange(i, now, base, scope, t),
        status ? t(status.words) : null,
      ];
    }),
    notes: [],
  };
}

const words = {
  name: { zh: '指标', en: 'Indicator' },
  now: { zh: '本期', en: 'This period' },
  unit: { zh: '单位', en: 'Unit' },
  change: { zh: '比较', en: 'Change' },
  target: { zh: '目标', en: 'Target' },
};
