import { useMemo } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
import { monthsOf } from '#src/domain/period.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { Select } from '#src/ui/select.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { villageDimension } from './dimension-values.ts';
import { IndicatorsHead } from './indicators-head.tsx';
import styles from './indicators-page.module.css';
import { chartMonths, useScope } from './scope.ts';
import { indicatorsInUse } from './use-catalogue.ts';
import { useIndicators } from './use-indicators.ts';
import { useTableOut } from './use-save-table.ts';
import { VillageHeat } from './village-heat.tsx';
import { heatOutTable } from './village-tables.ts';
import { villagesShown } from './village-values.ts';

/** A village-by-month heat table of any indicator that can be told by village; `?indicator=` names it. */
export function HeatView() {
  const t = useT();
  const locale = useLocale();
  const scope = useScope();
  const { query } = useAddress();
  const { settings, storage } = useWorkspace();
  const out = useTableOut();
  const months = chartMonths(scope.period);
  // A single month is shown within its year.
  const whole = monthsOf(scope.period).length > 1 ? scope.period : scope.period.slice(0, 4);
  const indicators = useMemo(
    () => indicatorsInUse(settings).filter((i) => villageDimension(i) !== undefined),
    [settings],
  );
  const live = useIndicators(indicators, [whole], { sliced: true });
  const answers = live.value;
  const hasData = (i: Indicator) =>
    answers !== undefined && answers.of(i, whole).computed.state !== 'no-data';
  const told = indicators.filter(hasData);
  const asked = indicators.find((i) => i.id === query.get('indicator'));
  const shown = asked ?? told.find((i) => i.headline) ?? told[0];
  const naming = { locale, today: storage.today(), settings };
  const table = () =>
    answers &&
    shown &&
    heatOutTable(shown, villagesShown([shown], months, answers, naming), months, whole, answers, t);
  return (
    <div className={styles.page}>
      <IndicatorsHead
        view="heat"
        actions={
          <>
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
        <Select
          className={styles.indicator}
          aria-label={t(words.which)}
          value={shown?.id ?? ''}
          emptyLabel={shown ? undefined : t(words.which)}
          onChange={(event) => setQuery({ indicator: event.target.value }, { replace: false })}
          options={[...told, ...indicators.filter((i) => !hasData(i))].map((i) => ({
            value: i.id,
            label: hasData(i) ? t(i.text.name) : t(words.silent, { name: t(i.text.name) }),
          }))}
        />
      </IndicatorsHead>
      {live.state === 'failed' && !answers ? (
        <ErrorPanel error={live.error} />
      ) : !answers ? (
        <SkeletonRows rows={12} />
      ) : !shown ? (
        <EmptyState title={t(words.nothing)}>{t(words.nothingWhy)}</EmptyState>
      ) : (
        <VillageHeat
          indicator={shown}
          world={{ answers, months, scope, naming, t }}
          whole={whole}
        />
      )}
    </div>
  );
}

const words = {
  which: { zh: '看哪个指标', en: 'Which indicator' },
  silent: { zh: '{name}（本期没有数据）', en: '{name} (no data)' },
  copy: { zh: '复制表格', en: 'Copy table' },
  nothing: { zh: '本期没有可分村的数据', en: 'Nothing to tell by village in this period' },
  nothingWhy: {
    zh: '在台账记录里填上村（社区），这里就会出现。',
    en: 'Give the village in the ledgers’ records and it appears here.',
  },
};
