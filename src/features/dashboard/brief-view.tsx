import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { BriefPicture } from '#src/domain/brief.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { monthsOf, type Period, samePeriodLastYear } from '#src/domain/period.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { hasSmallCounts } from '#src/ui/charts/chart-spec.ts';
import { chartToSvg, svgToPng } from '#src/ui/charts/save-chart.ts';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { briefOf } from './brief-model.ts';
import { BriefPaper } from './brief-paper.tsx';
import { saveBrief } from './brief-save.ts';
import { barChart, lineChart } from './chart-builder.ts';
import { IndicatorsHead } from './indicators-head.tsx';
import styles from './indicators-page.module.css';
import { cardsOf, chartsOf, hasDrawing, isBars } from './overview-choice.ts';
import { scopeLabel, trendMonths, useScope } from './scope.ts';
import { indicatorsInUse } from './use-catalogue.ts';
import { useIndicators } from './use-indicators.ts';

const ChartPlot = lazy(async () => ({
  default: (await import('#src/ui/charts/chart-plot.tsx')).ChartPlot,
}));

/** Size of a chart on paper, in CSS pixels: as wide as the text of an A4 page. */
const plot = { width: 660, height: 172 };
const chartsPrinted = 6;

/** The dashboard of the period as an A4 brief: to print, or as a Word file. */
export function BriefView() {
  const t = useT();
  const locale = useLocale();
  const scope = useScope();
  const { query } = useAddress();
  const { settings, storage, kind } = useWorkspace();
  const { show } = useToast();
  const [busy, setBusy] = useState(false);
  const paper = useRef<HTMLDivElement>(null);
  const rows = query.get('rows') === 'all' ? 'all' : 'main';
  const indicators = useMemo(() => indicatorsInUse(settings), [settings]);
  const months = briefMonths(scope.period);
  const live = useIndicators(indicators, [
    scope.period,
    scope.base,
    ...months,
    ...months.map(samePeriodLastYear),
  ]);
  const answers = live.value;
  const made = useMemo(() => {
    if (!answers) return undefined;
    const year = scope.period.slice(0, 4);
    const told = indicators.filter((i) => answers.of(i, scope.period).state !== 'no-data');
    const hasTold = (i: Indicator) => told.includes(i);
    const cards = cardsOf(indicators, settings.overview.cards, hasTold);
    const isMain = (i: Indicator) =>
      i.headline || cards.includes(i) || settings.targets[i.id]?.[year] !== undefined;
    const listed = told.filter((i) => rows === 'all' || isMain(i));
    const naming = { locale, today: storage.today(), settings };
    const world = { answers, months: briefMonths(scope.period), scope, naming, t };
    const specs = chartsOf(indicators, cards, settings.overview.charts)
      .filter((chart) => hasDrawing(chart, world))
      .map((chart) => {
        const [first] = chart.indicators;
        return first && isBars(chart)
          ? barChart(first, null, world)
          : lineChart(chart.indicators, world);
      })
      .filter((spec) => !hasSmallCounts(spec))
      .slice(0, chartsPrinted);
    const practice = kind === 'sample';
    const brief = briefOf({ indicators: listed, answers, scope, settings, practice, locale, t });
    return { brief, specs, count: listed.length };
  }, [answers, indicators, scope, settings, rows, locale, storage, kind, t]);

  async function pictures(): Promise<BriefPicture[]> {
    const drawn = [...(paper.current?.querySelectorAll<HTMLElement>('[data-chart]') ?? [])];
    return await Promise.all(
      drawn.flatMap((figure) => {
        const svg = figure.querySelector('svg');
        return svg ? [pictureOf(svg, figure.dataset.title ?? '')] : [];
      }),
    );
  }
  async function save() {
    if (!made) return;
    setBusy(true);
    try {
      const file = await saveBrief(made.brief, await pictures(), settings.township.name);
      show({ text: t(words.saved, { file }) });
    } catch {
      show({ text: t(words.failed), tone: 'error' });
    }
    setBusy(false);
  }
  return (
    <div className={styles.page}>
      <div className="no-print">
        <IndicatorsHead
          view="brief"
          actions={
            <>
              <Button icon="report" busy={busy} onClick={() => void save()}>
                {t(words.word)}
              </Button>
              <Button icon="print" variant="primary" onClick={() => window.print()}>
                {t(shared.print)}
              </Button>
            </>
          }
        >
          <Segmented
            label={t(words.rows)}
            value={rows}
            onChange={(next) => setQuery({ rows: next === 'all' ? 'all' : null })}
            options={[
              { value: 'main', label: t(words.main) },
              { value: 'all', label: t(words.all) },
            ]}
          />
        </IndicatorsHead>
      </div>
      {live.state === 'failed' && !answers ? (
        <ErrorPanel error={live.error} />
      ) : !made ? (
        <Skeleton height={720} />
      ) : made.count === 0 ? (
        <EmptyState title={t(words.nothing, { period: t(scopeLabel(scope.period)) })} />
      ) : (
        <div ref={paper}>
          <BriefPaper
            brief={made.brief}
            period={scope.period}
            charts={made.specs.map((spec) => ({
              id: spec.id,
              title: `${spec.title}（${spec.unit}）`,
              drawing: (
                <Suspense fallback={<Skeleton height={plot.height} />}>
                  <ChartPlot spec={spec} {...plot} />
                </Suspense>
              ),
            }))}
          />
        </div>
      )}
    </div>
  );
}

/** The months of the year up to the period's end: a monthly brief shows how the year has gone so far. */
function briefMonths(period: Period): string[] {
  const last = monthsOf(period).at(-1) ?? '';
  return trendMonths(period).filter((month) => month <= last);
}

async function pictureOf(svg: SVGSVGElement, title: string): Promise<BriefPicture> {
  const png = await svgToPng(chartToSvg(svg, title));
  return {
    title,
    png: new Uint8Array(await png.arrayBuffer()),
    width: plot.width,
    height: plot.height + 34,
  };
}

const words = {
  word: { zh: '存为 Word', en: 'Save as Word' },
  rows: { zh: '列出哪些指标', en: 'Which indicators' },
  main: { zh: '主要指标', en: 'Main ones' },
  all: { zh: '全部有数据的', en: 'All with data' },
  nothing: {
    zh: '{period}还没有可列入简报的数据',
    en: 'Nothing to put into a brief for {period} yet',
  },
  saved: { zh: '已保存为 {file}', en: 'Saved as {file}' },
  failed: {
    zh: 'Word 文件没有写成，请再试一次',
    en: 'The Word file could not be written; please try again',
  },
};
