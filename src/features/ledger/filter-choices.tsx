import type { ReactNode } from 'react';
import { periodOfDate, previousPeriod } from '#src/domain/period.ts';
import { readSpan, writeSpan } from '#src/features/ledger/day-span.ts';
import { DaySpanInputs } from '#src/features/ledger/day-span-inputs.tsx';
import type { FilterOption } from '#src/features/ledger/filter-options.ts';
import styles from '#src/features/ledger/list-filters.module.css';
import { emptyMark } from '#src/features/ledger/list-query.ts';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';

/** What can be chosen of a field, and what is. */
export interface FilterChoice {
  options: readonly FilterOption[];
  values: readonly string[];
  /** For a day or month: chosen from a day to a day, apart from the options. */
  days?: { monthly: boolean; today: string } | undefined;
}

/** The inside of a filter: days from and to, and values of which any number may be ticked. */
export function FilterChoices({
  choice: { options, values, days },
  onChange,
}: {
  choice: FilterChoice;
  onChange: (values: readonly string[]) => void;
}) {
  const boxes = options.map(({ value, label }) => (
    <Checkbox
      key={value}
      label={label}
      checked={values.includes(value)}
      onChange={(event) =>
        onChange(event.target.checked ? [...values, value] : values.filter((one) => one !== value))
      }
    />
  ));
  if (!days) return boxes;
  return (
    <Days {...days} values={values} onChange={onChange}>
      {boxes}
    </Days>
  );
}

function Days({
  monthly,
  today,
  values,
  onChange,
  children,
}: NonNullable<FilterChoice['days']> & {
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  children: ReactNode;
}) {
  const t = useT();
  const [chosen = ''] = values.filter((value) => value !== emptyMark);
  const choose = (span: string) =>
    onChange([span, ...values.filter((value) => value === emptyMark)].filter(Boolean));
  const month = periodOfDate(today, 'month');
  const quick = [
    { period: month, label: words.thisMonth },
    { period: previousPeriod(month), label: words.lastMonth },
    { period: periodOfDate(today, 'year'), label: words.thisYear },
  ];
  return (
    <div className={styles.daysChoice}>
      <DaySpanInputs
        span={readSpan(chosen) ?? { from: '', to: '' }}
        today={today}
        monthly={monthly}
        onChange={(span) => choose(writeSpan(span))}
      />
      <div className={styles.quick}>
        {quick.map(({ period, label }) => (
          <Button
            key={period}
            small
            aria-pressed={chosen === period}
            variant={chosen === period ? 'primary' : 'quiet'}
            onClick={() => choose(chosen === period ? '' : period)}
          >
            {t(label)}
          </Button>
        ))}
        {children}
      </div>
    </div>
  );
}

const words = {
  thisMonth: { zh: '本月', en: 'This month' },
  lastMonth: { zh: '上月', en: 'Last month' },
  thisYear: { zh: '本年', en: 'This year' },
};
