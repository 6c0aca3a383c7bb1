import { expect, test } from 'vitest';
import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { readiness, reportYear } from '#src/domain/readiness.ts';
import { blankReport } from '#src/domain/report-draft.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { w } from '#src/domain/words.ts';

const settings = defaultSettings();
let ids = 0;

function indicator(id: string, over: Partial<Indicator> = {}, unit = '件'): Indicator {
  const text = { name: w(id, id), unit: w(unit, unit), definition: w('', ''), phrase: '' };
  return { id, direction: 'up', part: 1, headline: true, text, ...over } as Indicator;
}

function ready(values: Record<string, number>, list: Indicator[], today = '2024-01-05') {
  const targets = Object.fromEntries(list.map((i) => [i.id, { '2023': 100 }]));
  return readiness(2023, {
    today,
    settings: { ...settings, targets },
    indicators: list,
    resultOf: ({ id }) => {
      const value = values[id] ?? null;
      return { state: value === null ? 'no-data' : 'ok', value } as IndicatorResult;
    },
    report: null,
  });
}

test('until the day of publication the report is last year’s', () => {
  const { reportDates } = settings;
  expect(reportYear('2024-01-05', reportDates)).toBe(2023);
  expect(reportYear('2024-04-01', reportDates)).toBe(2023);
  expect(reportYear('2024-04-02', reportDates)).toBe(2024);
  expect(reportYear('2024-02-01', { submit: '01-10', publish: '01-31' })).toBe(2024);
});

test('the days left to send the report up and to publish it are counted from the settings', () => {
  expect(ready({}, []).days).toEqual([
    { what: 'submit', day: '2024-03-01', left: 56 },
    { what: 'publish', day: '2024-04-01', left: 87 },
  ]);
});

test('leading indicators without a figure are named, others are not', () => {
  const list = [indicator('a'), indicator('b'), indicator('c', { headline: false })];
  expect(ready({ a: 3 }, list).noFigure.map((i) => i.id)).toEqual(['b']);
});

test('a total is judged against its target when the year is over, a rate at any time', () => {
  const list = [
    indicator('total'),
    indicator('rate', {}, '%'),
    indicator('few', { direction: 'down' }),
  ];
  const ids = (today: string, values: Record<string, number>) =>
    ready(values, list, today).missed.map((i) => i.id);
  const short = { total: 90, rate: 90, few: 110 };
  expect(ids('2023-06-01', short)).toEqual(['rate', 'few']);
  expect(ids('2024-01-05', short)).toEqual(['total', 'rate', 'few']);
  expect(ids('2024-01-05', { total: 100, rate: 100, few: 100 })).toEqual([]);
});

test('required parts that are missing or empty are said, a finalised report is called so', () => {
  const content = blankReport({
    year: 2023,
    township: settings.township,
    newId: () => `b${ids++}`,
    withOther: false,
  });
  const world = {
    today: '2024-01-05',
    settings,
    indicators: [],
    resultOf: () => ({}) as IndicatorResult,
  };
  const report = { id: 'r1', final: true, content };
  const found = readiness(2023, { ...world, report }).report;
  expect([found?.id, found?.state, found?.problems.length]).toEqual(['r1', 'final', 4]);
  const headless = { ...content, blocks: [] };
  const drafting = readiness(2023, {
    ...world,
    report: { ...report, final: false, content: headless },
  });
  expect(drafting.report?.state).toBe('drafting');
  expect(drafting.report?.problems[0]?.zh).toContain('主要举措和成效');
});
