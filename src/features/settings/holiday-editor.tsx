import { holidayYearToText, parseHolidayText } from '#src/domain/holiday-text.ts';
import { w } from '#src/domain/words.ts';
import type { HolidayYear } from '#src/domain/working-days.ts';
import { formatDate } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { TextArea } from '#src/ui/text-input.tsx';
import styles from './holiday-editor.module.css';
import { useKeptText } from './kept-text.ts';
import shared from './settings.module.css';

/** A year's notice as text, with what was understood beside it; nothing is saved before the clerk has seen it. */
export function HolidayEditor({
  year,
  days,
  own,
  builtIn,
  onSave,
  onDrop,
}: {
  year: number;
  days: HolidayYear | null;
  /** The township has entered this year itself. */
  own: boolean;
  builtIn: boolean;
  onSave: (days: HolidayYear) => void;
  onDrop: () => void;
}) {
  const t = useT();
  const [text, setText] = useKeptText(`holidays:${year}`);
  const read = parseHolidayText(text, year);
  const found = read.holidays.length + read.makeUpDays.length > 0;
  return (
    <section className={shared.block}>
      <h3>{t(own || builtIn ? words.change : words.add, { year })}</h3>
      <div className={styles.editor}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!found) return;
            onSave({ holidays: read.holidays, makeUpDays: read.makeUpDays });
            setText('');
            // The button is off now.
            event.currentTarget.querySelector('textarea')?.focus();
          }}
        >
          <Field label={t(words.notice)} hint={t(words.hint)}>
            {(control) => (
              <TextArea
                {...control}
                rows={5}
                value={text}
                placeholder={words.example}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          <div className={styles.buttons}>
            <Button type="submit" variant="primary" disabled={!found}>
              {t(words.save, { year })}
            </Button>
            {days && text === '' && (
              <Button
                icon="edit"
                onClick={({ currentTarget }) => {
                  currentTarget.form?.querySelector('textarea')?.focus();
                  setText(holidayYearToText(days, year));
                }}
              >
                {t(words.fromPresent)}
              </Button>
            )}
            {own && (
              <Button icon="undo" onClick={onDrop}>
                {t(builtIn ? words.toBuiltIn : words.drop)}
              </Button>
            )}
          </div>
        </form>
        <div aria-live="polite" className={styles.preview}>
          {text.trim() === '' ? (
            <p className={shared.small}>{t(words.previewHere)}</p>
          ) : (
            <>
              <Days title={t(words.off, { n: read.holidays.length })} days={read.holidays} />
              <Days title={t(words.work, { n: read.makeUpDays.length })} days={read.makeUpDays} />
              {read.problems.length > 0 && (
                <Notice tone="warn" title={t(words.look)}>
                  <ul>
                    {read.problems.map((problem) => (
                      <li key={problem.zh}>{t(problem)}</li>
                    ))}
                  </ul>
                </Notice>
              )}
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function Days({ title, days }: { title: string; days: readonly string[] }) {
  const locale = useLocale();
  return (
    <p>
      <strong>{title}</strong>{' '}
      {days
        .map((day) => formatDate(day, locale).replace(/^\d{4}年/u, ''))
        .join(locale === 'zh' ? '、' : ', ')}
    </p>
  );
}

const words = {
  add: w('录入 {year} 年的放假安排', 'Enter the days off of {year}'),
  change: w('修改 {year} 年的放假安排', 'Change the days off of {year}'),
  notice: w('放假安排（粘贴通知原文或照例子写）', 'Notice (paste it, or write as in the example)'),
  example: '10月1日至10月8日放假，9月28日、10月11日上班',
  hint: w(
    '“至”“-”“～”都可以，括号里的星期会用来核对；右边是读出来的结果，看过再保存。',
    'Spans with 至, - or ~; a weekday in brackets is checked. Look at what was read before you save.',
  ),
  save: w('保存 {year} 年安排', 'Save {year}'),
  fromPresent: w('在现有安排上改', 'Start from what is there'),
  toBuiltIn: w('恢复内置安排', 'Back to built-in data'),
  drop: w('删去本年录入', 'Remove what was entered'),
  previewHere: w('读出来的日期会列在这里。', 'The days that were read appear here.'),
  off: w('放假 {n} 天：', '{n} days off:'),
  work: w('调休上班 {n} 天：', '{n} make-up days:'),
  look: w('请看一下', 'Please look'),
};
