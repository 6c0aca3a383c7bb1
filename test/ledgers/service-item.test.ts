import { expect, test } from 'vitest';
import { serviceItem } from '#src/ledgers/service-item/ledger.ts';
import { broken, faults, measured } from './probe.ts';

const listed = {
  code: '51110001',
  listedAt: '2021-05-01',
  legalDays: 20,
  promiseDays: 5,
  online: true,
  onlineSince: '2022-02-01',
};
const value = (measure: string, data = {}) =>
  measured(serviceItem, measure, { ...listed, ...data });
const online = (data = {}) =>
  value('onlineIn', data) - value('onlineEnded', data) - value('onlineRemoved', data);

test('the practice records and the words are sound', () => {
  expect(faults(serviceItem)).toEqual([]);
});

test('an online item counts from the day it went online, not from its listing', () => {
  expect(value('onlineIn')).toBe(1);
  expect(serviceItem.measures.onlineIn?.date).toBe('onlineSince');
  expect(value('onlineIn', { online: false, onlineSince: null })).toBe(0);
});

test('an item leaves the online stock exactly once, however it ends', () => {
  expect(online()).toBe(1);
  expect(online({ onlineUntil: '2022-06-01' })).toBe(0);
  expect(online({ removedAt: '2022-07-01' })).toBe(0);
  expect(online({ onlineUntil: '2022-06-01', removedAt: '2022-07-01' })).toBe(0);
});

test('an offline item that is removed does not lower the online stock', () => {
  expect(online({ online: false, onlineSince: null, removedAt: '2022-07-01' })).toBe(0);
});

test('the days saved are the legal less the promised term', () => {
  expect(value('daysCutIn')).toBe(15);
  expect(value('daysCutIn', { legalDays: null })).toBe(0);
  expect(value('daysCutOut')).toBe(0);
  expect(value('daysCutOut', { removedAt: '2022-07-01' })).toBe(15);
});

test('the legal term counts only where both terms are known', () => {
  expect(value('legalDaysIn')).toBe(20);
  expect(value('legalDaysIn', { legalDays: null })).toBe(0);
  expect(value('legalDaysIn', { promiseDays: null })).toBe(0);
  expect(value('legalDaysOut')).toBe(0);
  expect(value('legalDaysOut', { removedAt: '2022-07-01' })).toBe(20);
});

test('only a promise of zero days is an on-the-spot item', () => {
  expect(value('instantIn')).toBe(0);
  expect(value('instantIn', { promiseDays: 0 })).toBe(1);
  expect(value('instantIn', { promiseDays: null })).toBe(0);
});

test('a promise longer than the law and dates out of order are refused', () => {
  expect(broken(serviceItem, listed)).toEqual([]);
  expect(broken(serviceItem, { ...listed, promiseDays: 21 })).toEqual(['promiseWithinLaw']);
  expect(broken(serviceItem, { ...listed, onlineSince: '2021-04-30' })).toEqual([
    'onlineAfterListed',
  ]);
  expect(broken(serviceItem, { ...listed, onlineUntil: '2022-01-01' })).toEqual([
    'onlineEndsAfterStart',
  ]);
  expect(broken(serviceItem, { ...listed, removedAt: '2022-01-01' })).toEqual([
    'removedAfterOnline',
  ]);
});
