import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#src/domain/period.ts';
import { findPersonal, maskName } from '#src/domain/personal-data.ts';

// Made up: 990000 is no area of the country.
const identity = withCheckDigit('99000019900307123');

describe('typed personal numbers', () => {
  test('an identity number is found with its place in the text', () => {
    const text = `当事人证件号${identity}，已登记`;
    expect(findPersonal(text)).toEqual([{ kind: 'identity', start: 6, end: 24 }]);
  });

  test('a wrong check digit or an impossible birthday is no identity number', () => {
    const wrong = identity.slice(0, 17) + (identity.endsWith('1') ? '2' : '1');
    expect(findPersonal(wrong)).toEqual([]);
    expect(findPersonal(withCheckDigit('99000019900231123'))).toEqual([]);
  });

  test('the old fifteen digits are found when they hold a birthday', () => {
    expect(findPersonal('990000900307123')).toHaveLength(1);
    expect(findPersonal('990000901307123')).toEqual([]);
  });

  test.each([
    '电话13800000000',
    '电话:138-0000-0000',
    '138 0000 0000',
    '+86 13800000000',
    '１３８００００００００',
  ])('a mobile number is found in "%s"', (text) => {
    expect(findPersonal(text).map(({ kind }) => kind)).toEqual(['phone']);
  });

  test.each([
    '工单20230113800000000',
    '受理237件，涉及363人次',
    '12800000000',
    '1380000000',
    '2023年1月5日',
    '12345热线',
    '',
  ])('nothing is found in "%s"', (text) => {
    expect(findPersonal(text)).toEqual([]);
  });

  test('several numbers come in the order of the text', () => {
    const kinds = findPersonal(`13800000000、${identity}、13900000000`).map(({ kind }) => kind);
    expect(kinds).toEqual(['phone', 'identity', 'phone']);
  });

  test('every well-formed identity number is found, in half and full width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 0, max: 999 }),
        (birthday, order) => {
          const birth = addDays('1930-01-01', birthday).replaceAll('-', '');
          const number = withCheckDigit(`990000${birth}${String(order).padStart(3, '0')}`);
          const wide = number.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
          for (const text of [number, number.toLowerCase(), wide]) {
            expect(findPersonal(`号${text}。`)).toEqual([{ kind: 'identity', start: 1, end: 19 }]);
          }
        },
      ),
    );
  });
});

test.each([
  ['张三', '张*'],
  ['欧阳某某', '欧***'],
  ['张', '*'],
  ['', ''],
  ['张三、李小四', '张*、李**'],
  ['甲某 乙某某', '甲* 乙**'],
])('"%s" is masked as "%s"', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

function withCheckDigit(seventeen: string): string {
  // The check digit is the one that makes the weighted sum 1 modulo 11, X standing for ten.
  const powers = Array.from({ length: 18 }, (_, index) => 2 ** (17 - index) % 11);
  for (const last of '0123456789X') {
    const sum = [...seventeen, last].reduce(
      (total, char, index) => total + (char === 'X' ? 10 : Number(char)) * (powers[index] ?? 0),
      0,
    );
    if (sum % 11 === 1) return seventeen + last;
  }
  throw new Error('no check digit');
}
