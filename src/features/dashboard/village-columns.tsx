import { type Indicator, indicatorGroups } from '#src/domain/indicator.ts';
import { indicatorGroupNames } from '#src/i18n/group-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { hrefTo } from '#src/ui/address.ts';
import { IndicatorFigure } from './indicator-figure.tsx';
import { indicatorHref, type Scope, scopeQuery } from './scope.ts';
import type { Answers } from './use-indicators.ts';
import { VillageFigure } from './village-figure.tsx';
import styles from './village-tables.module.css';
import type { VillageShown } from './village-values.ts';

/** All villages side by side, an indicator a row; the whole township stands first. */
export function VillageColumns({
  villages,
  indicators,
  answers,
  scope,
}: {
  villages: readonly VillageShown[];
  indicators: readonly Indicator[];
  answers: Answers;
  scope: Scope;
}) {
  const t = useT();
  const groups = indicatorGroups
    .map((group) => ({ group, list: indicators.filter((i) => i.group === group) }))
    .filter(({ list }) => list.length > 0);
  return (
    <section className={styles.scroll} aria-label={t(words.title)}>
      <table className={styles.table} data-villages={villages.length}>
        <caption className="visually-hidden">{t(words.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.name)}</th>
            <th scope="col" className={styles.whole}>
              {t(words.whole)}
            </th>
            {villages.map((v) => (
              <th key={v.id} scope="col">
                {v.id === '' ? (
                  v.name
                ) : (
                  <a
                    href={hrefTo('/indicators', {
                      ...scopeQuery(scope),
                      view: 'villages',
                      village: v.id,
                    })}
                  >
                    {v.name}
                  </a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, list }) => (
          <tbody key={group}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={villages.length + 2}>
                {t(indicatorGroupNames[group])}
              </th>
            </tr>
            {list.map((i) => (
              <tr key={i.id}>
                <th scope="row">
                  {t(i.text.name)}
                  <span className={styles.unit}>{t(i.text.unit)}</span>
                </th>
                <td className={styles.whole}>
                  <IndicatorFigure
                    indicator={i}
                    result={answers.of(i, scope.period)}
                    withUnit={false}
                    href={indicatorHref(i.id, scope)}
                    label={t(words.whole)}
                  />
                </td>
                {villages.map((v) => (
                  <td key={v.id}>
                    <VillageFigure
                      indicator={i}
                      village={v}
                      period={scope.period}
                      answers={answers}
                      scope={scope}
                      label={v.name}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const words = {
  title: { zh: '各村对照', en: 'Villages side by side' },
  name: { zh: '指标', en: 'Indicator' },
  whole: { zh: '全镇', en: 'Township' },
};
