import { useMemo, useState } from 'react';
import type { IndicatorResult } from '#src/domain/evaluate.ts';
import { type Indicator, indicatorGroups } from '#src/domain/indicator.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { SearchInput } from '#src/ui/search-input.tsx';
import { Select } from '#src/ui/select.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { groupNames } from './group-words.ts';
import { IndicatorRows } from './indicator-rows.tsx';
import styles from './indicators-page.module.css';
import { PeriodSwitch } from './period-switch.tsx';
import { ReportedDialog } from './reported-dialog.tsx';
import { baseName, scopeLabel, useScope } from './scope.ts';
import { tableText } from './table-text.ts';
import { indicatorsInUse, useIndicators } from './use-indicators.ts';

/** All indicators by group in one table: figure, comparison, target and source, with entry by hand. */
export function IndicatorsPage() {
  const t = useT();
  const scope = useScope();
  const { query } = useAddress();
  const { settings, kind } = useWorkspace();
  const { show } = useToast();
  const [typing, setTyping] = useState<{ indicator: Indicator; result: IndicatorResult }>();
  const indicators = useMemo(() => indicatorsInUse(settings), [settings]);
  const live = useIndicators(indicators, [scope.period, scope.base]);
  const answers = live.value;
  const search = query.get('q') ?? '';
  const source = query.get('source') ?? '';
  const shown = indicators.filter(
    (i) =>
      matches(i, search) &&
      (source === '' || !answers || answers.of(i, scope.period).source === source),
  );
  const groups = indicatorGroups
    .map((group) => ({ group, list: shown.filter((i) => i.group === group) }))
    .filter(({ list }) => list.length > 0);

  async function copy() {
    if (!answers) return;
    try {
      await navigator.clipboard.writeText(tableText(shown, answers, scope, t));
      show({ text: t(words.copied, { n: shown.length }) });
    } catch {
      show({ text: t(words.copyRefused), tone: 'error' });
    }
  }
  return (
    <div className={styles.page}>
      <PageHeader
        title={t(words.title)}
        facts={
          <>
            <span>{t(scopeLabel(scope.period))}</span>
            <span>{t(words.count, { n: shown.length })}</span>
            {kind === 'sample' && <strong>{t(words.practice)}</strong>}
          </>
        }
        actions={
          <Button icon="copy" onClick={() => void copy()}>
            {t(words.copy)}
          </Button>
        }
      >
        <PeriodSwitch scope={scope} />
        <SearchInput
          className={styles.search}
          label={t(words.search)}
          value={search}
          onSearch={(text) => setQuery({ q: text })}
        />
        <Select
          className={styles.source}
          aria-label={t(words.source)}
          value={source}
          emptyLabel={t(words.anySource)}
          onChange={(event) => setQuery({ source: event.target.value })}
          options={[
            { value: 'records', label: t(words.records) },
            { value: 'reported', label: t(words.reported) },
            { value: 'none', label: t(words.none) },
          ]}
        />
      </PageHeader>
      {live.state === 'failed' && !answers ? (
        <ErrorPanel error={live.error} />
      ) : !answers ? (
        <SkeletonRows rows={18} />
      ) : groups.length === 0 ? (
        <EmptyState
          title={t(words.noHit)}
          actions={
            <Button onClick={() => setQuery({ q: null, source: null })}>{t(shared.clear)}</Button>
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
                <th scope="col">{t(baseName(scope))}</th>
                <th scope="col">{t(words.change)}</th>
                <th scope="col">{t(words.target)}</th>
                <th scope="col">{t(words.source)}</th>
                <th scope="col" className="no-print">
                  <span className="visually-hidden">{t(words.enter)}</span>
                </th>
              </tr>
            </thead>
            {groups.map(({ group, list }) => (
              <IndicatorRows
                key={group}
                name={t(groupNames[group])}
                indicators={list}
                answers={answers}
                scope={scope}
                targets={settings.targets}
                onEnter={(indicator, result) => setTyping({ indicator, result })}
              />
            ))}
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
    </div>
  );
}

function matches(indicator: Indicator, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const { name } = indicator.text;
  return [name.zh, name.en, indicator.id].some((text) => text.toLowerCase().includes(wanted));
}

const words = {
  title: { zh: '指标', en: 'Indicators' },
  count: { zh: '{n} 项', en: '{n} indicators' },
  practice: { zh: '练习数据', en: 'Practice data' },
  search: { zh: '按名称查找', en: 'Find by name' },
  source: { zh: '来源', en: 'Source' },
  anySource: { zh: '全部来源', en: 'Any source' },
  records: { zh: '台账', en: 'Records' },
  reported: { zh: '填报', en: 'By hand' },
  none: { zh: '无数据', en: 'None' },
  name: { zh: '指标', en: 'Indicator' },
  now: { zh: '本期', en: 'This period' },
  unit: { zh: '单位', en: 'Unit' },
  change: { zh: '比较', en: 'Change' },
  target: { zh: '目标', en: 'Target' },
  enter: { zh: '填报', en: 'Report by hand' },
  noHit: { zh: '没有符合条件的指标', en: 'No indicator matches' },
  copy: { zh: '复制表格', en: 'Copy table' },
  copied: { zh: '已复制 {n} 行，可直接贴进 WPS', en: 'Copied {n} rows' },
  copyRefused: { zh: '浏览器不允许复制', en: 'The browser does not allow copying' },
};
