import { useState } from 'react';
import { type Indicator, indicatorGroups } from '#src/domain/indicator.ts';
import { withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import { type Words, w } from '#src/domain/words.ts';
import { indicatorGroupNames } from '#src/i18n/group-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo, setQuery, useAddress } from '#src/ui/address.ts';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Field } from '#src/ui/field.tsx';
import { SearchInput } from '#src/ui/search-input.tsx';
import { Select } from '#src/ui/select.tsx';
import { useSaver } from './saver.ts';
import { SectionHead } from './section-head.tsx';
import { SettingInput } from './setting-input.tsx';
import styles from './settings.module.css';

/** What the township wants to reach, per indicator and year: one dense table with a filter. */
export function TargetsSection() {
  const t = useT();
  const { settings, storage } = useWorkspace();
  const { change } = useSaver();
  const { query } = useAddress();
  const thisYear = Number(storage.today().slice(0, 4));
  const year = Number(query.get('year')) || (settings.township.year ?? thisYear);
  const wanted = query.get('q') ?? '';
  const onlySet = query.get('set') === 'yes';
  const targetOf = (id: string, of: number) => settings.targets[id]?.[of];
  const shown = [...withOwnIndicators(catalogue, settings).indicators.values()].filter(
    (indicator) =>
      matches(indicator, wanted) && (!onlySet || targetOf(indicator.id, year) !== undefined),
  );
  const save = (id: string, target: number | null) =>
    change('targets', (old) => {
      const { [String(year)]: _before, ...years } = old[id] ?? {};
      return { ...old, [id]: target === null ? years : { ...years, [year]: target } };
    });
  return (
    <>
      <SectionHead title={t(words.title)} about={t(words.about)} />
      <div className={styles.bar}>
        <Field label={t(words.year)} className={styles.inline}>
          {(control) => (
            <Select
              {...control}
              value={String(year)}
              options={yearsAround(thisYear, year).map((y) => ({
                value: String(y),
                label: String(y),
              }))}
              onChange={(event) => setQuery({ year: event.target.value })}
            />
          )}
        </Field>
        <SearchInput label={t(words.search)} value={wanted} onSearch={(q) => setQuery({ q })} />
        <Checkbox
          label={t(words.onlySet)}
          checked={onlySet}
          onChange={(event) => setQuery({ set: event.target.checked ? 'yes' : null })}
        />
        <span className={styles.small}>{t(words.count, { n: shown.length })}</span>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t(words.nothing)} />
      ) : (
        <table className={styles.table} data-setting="targets">
          <thead>
            <tr>
              <th scope="col">{t(words.indicator)}</th>
              <th scope="col">{t(words.direction)}</th>
              <th scope="col" className={styles.right}>
                {t(words.lastYear, { year: year - 1 })}
              </th>
              <th scope="col" className={styles.right}>
                {t(words.target, { year })}
              </th>
              <th scope="col">{t(words.unit)}</th>
            </tr>
          </thead>
          {indicatorGroups.map((group) => {
            const members = shown.filter((indicator) => indicator.group === group);
            if (members.length === 0) return null;
            return (
              <tbody key={group}>
                <tr className={styles.groupRow}>
                  <th scope="rowgroup" colSpan={5}>
                    {t(indicatorGroupNames[group])}
                  </th>
                </tr>
                {members.map((indicator) => (
                  <TargetRow
                    key={`${indicator.id}:${year}`}
                    indicator={indicator}
                    before={targetOf(indicator.id, year - 1)}
                    target={targetOf(indicator.id, year)}
                    onSave={(target) => save(indicator.id, target)}
                  />
                ))}
              </tbody>
            );
          })}
        </table>
      )}
    </>
  );
}

function TargetRow({
  indicator,
  before,
  target,
  onSave,
}: {
  indicator: Indicator;
  before: number | undefined;
  target: number | undefined;
  onSave: (target: number | null) => void;
}) {
  const t = useT();
  const [problem, setProblem] = useState<Words | null>(null);
  const name = t(indicator.text.name);
  const percent = indicator.text.unit.zh === '%';
  return (
    <tr data-id={indicator.id}>
      <td className={styles.wide}>
        <a href={hrefTo(`/indicators/${indicator.id}`)}>{name}</a>
        {problem && <p className={styles.problem}>{t(problem)}</p>}
      </td>
      <td className={styles.small}>{t(directions[indicator.direction])}</td>
      <td className={styles.number}>{before ?? ''}</td>
      <td>
        <SettingInput
          aria-label={t(words.targetOf, { name })}
          className={styles.target}
          numeric
          value={target === undefined ? '' : String(target)}
          onProblem={setProblem}
          check={(text) => targetProblem(text, percent)}
          onSave={(text) => onSave(text === '' ? null : toNumber(text))}
        />
      </td>
      <td className={styles.small}>{t(indicator.text.unit)}</td>
    </tr>
  );
}

function toNumber(text: string): number {
  return Number(text.normalize('NFKC').replace(/[,%\s]/gu, '') || 'none');
}

function targetProblem(text: string, percent: boolean): Words | null {
  if (text === '') return null;
  const value = toNumber(text);
  if (!Number.isFinite(value) || value < 0) return words.noNumber;
  return percent && value > 100 ? words.overHundred : null;
}

function matches({ id, text }: Indicator, wanted: string): boolean {
  const plain = wanted.trim().toLowerCase();
  return [id, text.name.zh, text.name.en].some((name) => name.toLowerCase().includes(plain));
}

function yearsAround(thisYear: number, chosen: number): number[] {
  const near = Array.from({ length: 8 }, (_, i) => thisYear - 5 + i);
  return [...new Set([...near, chosen])].sort((a, b) => b - a);
}

const directions: Record<Indicator['direction'], Words> = {
  up: w('越高越好 ↑', '↑ higher is better'),
  down: w('越低越好 ↓', '↓ lower is better'),
  neutral: w('只作参考', 'for reference'),
};

const words = {
  title: w('年度目标', 'Targets'),
  about: w(
    '填了目标的指标，会在指标页上和目标比较。留空就是没有目标；目标按年份分别记。',
    'An indicator with a target is compared with it on the indicator pages. Empty means no target; each year has its own.',
  ),
  year: w('年度', 'Year'),
  search: w('按名称筛选指标', 'Filter by name'),
  onlySet: w('只看已填目标的', 'Only those with a target'),
  count: w('{n} 项', '{n} indicators'),
  nothing: w('没有符合条件的指标', 'No indicator matches'),
  indicator: w('指标', 'Indicator'),
  direction: w('好坏方向', 'Direction'),
  lastYear: w('{year} 年目标', 'Target {year}'),
  target: w('{year} 年目标', 'Target {year}'),
  targetOf: w('“{name}”的目标', 'Target of {name}'),
  unit: w('单位', 'Unit'),
  noNumber: w(
    '目标请填 0 或以上的数字，还没有保存。',
    'Enter a number of 0 or more; not saved yet.',
  ),
  overHundred: w('比率的目标不超过 100，还没有保存。', 'A rate cannot exceed 100; not saved yet.'),
};
