import { lazy, Suspense, useMemo, useState } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
import { type Period, samePeriodLastYear } from '#src/domain/period.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { type OpenWorkspace, useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo, readAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { GroupLists } from './group-lists.tsx';
import { IndicatorCard } from './indicator-card.tsx';
import styles from './overview.module.css';
import { OverviewCharts } from './overview-charts.tsx';
import { cardsOf, chartsOf, hasDrawing } from './overview-choice.ts';
import { PeriodSwitch } from './period-switch.tsx';
import {
  chartMonths,
  type Scope,
  scopeLabel,
  scopeOf,
  scopeQuery,
  trendMonths,
  useScope,
} from './scope.ts';
import { indicatorsInUse } from './use-catalogue.ts';
import { type Answers, readIndicatorsAhead, useIndicators } from './use-indicators.ts';
import { useLater } from './use-later.ts';

const ArrangeDialog = lazy(async () => ({
  default: (await import('./arrange-dialog.tsx')).ArrangeDialog,
}));

const reading = 'overview';

/** Cards of the first paint: those that a laptop shows. All that comes later stands below them, so nothing moves. */
const cardsAtFirst = 10;

/** Reads the figures that the address asks for, before the dashboard is there. */
export function readOverviewAhead(workspace: OpenWorkspace): Promise<unknown> {
  const periods = periodsOf(scopeOf(workspace, readAddress().query));
  const indicators = indicatorsInUse(workspace.settings);
  return readIndicatorsAhead(workspace.storage, indicators, periods, reading);
}

function periodsOf({ period, base }: Scope): Period[] {
  const months = [...new Set([...chartMonths(period), ...trendMonths(period)])];
  return [period, base, ...months, ...months.map(samePeriodLastYear)];
}

/** The dashboard part of 今日: headline figures, charts, then every other indicator by group. */
export function OverviewPage() {
  const t = useT();
  const scope = useScope();
  const { settings, kind } = useWorkspace();
  const indicators = useMemo(() => indicatorsInUse(settings), [settings]);
  const live = useIndicators(indicators, periodsOf(scope), { name: reading });
  return (
    <section className={styles.overview} aria-labelledby="overview-title" data-overview="">
      <header className={styles.head}>
        <h2 id="overview-title" className={styles.title}>
          {t(words.title, { period: t(scopeLabel(scope.period)) })}
        </h2>
        {kind === 'sample' && <span className={styles.practice}>{t(words.practice)}</span>}
        <a className={`${styles.all} no-print`} href={hrefTo('/indicators', scopeQuery(scope))}>
          {t(words.all)}
        </a>
        <a
          className={`${styles.all} no-print`}
          href={hrefTo('/indicators', { ...scopeQuery(scope), view: 'brief' })}
        >
          {t(words.brief)}
        </a>
        <PeriodSwitch scope={scope} />
      </header>
      {live.state === 'failed' && !live.value ? (
        <ErrorPanel error={live.error} />
      ) : live.value ? (
        <Figures answers={live.value} />
      ) : (
        <Skeleton height={520} />
      )}
    </section>
  );
}

function Figures({ answers }: { answers: Answers }) {
  const t = useT();
  const locale = useLocale();
  const scope = useScope();
  const { settings, storage } = useWorkspace();
  const later = useLater();
  const [arranging, setArranging] = useState(false);
  const indicators = indicatorsInUse(settings);
  const hasNews = (i: Indicator) =>
    answers.of(i, scope.period).state !== 'no-data' ||
    answers.of(i, scope.base).state !== 'no-data' ||
    settings.targets[i.id]?.[scope.period.slice(0, 4)] !== undefined;
  const cards = cardsOf(indicators, settings.overview.cards, hasNews);
  const charts = chartsOf(indicators, cards, settings.overview.charts);
  const others = indicators.filter((i) => !cards.includes(i));
  const naming = { locale, today: storage.today(), settings };
  const world = { answers, months: chartMonths(scope.period), scope, naming, t };
  return (
    <>
      {cards.length > 0 ? (
        <ul className={styles.cards} aria-label={t(words.headline)}>
          {(later ? cards : cards.slice(0, cardsAtFirst)).map((i) => (
            <IndicatorCard
              key={i.id}
              indicator={i}
              answers={answers}
              scope={scope}
              targets={settings.targets}
            />
          ))}
        </ul>
      ) : (
        <Notice tone="info" title={t(words.nothing)}>
          {t(words.nothingTodo)}
        </Notice>
      )}
      {later && (
        <>
          <p className="no-print">
            <Button small variant="bare" icon="columns" onClick={() => setArranging(true)}>
              {t(words.arrange)}
            </Button>
          </p>
          <OverviewCharts charts={charts.filter((c) => hasDrawing(c, world))} world={world} />
          <GroupLists indicators={others} hasNews={hasNews} answers={answers} scope={scope} />
          <p className={styles.foot}>
            {t(shared.asOf, { date: answers.facts.today })}
            {t(words.foot)}
          </p>
        </>
      )}
      {arranging && (
        <Suspense>
          <ArrangeDialog
            indicators={indicators}
            cards={cards.map((i) => i.id)}
            charts={charts.map((c) => c.id)}
            onClose={() => setArranging(false)}
          />
        </Suspense>
      )}
    </>
  );
}

const words = {
  title: { zh: '{period}主要指标', en: 'Indicators, {period}' },
  practice: { zh: '练习数据', en: 'Practice data' },
  all: { zh: '全部指标表', en: 'Table of all indicators' },
  brief: { zh: '打印简报', en: 'Printed brief' },
  arrange: { zh: '调整卡片和图表', en: 'Arrange cards and charts' },
  headline: { zh: '主要指标', en: 'Headline indicators' },
  nothing: { zh: '本期还没有可计算的数据', en: 'There is nothing to count in this period yet' },
  nothingTodo: {
    zh: '在台账登记一条记录，或在指标页填报一个数，这里就会出现。下面列出全部指标。',
    en: 'Register a record, or type in a figure on an indicator’s page, and it appears here. All indicators are listed below.',
  },
  foot: {
    zh: '。暂存的记录不计入；点任一数字可看算法和明细。',
    en: '. Drafts are not counted; open any figure to see how it was made and its records.',
  },
};
