import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excelSerialToDay, parseDateText, parseMonthText } from '#src/domain/date-text.ts';
import { addDays, daysBetween } from '#src/domain/period.ts';

const context = { today: '2023-03-10' };

describe('dates as a clerk types them', () => {
  test.each([
    ['20230105', '2023-01-05'],
    ['2023-1-5', '2023-01-05'],
    ['2023-01-05', '2023-01-05'],
    ['2023.1.5', '2023-01-05'],
    ['2023/1/5', '2023-01-05'],
    ['2023年1月5日', '2023-01-05'],
    ['2023年10月5号', '2023-10-05'],
    ['1月5日', '2023-01-05'],
    ['1.5', '2023-01-05'],
    ['10.15', '2023-10-15'],
    ['10-15', '2023-10-15'],
    ['0105', '2023-01-05'],
    ['1231', '2023-12-31'],
    ['23.1.5', '2023-01-05'],
    ['23年1月5日', '2023-01-05'],
    ['２０２３．１．５', '2023-01-05'],
    ['２０２３－０１－０５', '2023-01-05'],
    ['2023。1。5', '2023-01-05'],
    ['2023—1—5', '2023-01-05'],
    ['  2023-1-5　', '2023-01-05'],
    ['2023 年 1 月 5 日', '2023-01-05'],
    ['2023 1 5', '2023-01-05'],
    ['2023-01-05 14:30', '2023-01-05'],
    ['2023-01-05T00:00:00', '2023-01-05'],
    ['今天', '2023-03-10'],
    ['昨天', '2023-03-09'],
    ['2024年2月29日', '2024-02-29'],
    ['230105', '2023-01-05'],
    ['２３０１０５', '2023-01-05'],
    ['201231', '2020-12-31'],
    ['二〇二三年一月五日', '2023-01-05'],
    ['二零二三年十二月三十一日', '2023-12-31'],
    ['二○二三年十月二十号', '2023-10-20'],
    ['二三年一月五日', '2023-01-05'],
    ['二〇二三年零一月零五日', '2023-01-05'],
    ['2023年一月5日', '2023-01-05'],
    ['一月五日', '2023-01-05'],
  ])('%s', (text, day) => {
    expect(parseDateText(text, context)).toEqual({ ok: true, value: day });
  });

  test('a date without a year takes the year it is asked for', () => {
    expect(parseDateText('12.28', { ...context, year: 2022 })).toEqual({
      ok: true,
      value: '2022-12-28',
    });
  });

  test.each([
    ['2023年2月30日', '2023年2月只有 28 天，没有 30 日'],
    ['2月29日', '2023年2月只有 28 天，没有 29 日'],
    ['4.31', '没有 31 日'],
    ['2023-13-1', '没有 13 月'],
    ['2023-0-5', '没有 0 月'],
    ['0202-1-5', '年份不对'],
    ['', '没有填写'],
  ])('"%s" is refused and told why', (text, reason) => {
    const result = parseDateText(text, context);
    expect(result.ok ? '' : result.error.zh).toContain(reason);
  });

  test.each([
    '2023',
    '105',
    '202301',
    '201203',
    '231305',
    '2301055',
    '二十三年一月五日',
    '二〇二三年一五月五日',
    '一五',
    '5',
    '明年',
    '2023-1',
    '3.1.5',
    '1-5-2023',
    'abc',
    'toString',
    '__proto__',
  ])('"%s" could mean several things or nothing, so it is named and refused', (text) => {
    const result = parseDateText(text, context);
    if (result.ok) throw new Error(`read as ${result.value}`);
    expect(result.error.zh).toContain(`「${text}」`);
    expect(result.error.en).toContain(`"${text}"`);
    expect(result.error.zh).toContain('2023年1月5日');
  });

  test('a long paste is shortened in the message', () => {
    const result = parseDateText('很'.repeat(500), context);
    expect(result.ok ? 0 : result.error.zh.length).toBeLessThan(150);
  });

  test('every day from 2000 to 2050 is read back from each form', () => {
    const days = daysBetween('2000-01-01', '2050-12-31');
    for (let offset = 0; offset <= days; offset += 1) {
      const day = addDays('2000-01-01', offset);
      for (const text of formsOf(day)) {
        const read = parseDateText(text, { today: '2023-03-10', year: Number(day.slice(0, 4)) });
        if (!read.ok || read.value !== day) throw new Error(`${text} was not read as ${day}`);
      }
    }
  });

  test('no text at all makes it throw or return an impossible day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseDateText(text, context);
        if (result.ok) expect(addDays(result.value, 0)).toBe(result.value);
      }),
    );
  });
});

describe('months as a clerk types them', () => {
  test.each([
    ['2023-3', '2023-03'],
    ['2023.10', '2023-10'],
    ['2023年3月', '2023-03'],
    ['2023年3月份', '2023-03'],
    ['202303', '2023-03'],
    ['２０２３年３月', '2023-03'],
    ['3月', '2023-03'],
    ['12月', '2023-12'],
    ['本月', '2023-03'],
    ['上月', '2023-02'],
    ['2023-03-01', '2023-03'],
    ['201203', '2012-03'],
    ['230301', '2023-03'],
    ['二〇二三年三月', '2023-03'],
    ['十二月份', '2023-12'],
  ])('%s', (text, month) => {
    expect(parseMonthText(text, context)).toEqual({ ok: true, value: month });
  });

  test.each(['2023', '13月', '2023-13', '3', '23.3', '', '2023-02-30'])(
    '"%s" is refused',
    (text) => {
      expect(parseMonthText(text, context).ok).toBe(false);
    },
  );
});

describe('spreadsheet serial numbers', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [44927, '2023-01-01'],
    [44927.99999, '2023-01-01'],
    [44926.9999999999, '2023-01-01'],
    [45351, '2024-02-29'],
  ])('%d is %s', (serial, day) => {
    expect(excelSerialToDay(serial)).toEqual({ ok: true, value: day });
  });

  test.each([0, -1, 60, 60.5, Number.NaN, Number.POSITIVE_INFINITY, 20230105])(
    '%d is no date',
    (serial) => expect(excelSerialToDay(serial).ok).toBe(false),
  );

  test('each serial of 2000 to 2050 is one day after the one before', () => {
    for (let serial = 36526; serial <= 55152; serial += 1) {
      expect(excelSerialToDay(serial)).toEqual({
        ok: true,
        value: addDays('2000-01-01', serial - 36526),
      });
    }
  });
});

function formsOf(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [Number(month), Number(date)];
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const forms = [
    day,
    `${year}${month}${date}`,
    `${year}-${m}-${d}`,
    `${year}.${m}.${d}`,
    `${year}/${m}/${d}`,
    `${year}年${m}月${d}日`,
    `${year.slice(2)}.${m}.${d}`,
    `${m}月${d}日`,
    `${m}.${d}`,
    `${month}${date}`,
    ` ${year} 年 ${m} 月 ${d} 日 `,
    `${[...year].map(chineseDigit).join('')}年${chineseSmall(m)}月${chineseSmall(d)}日`,
    `${[...year.slice(2)].map(chineseDigit).join('')}年${chineseSmall(m)}月${chineseSmall(d)}日`,
    ...(isAlsoMonth(`${year.slice(2)}${month}${date}`) ? [] : [`${year.slice(2)}${month}${date}`]),
  ];
  return [...forms, ...forms.map(wide)];
}

function chineseDigit(digit: string): string {
  return '〇一二三四五六七八九'.charAt(Number(digit));
}

/** 1 to 31 as they stand in a date: 五, 十, 二十一. */
function chineseSmall(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 ? chineseDigit(String(value % 10)) : '';
  return tens === 0 ? ones : `${tens === 1 ? '' : chineseDigit(String(tens))}十${ones}`;
}

/** Six figures that are a month of our time too: 201203. */
function isAlsoMonth(text: string): boolean {
  return text.startsWith('20') && Number(text.slice(4)) >= 1 && Number(text.slice(4)) <= 12;
}
