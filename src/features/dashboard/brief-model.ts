import { type Brief, type BriefRow, briefKind } from '#src/domain/brief.ts';
import { isTypedIn } from '#src/domain/evaluate.ts';
import { type Indicator, indicatorGroups } from '#src/domain/indicator.ts';
import { isMasked } from '#src/domain/sensitive.ts';
import type { Settings } from '#src/domain/settings.ts';
import { formatDate, formatNumber } from '#src/i18n/format.ts';
import { indicatorGroupNames } from '#src/i18n/group-words.ts';
import type { Locale, Translate } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { outCell, outChange } from './out-cells.ts';
import { baseTitle, type Scope, scopeLabel } from './scope.ts';
import { targetStatus } from './target-status.ts';
import type { Answers } from './use-indicators.ts';

/** What a brief is made from. */
export interface BriefInput {
  indicators: readonly Indicator[];
  answers: Answers;
  scope: Scope;
  settings: Settings;
  practice: boolean;
  locale: Locale;
  t: Translate;
}

/** The brief of a period: figures by group with comparison and target, every one as it may leave the machine. */
export function briefOf(input: BriefInput): Brief {
  const { indicators, answers, scope, settings, practice, locale, t } = input;
  const results = indicators.map((i) => answers.of(i, scope.period));
  const isAnyMasked = indicators.some(
    (i) =>
      isMasked(i, answers.of(i, scope.period).value) ||
      isMasked(i, answers.of(i, scope.base).value),
  );
  const asOf =
    results
      .map((r) => r.asOf)
      .sort()
      .at(-1) ?? answers.facts.today;
  return {
    title: t(words.title, {
      township: settings.township.name,
      period: t(scopeLabel(scope.period)),
      kind: t(briefKind(scope.period)),
    }),
    facts: [
      t(words.span, { period: t(scopeLabel(scope.period)) }),
      t(shared.asOf, { date: formatDate(asOf, locale) }),
      ...(practice ? [t(words.practice)] : []),
    ],
    columns: [
      t(words.name),
      t(words.now),
      t(words.unit),
      t(baseTitle(scope)),
      t(words.change),
      t(words.target),
    ],
    groups: indicatorGroups
      .map((group) => ({
        name: t(indicatorGroupNames[group]),
        rows: indicators.filter((i) => i.group === group).map((i) => rowOf(i, input)),
      }))
      .filter(({ rows }) => rows.length > 0),
    notes: [
      t(words.drafts),
      ...(results.some(isTypedIn) ? [t(words.reported)] : []),
      ...(isAnyMasked ? [t(words.masked)] : []),
    ],
  };
}

function rowOf(indicator: Indicator, { answers, scope, settings, t }: BriefInput): BriefRow {
  const now = answers.of(indicator, scope.period);
  const base = answers.of(indicator, scope.base);
  const status = targetStatus(indicator, now, settings.targets);
  const unit = t(indicator.text.unit);
  const ownUnit = now.value !== null ? '' : unit === '%' ? unit : ` ${unit}`;
  const mark = isTypedIn(now) ? '＊' : '';
  return {
    name: t(indicator.text.name),
    // No unit stands behind words; the base then brings its own.
    unit: now.value === null ? '' : unit,
    now: `${written(outCell(indicator, now, t))}${mark}`,
    base: base.value === null ? '—' : `${written(outCell(indicator, base, t))}${ownUnit}`,
    change: base.value === null ? '—' : outChange(indicator, now, base, scope, t),
    target: status ? t(status.words) : '',
  };
}

function written(cell: string | number): string {
  return typeof cell === 'number' ? formatNumber(cell, { table: true }) : cell;
}

const words = {
  title: {
    zh: '{township}{period}法治建设指标{kind}',
    en: '{township}: rule-of-law indicators, {period} ({kind})',
  },
  span: { zh: '统计时段：{period}', en: 'Period: {period}' },
  practice: { zh: '练习数据', en: 'Practice data' },
  name: { zh: '指标', en: 'Indicator' },
  now: { zh: '本期', en: 'This period' },
  unit: { zh: '单位', en: 'Unit' },
  change: { zh: '比较', en: 'Change' },
  target: { zh: '目标', en: 'Target' },
  drafts: { zh: '注：暂存的记录不计入。', en: 'Note: drafts are not counted.' },
  reported: { zh: '＊ 手工填报的数。', en: '＊ Typed in by hand.' },
  masked: {
    zh: '涉及重点群体的人数不足5的，以“不足5”表示。',
    en: 'Head-counts of key groups under five are given as “under 5”.',
  },
};
