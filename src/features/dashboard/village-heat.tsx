import type { Indicator } from '#src/domain/indicator.ts';
import type { Period } from '#src/domain/period.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import { heatScale } from '#src/ui/charts/heat-scale.ts';
import { isPercent } from './change-words.ts';
import { type ChartWorld, monthShort } from './chart-builder.ts';
import { IndicatorFigure } from './indicator-figure.tsx';
import { indicatorHref, scopeLabel } from './scope.ts';
import { VillageFigure } from './village-figure.tsx';
import styles from './village-heat.module.css';
import { type VillageShown, villageSlice, villagesShown } from './village-values.ts';

/**
 * One indicator, villages down and months across: a real table whose cells carry their number and a colour, and open
 * the records behind them.
 */
export function VillageHeat({
  indicator,
  world,
  whole,
  onSave,
}: {
  indicator: Indicator;
  world: ChartWorld;
  /** The period of the last column. */
  whole: Period;
  /** Saves the table as .xlsx, where the screen has no button of its own for it. */
  onSave?: () => void;
}) {
  const t = useT();
  const { answers, months, naming, scope } = world;
  const villages = villagesShown([indicator], months, answers, naming);
  const valueAt = (village: VillageShown, month: Period) =>
    answers.of(indicator, month, villageSlice(indicator, village)).value;
  const values = villages.flatMap((v) => months.map((m) => valueAt(v, m)));
  const scale = heatScale(values, isPercent(indicator));
  const name = t(indicator.text.name);
  const oneYear = new Set(months.map((m) => m.slice(0, 4))).size === 1;
  return (
    <section className={styles.heat} aria-label={t(words.title, { name })}>
      <div className={styles.scroll}>
        <table className={styles.table} data-heat={indicator.id}>
          <caption className={styles.caption}>
            {t(words.title, { name })}
            <span className={styles.unit}>{t(words.unit, { unit: t(indicator.text.unit) })}</span>
            {onSave && (
              <Button
                className={`${styles.out} no-print`}
                small
                variant="bare"
                icon="download"
                onClick={onSave}
              >
                {t(shared.saveXlsx)}
              </Button>
            )}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t(words.village)}</th>
              {months.map((m) => (
                <th key={m} scope="col">
                  <abbr title={t(scopeLabel(m))}>
                    {oneYear ? monthShort(m, naming.locale) : m.slice(2)}
                  </abbr>
                </th>
              ))}
              <th scope="col">{t(scopeLabel(whole))}</th>
            </tr>
          </thead>
          <tbody>
            {villages.map((v) => (
              <tr key={v.id}>
                <th scope="row">{v.name}</th>
                {[...months, whole].map((period, at) => (
                  <td
                    key={at === months.length ? 'whole' : period}
                    data-step={at < months.length ? scale.stepOf(valueAt(v, period)) : undefined}
                  >
                    <VillageFigure
                      indicator={indicator}
                      village={v}
                      period={period}
                      answers={answers}
                      scope={scope}
                      label={`${v.name} ${t(scopeLabel(period))}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t(words.whole)}</th>
              {[...months, whole].map((period, at) => (
                <td key={at === months.length ? 'whole' : period}>
                  <IndicatorFigure
                    indicator={indicator}
                    result={answers.of(indicator, period)}
                    withUnit={false}
                    href={indicatorHref(indicator.id, { ...scope, period })}
                    label={t(scopeLabel(period))}
                  />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {scale.bands.length > 0 && (
        <ul className={styles.legend} aria-label={t(words.legend)}>
          {scale.bands.map((band) => (
            <li key={band.step}>
              <span className={styles.swatch} data-step={band.step} />
              {band.from === band.to
                ? formatNumber(band.to)
                : `${formatNumber(band.from)}–${formatNumber(band.to)}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const words = {
  title: { zh: '{name}：各村各月', en: '{name}: village by month' },
  unit: { zh: '单位：{unit}', en: 'in {unit}' },
  village: { zh: '村（社区）', en: 'Village' },
  whole: { zh: '全镇', en: 'Township' },
  legend: { zh: '颜色表示的数值', en: 'What the colours stand for' },
};
