import { describe, expect, test } from 'vitest';
import { holidayYearToText, parseHolidayText } from '#src/domain/holiday-text.ts';
import { officialTable } from '#src/domain/working-days.ts';

const october = [1, 2, 3, 4, 5, 6, 7, 8].map((d) => `2025-10-0${d}`);

describe('a holiday notice as text', () => {
  test('spans and single days are read with what they are', () => {
    const read = parseHolidayText('10月1日至10月8日放假,9月28日、10月11日上班', 2025);
    expect(read).toEqual({
      holidays: october,
      makeUpDays: ['2025-09-28', '2025-10-11'],
      problems: [],
    });
  });

  test.each([
    '10月1日至8日放假',
    '10月1日（周三）至8日（周三）放假调休，共8天。',
    '五、国庆节、中秋节：10月1日（星期三）至8日（星期三、农历八月十七）放假调休，共8天。',
    '10.1-10.8放假',
    '10.1—8放假',
    '10/1～10/8 放假',
    '2025年10月1日至2025年10月8日放假',
    '2025-10-01至2025-10-08放假',
    '放假：10月1日至8日',
    '10月 1 日 — 8 日 休息',
  ])('"%s" is read as eight days off', (text) => {
    expect(parseHolidayText(text, 2025)).toEqual({
      holidays: october,
      makeUpDays: [],
      problems: [],
    });
  });

  test('a whole notice of several lines is read', () => {
    const read = parseHolidayText(
      `一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。`,
      2025,
    );
    expect(read.problems).toEqual([]);
    expect(read.holidays).toHaveLength(12);
    expect(read.makeUpDays).toEqual(['2025-01-26', '2025-02-08']);
  });

  test('a holiday over the turn of the year keeps its days of both years', () => {
    const written = parseHolidayText('2022年12月31日至2023年1月2日放假', 2023);
    expect(written.holidays).toEqual(['2022-12-31', '2023-01-01', '2023-01-02']);
    const short = parseHolidayText('12月31日至1月2日放假', 2022);
    expect(short.holidays).toEqual(['2022-12-31', '2023-01-01', '2023-01-02']);
  });

  test('what is not understood is said and left out', () => {
    expect(parseHolidayText('10月1日至8日', 2025)).toMatchObject({
      holidays: [],
      problems: [{ zh: expect.stringContaining('没有写明放假还是上班') }],
    });
    expect(parseHolidayText('2月30日放假', 2025).problems[0]?.zh).toContain('不是有效日期');
    expect(parseHolidayText('1月1日至10月8日放假', 2025).problems[0]?.zh).toContain('超过 20 天');
    expect(parseHolidayText('2019年10月1日放假', 2025).problems[0]?.zh).toContain('2025 年前后');
  });

  test('a weekday that does not fit the year is pointed at', () => {
    const read = parseHolidayText('10月1日（周四）至8日放假', 2025);
    expect(read.holidays).toEqual(october);
    expect(read.problems[0]?.zh).toContain('不是周四');
  });

  test('a make-up day on a weekday and a day with two meanings are pointed at', () => {
    expect(parseHolidayText('9月29日上班', 2025).problems[0]?.zh).toContain('不是周末');
    const both = parseHolidayText('10月1日至8日放假，10月4日上班', 2025);
    expect(both.problems[0]?.zh).toContain('又写放假又写上班');
  });

  test('every official year survives being written as text and read again', () => {
    for (const [year, days] of Object.entries(officialTable().years)) {
      const again = parseHolidayText(holidayYearToText(days, Number(year)), Number(year));
      expect({ year, ...again }).toEqual({ year, ...days, problems: [] });
    }
  });

  test('an empty text is no days and no complaint', () => {
    expect(parseHolidayText(' \n ', 2025)).toEqual({ holidays: [], makeUpDays: [], problems: [] });
  });
});
