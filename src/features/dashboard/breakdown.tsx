import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { monthsOf } from '#src/domain/period.ts';
import { isMasked } from '#src/domain/sensitive.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { IconButton } from '#src/ui/button.tsx';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { Figure } from '#src/ui/figure.tsx';
import { breakdownTable } from './breakdown-table.ts';
import { isPercent } from './change-words.ts';
import { sliceId } from './chart-builder.ts';
import { DerivedText } from './derived-text.tsx';
import { dimensionLabel, dimensionValues, type Naming, sliceLabel } from './dimension-values.ts';
import styles from './indicator-page.module.css';
import { isCountMasked } from './masked-counts.ts';
import { indicatorHref, type Scope } from './scope.ts';
import { shareText } from './share-text.ts';
import type { Answers } from './use-indicators.ts';
import { useTableOut } from './use-save-table.ts';

/**
 * The figure of each value of one dimension, largest first, as a table with bars in it; each opens its records, and the
 * table is saved as .xlsx.
 */
export function Breakdown({
  indicator,
  dimension,
  answers,
  scope,
  naming,
}: {
  indicator: Indicator;
  dimension: string;
  answers: Answers;
  scope: Scope;
  naming: Naming;
}) {
  const t = useT();
  const out = useTableOut();
  const name = t(dimensionLabel(indicator, dimension));
  const rows = dimensionValues(indicator, dimension, monthsOf(scope.period), answers.facts)
    .map((value) => ({
      value,
      label: sliceLabel(indicator, dimension, value, naming),
      result: answers.of(indicator, scope.period, { dimension, value }),
    }))
    .filter(
      ({ result }) =>
        result.state === 'not-computable' || (result.value ?? 0) > 0 || isPercent(indicator),
    )
    .sort((a, b) => (b.result.value ?? -1) - (a.result.value ?? -1));
  // A joint sum with parts typed in by hand has none of these: nobody typed them by kind.
  const isTold = ({ computed, value }: IndicatorResult) =>
    value !== null || computed.denominator !== undefined;
  if (!rows.some(({ result }) => isTold(result))) return null;
  const most = isPercent(indicator)
    ? 100
    : Math.max(...rows.map(({ result }) => result.value ?? 0));
  const total = rows.reduce((sum, { result }) => sum + (result.value ?? 0), 0);
  return (
    <table className={styles.breakdown} data-breakdown={dimension}>
      <caption>
        {t(words.by, { name })}
        <IconButton
          className={`${styles.out} no-print`}
          icon="download"
          label={t(words.save, { name })}
          onClick={() => void out.save(() => breakdownTable(indicator, dimension, rows, t))}
        />
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{t(indicator.text.name)}</th>
          <th scope="col">{t(isPercent(indicator) ? words.counts : words.share)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, label, result }) => (
          <tr key={value}>
            <th scope="row">{label}</th>
            <td>
              <span
                className={styles.rowBar}
                style={{ width: most > 0 ? `${((result.value ?? 0) / most) * 60}%` : 0 }}
              />
              <MaskedInPrint when={isMasked(indicator, result.value)}>
                <Figure
                  size="cell"
                  indicator={sliceId(indicator, { dimension, value })}
                  period={scope.period}
                  value={result.value}
                  state={result.state}
                  unit={isPercent(indicator) ? '%' : undefined}
                  label={label}
                  href={indicatorHref(indicator.id, scope, { slice: `${dimension}:${value}` })}
                />
              </MaskedInPrint>
            </td>
            <td className={styles.quiet}>
              {isPercent(indicator) ? (
                <MaskedInPrint
                  when={isCountMasked(indicator, result.numerator ?? 0, result.denominator ?? 0)}
                >
                  {`${formatNumber(result.numerator ?? 0)}/${formatNumber(result.denominator ?? 0)}`}
                </MaskedInPrint>
              ) : (
                <DerivedText indicator={indicator} from={[result]}>
                  {shareText(result.value, total)}
                </DerivedText>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const words = {
  save: { zh: '存为 .xlsx：按{name}', en: 'Save as .xlsx: by {name}' },
  by: { zh: '按{name}', en: 'By {name}' },
  share: { zh: '占比', en: 'Share' },
  counts: { zh: '分子/分母', en: 'Numerator/denominator' },
};
