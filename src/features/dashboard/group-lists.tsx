import { type Indicator, indicatorGroups } from '#src/domain/indicator.ts';
import { indicatorGroupNames } from '#src/i18n/group-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { sayChange } from './change-words.ts';
import { DerivedText } from './derived-text.tsx';
import { IndicatorFigure } from './indicator-figure.tsx';
import styles from './overview.module.css';
import { baseName, indicatorHref, type Scope } from './scope.ts';
import type { Answers } from './use-indicators.ts';

/**
 * All other indicators as small tables, one per group, set in columns like a yearbook; those without any figure are
 * folded away behind one line.
 */
export function GroupLists({
  indicators,
  hasNews,
  answers,
  scope,
}: {
  indicators: readonly Indicator[];
  hasNews: (indicator: Indicator) => boolean;
  answers: Answers;
  scope: Scope;
}) {
  const t = useT();
  const told = indicators.filter(hasNews);
  const silent = indicators.filter((i) => !hasNews(i));
  return (
    <>
      <Columns indicators={told} answers={answers} scope={scope} />
      {silent.length > 0 && (
        <details className={styles.silent}>
          <summary>{t(words.silent, { n: silent.length })}</summary>
          <Columns indicators={silent} answers={answers} scope={scope} />
        </details>
      )}
    </>
  );
}

function Columns({
  indicators,
  answers,
  scope,
}: {
  indicators: readonly Indicator[];
  answers: Answers;
  scope: Scope;
}) {
  const t = useT();
  const groups = indicatorGroups
    .map((group) => ({ group, list: indicators.filter((i) => i.group === group) }))
    .filter(({ list }) => list.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      {groups.map(({ group, list }) => (
        <table key={group} className={styles.group}>
          <caption>{t(indicatorGroupNames[group])}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t(words.name)}</th>
              <th scope="col">{t(words.figure)}</th>
              <th scope="col">{t(words.change)}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((i) => {
              const now = answers.of(i, scope.period);
              const base = answers.of(i, scope.base);
              const change = sayChange(i, now, base, baseName(scope));
              return (
                <tr key={i.id}>
                  <th scope="row">{t(i.text.name)}</th>
                  <td>
                    <IndicatorFigure
                      indicator={i}
                      result={now}
                      label={t(i.text.name)}
                      href={indicatorHref(i.id, scope)}
                    />
                  </td>
                  <td className={styles[change.tone]}>
                    <DerivedText indicator={i} from={[now, base]}>
                      {base.value === null ? '' : t(change.short)}
                    </DerivedText>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </div>
  );
}

const words = {
  silent: {
    zh: '另有 {n} 项指标本期没有数据',
    en: '{n} more indicators have no data in this period',
  },
  name: { zh: '指标', en: 'Indicator' },
  figure: { zh: '数值', en: 'Figure' },
  change: { zh: '比较', en: 'Change' },
};
