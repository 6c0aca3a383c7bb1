import { useMemo } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
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
import { GroupSelect } from './group-select.tsx';
import { IndicatorsHead } from './indicators-head.tsx';
import styles from './indicators-page.module.css';
import { OneVillage } from './one-village.tsx';
import { scopeLabel, useScope } from './scope.ts';
import { indicatorsInUse } from './use-catalogue.ts';
import { type Answers, useIndicators } from './use-indicators.ts';
import { useTableOut } from './use-save-table.ts';
import { VillageColumns } from './village-columns.tsx';
import { columnsTable, oneVillageTable } from './village-tables.ts';
import { villagesShown } from './village-values.ts';

/** All villages side by side, or one village with last year: every indicator that can be told by village. */
export function VillagesView() {
  const t = useT();
  const locale = useLocale();
  const scope = useScope();
  const { query } = useAddress();
  const { settings, storage } = useWorkspace();
  const out = useTableOut();
  const group = query.get('group') ?? '';
  const village = query.get('village') ?? '';
  const indicators = useMemo(
    () =>
      indicatorsInUse(settings).filter(
        (i) => villageDimension(i) !== undefined && (group === '' || i.group === group),
      ),
    [settings, group],
  );
  const live = useIndicators(indicators, [scope.period, scope.base], { sliced: true });
  const answers = live.value;
  const naming = { locale, today: storage.today(), settings };
  const villages = answers ? villagesShown(indicators, [scope.period], answers, naming) : [];
  const chosen = villages.find((v) => v.id === village && village !== '');
  const told = answers ? indicators.filter((i) => isTold(i, answers, scope.period)) : [];
  const table = () => {
    if (!answers) return undefined;
    return chosen
      ? oneVillageTable(chosen, told, answers, scope, t)
      : columnsTable(villages, told, answers, scope, t);
  };
  return (
    <div className={styles.page}>
      <IndicatorsHead
        view="villages"
        facts={<span>{t(words.count, { n: told.length })}</span>}
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
          className={styles.choice}
          aria-label={t(words.village)}
          value={chosen ? village : ''}
          emptyLabel={t(words.all)}
          onChange={(event) => setQuery({ village: event.target.value }, { replace: false })}
          options={villages.filter((v) => v.id !== '').map((v) => ({ value: v.id, label: v.name }))}
        />
        <GroupSelect />
      </IndicatorsHead>
      {live.state === 'failed' && !answers ? (
        <ErrorPanel error={live.error} />
      ) : !answers ? (
        <SkeletonRows rows={18} />
      ) : told.length === 0 ? (
        <EmptyState title={t(words.nothing, { period: t(scopeLabel(scope.period)) })}>
          {t(words.nothingWhy)}
        </EmptyState>
      ) : chosen ? (
        <OneVillage village={chosen} indicators={told} answers={answers} scope={scope} />
      ) : (
        <VillageColumns villages={villages} indicators={told} answers={answers} scope={scope} />
      )}
    </div>
  );
}

function isTold(indicator: Indicator, answers: Answers, period: string): boolean {
  return answers.of(indicator, period).computed.state !== 'no-data';
}

const words = {
  count: { zh: '{n} 项可分村', en: '{n} indicators by village' },
  village: { zh: '村（社区）', en: 'Village' },
  all: { zh: '各村对照', en: 'All, side by side' },
  copy: { zh: '复制表格', en: 'Copy table' },
  nothing: { zh: '{period}没有可分村的数据', en: 'Nothing to tell by village in {period}' },
  nothingWhy: {
    zh: '在台账记录里填上村（社区），这里就会出现。手工填报的数不分村。',
    en: 'Give the village in the ledgers’ records and it appears here. Figures typed in by hand have no village.',
  },
};
