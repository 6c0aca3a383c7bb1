import { addDays, daysBetween, isDay } from '#src/domain/period.ts';
import { fillWords, type Words, w } from '#src/domain/words.ts';
import type { HolidayYear } from '#src/domain/working-days.ts';

/** What a typed notice says: its days, and everything that should be looked at before it is saved. */
export interface HolidayReading extends HolidayYear {
  /** Sentences about parts that were not understood or look wrong; empty when all is well. */
  problems: Words[];
}

/**
 * Reads a year's holiday notice as typed or pasted: `10月1日至10月8日放假，9月28日、10月11日上班`, also the State Council
 * Office's own wording with weekdays in brackets, `10.1-10.8放假`, several lines, and days of the years beside.
 * Days are `YYYY-MM-DD`, sorted, each once.
 */
export function parseHolidayText(text: string, year: number): HolidayReading {
  const problems: Words[] = [];
  const found: Record<Meaning, Set<string>> = { off: new Set(), work: new Set() };
  for (const sentence of tidy(text).split(/[。;\n]/u)) {
    readSentence(sentence, year, found, problems);
  }
  for (const day of [...found.work].sort()) {
    if (found.off.has(day)) {
      problems.push(fillWords(bothWords, { day }));
    } else if (!isWeekend(day)) problems.push(fillWords(weekdayWorkWords, { day }));
  }
  return { holidays: [...found.off].sort(), makeUpDays: [...found.work].sort(), problems };
}

/** Writes a year's days the way `parseHolidayText` reads them, so that they can be changed as text. */
export function holidayYearToText(days: HolidayYear, year: number): string {
  const spans: [string, string][] = [];
  for (const day of [...days.holidays].sort()) {
    const last = spans.at(-1);
    if (last && addDays(last[1], 1) === day) last[1] = day;
    else spans.push([day, day]);
  }
  const off = spans.map(([from, to]) =>
    from === to ? `${say(from, year)}放假` : `${say(from, year)}至${say(to, year)}放假`,
  );
  const work = [...days.makeUpDays].sort().map((day) => say(day, year));
  return [...off, ...(work.length > 0 ? [`${work.join('、')}上班`] : [])].join('\n');
}

type Meaning = 'off' | 'work';

interface Span {
  from: string;
  to: string;
  text: string;
}

const bothWords = w('{day} 又写放假又写上班。', '{day} is both a day off and a day of work.');
const weekdayWorkWords = w(
  '{day} 不是周末，写成了调休上班，请核对。',
  '{day} is no weekend day but is written as a make-up day: please check.',
);
const unsaidWords = w(
  '“{text}”没有写明放假还是上班，没有采用。',
  '“{text}” does not say whether it is off or worked; it was left out.',
);
const noDayWords = w(
  '“{text}”不是有效日期，没有采用。',
  '“{text}” is no valid date; it was left out.',
);
const tooLongWords = w(
  '“{text}”超过 20 天，没有采用，请核对。',
  '“{text}” is longer than 20 days; it was left out, please check.',
);
const wrongWeekdayWords = w(
  '“{text}”不是周{written}，请核对年份。',
  '“{text}” is not that weekday (周{written}): please check the year.',
);
const farYearWords = w(
  '“{text}”不在 {year} 年前后，没有采用。',
  '“{text}” is not near {year}; it was left out.',
);

const date = String.raw`(?:(?<y>\d{4})[年\-./])?(?:(?<m>\d{1,2})[月\-./])?(?<d>\d{1,2})[日号]?(?:\([^)]*?周(?<k>[一二三四五六日天])[^)]*\)|\([^)]*\))?`;
/** A day or a span of days, or a word that says what they are. */
const piece = new RegExp(
  `(?<word>放假|休假|休息|补班|补休|上班|工作)|${date}(?:(?:至|到|~|-)+${date.replace(/\?<(\w)>/g, '?<$12>')})?`,
  'gu',
);

function readSentence(
  sentence: string,
  year: number,
  found: Record<Meaning, Set<string>>,
  problems: Words[],
): void {
  let waiting: Span[] = [];
  let ahead: Meaning | null = null;
  const give = (spans: Span[], meaning: Meaning) => {
    for (const span of spans) {
      for (let day = span.from; day <= span.to; day = addDays(day, 1)) found[meaning].add(day);
    }
  };
  for (const match of sentence.matchAll(piece)) {
    const groups = match.groups ?? {};
    if (groups.word) {
      const meaning: Meaning = /补班|上班|工作/u.test(groups.word) ? 'work' : 'off';
      if (waiting.length > 0) give(waiting, meaning);
      // "放假: 10月1日至8日": the word stands before its days.
      else if (/^\s*:/u.test(sentence.slice(match.index + groups.word.length))) ahead = meaning;
      waiting = [];
      continue;
    }
    if (!isDate(groups, match[0], sentence.slice(match.index + match[0].length))) continue;
    const span = toSpan(groups, match[0], year, problems);
    if (!span) continue;
    if (ahead) give([span], ahead);
    else waiting.push(span);
  }
  for (const span of waiting) problems.push(fillWords(unsaidWords, { text: span.text }));
}

type Groups = Record<string, string | undefined>;

/** A bare number is a day only within a span or with 日; "共8天", "2027年" and list numbers are not. */
function isDate(groups: Groups, text: string, after: string): boolean {
  if (/^\s*[天年个条项月]/u.test(after)) return false;
  return groups.m !== undefined || text.includes('日');
}

function toSpan(groups: Groups, text: string, year: number, problems: Words[]): Span | null {
  const month = groups.m ?? groups.m2;
  const first = toDay(groups.y ?? year, month, groups.d);
  let last = groups.d2
    ? toDay(groups.y2 ?? groups.y ?? year, groups.m2 ?? month, groups.d2)
    : first;
  if (first && last && last < first && !groups.y2) {
    last = toDay(Number(last.slice(0, 4)) + 1, groups.m2 ?? month, groups.d2);
  }
  if (!first || !last) return complain(problems, noDayWords, { text });
  if (Math.abs(Number(first.slice(0, 4)) - year) > 1) {
    return complain(problems, farYearWords, { text, year });
  }
  if (daysBetween(first, last) > 20) return complain(problems, tooLongWords, { text });
  for (const [day, written] of [
    [first, groups.k],
    [last, groups.k2],
  ] as const) {
    if (written && weekdayOf(day) !== written.replace('天', '日')) {
      problems.push(fillWords(wrongWeekdayWords, { text, written }));
    }
  }
  return { from: first, to: last, text };
}

function complain(problems: Words[], words: Words, values: Record<string, string | number>): null {
  problems.push(fillWords(words, values));
  return null;
}

function toDay(year: string | number, month?: string, day?: string): string | null {
  if (!month || !day) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** 日 to 六. */
function weekdayOf(day: string): string {
  // 2000-01-02 was a Sunday.
  return '日一二三四五六'[((daysBetween('2000-01-02', day) % 7) + 7) % 7] ?? '';
}

function isWeekend(day: string): boolean {
  return '六日'.includes(weekdayOf(day));
}

/** Full-width to half-width, one sign for each dash, 星期 as 周, no blanks inside a line. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[—–−―－〜～]/gu, '-')
    .replace(/星期|礼拜/gu, '周')
    .replace(/[^\S\n]+/gu, '');
}

function say(day: string, year: number): string {
  const [y, m, d] = day.split('-').map(Number);
  return `${y === year ? '' : `${y}年`}${m}月${d}日`;
}
