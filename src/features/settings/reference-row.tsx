import { useState } from 'react';
import type { Settings } from '#src/domain/settings.ts';
import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button, IconButton } from '#src/ui/button.tsx';
import { plain } from './names-text.ts';
import { SettingInput } from './setting-input.tsx';
import styles from './settings.module.css';

export type StoredReference = Settings['villages'][number];

/** One village or department: its name, its years, its place in the list. */
export function ReferenceRow({
  entry,
  place,
  last,
  year,
  others,
  onChange,
  onMove,
}: {
  entry: StoredReference;
  /** From 1. */
  place: number;
  last: boolean;
  /** The present year. */
  year: number;
  others: readonly string[];
  onChange: (patch: Partial<StoredReference>) => void;
  onMove: (step: -1 | 1) => void;
}) {
  const t = useT();
  const [problem, setProblem] = useState<Words | null>(null);
  const { name, fromYear, toYear } = entry;
  const retired = toYear !== null && toYear < year;
  return (
    <tr data-id={entry.id} className={retired ? styles.dim : undefined}>
      <td className={styles.number}>{place}</td>
      <td className={styles.wide}>
        <SettingInput
          aria-label={t(words.nameOf, { name })}
          value={name}
          check={(text) => nameProblem(text, others)}
          onProblem={setProblem}
          onSave={(text) => onChange({ name: text })}
        />
        {problem && <p className={styles.problem}>{t(problem)}</p>}
      </td>
      <td>
        <YearInput
          label={t(words.fromOf, { name })}
          value={fromYear}
          fits={(from) => toYear === null || from <= toYear}
          onProblem={setProblem}
          onSave={(from) => onChange({ fromYear: from })}
        />
      </td>
      <td>
        <YearInput
          label={t(words.toOf, { name })}
          value={toYear}
          fits={(to) => fromYear === null || fromYear <= to}
          onProblem={setProblem}
          onSave={(to) => onChange({ toYear: to })}
        />
      </td>
      <td className={styles.nowrap}>
        <State {...{ fromYear, toYear, year }} />
      </td>
      <td className={styles.nowrap}>
        <IconButton
          icon="chevronUp"
          label={t(words.upOf, { name })}
          aria-disabled={place === 1}
          onClick={() => place > 1 && onMove(-1)}
        />
        <IconButton
          icon="chevronDown"
          label={t(words.downOf, { name })}
          aria-disabled={last}
          onClick={() => !last && onMove(1)}
        />
        {toYear === null ? (
          <Button
            small
            variant="bare"
            aria-label={t(words.retireOf, { name, year })}
            onClick={() => onChange({ toYear: Math.max(year, fromYear ?? year) })}
          >
            {t(words.retire)}
          </Button>
        ) : (
          <Button
            small
            variant="bare"
            aria-label={t(words.reviveOf, { name })}
            onClick={() => onChange({ toYear: null })}
          >
            {t(words.revive)}
          </Button>
        )}
      </td>
    </tr>
  );
}

function YearInput({
  label,
  value,
  fits,
  onProblem,
  onSave,
}: {
  label: string;
  value: number | null;
  /** Whether the year stands right to the other one. */
  fits: (year: number) => boolean;
  onProblem: (problem: Words | null) => void;
  onSave: (year: number | null) => void;
}) {
  return (
    <SettingInput
      aria-label={label}
      className={styles.year}
      numeric
      value={value === null ? '' : String(value)}
      onProblem={onProblem}
      check={(text) => {
        if (text === '') return null;
        if (!/^(19[5-9]\d|20\d\d|2100)$/.test(text)) return words.badYear;
        return fits(Number(text)) ? null : words.crossed;
      }}
      onSave={(text) => onSave(text === '' ? null : Number(text))}
    />
  );
}

function State({
  fromYear,
  toYear,
  year,
}: {
  fromYear: number | null;
  toYear: number | null;
  year: number;
}) {
  const t = useT();
  if (toYear !== null && toYear < year) {
    return (
      <Badge tone="neutral" plain>
        {t(words.ended, { year: toYear })}
      </Badge>
    );
  }
  if (fromYear !== null && fromYear > year) {
    return (
      <Badge tone="info" plain>
        {t(words.later, { year: fromYear })}
      </Badge>
    );
  }
  return (
    <Badge tone={toYear === null ? 'ok' : 'warn'} plain>
      {toYear === null ? t(words.inUse) : t(words.lastYear, { year: toYear })}
    </Badge>
  );
}

function nameProblem(text: string, others: readonly string[]): Words | null {
  if (text === '') return words.noName;
  if (text.length > 60) return words.longName;
  return others.some((other) => plain(other) === plain(text)) ? words.double : null;
}

const words = {
  nameOf: w('“{name}”的名称', 'Name of {name}'),
  fromOf: w('“{name}”的启用年', 'First year of {name}'),
  toOf: w('“{name}”的截止年', 'Last year of {name}'),
  upOf: w('上移“{name}”', 'Move {name} up'),
  downOf: w('下移“{name}”', 'Move {name} down'),
  retire: w('停用', 'Retire'),
  retireOf: w('停用“{name}”，用到 {year} 年底', 'Retire {name} at the end of {year}'),
  revive: w('恢复使用', 'Use again'),
  reviveOf: w('恢复使用“{name}”', 'Use {name} again'),
  inUse: w('在用', 'In use'),
  lastYear: w('用到 {year} 年底', 'Until the end of {year}'),
  ended: w('{year} 年止', 'Ended with {year}'),
  later: w('{year} 年起', 'From {year}'),
  badYear: w('请填四位年份，还没有保存。', 'Enter a year of four digits; not saved yet.'),
  crossed: w(
    '启用年不能晚于截止年，还没有保存。',
    'The first year must not be after the last; not saved yet.',
  ),
  noName: w('名称不能为空，还没有保存。', 'The name must not be empty; not saved yet.'),
  longName: w('名称最多 60 个字，还没有保存。', 'At most 60 characters; not saved yet.'),
  double: w('名单里已有这个名称，还没有保存。', 'This name is already in the list; not saved yet.'),
};
