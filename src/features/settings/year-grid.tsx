import { addDays, daysBetween, lastDayOfMonth } from '#src/domain/period.ts';
import { w } from '#src/domain/words.ts';
import type { HolidayYear, WorkCalendar } from '#src/domain/working-days.ts';
import { formatMonth } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { classNames } from '#src/ui/class-names.ts';
import styles from './year-grid.module.css';

/** Twelve months of a year; 休 (off) marks an official day off, 班 (on) a weekend day worked, plain weekends are pale. */
export function YearGrid({
  year,
  calendar,
  days,
}: {
  year: number;
  calendar: WorkCalendar;
  days: HolidayYear | null;
}) {
  const t = useT();
  const locale = useLocale();
  const off = new Set(days?.holidays);
  const work = new Set(days?.makeUpDays);
  const mark = (day: string) => {
    if (work.has(day)) return { className: styles.work, text: t(words.work) };
    if (off.has(day)) return { className: styles.off, text: t(words.off) };
    return { className: calendar.isWorkingDay(day) ? undefined : styles.weekend, text: '' };
  };
  return (
    <div className={styles.year} data-year={year}>
      {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
        <table key={month} className={styles.month}>
          <caption>{formatMonth(month, locale)}</caption>
          <thead>
            <tr>
              {weekdays[locale].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(year, month).map((week) => (
              <tr key={week.find(Boolean) ?? ''}>
                {week.map((day, place) => {
                  if (!day) return <td key={weekdays.en[place]} />;
                  const { className, text } = mark(day);
                  return (
                    <td key={day} className={classNames(className)} data-day={day}>
                      {Number(day.slice(8))}
                      {text && <span className={styles.mark}>{text}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** Weeks from Monday to Sunday; null stands before the first and after the last day. */
function weeksOf(year: number, month: number): (string | null)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  // 1990-01-01 was a Monday.
  const lead = ((daysBetween('1990-01-01', first) % 7) + 7) % 7;
  const count = Number(lastDayOfMonth(first.slice(0, 7)).slice(8));
  const cells: (string | null)[] = [
    ...Array.from({ length: lead }, () => null),
    ...Array.from({ length: count }, (_, i) => addDays(first, i)),
  ];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}

const weekdays = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

const words = { off: w('休', 'off'), work: w('班', 'on') };
