import { expect, test } from 'vitest';
import { collections, isCollectionId } from '#src/domain/collections.ts';
import { defaultSettings, settingId, settingKeys, settingSchemas } from '#src/domain/settings.ts';

test('what holds in a fresh workspace is what could be stored', () => {
  const fresh = defaultSettings();
  for (const key of settingKeys) {
    expect([key, settingSchemas[key].safeParse(fresh[key]).success]).toEqual([key, true]);
  }
  expect(settingId('villages')).toBe('setting:villages');
});

test('a setting is stored only under its own key and in its own shape', () => {
  const { schema } = collections['@setting'];
  expect(schema.safeParse({ key: 'ledgersOff', value: ['points'] }).success).toBe(true);
  expect(schema.safeParse({ key: 'ledgersOff', value: 'points' }).success).toBe(false);
  expect(schema.safeParse({ key: 'colour', value: [] }).success).toBe(false);
  const village = { id: 'v1', name: '' };
  expect(schema.safeParse({ key: 'villages', value: [village] }).success).toBe(false);
});

test('a typed figure belongs to the first day of its period and is never below zero', () => {
  const figure = {
    indicator: 'hotline.total',
    period: '2022-Q3',
    value: 105,
    approx: '',
    source: '',
    asOf: '',
    note: '',
  };
  const { schema, day } = collections['@figure'];
  expect(schema.safeParse(figure).success).toBe(true);
  expect(day(figure)).toBe('2022-07-01');
  expect(schema.safeParse({ ...figure, value: -1 }).success).toBe(false);
  expect(schema.safeParse({ ...figure, approx: '左右' }).success).toBe(false);
});

test('the product’s own collections are told from ledgers', () => {
  expect(['@figure', '@report', '@setting'].every(isCollectionId)).toBe(true);
  expect(isCollectionId('mediation')).toBe(false);
});
