import { parseDateText, parseMonthText } from '#src/domain/date-text.ts';
import { lastDayOfMonth, monthOf } from '#src/domain/period.ts';
import type { DaySpan } from '#src/features/ledger/day-span.ts';
import styles from '#src/features/ledger/list-filters.module.css';
import { useT } from '#src/i18n/locale.ts';
import { DateInput } from '#src/ui/date-input.tsx';
import { Field } from '#src/ui/field.tsx';

/** The first and the last day of a span, typed or picked; whole months with `monthly`. */
export function DaySpanInputs({
  span,
  today,
  monthly,
  onChange,
}: {
  span: DaySpan;
  today: string;
  monthly?: boolean;
  onChange: (span: DaySpan) => void;
}) {
  const t = useT();
  const read = (text: string) => (monthly ? parseMonthText : parseDateText)(text, { today });
  const edgeOf = (side: keyof DaySpan, day: string) => {
    if (!monthly) return day;
    return side === 'from' ? `${monthOf(day)}-01` : lastDayOfMonth(monthOf(day));
  };
  const parse = (side: keyof DaySpan, text: string) => {
    const typed = read(text);
    return typed.ok ? edgeOf(side, typed.value) : null;
  };
  return (
    <div className={styles.days}>
      {(['from', 'to'] as const).map((side) => (
        <Field key={side} label={t(words[side])}>
          {(control) => (
            <DateInput
              {...control}
              value={span[side] || null}
              parse={(text) => parse(side, text)}
              format={(day) => (monthly ? monthOf(day) : day)}
              explain={(text) => {
                const typed = read(text);
                return typed.ok ? '' : t(typed.error);
              }}
              onChange={(day) =>
                onChange({ ...span, [side]: day === null ? '' : edgeOf(side, day) })
              }
            />
          )}
        </Field>
      ))}
      {span.from && span.to && span.from > span.to && (
        <p className={styles.wrong} role="alert">
          {t(words.reversed)}
        </p>
      )}
    </div>
  );
}

const words = {
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  reversed: {
    zh: '“到”早于“从”，这样一条也列不出。请调换或改正。',
    en: '“To” is before “From”, so nothing can be listed. Swap or correct them.',
  },
};
