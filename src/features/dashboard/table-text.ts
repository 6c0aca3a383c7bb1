import type { Indicator } from '#src/domain/indicator.ts';
import type { Translate } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { sayChange } from './change-words.ts';
import { baseName, type Scope } from './scope.ts';
import type { Answers } from './use-indicators.ts';

/** The table of indicators as tab-separated lines; a figure that is not there says so in words. */
export function tableText(
  indicators: readonly Indicator[],
  answers: Answers,
  scope: Scope,
  t: Translate,
): string {
  const cell = (indicator: Indicator, period: string) => {
    const { value, state, approx } = answers.of(indicator, period);
    if (value !== null) return `${value}${approx}`;
    return t(state === 'not-computable' ? shared.notComputable : shared.noData);
  };
  const head = [t(words.name), t(words.now), t(words.unit), t(baseName(scope)), t(words.change)];
  const rows = indicators.map((i) => [
    t(i.text.name),
    cell(i, scope.period),
    t(i.text.unit),
    cell(i, scope.base),
    t(sayChange(i, answers.of(i, scope.period), answers.of(i, scope.base), baseName(scope)).short),
  ]);
  return [head, ...rows].map((row) => row.join('\t')).join('\n');
}

const words = {
  name: { zh: '指标', en: 'Indicator' },
  now: { zh: '本期', en: 'This period' },
  unit: { zh: '单位', en: 'Unit' },
  change: { zh: '比较', en: 'Change' },
};
