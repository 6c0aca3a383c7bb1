import type { Indicator } from '#src/domain/indicator.ts';
import { samePeriodLastYear } from '#src/domain/period.ts';
import { indicatorGroupNames } from '#src/i18n/group-words.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { useKeptFocus } from '#src/ui/use-kept-focus.ts';
import { Breakdown } from './breakdown.tsx';
import { breakdownsOf, villageDimension } from './dimension-values.ts';
import { HowMade } from './how-made.tsx';
import styles from './indicator-page.module.css';
import { IndicatorTrend } from './indicator-trend.tsx';
import { MainFigure } from './main-figure.tsx';
import { OwnIndicatorButtons } from './own-indicator-buttons.tsx';
import { PeriodSwitch } from './period-switch.tsx';
import { RecordList } from './record-list.tsx';
import { ReportedPanel } from './reported-panel.tsx';
import { scopeLabel, scopeQuery, trendMonths, useScope } from './scope.ts';
import { TargetEditor } from './target-editor.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { type Answers, useIndicators } from './use-indicators.ts';
import { useTableOut } from './use-save-table.ts';
import { VillageHeat } from './village-heat.tsx';
import { heatOutTable } from './village-tables.ts';
import { villagesShown } from './village-values.ts';

/** One indicator: its figure, how it is made, its trend, its parts and the very records behind it. */
export function IndicatorPage({ indicatorId }: { indicatorId: string }) {
  const t = useT();
  const indicator = useCatalogue().indicators.get(indicatorId);
  const scope = useScope();
  if (!indicator) {
    return (
      <EmptyState
        title={t(words.unknown)}
        actions={<a href={hrefTo('/indicators', scopeQuery(scope))}>{t(words.all)}</a>}
      />
    );
  }
  return <Known indicator={indicator} />;
}

function Known({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const scope = useScope();
  const { kind } = useWorkspace();
  const months = trendMonths(scope.period);
  const live = useIndicators(
    [indicator],
    [scope.period, scope.base, ...months, ...months.map(samePeriodLastYear)],
    { sliced: true },
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title={t(indicator.text.name)}
        facts={
          <>
            <span>{t(scopeLabel(scope.period))}</span>
            <span>{t(indicatorGroupNames[indicator.group])}</span>
            {kind === 'sample' && <strong>{t(words.practice)}</strong>}
          </>
        }
        actions={
          <>
            <OwnIndicatorButtons indicator={indicator} />
            <a href={hrefTo('/indicators', scopeQuery(scope))}>{t(words.all)}</a>
          </>
        }
      >
        <PeriodSwitch scope={scope} />
      </PageHeader>
      {live.state === 'failed' && !live.value ? (
        <ErrorPanel error={live.error} />
      ) : live.value ? (
        <Body indicator={indicator} answers={live.value} />
      ) : (
        <Skeleton height={560} />
      )}
    </div>
  );
}

function Body({ indicator, answers }: { indicator: Indicator; answers: Answers }) {
  const t = useT();
  const locale = useLocale();
  const scope = useScope();
  const { settings, storage } = useWorkspace();
  const out = useTableOut();
  const result = answers.of(indicator, scope.period);
  const naming = { locale, today: storage.today(), settings };
  const year = scope.period.slice(0, 4);
  // Another target fills the box anew, and the one who saved it is still there.
  const target = `${year}:${settings.targets[indicator.id]?.[year]}`;
  const targetPlace = useKeptFocus(target, 'input');
  const world = { answers, months: trendMonths(scope.period), scope, naming, t };
  const heat = () => {
    const villages = villagesShown([indicator], world.months, answers, naming);
    return heatOutTable(indicator, villages, world.months, scope.period, answers, t);
  };
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <MainFigure indicator={indicator} answers={answers} scope={scope} />
        <IndicatorTrend indicator={indicator} world={world} />
        <div className={styles.breakdowns}>
          {breakdownsOf(indicator).map((dimension) => (
            <Breakdown
              key={dimension}
              indicator={indicator}
              dimension={dimension}
              answers={answers}
              scope={scope}
              naming={naming}
            />
          ))}
        </div>
        {villageDimension(indicator) &&
          settings.villages.length > 0 &&
          result.computed.state !== 'no-data' && (
            <VillageHeat
              indicator={indicator}
              world={world}
              whole={scope.period}
              onSave={() => void out.save(heat)}
            />
          )}
        {(indicator.ledgers.length > 0 || result.source === 'reported') && (
          <RecordList indicator={indicator} result={result} scope={scope} naming={naming} />
        )}
      </div>
      <aside className={styles.aside} aria-label={t(words.aside)}>
        <HowMade indicator={indicator} />
        <section>
          <h2 className={styles.heading}>{t(words.reported)}</h2>
          <ReportedPanel indicator={indicator} result={result} />
        </section>
        <section>
          <h2 className={styles.heading}>{t(words.target)}</h2>
          <div {...targetPlace}>
            <TargetEditor key={target} indicator={indicator} year={year} />
          </div>
        </section>
      </aside>
    </div>
  );
}

const words = {
  unknown: { zh: '没有这个指标', en: 'There is no such indicator' },
  all: { zh: '全部指标', en: 'All indicators' },
  practice: { zh: '练习数据', en: 'Practice data' },
  aside: { zh: '算法、填报与目标', en: 'Definition, figures by hand and target' },
  reported: { zh: '手工填报', en: 'Reported by hand' },
  target: { zh: '年度目标', en: 'Target of the year' },
};
