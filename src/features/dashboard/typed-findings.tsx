import { checkTyped, findingWords } from '#src/domain/cross-check.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { type Period, samePeriodLastYear } from '#src/domain/period.ts';
import { useT } from '#src/i18n/locale.ts';
import { catalogue, crossRules } from '#src/ledgers/registry.ts';
import { Notice } from '#src/ui/notice.tsx';
import { readTyped } from './reported-store.ts';
import { useIndicators } from './use-indicators.ts';

/** While a figure is typed in: which rules (勾稽) it would break, and whether it swings against last year. */
export function TypedFindings({
  indicator,
  period,
  typed,
}: {
  indicator: Indicator;
  period: Period;
  typed: string;
}) {
  const t = useT();
  const lastYear = samePeriodLastYear(period);
  const live = useIndicators(concerned(indicator), [period, lastYear]);
  const figure = readTyped(typed, indicator);
  const answers = live.value;
  if (!answers || !figure.ok) return null;
  const findings = checkTyped(
    { indicator: indicator.id, period, ...figure.value },
    crossRules,
    lastYear,
    (id, of) => {
      const known = catalogue.indicators.get(id);
      return known && answers.of(known, of);
    },
  );
  return findings.map((finding) => (
    <Notice key={finding.rule} tone="warn" announce>
      {t(findingWords(finding, catalogue.indicators))}
    </Notice>
  ));
}

/** The indicator and every other that a rule ties to it. */
function concerned(indicator: Indicator): Indicator[] {
  const ids = crossRules
    .map((rule) => (rule.kind === 'carry' ? [rule.out, rule.in] : [...rule.parts, rule.whole]))
    .filter((of) => of.includes(indicator.id))
    .flat();
  const others = [...new Set(ids)].flatMap((id) => catalogue.indicators.get(id) ?? []);
  return [indicator, ...others.filter((i) => i.id !== indicator.id)];
}
