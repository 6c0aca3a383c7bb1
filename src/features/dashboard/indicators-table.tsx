import { lazy, Suspense, useMemo, useState } from 'react';
import type { IndicatorResult } from '#src/domain/evaluate.ts';
import { type Indicator, indicatorGroups } from '#src/domain/indicator.ts';
import { indicatorGroupNames } from '#src/i18n/group-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { SearchInput } from '#src/ui/search-input.tsx';
import { Select } from '#src/ui/select.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { GroupSelect } from './group-select.tsx';
import { IndicatorRows } from './indicator-rows.tsx';
import { IndicatorsHead } from './indicators-head.tsx';
import styles from './indicators-page.module.css';
import { indicatorTable } from './out-cells.ts';
import { ReportedDialog } from './reported-dialog.tsx';
import { baseTitle, useScope } from './scope.ts';
import { indicatorsInUse } from './use-catalogue.ts';
import { useIndicatorMatch } from './use-indicator-match.ts';
import { useIndicators } from './use-indicators.ts';
import { useTableOut } from './use-save-table.ts';

const OwnIndicatorDialog = lazy(async () => ({
  default: (await import('./own-indicator-dialog.tsx')).OwnIndicatorDialog,
}));

/**
 * All indicators in one table by group, those with a figure first: figure, comparison, target and source, with entry
 * by hand. What is searched, where figures come from and the group stand in the address.
 */
export function IndicatorsTable() {
  const t = useT();
  const scope = useScope();
  const { query } = useAddress();
  const { settings } = useWorkspace();
  const out = useTableOut();
  const [typing, setTyping] = useState<{ indicator: Indicator; result: IndicatorResult }>();
  const [defining, setDefining] = useState(false);
  const indicators = useMemo(() => indicatorsInUse(settings), [settings]);
  const live = useIndicators(indicators, [scope.period, scope.base]);
  const answers = live.value;
  const source = query.get('source') ?? '';
  const group = query.get('group') ?? '';
  const isMatch = useIndicatorMatch(query.get('q') ?? '');
  const hasFigure = (i: Indicator) => answers?.of(i, scope.period).source !== 'none';
  const isFrom = (i: Indicator) => {
    if (source === '' || !answers) return true;
    return source === 'data' ? hasFigure(i) : answers.of(i, scope.period).source === source;
  };
  const shown = indicators.filter(
    (i) => isMatch(i) && isFrom(i) && (group === '' || i.group === group),
  );
  const told = shown.filter(hasFigure);
  const silent = shown.filter((i) => !hasFigure(i));
  const table = () =>
    answers && indicatorTable([...told, ...silent], settings.targets, answers, scope, t);
  return (
    <div className={styles.page}>
      <IndicatorsHead
        view="table"
        facts={
          <>
            <span>{t(words.count, { n: shown.length })}</span>
            {answers && <span>{t(words.told, { n: told.length })}</span>}
          </>
        }
        actions={
          <>
            <Button icon="plus" onClick={() => setDefining(true)}>
              {t(words.define)}
            </Button>
            <Button
              icon="copy"
              onClick={() => {
                const rows = table();
                if (rows) void out.copy(rows);
              }}
            >
              {t(words.copy)}
            </Button>
            <Button
              icon="download"
              onClick={() => {
                const rows = table();
                if (rows) void out.save(() => rows);
              }}
            >
              {t(shared.saveXlsx)}
            </Button>
          </>
        }
      >
        <SearchInput
          className={styles.search}
          label={t(words.search)}
          value={query.get('q') ?? ''}
          onSearch={(text) => setQuery({ q: text })}
        />
        <GroupSelect />
        <Select
          className={styles.choice}
          aria-label={t(words.source)}
          value={source}
          emptyLabel={t(words.anySource)}
          onChange={(event) => setQuery({ source: event.target.value })}
          options={[
            { value: 'data', label: t(words.data) },
            { value: 'records', label: t(words.records) },
            { value: 'reported', label: t(words.reported) },
            { value: 'none', label: t(words.none) },
          ]}
        />
      </IndicatorsHead>
      {live.state === 'failed' && !answers ? (
        <ErrorPanel error={live.error} />
      ) : !answers ? (
        <SkeletonRows rows={18} />
      ) : shown.length === 0 ? (
        <EmptyState
          title={t(words.noHit)}
          actions={
            <Button onClick={() => setQuery({ q: null, source: null, group: null })}>
              {t(shared.clear)}
            </Button>
          }
        />
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">{t(words.title)}</caption>
            <thead>
              <tr>
                <th scope="col">{t(words.name)}</th>
                <th scope="col">{t(words.now)}</th>
                <th scope="col">{t(words.unit)}</th>
                <th scope="col">{t(baseTitle(scope))}</th>
                <th scope="col">{t(words.change)}</th>
                <th scope="col">{t(words.target)}</th>
                <th scope="col">{t(words.source)}</th>
                <th scope="col" className="no-print">
                  <span className="visually-hidden">{t(words.enter)}</span>
                </th>
              </tr>
            </thead>
            {[told, silent].flatMap((half) =>
              byGroup(half).map(({ id, list }) => (
                <IndicatorRows
                  key={`${id}${half === silent}`}
                  name={t(half === silent ? words.silent : words.group, {
                    name: t(indicatorGroupNames[id]),
                  })}
                  quiet={half === silent}
                  indicators={list}
                  answers={answers}
                  scope={scope}
                  targets={settings.targets}
                  onEnter={(indicator, result) => setTyping({ indicator, result })}
                />
              )),
            )}
          </table>
        </div>
      )}
      {typing && (
        <ReportedDialog
          indicator={typing.indicator}
          period={scope.period}
          known={typing.result.reported}
          onClose={() => setTyping(undefined)}
        />
      )}
      {defining && (
        <Suspense>
          <OwnIndicatorDialog known={null} onClose={() => setDefining(false)} />
        </Suspense>
      )}
    </div>
  );
}

function byGroup(indicators: readonly Indicator[]) {
  return indicatorGroups
    .map((id) => ({ id, list: indicators.filter((i) => i.group === id) }))
    .filter(({ list }) => list.length > 0);
}

const words = {
  title: { zh: '指标', en: 'Indicators' },
  count: { zh: '{n} 项', en: '{n} indicators' },
  told: { zh: '其中 {n} 项有数据', en: '{n} with data' },
  define: { zh: '自定义指标', en: 'Define one' },
  search: { zh: '名称或拼音首字母', en: 'Find by name' },
  source: { zh: '来源', en: 'Source' },
  anySource: { zh: '全部来源', en: 'Any source' },
  data: { zh: '有数据', en: 'With data' },
  records: { zh: '台账', en: 'Records' },
  reported: { zh: '填报', en: 'By hand' },
  none: { zh: '无数据', en: 'None' },
  group: { zh: '{name}', en: '{name}' },
  silent: { zh: '{name} · 本期没有数据', en: '{name} · no data in this period' },
  name: { zh: '指标', en: 'Indicator' },
  now: { zh: '本期', en: 'This period' },
  unit: { zh: '单位', en: 'Unit' },
  change: { zh: '比较', en: 'Change' },
  target: { zh: '目标', en: 'Target' },
  enter: { zh: '填报', en: 'Report by hand' },
  noHit: { zh: '没有符合条件的指标', en: 'No indicator matches' },
  copy: { zh: '复制表格', en: 'Copy table' },
};
