import { type CSSProperties, useRef } from 'react';
import { type Indicator, type IndicatorGroup, indicatorGroups } from '#src/domain/indicator.ts';
import { indicatorGroupNames } from '#src/i18n/group-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWidth } from '#src/ui/use-width.ts';
import { sayChange } from './change-words.ts';
import { DerivedText } from './derived-text.tsx';
import { IndicatorFigure } from './indicator-figure.tsx';
import styles from './overview.module.css';
import { baseName, indicatorHref, type Scope } from './scope.ts';
import type { Answers } from './use-indicators.ts';
import { useLater } from './use-later.ts';

/**
 * All other indicators as small tables, one per group, set in columns like a yearbook; those without any figure are
 * folded away behind one line.
 */
export function GroupLists({
  indicators,
  hasNews,
  answers,
  scope,
}: {
  indicators: readonly Indicator[];
  hasNews: (indicator: Indicator) => boolean;
  answers: Answers;
  scope: Scope;
}) {
  const t = useT();
  // Often three quarters of all indicators, and folded: they wait until all that is in sight is drawn.
  const later = useLater();
  const told = indicators.filter(hasNews);
  const silent = indicators.filter((i) => !hasNews(i));
  return (
    <>
      <Columns indicators={told} answers={answers} scope={scope} />
      {silent.length > 0 && (
        <details className={styles.silent}>
          <summary>{t(words.silent, { n: silent.length })}</summary>
          {later && <Columns indicators={silent} answers={answers} scope={scope} />}
        </details>
      )}
    </>
  );
}

function Columns({
  indicators,
  answers,
  scope,
}: {
  indicators: readonly Indicator[];
  answers: Answers;
  scope: Scope;
}) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box) || window.innerWidth - beside;
  const groups = indicatorGroups
    .map((group) => ({ group, list: indicators.filter((i) => i.group === group) }))
    .filter(({ list }) => list.length > 0);
  if (groups.length === 0) return null;
  const columns = inColumns(groups, Math.max(1, Math.min(3, Math.floor(width / narrowest))));
  return (
    <div ref={box} className={styles.groups}>
      {columns.map((column) => (
        <div key={column[0]?.group} className={styles.column}>
          {column.map((group) => (
            <div
              key={group.group}
              className={styles.groupPlace}
              style={{ '--height': `${heightOf(group)}px` } as CSSProperties}
            >
              <GroupTable {...group} answers={answers} scope={scope} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

interface Group {
  group: IndicatorGroup;
  list: readonly Indicator[];
}

/** What stands beside the lists, until their place is measured, in CSS pixels. */
const beside = 256;
/** The narrowest column in CSS pixels. */
const narrowest = 320;

const rowHeight = 25;

/** Height of a group's table in CSS pixels: its caption and its rows. */
function heightOf({ list }: Group): number {
  return 46 + rowHeight * list.length;
}

/** The groups in their order, set in `n` columns of about the same height: the browser takes long to find it itself. */
function inColumns(groups: readonly Group[], n: number): Group[][] {
  const heights = groups.map(heightOf);
  const whole = heights.reduce((sum, height) => sum + height, 0);
  let most = Math.max(whole / n, ...heights);
  let columns = packed(groups, most);
  while (columns.length > n) {
    most += rowHeight;
    columns = packed(groups, most);
  }
  return columns;
}

/** As few columns as hold the groups in their order, none taller than `most`. */
function packed(groups: readonly Group[], most: number): Group[][] {
  const columns: Group[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    height += heightOf(group);
    if (height > most) {
      columns.push([]);
      height = heightOf(group);
    }
    columns.at(-1)?.push(group);
  }
  return columns;
}

function GroupTable({ group, list, answers, scope }: Group & { answers: Answers; scope: Scope }) {
  const t = useT();
  return (
    <table className={styles.group}>
      <caption>{t(indicatorGroupNames[group])}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t(words.name)}</th>
          <th scope="col">{t(words.figure)}</th>
          <th scope="col">{t(words.change)}</th>
        </tr>
      </thead>
      <tbody>
        {list.map((i) => {
          const now = answers.of(i, scope.period);
          const base = answers.of(i, scope.base);
          const change = sayChange(i, now, base, baseName(scope));
          return (
            <tr key={i.id}>
              <th scope="row">{t(i.text.name)}</th>
              <td>
                <IndicatorFigure
                  indicator={i}
                  result={now}
                  label={t(i.text.name)}
                  href={indicatorHref(i.id, scope)}
                />
              </td>
              <td className={styles[change.tone]}>
                <DerivedText indicator={i} from={[now, base]}>
                  {base.value === null ? '' : t(change.short)}
                </DerivedText>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const words = {
  silent: {
    zh: '另有 {n} 项指标本期没有数据',
    en: '{n} more indicators have no data in this period',
  },
  name: { zh: '指标', en: 'Indicator' },
  figure: { zh: '数值', en: 'Figure' },
  change: { zh: '比较', en: 'Change' },
};
