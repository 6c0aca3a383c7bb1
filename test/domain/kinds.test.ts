import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amount,
  choice,
  choices,
  count,
  date,
  type FieldDef,
  flag,
  month,
  note,
  scale,
  text,
  village,
} from '#src/domain/field.ts';
import { isEmptyValue, kindOf, textToValue, valueToText } from '#src/domain/kinds/kinds.ts';
import type { KindContext } from '#src/domain/references.ts';
import { w } from '#src/domain/words.ts';

const unit = w('件', 'cases');
const context: KindContext = {
  locale: 'zh',
  today: '2023-06-01',
  options: { land: w('土地', 'Land'), family: w('家庭', 'Family') },
  references: {
    villages: [{ id: 'v1', name: '和顺村' }],
    departments: [],
    scales: { tags: [{ id: 't1', name: '三色工作法', tone: 'none' }] },
  },
};
const kind = choice(['land', 'family']);
const read = (typed: string, field: FieldDef, over: Partial<KindContext> = {}) =>
  textToValue(typed, field, { ...context, ...over });
const value = (typed: string, field: FieldDef) => {
  const result = read(typed, field);
  return result.ok ? result.value : result.error.zh;
};

describe('numbers', () => {
  test('are read as people type them', () => {
    expect(value('１，２３４', count({ unit }))).toBe(1234);
    expect(value(' 1 234 ', count({ unit }))).toBe(1234);
    expect(value('1,250.5', amount({ unit }))).toBe(1250.5);
    expect(value('０。５', amount({ unit }))).toBe(0.5);
  });

  test('are refused with a sentence when they are none, out of range or too fine', () => {
    expect(value('三件', count({ unit }))).toContain('不是整数');
    expect(value('1.5', count({ unit }))).toContain('不是整数');
    expect(value('0', count({ unit, min: 1 }))).toContain('应在 1');
    expect(value('-1', amount({ unit }))).toContain('不是数');
    expect(value('1.005', amount({ unit }))).toContain('两位小数');
    expect(value('1e3', count({ unit }))).toContain('不是整数');
  });

  test('of money come back from their text to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
        const field = amount({ unit });
        expect(value(valueToText(cents / 100, field, context), field)).toBe(cents / 100);
      }),
    );
  });
});

describe('choices', () => {
  test('are found by either language or id, whatever the width and case', () => {
    for (const typed of ['土地', 'Land', 'ＬＡＮＤ', ' land '])
      expect(value(typed, kind)).toBe('land');
    expect(value('邻里', kind)).toBe('没有“邻里”这一项，可填：土地、家庭。');
  });

  test('of several are split at the usual signs and never doubled', () => {
    const field = choices(['land', 'family']);
    expect(value('土地、家庭,土地', field)).toEqual(['land', 'family']);
    expect(valueToText(['land', 'family'], field, context)).toBe('土地、家庭');
    expect(value('土地;别的', field)).toContain('没有“别的”');
  });

  test('of the township’s own lists go by name, and an unknown id shows as it is', () => {
    expect(value('和顺村', village())).toBe('v1');
    expect(value('三色工作法', scale('tags'))).toBe('t1');
    expect(valueToText('v1', village(), context)).toBe('和顺村');
    expect(valueToText('v99', village(), context)).toBe('v99');
  });

  test('of yes and no understand ticks and crosses', () => {
    for (const typed of ['是', '√', 'Yes', '1', '有']) expect(value(typed, flag())).toBe(true);
    for (const typed of ['', '否', '×', 'no', '0']) expect(value(typed, flag())).toBe(false);
    expect(value('也许', flag())).toContain('应填“是”或“否”');
  });
});

describe('texts and dates', () => {
  test('keep what was written, trimmed, and refuse what is too long', () => {
    expect(value('  甲 ', text())).toBe('甲');
    expect(value('甲\n乙 \n', note())).toBe('甲\n乙');
    expect(value('甲'.repeat(11), text({ max: 10 }))).toContain('最多 10 字');
  });

  test('read days and months as typed', () => {
    expect(value('2023年3月5日', date())).toBe('2023-03-05');
    expect(value('2023-02-30', date())).not.toBe('2023-02-30');
    expect(value('2023年3月', month())).toBe('2023-03');
  });
});

const everyKind: [FieldDef, string][] = [
  [text(), '甲'],
  [note(), '甲'],
  [count({ unit }), '3'],
  [amount({ unit }), '3.25'],
  [date(), '2023-03-05'],
  [month(), '2023-03'],
  [kind, '土地'],
  [choices(['land', 'family']), '土地'],
  [village(), '和顺村'],
  [scale('tags'), '三色工作法'],
];

test.each(everyKind)(
  'every kind reads its own text back and takes nothing for empty: %o',
  (field, typed) => {
    const back = read(typed, field);
    expect(back.ok && valueToText(back.value, field, context)).toBe(typed);
    const nothing = read('  ', field);
    expect(nothing.ok && isEmptyValue(nothing.value)).toBe(true);
    expect(kindOf(field).schema(field).safeParse(kindOf(field).empty).success).toBe(true);
  },
);

test('zero and no are answers, not gaps', () => {
  expect([0, false, 'x'].some(isEmptyValue)).toBe(false);
  expect([null, '', []].every(isEmptyValue)).toBe(true);
});
