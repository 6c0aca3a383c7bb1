import { useState } from 'react';
import { type Period, parsePeriod } from '#src/domain/period.ts';
import { formatMonth } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { setQuery } from '#src/ui/address.ts';
import { Button, IconButton } from '#src/ui/button.tsx';
import { Popover } from '#src/ui/popover.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { Select } from '#src/ui/select.tsx';
import styles from './period-switch.module.css';
import type { Compare, Scope } from './scope.ts';

type Kind = 'year' | 'half' | 'quarter' | 'month' | 'custom';

/** Chooses the period and what it is compared with; both live in the address. */
export function PeriodSwitch({ scope }: { scope: Scope }) {
  const t = useT();
  const locale = useLocale();
  const { period, compare } = scope;
  const year = Number(period.slice(0, 4));
  const parsed = parsePeriod(period);
  const kind: Kind = parsed.ok ? parsed.value.kind : 'year';
  const go = (next: Period) => setQuery({ period: next }, { replace: false });
  const step = (by: number) =>
    go(period.replace(/(?:19|20|21)\d\d(?=-|~|$)/g, (y) => shifted(y, by)));
  const parts = partsOf(kind, year, (month) => formatMonth(month, locale), t);
  return (
    <div className={`${styles.switch} no-print`}>
      <span className={styles.year}>
        <IconButton icon="chevronLeft" label={t(words.yearBefore)} onClick={() => step(-1)} />
        <strong className={styles.number}>{t(words.year, { year })}</strong>
        <IconButton icon="chevronRight" label={t(words.yearAfter)} onClick={() => step(1)} />
      </span>
      <Segmented
        label={t(words.kind)}
        value={kind === 'custom' ? 'month' : kind}
        onChange={(next) => go(firstOf(next, year, period))}
        options={[
          { value: 'year', label: t(words.wholeYear) },
          { value: 'half', label: t(words.half) },
          { value: 'quarter', label: t(words.quarter) },
          { value: 'month', label: t(words.month) },
        ]}
      />
      {parts.length > 4 ? (
        <Select
          aria-label={t(words.which)}
          value={kind === 'custom' ? '' : period}
          emptyLabel={kind === 'custom' ? t(words.custom) : undefined}
          onChange={(event) => event.target.value && go(event.target.value)}
          options={parts}
        />
      ) : (
        parts.length > 0 && (
          <Segmented label={t(words.which)} value={period} onChange={go} options={parts} />
        )
      )}
      <SpanPicker period={period} onPick={go} />
      <Segmented
        label={t(words.compare)}
        value={compare}
        onChange={(next: Compare) =>
          setQuery({ compare: next === 'previous' ? 'previous' : null }, { replace: false })
        }
        options={[
          { value: 'year', label: t(words.onYear) },
          { value: 'previous', label: t(words.onPrevious) },
        ]}
      />
    </div>
  );
}

/** Any whole months, from one to another. */
function SpanPicker({ period, onPick }: { period: Period; onPick: (period: Period) => void }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  function toggle(next: boolean) {
    setOpen(next);
    const parsed = parsePeriod(period);
    if (!next || !parsed.ok) return;
    setFrom(parsed.value.start.slice(0, 7));
    setTo(parsed.value.end.slice(0, 7));
  }
  const usable = from !== '' && to !== '' && from <= to;
  return (
    <Popover
      open={open}
      onOpenChange={toggle}
      title={t(words.span)}
      trigger={
        <Button variant="bare" icon="calendar">
          {t(words.span)}
        </Button>
      }
    >
      <form
        className={styles.span}
        onSubmit={(event) => {
          event.preventDefault();
          if (!usable) return;
          setOpen(false);
          onPick(spanOf(from, to));
        }}
      >
        <label>
          {t(words.from)}
          <input type="month" value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label>
          {t(words.to)}
          <input type="month" value={to} onChange={(event) => setTo(event.target.value)} />
        </label>
        <Button type="submit" variant="primary" disabled={!usable}>
          {t(words.show)}
        </Button>
        {from > to && <p role="alert">{t(words.reversed)}</p>}
      </form>
    </Popover>
  );
}

/** Whole months as a period: one month, a whole year, or a custom stretch. */
export function spanOf(from: string, to: string): Period {
  if (from === to) return from;
  if (from.endsWith('-01') && to === `${from.slice(0, 4)}-12`) return from.slice(0, 4);
  const [year = 0, month = 0] = to.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${from}-01~${to}-${last}`;
}

function shifted(year: string, by: number): string {
  return String(Math.min(2199, Math.max(1900, Number(year) + by)));
}

/** Switching the kind keeps to the months already in view. */
function firstOf(kind: Kind, year: number, period: Period): Period {
  const parsed = parsePeriod(period);
  const month = parsed.ok ? Number(parsed.value.start.slice(5, 7)) : 1;
  switch (kind) {
    case 'year':
      return String(year);
    case 'half':
      return `${year}-H${month > 6 ? 2 : 1}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
    case 'custom':
      return `${year}-${String(month).padStart(2, '0')}`;
  }
}

function partsOf(
  kind: Kind,
  year: number,
  monthName: (month: number) => string,
  t: ReturnType<typeof useT>,
): { value: Period; label: string }[] {
  switch (kind) {
    case 'year':
      return [];
    case 'half':
      return [1, 2].map((n) => ({
        value: `${year}-H${n}`,
        label: t(n === 1 ? words.first : words.second),
      }));
    case 'quarter':
      return [1, 2, 3, 4].map((n) => ({
        value: `${year}-Q${n}`,
        label: t(quarters[n - 1] ?? words.quarter),
      }));
    case 'month':
    case 'custom':
      return Array.from({ length: 12 }, (_, i) => ({
        value: `${year}-${String(i + 1).padStart(2, '0')}`,
        label: monthName(i + 1),
      }));
  }
}

const quarters = [
  { zh: '一季度', en: 'Q1' },
  { zh: '二季度', en: 'Q2' },
  { zh: '三季度', en: 'Q3' },
  { zh: '四季度', en: 'Q4' },
];

const words = {
  year: { zh: '{year}年', en: '{year}' },
  yearBefore: { zh: '前一年', en: 'Year before' },
  yearAfter: { zh: '后一年', en: 'Year after' },
  kind: { zh: '统计时段', en: 'Length of the period' },
  wholeYear: { zh: '全年', en: 'Year' },
  half: { zh: '半年', en: 'Half' },
  quarter: { zh: '季度', en: 'Quarter' },
  month: { zh: '月', en: 'Month' },
  first: { zh: '上半年', en: 'First half' },
  second: { zh: '下半年', en: 'Second half' },
  which: { zh: '哪一段', en: 'Which one' },
  custom: { zh: '自选月份', en: 'Chosen months' },
  compare: { zh: '比较对象', en: 'Compared with' },
  onYear: { zh: '比上年', en: 'Year on year' },
  onPrevious: { zh: '比上期', en: 'On period before' },
  span: { zh: '自选月份', en: 'Choose months' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  show: { zh: '查看', en: 'Show' },
  reversed: { zh: '结束月份早于开始月份，请调换', en: 'The last month is before the first' },
};
