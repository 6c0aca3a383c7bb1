import { parseChineseNumber } from '#src/domain/chinese-number.ts';
import { addDays, isDay, lastDayOfMonth, monthOf } from '#src/domain/period.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { fillWords, type Words, w } from '#src/domain/words.ts';

/** What a typed date is read against: `today` as `YYYY-MM-DD`; `year` for a date typed without one. */
export interface DateTextContext {
  today: string;
  year?: number;
}

/**
 * Reads a day as a clerk types it into `YYYY-MM-DD`. A date without a year takes `year`, else today's
 * year; a two-digit year is 20xx; a time of day behind the date is dropped. Chinese numerals are read
 * as figures; six figures are a day (230105) unless they could be a month as well (201203).
 */
export function parseDateText(text: string, context: DateTextContext): Result<string, Words> {
  const typed = tidy(text);
  if (typed === '') return err(w('没有填写日期。', 'No date was typed.'));
  const relative = relativeDays.get(typed);
  if (relative !== undefined) return ok(addDays(context.today, relative));
  const parts = splitDay(typed);
  if (!parts) return err(notADay(text));
  return checkDay(text, { ...parts, year: parts.year ?? defaultYear(context) });
}

/** Reads a month as a clerk types it into `YYYY-MM`; a whole date gives its month. */
export function parseMonthText(text: string, context: DateTextContext): Result<string, Words> {
  const typed = tidy(text);
  if (typed === '') return err(w('没有填写月份。', 'No month was typed.'));
  const thisMonth = monthOf(context.today);
  if (typed === '本月') return ok(thisMonth);
  if (typed === '上月' || typed === '上个月') return ok(monthOf(addDays(`${thisMonth}-01`, -1)));
  const parts = splitMonth(typed);
  if (parts) {
    const year = parts.year ?? defaultYear(context);
    if (parts.month >= 1 && parts.month <= 12 && isDay(`${year}-01-01`)) {
      return ok(`${year}-${pad(parts.month)}`);
    }
  }
  const day = splitDay(typed);
  if (day?.year === undefined) return err(notAMonth(text));
  const checked = checkDay(text, { ...day, year: day.year });
  return checked.ok ? ok(monthOf(checked.value)) : checked;
}

/**
 * The day of a spreadsheet serial number (1900 system), the time of day dropped. 60 is refused: it
 * stands for 29 February 1900, which never was.
 */
export function excelSerialToDay(serial: number): Result<string, Words> {
  // Computed serials may fall short of a whole day by a rounding error.
  const whole = Math.floor(serial + 1e-6);
  if (!(whole >= 1 && whole <= lastSerial) || whole === 60) {
    return err(
      fillWords(
        w(
          '「{serial}」不是表格里的日期序号，请写成 2023-1-5 这样的日期。',
          '"{serial}" is not a spreadsheet date number. Write a date such as 2023-1-5.',
        ),
        { serial },
      ),
    );
  }
  return ok(addDays('1899-12-30', whole < 60 ? whole + 1 : whole));
}

interface DayParts {
  year?: number;
  month: number;
  day: number;
}

const lastSerial = 109_574;

const relativeDays = new Map([
  ['今天', 0],
  ['今日', 0],
  ['昨天', -1],
  ['昨日', -1],
  ['前天', -2],
  ['明天', 1],
  ['明日', 1],
  ['后天', 2],
]);

const dayForms = [
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  // 230105; of those that begin like a year of our time, 201203 could be December 2012 as well.
  /^(?!20\d\d(?:0[1-9]|1[0-2])$)(?<year>\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])$/,
  /^(?<year>\d{4}|\d\d)[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
  /^(?<year>\d{4}|\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/,
  /^(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/,
  /^(?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
  // Four digits that cannot be a year of our time: 0105, 1231.
  /^(?<month>0[1-9]|1[0-2])(?<day>\d\d)$/,
];

const monthForms = [
  /^(?<year>\d{4})(?<month>0[1-9]|1[0-2])$/,
  /^(?<year>\d{4})[-./](?<month>\d{1,2})$/,
  /^(?<year>\d{4}|\d\d)年(?<month>\d{1,2})月份?$/,
  /^(?<month>\d{1,2})月份?$/,
];

/** Full-width and input-method punctuation to half-width, Chinese numerals to figures, spaces and a time of day removed. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+\d{1,2}:\d\d(:\d\d(\.\d+)?)?$/, '')
    .replace(/[。．·]/g, '.')
    .replace(/[—–−―]/g, '-')
    .replace(/(?<=\d)\s+(?=\d)/g, '-')
    .replace(/\s+/g, '')
    .replace(/^(?:[〇零○一二三四五六七八九]{2}){1,2}(?=年)/, (year) =>
      [...year].map((sign) => numerals.get(sign)).join(''),
    )
    .replace(/[〇零一二三四五六七八九十]+(?=[月日号])/g, (number) =>
      String(parseChineseNumber(number.replace(/^[〇零]/, '')) ?? number),
    );
}

const numerals = new Map<string, number>([
  ['零', 0],
  ['○', 0],
  ...[...'〇一二三四五六七八九'].map((sign, i) => [sign, i] as const),
]);

function splitDay(typed: string): DayParts | undefined {
  for (const form of dayForms) {
    const groups = form.exec(typed)?.groups;
    if (groups) {
      return { ...yearPart(groups.year), month: Number(groups.month), day: Number(groups.day) };
    }
  }
  return undefined;
}

function splitMonth(typed: string): { year?: number; month: number } | undefined {
  for (const form of monthForms) {
    const groups = form.exec(typed)?.groups;
    if (groups) return { ...yearPart(groups.year), month: Number(groups.month) };
  }
  return undefined;
}

function yearPart(text: string | undefined): { year?: number } {
  if (text === undefined) return {};
  return { year: text.length === 2 ? 2000 + Number(text) : Number(text) };
}

function defaultYear({ today, year }: DateTextContext): number {
  return year ?? Number(today.slice(0, 4));
}

function checkDay(text: string, parts: Required<DayParts>): Result<string, Words> {
  const { year, month, day } = parts;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (isDay(date)) return ok(date);
  if (!isDay(`${year}-01-01`)) {
    return err(
      name(text, w('「{text}」的年份不对。', 'The year in "{text}" cannot be right.'), {}),
    );
  }
  if (month < 1 || month > 12) {
    return err(
      name(text, w('「{text}」不对：没有 {month} 月。', '"{text}": there is no month {month}.'), {
        month,
      }),
    );
  }
  return err(
    name(
      text,
      w(
        '「{text}」不对：{year}年{month}月只有 {last} 天，没有 {day} 日。',
        '"{text}": {year}-{month} has {last} days, there is no day {day}.',
      ),
      { year, month, day, last: Number(lastDayOfMonth(`${year}-${pad(month)}`).slice(8)) },
    ),
  );
}

function notADay(text: string): Words {
  return name(
    text,
    w(
      '看不懂日期「{text}」。可以写 20230105、230105、2023-1-5、2023.1.5、2023年1月5日，今年的也可以写 1月5日、1.5，或写 今天、昨天。',
      'Cannot read "{text}" as a date. Write 20230105, 230105, 2023-1-5, 2023.1.5 or 2023年1月5日; for this year also 1月5日 or 1.5; or 今天 (today), 昨天 (yesterday).',
    ),
    {},
  );
}

function notAMonth(text: string): Words {
  return name(
    text,
    w(
      '看不懂月份「{text}」。可以写 202303、2023-3、2023年3月，今年的也可以写 3月。',
      'Cannot read "{text}" as a month. Write 202303, 2023-3 or 2023年3月; for this year also 3月.',
    ),
    {},
  );
}

function name(text: string, words: Words, values: Record<string, number>): Words {
  const shown = [...text.trim()];
  const short = shown.length > 24 ? `${shown.slice(0, 24).join('')}…` : shown.join('');
  return fillWords(words, { ...values, text: short });
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
