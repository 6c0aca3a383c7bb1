import { DayPicker } from 'react-day-picker';
import { enGB, zhCN } from 'react-day-picker/locale';
import { formatMonth } from '#src/i18n/format.ts';
import { useLocale } from '#src/i18n/locale.ts';
import styles from '#src/ui/calendar.module.css';

/** A month's calendar, weeks from Monday; loaded only when it is opened. Days are `2023-01-05`. */
export function Calendar({
  value,
  onPick,
}: {
  value: string | null;
  onPick: (day: string) => void;
}) {
  const locale = useLocale();
  const selected = value ? toDate(value) : undefined;
  return (
    <DayPicker
      mode="single"
      autoFocus
      required
      weekStartsOn={1}
      captionLayout="dropdown"
      startMonth={new Date(1990, 0)}
      endMonth={new Date(2049, 11)}
      locale={locale === 'zh' ? zhCN : enGB}
      formatters={{
        formatYearDropdown: (date) =>
          locale === 'zh' ? `${date.getFullYear()}年` : String(date.getFullYear()),
        formatMonthDropdown: (date) => formatMonth(date.getMonth() + 1, locale),
      }}
      defaultMonth={selected}
      selected={selected}
      onSelect={(date) => onPick(toDay(date))}
      classNames={{
        months: styles.months,
        month_caption: styles.caption,
        dropdowns: styles.dropdowns,
        dropdown_root: styles.dropdownRoot,
        dropdown: styles.dropdown,
        caption_label: styles.captionLabel,
        nav: styles.nav,
        button_previous: styles.navButton,
        button_next: styles.navButton,
        chevron: styles.chevron,
        month_grid: styles.grid,
        weekday: styles.weekday,
        day: styles.day,
        day_button: styles.dayButton,
        selected: styles.selected,
        today: styles.today,
        outside: styles.outside,
      }}
    />
  );
}

function toDate(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

function toDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
