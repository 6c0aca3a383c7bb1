import { approxMarks } from '#src/domain/approx-marks.ts';
import { type IndicatorResult, isTypedIn } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Settings } from '#src/domain/settings.ts';
import { formatDifference, formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { Badge } from '#src/ui/badge.tsx';
import { IconButton } from '#src/ui/button.tsx';
import { sayChange } from './change-words.ts';
import { DerivedText } from './derived-text.tsx';
import { IndicatorFigure } from './indicator-figure.tsx';
import styles from './indicators-page.module.css';
import { reportedText } from './reported-dialog.tsx';
import { baseName, indicatorHref, type Scope } from './scope.ts';
import { targetStatus } from './target-status.ts';
import type { Answers } from './use-indicators.ts';

/** The rows of one group under its name. */
export function IndicatorRows({
  name,
  quiet,
  indicators,
  answers,
  scope,
  targets,
  onEnter,
}: {
  name: string;
  /** Rows without a figure. */
  quiet: boolean;
  indicators: readonly Indicator[];
  answers: Answers;
  scope: Scope;
  targets: Settings['targets'];
  onEnter: (indicator: Indicator, result: IndicatorResult) => void;
}) {
  const t = useT();
  return (
    <tbody className={quiet ? styles.silent : undefined}>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={8}>
          {name}
        </th>
      </tr>
      {indicators.map((i) => {
        const now = answers.of(i, scope.period);
        const base = answers.of(i, scope.base);
        const change = sayChange(i, now, base, baseName(scope));
        const status = targetStatus(i, now, targets);
        const href = indicatorHref(i.id, scope);
        return (
          <tr key={i.id}>
            <th scope="row">
              <a href={href}>{t(i.text.name)}</a>
            </th>
            <td>
              <IndicatorFigure
                indicator={i}
                result={now}
                href={href}
                withUnit={false}
                label={t(i.text.name)}
              />
            </td>
            <td className={styles.unit}>{t(i.text.unit)}</td>
            <td className={styles.base}>
              <IndicatorFigure indicator={i} result={base} withUnit={false} />
            </td>
            <td className={styles[change.tone]}>
              <DerivedText indicator={i} from={[now, base]}>
                {t(change.short)}
              </DerivedText>
            </td>
            <td className={styles.words}>
              {status && (
                <DerivedText indicator={i} from={[now]}>
                  <Badge plain tone={status.tone}>
                    {t(status.words)}
                  </Badge>
                </DerivedText>
              )}
            </td>
            <td className={styles.words}>
              <DerivedText
                indicator={i}
                from={now.source === 'records' && now.reported ? [now, now.reported] : []}
              >
                <Source indicator={i} result={now} />
              </DerivedText>
            </td>
            <td className={`${styles.enter} no-print`}>
              <IconButton
                icon="edit"
                label={t(words.enter, { name: t(i.text.name) })}
                onClick={() => onEnter(i, now)}
              />
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}

function Source({ indicator, result }: { indicator: Indicator; result: IndicatorResult }) {
  const t = useT();
  const { source, reported, difference } = result;
  const isPartly = source === 'records' && isTypedIn(result);
  if (source !== 'records' || !reported) return t(isPartly ? words.partly : words[source]);
  const { before, behind } = approxMarks(reported.approx);
  const unit = indicator.text.unit.en;
  const typed = t({
    zh: reportedText(indicator, reported),
    en: `${before.en}${formatNumber(reported.value)}${behind.en}${unit === '%' ? unit : ` ${unit}`}`,
  });
  return (
    <span data-difference={difference ?? ''}>
      {difference === null
        ? t(words.bothPlain, { typed })
        : difference === 0
          ? t(words.bothSame, { typed })
          : t(words.both, { typed, n: formatDifference(difference) })}
    </span>
  );
}

const words = {
  records: { zh: '台账', en: 'records' },
  reported: { zh: '填报', en: 'by hand' },
  partly: { zh: '台账和填报', en: 'records and by hand' },
  none: { zh: '无', en: 'none' },
  both: { zh: '台账；填报 {typed}，相差 {n}', en: 'records; by hand {typed}, differs by {n}' },
  bothSame: { zh: '台账；填报 {typed}，一致', en: 'records; by hand {typed}, the same' },
  bothPlain: { zh: '台账；填报 {typed}', en: 'records; by hand {typed}' },
  enter: { zh: '填报：{name}', en: 'Report by hand: {name}' },
};
