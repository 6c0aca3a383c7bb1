import { expect, test } from 'vitest';
import { serviceVolume } from '#src/ledgers/service-volume/ledger.ts';
import { broken, faults, measured, recordOf } from './probe.ts';

const march = {
  month: '2022-03',
  channel: 'window',
  itemKind: 'public',
  applied: 105,
  accepted: 100,
  rejected: 5,
  finished: 98,
  instant: 60,
  onTime: 97,
  overdue: 1,
  verySatisfied: 40,
  satisfied: 20,
  basic: 5,
  dissatisfied: 2,
  veryDissatisfied: 1,
};
const value = (measure: string, data = {}) =>
  measured(serviceVolume, measure, { ...march, ...data });
const errors = (data = {}) => broken(serviceVolume, { ...march, ...data });

test('the practice records and the words are sound', () => {
  expect(faults(serviceVolume)).toEqual([]);
});

test('three grades are good, two are bad, together they are all ratings', () => {
  expect([value('good'), value('bad'), value('rated')]).toEqual([65, 3, 68]);
});

test('a row without ratings adds nothing to either side of the satisfaction rate', () => {
  const none = {
    verySatisfied: null,
    satisfied: null,
    basic: null,
    dissatisfied: null,
    veryDissatisfied: null,
  };
  expect([value('good', none), value('rated', none)]).toEqual([0, 0]);
});

test('a part larger than its whole is refused', () => {
  expect(errors()).toEqual([]);
  expect(errors({ accepted: 101 })).toEqual(['acceptedWithinApplied']);
  expect(errors({ finished: 101, onTime: 100 })).toEqual(['finishedWithinAccepted']);
  expect(errors({ onTime: 99 })).toEqual(['onTimeWithinFinished', 'overdueWithinFinished']);
  expect(errors({ overdue: 2 })).toEqual(['overdueWithinFinished']);
  expect(errors({ instant: 99 })).toEqual(['instantWithinFinished']);
  expect(errors({ badFixed: 3, badLate: 1 })).toEqual(['fixedWithinBad']);
});

test('the applications may stay unknown', () => {
  expect(errors({ applied: null })).toEqual([]);
});

test('bad ratings not yet put right stay in the due list and out of the rate', () => {
  const state = (data: object) =>
    serviceVolume.matter?.(recordOf(serviceVolume, { ...march, badDueAt: '2022-04-22', ...data }));
  expect(state({ badFixed: 1 })).toEqual({
    open: true,
    due: '2022-04-22',
    stage: 'correct',
    amount: 2,
  });
  expect(state({ badFixed: 2, badLate: 1 })?.open).toBe(false);
  expect(value('badDecided', { badFixed: 1 })).toBe(1);
});

test('the deadline for bad ratings runs from the end of the month', () => {
  const starts: string[] = [];
  const due = (_rule: string, start: string) => {
    starts.push(start);
    return '2022-03-21';
  };
  const derive = serviceVolume.fields.badDueAt?.derive;
  expect(derive?.({ month: '2022-02' }, { today: '2022-03-01', due })).toBe('2022-03-21');
  derive?.({ month: '2024-02' }, { today: '2024-03-01', due });
  derive?.({ month: '2022-12' }, { today: '2022-12-31', due });
  expect(starts).toEqual(['2022-02-28', '2024-02-29', '2022-12-31']);
});
