import { useState } from 'react';
import { DaySpanInputs } from '#src/features/ledger/day-span-inputs.tsx';
import { FilterChip } from '#src/features/ledger/filter-chip.tsx';
import { spanWords } from '#src/features/ledger/filter-options.ts';
import styles from '#src/features/ledger/list-filters.module.css';
import type { ListQuery } from '#src/features/ledger/list-query.ts';
import { formatMonth } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { setQuery } from '#src/ui/address.ts';
import { Button, IconButton } from '#src/ui/button.tsx';

/** Name of the chip that chooses the time. */
export const periodName = { zh: '期间', en: 'Period' };

/** Chooses the time a list covers: a year, quarter, month, or any two days. */
export function PeriodChip({ query, today }: { query: ListQuery; today: string }) {
  const t = useT();
  const locale = useLocale();
  const { period, from, to } = query;
  const [year, setYear] = useState(Number((period ?? from ?? today).slice(0, 4)));
  const [round, setRound] = useState(0);
  const choose = (next: string | null) => {
    // Text that is no day goes as well: it is part of no choice.
    setRound(round + 1);
    setQuery({ period: next, from: null, to: null });
  };
  const buttons = { period, onChoose: choose };
  const quarters = [1, 2, 3, 4].map((n) => `${year}-Q${n}`);
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  return (
    <FilterChip name={t(periodName)} chosen={spanWords(query, t)}>
      <div className={styles.period}>
        <div className={styles.year}>
          <IconButton
            icon="chevronLeft"
            label={t(words.earlier)}
            onClick={() => setYear(year - 1)}
          />
          <PeriodButton {...buttons} value={String(year)} label={t(words.year, { year })} />
          <IconButton
            icon="chevronRight"
            label={t(words.later)}
            onClick={() => setYear(year + 1)}
          />
        </div>
        <div className={styles.quarters}>
          {quarters.map((quarter, i) => (
            <PeriodButton
              {...buttons}
              key={quarter}
              value={quarter}
              label={t(words.quarter, { n: i + 1 })}
            />
          ))}
        </div>
        <div className={styles.months}>
          {months.map((month, i) => (
            <PeriodButton
              {...buttons}
              key={month}
              value={month}
              label={formatMonth(i + 1, locale)}
            />
          ))}
        </div>
        <DaySpanInputs
          key={round}
          span={{ from: from ?? '', to: to ?? '' }}
          today={today}
          onChange={(span) => setQuery({ period: null, ...span })}
        />
        {(from || to) && (
          <Button small onClick={() => choose(null)}>
            {t(shared.clear)}
          </Button>
        )}
      </div>
    </FilterChip>
  );
}

function PeriodButton({
  value,
  label,
  period,
  onChoose,
}: {
  value: string;
  label: string;
  period: string | undefined;
  onChoose: (period: string | null) => void;
}) {
  const isChosen = period === value;
  return (
    <Button
      small
      aria-pressed={isChosen}
      variant={isChosen ? 'primary' : 'quiet'}
      onClick={() => onChoose(isChosen ? null : value)}
    >
      {label}
    </Button>
  );
}

const words = {
  earlier: { zh: '前一年', en: 'A year earlier' },
  later: { zh: '后一年', en: 'A year later' },
  year: { zh: '{year} 全年', en: 'All of {year}' },
  quarter: { zh: '{n} 季度', en: 'Q{n}' },
};
