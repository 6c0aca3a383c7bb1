import { type Indicator, isFraction } from '#src/domain/indicator.ts';
import type { ReportedFigure } from '#src/domain/reported-figure.ts';
import { formatDate, formatNumber } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Badge } from '#src/ui/badge.tsx';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { Figure } from '#src/ui/figure.tsx';
import { sayChange } from './change-words.ts';
import { DerivedText } from './derived-text.tsx';
import { IndicatorFigure } from './indicator-figure.tsx';
import styles from './indicator-page.module.css';
import { isCountMasked } from './masked-counts.ts';
import { baseName, indicatorHref, type Scope } from './scope.ts';
import { targetStatus } from './target-status.ts';
import type { Answers } from './use-indicators.ts';

/** The indicator's figure with its state, both sides of its fraction, the comparison and the target. */
export function MainFigure({
  indicator,
  answers,
  scope,
}: {
  indicator: Indicator;
  answers: Answers;
  scope: Scope;
}) {
  const t = useT();
  const locale = useLocale();
  const { settings } = useWorkspace();
  const result = answers.of(indicator, scope.period);
  const base = answers.of(indicator, scope.base);
  const change = sayChange(indicator, result, base, baseName(scope));
  const status = targetStatus(indicator, result, settings.targets);
  const { numerator, denominator } = result.computed;
  const isPart = isFraction(indicator.formula);
  return (
    <section className={styles.figure} aria-label={t(words.figure)}>
      <div>
        <IndicatorFigure
          indicator={indicator}
          result={result}
          size="large"
          label={t(indicator.text.name)}
        />
        <p className={styles.quiet}>
          {t(words[result.source])}
          {' · '}
          {t(shared.asOf, { date: formatDate(result.asOf, locale) })}
        </p>
        {result.computed.typed?.map((figure) => (
          <TypedPart key={figure.indicator} figure={figure} scope={scope} />
        ))}
        {result.state === 'not-computable' && <p>{t(shared.notComputableWhy)}</p>}
        {result.state === 'no-data' && <p>{t(shared.noDataWhy)}</p>}
      </div>
      {numerator !== undefined && denominator !== undefined && (
        <p className={styles.fraction}>
          <MaskedInPrint when={isCountMasked(indicator, numerator, denominator)}>
            {isPart ? (
              <>
                <a
                  href={indicatorHref(indicator.id, scope, { list: 'numerator' })}
                  data-side="numerator"
                >
                  {t(words.numerator, { n: formatNumber(numerator) })}
                </a>
                <span aria-hidden="true" className={styles.bar} />
                <a
                  href={indicatorHref(indicator.id, scope, { list: 'denominator' })}
                  data-side="denominator"
                >
                  {t(words.denominator, { n: formatNumber(denominator) })}
                </a>
              </>
            ) : (
              <>
                <span>{t(words.numerator, { n: formatNumber(numerator) })}</span>
                <span aria-hidden="true" className={styles.bar} />
                <span>{t(words.denominator, { n: formatNumber(denominator) })}</span>
              </>
            )}
          </MaskedInPrint>
        </p>
      )}
      <div>
        {base.value !== null && (
          <p className={styles.quiet}>
            {t(baseName(scope))}{' '}
            <IndicatorFigure indicator={indicator} result={base} size="inline" />
          </p>
        )}
        <p className={styles[change.tone]} data-change={change.tone}>
          <DerivedText indicator={indicator} from={[result, base]}>
            {t(change.full)}
          </DerivedText>
        </p>
        {status && (
          <DerivedText indicator={indicator} from={[result]}>
            <Badge tone={status.tone}>{t(status.words)}</Badge>
          </DerivedText>
        )}
      </div>
    </section>
  );
}

/** A part of a joint sum that is typed in by hand, with a way to where that was done. */
function TypedPart({ figure, scope }: { figure: ReportedFigure; scope: Scope }) {
  const t = useT();
  const part = catalogue.indicators.get(figure.indicator);
  if (!part) return null;
  return (
    <p className={styles.quiet} data-typed-part={part.id}>
      {t(words.typedPart)}
      <a href={indicatorHref(part.id, scope)}>{t(part.text.name)}</a>{' '}
      <Figure
        indicator={part.id}
        period={figure.period}
        value={figure.value}
        state="ok"
        approx={figure.approx}
        unit={t(part.text.unit)}
        size="inline"
      />
    </p>
  );
}

const words = {
  typedPart: { zh: '其中手工填报：', en: 'of which typed in by hand: ' },
  figure: { zh: '本期数值', en: 'Figure of the period' },
  numerator: { zh: '分子 {n}', en: 'numerator {n}' },
  denominator: { zh: '分母 {n}', en: 'denominator {n}' },
  records: { zh: '由台账计算', en: 'computed from the records' },
  reported: { zh: '手工填报', en: 'typed in by hand' },
  none: { zh: '没有来源', en: 'no source' },
};
