import type { Indicator } from '#src/domain/indicator.ts';
import type { Period } from '#src/domain/period.ts';
import type { Translate } from '#src/i18n/locale.ts';
import { outCell, outChange } from './out-cells.ts';
import type { OutTable } from './save-table.ts';
import { baseTitle, type Scope, scopeLabel } from './scope.ts';
import type { Answers } from './use-indicators.ts';
import { type VillageShown, villageSlice } from './village-values.ts';

/** All villages side by side, as it leaves the machine. */
export function columnsTable(
  villages: readonly VillageShown[],
  indicators: readonly Indicator[],
  answers: Answers,
  scope: Scope,
  t: Translate,
): OutTable {
  return {
    name: '各村对照',
    columns: [
      { title: t(words.name), kind: 'text', width: 28 },
      { title: t(words.unit), kind: 'text' },
      { title: t(words.whole), kind: 'number' },
      ...villages.map((v) => ({ title: v.name, kind: 'number' as const })),
    ],
    rows: indicators.map((i) => [
      t(i.text.name),
      t(i.text.unit),
      outCell(i, answers.of(i, scope.period), t),
      ...villages.map((v) => outCell(i, answers.of(i, scope.period, villageSlice(i, v)), t)),
    ]),
    notes: [],
  };
}

/** One village with its comparison, as it leaves the machine. */
export function oneVillageTable(
  village: VillageShown,
  indicators: readonly Indicator[],
  answers: Answers,
  scope: Scope,
  t: Translate,
): OutTable {
  return {
    name: `${village.name}指标`,
    columns: [
      { title: t(words.name), kind: 'text', width: 28 },
      { title: t(words.unit), kind: 'text' },
      { title: village.name, kind: 'number' },
      { title: t(baseTitle(scope)), kind: 'number' },
      { title: t(words.change), kind: 'text', width: 18 },
      { title: t(words.whole), kind: 'number' },
    ],
    rows: indicators.map((i) => {
      const slice = villageSlice(i, village);
      const now = answers.of(i, scope.period, slice);
      const base = answers.of(i, scope.base, slice);
      return [
        t(i.text.name),
        t(i.text.unit),
        outCell(i, now, t),
        outCell(i, base, t),
        outChange(i, now, base, scope, t),
        outCell(i, answers.of(i, scope.period), t),
      ];
    }),
    notes: [],
  };
}

/** One indicator, villages down and months across, as it leaves the machine. */
export function heatOutTable(
  indicator: Indicator,
  villages: readonly VillageShown[],
  months: readonly Period[],
  whole: Period,
  answers: Answers,
  t: Translate,
): OutTable {
  const cell = (period: Period, village?: VillageShown) =>
    outCell(
      indicator,
      answers.of(indicator, period, village && villageSlice(indicator, village)),
      t,
    );
  return {
    name: `${indicator.text.name.zh}-村月表`,
    columns: [
      { title: t(words.village), kind: 'text', width: 16 },
      ...months.map((m) => ({ title: t(scopeLabel(m)), kind: 'number' as const })),
      { title: t(words.sum), kind: 'number' },
    ],
    rows: [
      ...villages.map((v) => [v.name, ...months.map((m) => cell(m, v)), cell(whole, v)]),
      [t(words.whole), ...months.map((m) => cell(m)), cell(whole)],
    ],
    notes: [`${t(words.unit)}：${t(indicator.text.unit)}`],
  };
}

const words = {
  name: { zh: '指标', en: 'Indicator' },
  unit: { zh: '单位', en: 'Unit' },
  whole: { zh: '全镇', en: 'Township' },
  change: { zh: '比较', en: 'Change' },
  village: { zh: '村（社区）', en: 'Village' },
  sum: { zh: '全期', en: 'Whole period' },
};
