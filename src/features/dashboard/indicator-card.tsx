import { isTypedIn } from '#src/domain/evaluate.ts';
import { type Indicator, isSnapshot } from '#src/domain/indicator.ts';
import type { Settings } from '#src/domain/settings.ts';
import { useT } from '#src/i18n/locale.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Sparkline } from '#src/ui/charts/sparkline.tsx';
import { sayChange } from './change-words.ts';
import { DerivedText } from './derived-text.tsx';
import { IndicatorFigure } from './indicator-figure.tsx';
import styles from './overview.module.css';
import { baseName, indicatorHref, type Scope, trendMonths } from './scope.ts';
import { targetStatus } from './target-status.ts';
import type { Answers } from './use-indicators.ts';

/** A headline indicator: its figure, last year's, the change in words, the target's state and a tiny trend. */
export function IndicatorCard({
  indicator,
  answers,
  scope,
  targets,
}: {
  indicator: Indicator;
  answers: Answers;
  scope: Scope;
  targets: Settings['targets'];
}) {
  const t = useT();
  const now = answers.of(indicator, scope.period);
  const base = answers.of(indicator, scope.base);
  const change = sayChange(indicator, now, base, baseName(scope));
  const status = targetStatus(indicator, now, targets);
  const isTrend = !isSnapshot(indicator.formula);
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{t(indicator.text.name)}</h3>
      <div className={styles.line}>
        <IndicatorFigure
          indicator={indicator}
          result={now}
          size="large"
          label={t(indicator.text.name)}
          href={indicatorHref(indicator.id, scope)}
        />
        {isTrend && (
          <Sparkline
            values={trendMonths(scope.period).map((m) => answers.of(indicator, m).value)}
            width={72}
          />
        )}
      </div>
      <p className={styles.base}>
        {base.value !== null && (
          <>
            {t(baseName(scope))}{' '}
            <IndicatorFigure indicator={indicator} result={base} size="inline" />
            <span aria-hidden="true">{t(words.stop)}</span>
          </>
        )}
        <span data-change={change.tone} className={styles[change.tone]}>
          <DerivedText indicator={indicator} from={[now, base]}>
            {t(base.value === null ? change.full : change.short)}
          </DerivedText>
        </span>
      </p>
      {now.source === 'reported' ? (
        <p className={styles.base}>{t(words.reported)}</p>
      ) : (
        isTypedIn(now) && <p className={styles.base}>{t(words.partly)}</p>
      )}
      {status && (
        <p className={styles.target}>
          <DerivedText indicator={indicator} from={[now]}>
            <Badge plain tone={status.tone}>
              {t(status.words)}
            </Badge>
          </DerivedText>
        </p>
      )}
    </li>
  );
}

const words = {
  stop: { zh: '，', en: ', ' },
  reported: { zh: '手工填报', en: 'typed in by hand' },
  partly: { zh: '部分手工填报', en: 'typed in by hand in part' },
};
