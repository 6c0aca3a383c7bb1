import { type Indicator, indicatorGroups } from '#src/domain/indicator.ts';
import { indicatorGroupNames } from '#src/i18n/group-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { isPercent, sayChange } from './change-words.ts';
import { DerivedText } from './derived-text.tsx';
import { IndicatorFigure } from './indicator-figure.tsx';
import { baseName, baseTitle, indicatorHref, type Scope } from './scope.ts';
import { shareText } from './share-text.ts';
import type { Answers } from './use-indicators.ts';
import { VillageFigure } from './village-figure.tsx';
import styles from './village-tables.module.css';
import { type VillageShown, villageSlice } from './village-values.ts';

/** One village: its figures with the comparison, beside the whole township's. */
export function OneVillage({
  village,
  indicators,
  answers,
  scope,
}: {
  village: VillageShown;
  indicators: readonly Indicator[];
  answers: Answers;
  scope: Scope;
}) {
  const t = useT();
  const groups = indicatorGroups
    .map((group) => ({ group, list: indicators.filter((i) => i.group === group) }))
    .filter(({ list }) => list.length > 0);
  return (
    <section className={styles.scroll} aria-label={village.name}>
      <table className={styles.table} data-village={village.id}>
        <caption className={styles.caption}>{village.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.name)}</th>
            <th scope="col">{village.name}</th>
            <th scope="col">{t(baseTitle(scope))}</th>
            <th scope="col">{t(words.change)}</th>
            <th scope="col" className={styles.whole}>
              {t(words.whole)}
            </th>
            <th scope="col">{t(words.share)}</th>
          </tr>
        </thead>
        {groups.map(({ group, list }) => (
          <tbody key={group}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={6}>
                {t(indicatorGroupNames[group])}
              </th>
            </tr>
            {list.map((i) => {
              const slice = villageSlice(i, village);
              const now = answers.of(i, scope.period, slice);
              const base = answers.of(i, scope.base, slice);
              const whole = answers.of(i, scope.period);
              const change = sayChange(i, now, base, baseName(scope));
              return (
                <tr key={i.id}>
                  <th scope="row">
                    {t(i.text.name)}
                    <span className={styles.unit}>{t(i.text.unit)}</span>
                  </th>
                  {[scope.period, scope.base].map((period) => (
                    <td key={period} className={period === scope.base ? styles.quiet : undefined}>
                      <VillageFigure
                        indicator={i}
                        village={village}
                        period={period}
                        answers={answers}
                        scope={scope}
                        label={t(i.text.name)}
                      />
                    </td>
                  ))}
                  <td className={styles[change.tone]}>
                    <DerivedText indicator={i} from={[now, base]}>
                      {t(change.short)}
                    </DerivedText>
                  </td>
                  <td className={styles.whole}>
                    <IndicatorFigure
                      indicator={i}
                      result={whole}
                      withUnit={false}
                      href={indicatorHref(i.id, scope)}
                      label={t(words.whole)}
                    />
                  </td>
                  <td className={styles.quiet}>
                    {!isPercent(i) && i.formula.kind !== 'ratio' && (
                      <DerivedText indicator={i} from={[now, whole]}>
                        {shareText(now.value, whole.computed.value)}
                      </DerivedText>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const words = {
  name: { zh: '指标', en: 'Indicator' },
  change: { zh: '比较', en: 'Change' },
  whole: { zh: '全镇', en: 'Township' },
  share: { zh: '占全镇', en: 'Share' },
};
