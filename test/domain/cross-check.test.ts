import { expect, test } from 'vitest';
import {
  type CrossRule,
  checkTyped,
  crossCheck,
  findingName,
  findingWords,
  findSwings,
  mostPressing,
  type ResultOf,
  remarkKey,
  remarksWith,
  withRemarks,
} from '#src/domain/cross-check.ts';
import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { w } from '#src/domain/words.ts';

const rules: CrossRule[] = [
  { id: 'part<=whole', kind: 'notAbove', parts: ['part'], whole: 'whole' },
  { id: 'a+b=whole', kind: 'equal', parts: ['a', 'b'], whole: 'whole' },
  { id: 'out=in', kind: 'carry', out: 'out', in: 'in' },
];

/** Figures by `id|period`: a number from the records, or one typed in; without an entry there is no data. */
function figures(values: Record<string, number | { typed: number; approx?: '余' }>): ResultOf {
  return (indicator, period): IndicatorResult => {
    const given = values[`${indicator}|${period}`];
    const isTyped = typeof given === 'object';
    const computed =
      typeof given === 'number'
        ? { state: 'ok' as const, value: given }
        : { state: 'no-data' as const, value: null };
    return {
      ...(isTyped ? { state: 'ok' as const, value: given.typed } : computed),
      indicator,
      period,
      approx: isTyped ? (given.approx ?? '') : '',
      source: isTyped ? 'reported' : 'records',
      computed,
      reported: null,
      difference: null,
      asOf: '',
    };
  };
}

const check = (of: ResultOf) => crossCheck(rules, '2023', '2022', of).map((f) => f.rule);

test('a part above its whole, parts that do not add up and a broken carry-over are found', () => {
  expect(check(figures({ 'part|2023': 9, 'whole|2023': 8 }))).toEqual(['part<=whole']);
  expect(check(figures({ 'a|2023': 3, 'b|2023': 4, 'whole|2023': 8 }))).toEqual(['a+b=whole']);
  expect(check(figures({ 'out|2022': 5, 'in|2023': 4 }))).toEqual(['out=in']);
  expect(check(figures({ 'a|2023': 4, 'b|2023': 4, 'whole|2023': 8, 'part|2023': 8 }))).toEqual([]);
});

test('nothing is compared with nothing, and an approximate figure is not judged', () => {
  expect(check(figures({ 'part|2023': 9 }))).toEqual([]);
  expect(check(figures({ 'part|2023': { typed: 9, approx: '余' }, 'whole|2023': 8 }))).toEqual([]);
});

test('the known parts alone are judged when they are already above the whole', () => {
  const sides = (of: ResultOf) =>
    crossCheck(rules, '2023', '2022', of).map((f) => [f.left, f.right.value, f.message.zh]);
  expect(check(figures({ 'a|2023': 3, 'whole|2023': 8 }))).toEqual([]);
  expect(sides(figures({ 'a|2023': 9, 'whole|2023': 8 }))).toEqual([
    [{ indicators: ['a'], period: '2023', value: 9 }, 8, '前者不应大于后者。'],
  ]);
  const three: CrossRule[] = [
    { id: 'three', kind: 'equal', parts: ['a', 'b', 'c'], whole: 'whole' },
  ];
  const of = figures({
    'a|2023': 5,
    'b|2023': 4,
    'c|2023': { typed: 1, approx: '余' },
    'whole|2023': 8,
  });
  expect(crossCheck(three, '2023', '2022', of)).toEqual([
    {
      rule: 'three',
      kind: 'equal',
      period: '2023',
      left: { indicators: ['a', 'b'], period: '2023', value: 9 },
      right: { indicators: ['whole'], period: '2023', value: 8 },
      message: {
        zh: '已知的几项之和已大于合计。',
        en: 'The parts that are known already come to more than the whole.',
      },
    },
  ]);
});

test('while a figure is typed, only rules that name it are judged', () => {
  const typed = { indicator: 'part', period: '2023' };
  const of = figures({ 'part|2023': { typed: 9 }, 'whole|2023': 8, 'a|2023': 1, 'b|2023': 1 });
  const found = checkTyped(typed, rules, '2022', of);
  expect(found.map((f) => f.rule)).toEqual(['part<=whole']);
});

test('a typed figure that swings by more than half against last year asks for a remark', () => {
  const typed = { indicator: 'part', period: '2023' };
  const check = (value: number) =>
    checkTyped(typed, [], '2022', figures({ 'part|2023': { typed: value }, 'part|2022': 20 }));
  expect(check(40).map((f) => [f.kind, f.left.value, f.right.value])).toEqual([['swing', 40, 20]]);
  expect(check(30)).toEqual([]);
});

const remark = { text: '新开通村级代办', at: '2024-01-05' };

test('a remark silences a swing in its period and no other', () => {
  const of = figures({ 'part|2023': 40, 'part|2022': 20, 'part|2021': 2 });
  const findings = [
    ...findSwings(['part'], '2023', '2022', of),
    ...findSwings(['part'], '2022', '2021', of),
  ];
  expect(findings.map(remarkKey)).toEqual(['swing:part|2023', 'swing:part|2022']);
  expect(withRemarks(findings, { 'swing:part|2023': remark }).map(remarkKey)).toEqual([
    'swing:part|2022',
  ]);
});

test('a rule that is broken stays listed with its remark', () => {
  const [found] = crossCheck(rules, '2023', '2022', figures({ 'part|2023': 9, 'whole|2023': 8 }));
  if (!found) throw new Error('nothing found');
  expect(withRemarks([found], {})).toEqual([{ ...found, remark: null }]);
  const remarks = remarksWith({}, found, remark);
  expect(remarks).toEqual({ 'part<=whole|2023': remark });
  expect(withRemarks([found], remarks)).toEqual([{ ...found, remark }]);
});

test('a remark is changed by writing it anew and taken back by an empty one', () => {
  const finding = { rule: 'part<=whole', period: '2023' };
  const other = { 'swing:part|2023': remark };
  const first = remarksWith(other, finding, remark);
  const second = remarksWith(first, finding, { text: '口径不同', at: '2024-01-06' });
  expect(second['part<=whole|2023']?.text).toBe('口径不同');
  expect(remarksWith(second, finding, { text: '', at: '2024-01-07' })).toEqual(other);
});

test('a finding in one sentence names both sides with their values', () => {
  const indicator = (id: string, zh: string) =>
    [id, { id, text: { name: w(zh, id), unit: w('件', 'cases') } } as Indicator] as const;
  const named = new Map([indicator('part', '其中'), indicator('whole', '合计')]);
  const [found] = crossCheck(rules, '2023', '2022', figures({ 'part|2023': 9, 'whole|2023': 8 }));
  expect(found && findingWords(found, named)).toEqual({
    zh: '其中 9件，合计 8件：前者不应大于后者。',
    en: 'part 9 cases; whole 8 cases. The first should not be larger than the second.',
  });
  expect(found && findingName(found, named)).toEqual({ zh: '其中与合计', en: 'part / whole' });
});

test('leading figures come first, then the largest swings, and a few at a time', () => {
  const ids = Array.from({ length: 14 }, (_, i) => `n${i}`);
  const values = Object.fromEntries(
    ids.flatMap((id, i) => [
      [`${id}|2023`, 100],
      [`${id}|2022`, 20 + i],
    ]),
  );
  const of = figures({ ...values, 'part|2023': 9, 'whole|2023': 8 });
  const findings = withRemarks(
    [...findSwings(ids, '2023', '2022', of), ...crossCheck(rules, '2023', '2022', of)],
    { 'swing:n0|2023': remark },
  );
  const { shown, left } = mostPressing(findings, (id) => id === 'n9');
  expect(shown.map((f) => f.rule)).toEqual([
    'part<=whole',
    'swing:n9',
    ...['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n10', 'n11', 'n12'].map(
      (id) => `swing:${id}`,
    ),
  ]);
  expect(left).toBe(1);
});
