import { describe, expect, test } from 'vitest';
import { completeData } from '#src/domain/record.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { disclosureRequest } from '#src/ledgers/disclosure-request/ledger.ts';
import { outcomeGroups, outcomes, outcomeWords } from '#src/ledgers/disclosure-request/outcomes.ts';
import { broken, faults, measured, recordOf } from './probe.ts';

const answered = {
  receivedAt: '2022-03-01',
  applicant: 'natural',
  count: 1,
  dueAt: '2022-03-29',
  repliedAt: '2022-03-29',
  outcome: 'open',
};
const value = (measure: string, data = {}) =>
  measured(disclosureRequest, measure, { ...answered, ...data });
const errors = (data = {}) => broken(disclosureRequest, { ...answered, ...data });

test('the practice records and the words are sound', () => {
  expect(faults(disclosureRequest)).toEqual([]);
});

test('Table three has 21 outcomes in blocks of 1, 1, 8, 3, 5 and 3, each in one block', () => {
  expect(Object.values(outcomeGroups).map((group) => group.length)).toEqual([1, 1, 8, 3, 5, 3]);
  expect(new Set(outcomes).size).toBe(21);
  expect(Object.keys(outcomeWords)).toEqual([...outcomes]);
});

test('the year carried forward equals carried in and received less answered', () => {
  const rows = [
    { receivedAt: '2021-12-20', repliedAt: '2022-01-05' },
    {},
    { receivedAt: '2022-12-20', repliedAt: null, outcome: null },
  ];
  const total = (measure: string) => rows.reduce((n, row) => n + value(measure, row), 0);
  expect(total('received') - total('answered')).toBe(1);
  expect(total('carriedAnswered')).toBe(1);
});

test('a reply on the due day is on time, the day after it is late', () => {
  expect(value('onTime')).toBe(1);
  expect(value('onTime', { repliedAt: '2022-03-30' })).toBe(0);
  expect(value('answered', { repliedAt: '2022-03-30' })).toBe(1);
});

test('the reply is due later after a supplement, an opinion of a third party or an extension', () => {
  const derive = disclosureRequest.fields.dueAt?.derive;
  const { context } = createTownshipRules(defaultSettings());
  const due = (data: object) =>
    derive?.(recordOf(disclosureRequest, { ...answered, ...data }), context('2022-03-01'));
  expect(due({})).toBe('2022-03-29');
  expect(due({ supplementAskedAt: '2022-03-03', supplementedAt: '2022-03-08' })).toBe('2022-04-06');
  expect(due({ thirdPartyFrom: '2022-03-03' })).toBe('2022-04-24');
  expect(due({ thirdPartyFrom: '2022-03-03', thirdPartyTo: '2022-03-10' })).toBe('2022-04-06');
  expect(due({ extended: true })).toBe('2022-04-26');
});

test('an open request is due until it is answered', () => {
  const open = recordOf(disclosureRequest, { ...answered, repliedAt: null, outcome: null });
  expect(disclosureRequest.matter?.(open)).toEqual({ open: true, due: '2022-03-29' });
});

test('dates, outcomes and carry-over that contradict each other are refused', () => {
  expect(errors()).toEqual([]);
  expect(errors({ outcome: null })).toEqual(['repliedNeedsOutcome']);
  expect(errors({ repliedAt: null })).toEqual(['outcomeNeedsReply']);
  expect(errors({ repliedAt: '2022-02-28' })).toEqual(['repliedAfterReceipt']);
  expect(errors({ supplementedAt: '2022-03-05' })).toEqual(['supplementedAfterAsked']);
  expect(errors({ carriedIn: true })).toEqual(['carriedOverYearEnd']);
  expect(errors({ outcome: 'noSupplement' })).toEqual(['supplementBehindOutcome']);
});

describe('a clock that stands still', () => {
  const { context } = createTownshipRules(defaultSettings());
  const open = { ...answered, dueAt: null, repliedAt: null, outcome: null };
  const saved = (data: object, today = '2022-06-01') =>
    completeData(
      disclosureRequest,
      recordOf(disclosureRequest, { ...open, ...data }),
      context(today),
    );
  const waits = (data: object) => ({
    dueAt: saved(data).dueAt,
    matter: disclosureRequest.matter?.(saved(data)),
    why: disclosureRequest.fields.dueAt?.waits?.(
      recordOf(disclosureRequest, { ...open, ...data }),
      context('2022-06-01'),
    )?.zh,
  });
  const asked = { supplementAskedAt: '2022-03-03' };
  const consulted = { thirdPartyFrom: '2022-03-03' };

  test('has no due day while a supplement is awaited, whatever day stood there', () => {
    const waiting = {
      dueAt: null,
      matter: { open: true, due: null },
      why: '等申请人补正，期限未起算。',
    };
    expect(waits(asked)).toEqual(waiting);
    expect(waits({ ...asked, dueAt: '2022-03-29' })).toEqual(waiting);
    expect(waits({ ...asked, dueAt: '2022-03-15' })).toEqual(waiting);
  });

  test('has none while a third party is asked, unless the period had run out before', () => {
    expect(waits({ ...consulted, dueAt: '2022-03-29' })).toEqual({
      dueAt: null,
      matter: { open: true, due: null },
      why: '正在征求第三方意见，期限中止。',
    });
    const late = { thirdPartyFrom: '2022-03-30', dueAt: '2022-03-29' };
    expect(waits(late)).toMatchObject({
      dueAt: '2022-03-29',
      matter: { due: '2022-03-29' },
      why: undefined,
    });
  });

  test('runs anew when the supplement or the opinion comes in, also when both days come at once', () => {
    const supplemented = { ...asked, supplementedAt: '2022-03-08' };
    const heard = { ...consulted, thirdPartyTo: '2022-03-10' };
    expect(saved({ ...saved(asked), supplementedAt: '2022-03-08' }).dueAt).toBe('2022-04-06');
    expect(saved({ ...supplemented, dueAt: '2022-03-29' }).dueAt).toBe('2022-04-06');
    expect(saved({ ...saved(consulted), thirdPartyTo: '2022-03-10' }).dueAt).toBe('2022-04-06');
    expect(saved({ ...heard, dueAt: '2022-03-29' }).dueAt).toBe('2022-04-06');
  });

  test('leaves a due day typed by hand alone once it runs', () => {
    expect(saved({ dueAt: '2022-03-15' }).dueAt).toBe('2022-03-15');
    const supplemented = { ...asked, supplementedAt: '2022-03-08', dueAt: '2022-03-18' };
    expect(saved(supplemented).dueAt).toBe('2022-03-18');
  });

  test('counts a reply given without the supplement or the opinion as what it is', () => {
    const ended = { ...asked, repliedAt: '2022-05-20', outcome: 'noSupplement' };
    expect(saved(ended).dueAt).toBeNull();
    expect(measured(disclosureRequest, 'onTime', saved(ended))).toBe(1);
    expect(broken(disclosureRequest, saved({ ...ended, outcome: 'open' }))).toEqual([
      'supplementBeforeReply',
    ]);
    // Two days were counted before the third party was asked, eighteen are left after the reply.
    const unheard = { ...consulted, repliedAt: '2022-04-15', outcome: 'open' };
    expect(saved(unheard).dueAt).toBe('2022-05-12');
  });
});
