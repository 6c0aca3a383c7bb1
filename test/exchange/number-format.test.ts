import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOfFormat, numberCell } from '#src/exchange/cell-text.ts';

const cell = (code: string, raw: string) => numberCell(raw, lookOfFormat(164, code), false);
const shown = (code: string, raw: string) => cell(code, raw).text;

describe('a number as its format shows it', () => {
  it.each([
    ['"永调〔2023〕"000"号"', '7', '永调〔2023〕007号'],
    ['"永调〔2023〕"000"号"', '1234', '永调〔2023〕1234号'],
    ['"¥"#,##0.00', '12345.6', '¥12,345.60'],
    ['[$¥-804]#,##0.00;[Red]\\-[$¥-804]#,##0.00', '-12345.6', '-¥12,345.60'],
    ['￥#,##0.00', '12345.6', '￥12,345.60'],
    ['_-"¥"* #,##0.00_-;\\-"¥"* #,##0.00_-;_-"¥"* "-"??_-;_-@_-', '0', '¥-'],
    ['_-"¥"* #,##0.00_-;\\-"¥"* #,##0.00_-;_-"¥"* "-"??_-;_-@_-', '12.5', '¥12.50'],
    ['#,##0.00_);(#,##0.00)', '-12.5', '(12.50)'],
    ['0.00', '2.345', '2.35'],
    ['0.00', '-0.5', '-0.50'],
    ['0', '98.5', '99'],
    ['0.##', '5', '5.'],
    ['0.0#', '5.10', '5.1'],
    ['.00', '12.3', '12.30'],
    ['#', '0', '0'],
    ['0000', '12', '0012'],
    ['000\\-0000', '1234567', '123-4567'],
    ['000-0000-0000', '57712345678', '577-1234-5678'],
    ['#,##0', '999', '999'],
    ['#,##0', '1000', '1,000'],
    ['0000,000', '12', '0,000,012'],
    ['#,##0,', '1234567', '1,235'],
    ['0!.0,"万"', '12345', '1.2万'],
    ['0%', '0.985', '99%'],
    ['0.0%', '1', '100.0%'],
    ['"占"0.00%', '0.98532', '占98.53%'],
    ['General"人"', '35', '35人'],
    ['G/通用格式"户"', '0.30000000000000004', '0.3户'],
    ['"有";;"无"', '0', '无'],
    ['[>=100]"多于百"0;0', '120', '多于百120'],
    ['[>=100]"多于百"0;0', '12', '12'],
    [';;;', '12', '12'],
    ['# ?/?', '1.5', '1.5'],
    ['0.00E+00', '0.001', '0.001'],
    ['[DBNum1][$-804]General', '12', '12'],
    ['0', '330327202301011234', '330327202301011234'],
  ])('%s shows %s as %s', (code, raw, text) => {
    expect(shown(code, raw)).toBe(text);
  });

  it.each([
    [2, '3.14159', '3.14'],
    [4, '12345.6', '12,345.60'],
    [9, '0.07', '7%'],
    [10, '0.0712', '7.12%'],
    [39, '-1234.5', '-1,234.50'],
  ])('the built-in format %i shows %s as %s', (id, raw, text) => {
    expect(numberCell(raw, lookOfFormat(id, undefined), false).text).toBe(text);
  });

  it.each([
    ['"¥"#,##0.00', '12345.678', '12345.678'],
    ['0"人"', '35', '35'],
    ['0%', '0.9853', '98.53%'],
    ['000', '7', '7'],
    ['#,##0,', '1234567', '1234567'],
    ['0.00', '2.5', '2.5'],
    ['0', '35', undefined],
    ['General', '0.5', undefined],
  ])('%s keeps the bare number of %s beside it: %s', (code, raw, figure) => {
    expect(cell(code, raw).figure).toBe(figure);
  });

  it('shows every number within half a step of what it is, and all of its words', () => {
    const number = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1e4);
    const format = fc.record({
      group: fc.boolean(),
      places: fc.nat(4),
      before: fc.constantFrom('', '¥', '永〔2023〕'),
      after: fc.constantFrom('', '号', '人次'),
    });
    fc.assert(
      fc.property(number, format, (value, { group, places, before, after }) => {
        const point = places > 0 ? `.${'0'.repeat(places)}` : '';
        const code = `"${before}"${group ? '#,##0' : '0'}${point}"${after}"`;
        const text = shown(code, String(value));
        const sign = value < 0 ? '-' : '';
        expect(text.startsWith(sign + before) && text.endsWith(after)).toBe(true);
        const digits = text.slice((sign + before).length, text.length - after.length);
        expect(digits).toMatch(group ? /^\d{1,3}(,\d{3})*(\.\d+)?$/ : /^\d+(\.\d+)?$/);
        expect(digits.split('.')[1]?.length ?? 0).toBe(places);
        const back = Number(digits.replaceAll(',', ''));
        expect(Math.abs(back - Math.abs(value))).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-6);
        expect(cell(code, String(value)).figure ?? text).toBe(String(value));
      }),
    );
  });
});
