import { createTownshipRules } from '#src/domain/township-rules.ts';
import { w } from '#src/domain/words.ts';
import { officialTable } from '#src/domain/working-days.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Field } from '#src/ui/field.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Select } from '#src/ui/select.tsx';
import { CalendarFile } from './calendar-file.tsx';
import { HolidayEditor } from './holiday-editor.tsx';
import { useSaver } from './saver.ts';
import { SectionHead } from './section-head.tsx';
import styles from './settings.module.css';
import { YearGrid } from './year-grid.tsx';

const official = officialTable().years;

/** Official days off and make-up days by year: what is built in, what the township has entered, and how to add a year. */
export function CalendarSection() {
  const t = useT();
  const { settings, storage } = useWorkspace();
  const { change } = useSaver();
  const { query } = useAddress();
  const { calendar } = createTownshipRules(settings);
  const thisYear = Number(storage.today().slice(0, 4));
  const year = Number(query.get('year')) || thisYear;
  const own = settings.holidays[year];
  const days = own ?? official[year] ?? null;
  const ends = calendar.dataEnds;
  return (
    <>
      <SectionHead
        title={t(words.title)}
        about={t(words.about)}
        actions={<CalendarFile onImport={(year) => setQuery({ year })} />}
      />
      <Notice tone={ends !== null && ends >= thisYear ? 'info' : 'warn'}>
        {ends === null ? t(words.noData) : t(words.ends, { year: ends, next: ends + 1 })}
      </Notice>
      <div className={styles.bar}>
        <Field label={t(words.year)} className={styles.inline}>
          {(control) => (
            <Select
              {...control}
              value={String(year)}
              options={yearsOffered(thisYear, year, Object.keys(settings.holidays)).map((y) => ({
                value: String(y),
                label: t(settings.holidays[y] || official[y] ? words.known : words.unknown, {
                  year: y,
                }),
              }))}
              onChange={(event) => setQuery({ year: event.target.value })}
            />
          )}
        </Field>
        {own ? (
          <Badge tone="info">{t(words.own)}</Badge>
        ) : days ? (
          <Badge tone="ok">{t(words.builtIn)}</Badge>
        ) : (
          <Badge tone="warn">{t(words.none)}</Badge>
        )}
        {days && (
          <span className={styles.small}>
            {t(words.counts, { off: days.holidays.length, work: days.makeUpDays.length })}
          </span>
        )}
      </div>
      <YearGrid year={year} calendar={calendar} days={days} />
      <HolidayEditor
        key={year}
        year={year}
        days={days}
        own={own !== undefined}
        builtIn={official[year] !== undefined}
        onSave={(saved) => change('holidays', (old) => ({ ...old, [year]: saved }))}
        onDrop={() =>
          change('holidays', (old) => {
            const { [String(year)]: _dropped, ...rest } = old;
            return rest;
          })
        }
      />
    </>
  );
}

function yearsOffered(thisYear: number, chosen: number, own: readonly string[]): number[] {
  const years = [...Object.keys(official), ...own].map(Number);
  return [...new Set([...years, thisYear, thisYear + 1, chosen])].sort((a, b) => b - a);
}

const words = {
  title: w('工作日历', 'Working calendar'),
  about: w(
    '按工作日推算期限时，用这里的放假和调休。国务院办公厅一般每年 11 月发布下一年的安排，把原文粘贴到下面即可。',
    "Deadlines in working days use these days off and make-up days. The State Council Office publishes the next year's around November: paste its text below.",
  ),
  ends: w(
    '节假日数据到 {year} 年。{next} 年及以后只按周末推算，到期日会标“待核”。',
    'Holiday data reach to {year}. From {next} on only weekends are known, and due days are marked "check".',
  ),
  noData: w(
    '没有节假日数据，只按周末推算。',
    'There are no holiday data; only weekends are known.',
  ),
  year: w('年份', 'Year'),
  known: w('{year} 年', '{year}'),
  unknown: w('{year} 年（没有数据）', '{year} (no data)'),
  own: w('本单位录入', 'Entered here'),
  builtIn: w('内置的官方安排', 'Built-in official data'),
  none: w('没有数据，只按周末', 'No data, weekends only'),
  counts: w(
    '放假 {off} 天（休），调休上班 {work} 天（班）',
    '{off} days off (off), {work} make-up days worked (on)',
  ),
};
