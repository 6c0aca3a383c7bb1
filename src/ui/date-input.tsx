import { type ComponentProps, lazy, Suspense, useId, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { IconButton } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import styles from '#src/ui/date-input.module.css';
import inputStyles from '#src/ui/input.module.css';
import { isComposing } from '#src/ui/keys.ts';
import { Popover } from '#src/ui/popover.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';

const Calendar = lazy(async () => ({
  default: (await import('#src/ui/calendar.tsx')).Calendar,
}));

export interface DateInputProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'defaultValue'> {
  /** A day `2023-01-05`, or null. */
  value: string | null;
  /**
   * The day that the text means, or null when it is empty or no day. `text` is what stands in the box: it is kept
   * even when it is no day, and the box then says so.
   */
  onChange: (value: string | null, text: string) => void;
  /** Reads what a person types (2023.1.5, 1月5日) as a day, or null. */
  parse: (text: string) => string | null;
  /** Writes a day for the box. */
  format: (day: string) => string;
  /** What stands in the box, for an owner that keeps the text itself: it may be no day. */
  text?: string;
  /** Says what is wrong with a text that is no day; a general sentence without it. */
  explain?: (text: string) => string;
}

/** A day: typed first, picked from a calendar second. Text that is no day stays as typed, marked as wrong. */
export function DateInput({
  value,
  onChange,
  parse,
  format,
  text: kept,
  explain,
  className,
  ...rest
}: DateInputProps) {
  const t = useT();
  const errorId = useId();
  const [known, setKnown] = useState(value);
  const [own, setOwn] = useState(value ? format(value) : '');
  const text = kept ?? own;
  const [typing, setTyping] = useState(false);
  const [open, setOpen] = useState(false);
  if (known !== value) {
    setKnown(value);
    // What is being typed stays as it stands when it means the same day.
    if (parse(own) !== value) setOwn(value ? format(value) : '');
  }
  const wrong = !typing && text.trim() !== '' && parse(text) === null;

  function change(day: string | null, nextText: string) {
    setOwn(nextText);
    onChange(day, nextText);
  }
  function settle() {
    setTyping(false);
    const day = parse(text);
    if (day && format(day) !== text) change(day, format(day));
  }
  return (
    <span className={styles.frame}>
      <span className={styles.line}>
        <input
          type="text"
          autoComplete="off"
          {...rest}
          value={text}
          className={classNames(inputStyles.input, styles.input, className)}
          aria-invalid={wrong || rest['aria-invalid']}
          aria-describedby={
            [rest['aria-describedby'], wrong && errorId].filter(Boolean).join(' ') || undefined
          }
          onChange={(event) => {
            setTyping(true);
            change(parse(event.target.value), event.target.value);
          }}
          onBlur={(event) => {
            settle();
            rest.onBlur?.(event);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isComposing(event.nativeEvent)) settle();
            rest.onKeyDown?.(event);
          }}
        />
        <Popover
          open={open}
          onOpenChange={setOpen}
          label={t(words.pick)}
          align="end"
          trigger={
            <IconButton
              icon="calendar"
              label={t(words.pick)}
              className={styles.button}
              disabled={rest.disabled || rest.readOnly}
            />
          }
        >
          <Suspense fallback={<Skeleton height={272} width={252} />}>
            <Calendar
              value={value}
              onPick={(day) => {
                setOpen(false);
                setTyping(false);
                change(day, format(day));
              }}
            />
          </Suspense>
        </Popover>
      </span>
      {wrong && (
        <span id={errorId} className={styles.error} role="alert">
          {explain?.(text) ?? t(words.wrong)}
        </span>
      )}
    </span>
  );
}

const words = {
  pick: { zh: '从日历选择', en: 'Pick from a calendar' },
  wrong: {
    zh: '认不出这个日期，已原样保留。请写成 2023-1-5 或 2023年1月5日',
    en: 'This is not a day; it was kept as typed. Write 2023-1-5',
  },
};
