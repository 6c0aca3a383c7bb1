import { expect, test } from 'vitest';
import { completeData, parseRecord } from '#src/domain/record.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { mediation } from '#src/ledgers/mediation/ledger.ts';
import { broken, faults, measured, recordOf } from './probe.ts';

const settled = {
  acceptedAt: '2022-03-01',
  channel: 'own',
  count: 1,
  persons: 3,
  dueAt: '2022-03-31',
  closedAt: '2022-03-10',
  result: 'success',
  agreement: 'written',
  amount: 12000.5,
};
const value = (measure: string, data = {}) => measured(mediation, measure, { ...settled, ...data });

test('the practice records and the words are sound', () => {
  expect(faults(mediation)).toEqual([]);
});

test('an open case is accepted but neither closed nor decided', () => {
  const open = { closedAt: null, result: null, agreement: null, amount: null };
  expect(value('accepted', open)).toBe(1);
  for (const measure of ['closed', 'decided', 'succeeded', 'onTime', 'written', 'amount']) {
    expect(value(measure, open), measure).toBe(0);
  }
});

test('a settled case counts once with its persons and amount', () => {
  expect(value('succeeded')).toBe(1);
  expect(value('decided')).toBe(1);
  expect(value('closedPersons')).toBe(3);
  expect(value('amount')).toBe(12000.5);
});

test('withdrawn and ended cases are closed but not decided', () => {
  for (const result of ['withdrawn', 'terminated']) {
    expect(value('closed', { result })).toBe(1);
    expect(value('decided', { result })).toBe(0);
  }
  expect(value('decided', { result: 'failed' })).toBe(1);
});

test('cases that the hotline or petition ledgers already count are not our own', () => {
  expect(value('own')).toBe(1);
  expect(value('ownPersons')).toBe(3);
  for (const channel of ['hotline', 'petition']) {
    expect(value('own', { channel })).toBe(0);
    expect(value('ownPersons', { channel })).toBe(0);
    expect(value('accepted', { channel })).toBe(1);
  }
});

test('a monthly summary row counts like as many single cases', () => {
  expect(value('accepted', { count: 12, persons: 30 })).toBe(12);
  expect(value('succeeded', { count: 12, persons: 30 })).toBe(12);
  expect(value('persons', { count: 12, persons: 30 })).toBe(30);
});

test('agreements not yet due are in neither part of the performance rate', () => {
  expect(value('dueAgreements', { performed: 'notDue' })).toBe(0);
  expect(value('dueAgreements')).toBe(0);
  expect(value('dueAgreements', { performed: 'partly' })).toBe(1);
  expect(value('performed', { performed: 'partly' })).toBe(0);
  expect(value('performed', { performed: 'done' })).toBe(1);
});

test('a case closed after its due day is not on time', () => {
  expect(value('onTime', { closedAt: '2022-03-31' })).toBe(1);
  expect(value('onTime', { closedAt: '2022-04-01' })).toBe(0);
});

test('dates and results that contradict each other are refused', () => {
  expect(broken(mediation, settled)).toEqual([]);
  expect(broken(mediation, { ...settled, closedAt: '2022-02-01' })).toContain(
    'closedAfterAccepted',
  );
  expect(broken(mediation, { ...settled, closedAt: null })).toContain('resultNeedsClosing');
  expect(broken(mediation, { ...settled, result: null })).toContain('closedNeedsResult');
  expect(broken(mediation, { ...settled, count: 2 })).toEqual(['twoPersonsPerCase']);
  expect(
    broken(mediation, { ...settled, confirmDueAt: '2022-04-09', confirmAppliedAt: '2022-04-10' }),
  ).toEqual(['appliedInTime']);
});

test('an agreement is asked for only when the case was settled', () => {
  const agreement = mediation.fields.agreement;
  expect(agreement?.required).toBe(true);
  expect(agreement?.when?.(recordOf(mediation, { result: 'success' }))).toBe(true);
  expect(agreement?.when?.(recordOf(mediation, { result: 'failed' }))).toBe(false);
});

test('an open case stands in the due list under its due day', () => {
  expect(mediation.matter?.(recordOf(mediation, { ...settled, closedAt: null }))).toEqual({
    open: true,
    due: '2022-03-31',
  });
  expect(mediation.matter?.(recordOf(mediation, settled)).open).toBe(false);
});

test('a case registered in red that is saved in green keeps the day on which it turned', () => {
  const context = createTownshipRules(defaultSettings()).context('2022-03-08');
  const save = (data: object) =>
    completeData(mediation, recordOf(mediation, { ...settled, ...data }), context);
  const first = save({ colour: 'red' });
  expect([first.firstColour, first.turnedGreenAt]).toEqual(['red', null]);
  const turned = save({ ...first, colour: 'green' });
  expect([turned.firstColour, turned.turnedGreenAt]).toEqual(['red', '2022-03-08']);
  expect(save({ ...first, colour: 'amber' }).turnedGreenAt).toBe(null);
  expect(save({ colour: 'green' }).turnedGreenAt).toBe(null);
});

test('a case that came in amber, was graded red and is green now has turned green too', () => {
  const rules = createTownshipRules(defaultSettings());
  const save = (day: string, data: object) =>
    completeData(mediation, recordOf(mediation, { ...settled, ...data }), rules.context(day));
  const amber = save('2022-03-02', { colour: 'amber' });
  expect([amber.firstColour, amber.redAt]).toEqual(['amber', null]);
  const red = save('2022-03-05', { ...amber, colour: 'red' });
  expect([red.redAt, red.turnedGreenAt]).toEqual(['2022-03-05', null]);
  const green = save('2022-03-09', { ...red, colour: 'green' });
  expect([green.redAt, green.turnedGreenAt]).toEqual(['2022-03-05', '2022-03-09']);
  expect(broken(mediation, green)).toEqual([]);
});

test('a case turned from red to green counts on that day, and not without one', () => {
  expect(value('redToGreen', { turnedGreenAt: '2022-03-08', count: 2 })).toBe(2);
  expect(value('redToGreen')).toBe(0);
  expect(mediation.measures.redToGreen?.date).toBe('turnedGreenAt');
  const alike = { ...settled, colour: 'green', firstColour: 'green', turnedGreenAt: '2022-03-08' };
  expect(broken(mediation, alike)).toEqual(['turnedFromOther']);
});

test('a record stored before colours had a history still reads, and counts nothing turned', () => {
  const { firstColour: _f, turnedGreenAt: _t, ...old } = recordOf(mediation, settled);
  const read = parseRecord(mediation, { version: 1, data: old });
  expect(read.ok && [read.value.firstColour, read.value.turnedGreenAt]).toEqual([null, null]);
  expect(mediation.measures.redToGreen?.value(old)).toBe(0);
});
