import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Approx,
  approximate,
  type FigureStyle,
  figureText,
  parseFigure,
} from '#src/domain/chinese-figure.ts';

describe('writing a figure', () => {
  test.each<[number, string, Approx, FigureStyle, string]>([
    [237, '条', '', 'prose', '237条'],
    [50, '条', '余', 'prose', '50余条'],
    [10_000, '份', '余', 'prose', '1万余份'],
    [14_000, '份', '余', 'prose', '1.4万余份'],
    [10_000, '份', '余', 'digits', '10000余份'],
    [15_000, '人次', '超', 'prose', '超1.5万人次'],
    [15_000, '人次', '', 'prose', '15000人次'],
    [15_000, '人次', '', 'wan', '1.5万人次'],
    [12_345, '人次', '', 'wan', '1.2345万人次'],
    [9_999, '人次', '', 'wan', '9999人次'],
    [300_000_000, '条', '余', 'prose', '3亿余条'],
    [20, '万元', '余', 'prose', '20余万元'],
    [200_000, '元', '余', 'prose', '200000余元'],
    [12.5, '万元', '', 'prose', '12.5万元'],
    [100, '%', '', 'prose', '100%'],
    [99.14, '%', '', 'prose', '99.14%'],
    [0, '件', '', 'prose', '0件'],
    [300, '', '近', 'prose', '近300'],
  ])('%d %s %s in %s style', (value, unit, approx, style, text) => {
    expect(figureText({ value, unit, approx }, style)).toBe(text);
  });

  test('no more decimals than asked for, and no idle zeros', () => {
    expect(figureText({ value: 88.8889, unit: '%', approx: '', decimals: 2 })).toBe('88.89%');
    expect(figureText({ value: 97.6, unit: '%', approx: '', decimals: 2 })).toBe('97.6%');
    expect(figureText({ value: 0.1 + 0.2, unit: '万元', approx: '' })).toBe('0.3万元');
  });
});

test.each<[number, number, Approx]>([
  [0, 0, ''],
  [9, 9, ''],
  [10, 10, ''],
  [57, 50, '余'],
  [237, 230, '余'],
  [340, 340, ''],
  [1_234, 1_200, '余'],
  [10_000, 10_000, ''],
  [10_001, 10_000, '余'],
  [18_765, 18_000, '余'],
])('%d is given in prose as %d%s', (value, shown, approx) => {
  expect(approximate(value)).toEqual({ value: shown, approx });
});

describe('reading a typed figure', () => {
  test.each<[string, number, Approx, string]>([
    ['50余条', 50, '余', '条'],
    ['1万余份', 10_000, '余', '份'],
    ['一万四千余份', 14_000, '余', '份'],
    ['十余场', 10, '余', '场'],
    ['百余条', 100, '余', '条'],
    ['两千零五人', 2_005, '', '人'],
    ['十余万人次', 100_000, '余', '人次'],
    ['20余万件', 200_000, '余', '件'],
    ['近300', 300, '近', ''],
    ['约20', 20, '约', ''],
    ['超1.5万人次', 15_000, '超', '人次'],
    ['超过87%', 87, '超过', '%'],
    ['逾20万元', 20, '逾', '万元'],
    ['20余万元', 20, '余', '万元'],
    ['二十余万元', 20, '余', '万元'],
    ['二十万元', 20, '', '万元'],
    ['20万余元', 200_000, '余', '元'],
    ['１２００余人次', 1_200, '余', '人次'],
    ['９９．１４％', 99.14, '', '%'],
    ['1,200人', 1_200, '', '人'],
    ['3千余人', 3_000, '余', '人'],
    ['5千米', 5, '', '千米'],
    ['3个百分点', 3, '', '个百分点'],
    ['1.1万件', 11_000, '', '件'],
    ['0.0007亿元', 0.0007, '', '亿元'],
    [' 208 件批次 ', 208, '', '件批次'],
    ['237', 237, '', ''],
    ['1.00000001亿', 100_000_001, '', ''],
    ['-12.6%', -12.6, '', '%'],
    ['百分之九十', 90, '', '%'],
    ['超过百分之87', 87, '超过', '%'],
  ])('%s', (text, value, approx, unit) => {
    expect(parseFigure(text)).toEqual({ ok: true, value: { value, unit, approx } });
  });

  test.each([
    '',
    '若干',
    '约50余条',
    '近百余条',
    '一百二',
    '二〇',
    '1.2.3',
    '几十',
    '12,34',
    '条50',
  ])('"%s" is refused and named', (text) => {
    const result = parseFigure(text);
    if (result.ok) throw new Error(`read as ${result.value.value}`);
    expect(result.error.zh).toContain(text);
  });

  test('what was written is read back, in every style', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 9_999 }).map((number) => number * 100),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => number / 100),
    );
    fc.assert(
      fc.property(
        value,
        fc.constantFrom<Approx>('', '余', '多', '近', '约', '超', '超过', '逾'),
        fc.constantFrom('', '条', '人次', '件批次', '元', '万元', '%', '个百分点'),
        fc.constantFrom<FigureStyle>('prose', 'wan', 'digits'),
        (number, approx, unit, style) => {
          const figure = { value: Object.is(number, -0) ? 0 : number, unit, approx };
          expect(parseFigure(figureText(figure, style))).toEqual({ ok: true, value: figure });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('an approximate figure never claims more than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (value) => {
        const shown = approximate(value);
        expect(shown.value).toBeLessThanOrEqual(value);
        expect(shown.value).toBeGreaterThanOrEqual(value / 2);
        expect(shown.approx === '').toBe(shown.value === value);
      }),
    );
  });
});
