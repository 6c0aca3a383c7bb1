import { describe, expect, test } from 'vitest';
import type { RecordData } from '#src/domain/field.ts';
import { completeData } from '#src/domain/record.ts';
import { defaultSettings, type Settings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { enforcement } from '#src/ledgers/enforcement/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const open = filled(enforcement, {
  caseNo: 'ZF2022001',
  filedAt: '2022-02-01',
  area: 'appearance',
  party: 'unit',
  matter: '占道经营',
  twoOfficers: true,
});
const closed = {
  ...open,
  decidedAt: '2022-03-01',
  penaltyClass: 'fine',
  fine: 2000,
  confiscated: 500,
  closedAt: '2023-01-05',
  steps: ['start', 'evidence', 'decision', 'delivery', 'execution'],
};

describe('the enforcement ledger', () => {
  test('counts a case by the days it was filed, decided and closed', () => {
    expect(counted(enforcement, 'filed', closed)).toEqual({ value: 1, day: '2022-02-01' });
    expect(counted(enforcement, 'penalties', closed)).toEqual({ value: 1, day: '2022-03-01' });
    expect(counted(enforcement, 'fines', closed)).toEqual({ value: 2500, day: '2022-03-01' });
    expect(counted(enforcement, 'closed', closed)).toEqual({ value: 1, day: '2023-01-05' });
    expect(counted(enforcement, 'closed', open).value).toBe(0);
  });

  test('counts licences, coercion and other acts each for themselves, split as in the yearly tables', () => {
    const of = (kind: string) => ({ ...open, kind, decidedAt: '2022-03-01' });
    const each = (kind: string) =>
      ['licences', 'coercions', 'otherActs'].map((m) => counted(enforcement, m, of(kind)).value);
    expect(each('licence')).toEqual([1, 0, 0]);
    expect(each('coercion')).toEqual([0, 1, 0]);
    expect(each('other')).toEqual([0, 0, 1]);
    expect(each('penalty')).toEqual([0, 0, 0]);
    expect(enforcement.dimensions).toEqual(
      expect.arrayContaining(['licenceResult', 'coercionType', 'otherAct']),
    );
  });

  test('asks for the review record only where a review was required', () => {
    expect(counted(enforcement, 'recorded', closed).value).toBe(1);
    const major = { ...closed, reviewTrigger: 'complex', reviewedAt: '2022-02-25' };
    expect(counted(enforcement, 'recorded', major).value).toBe(0);
    const full = { ...major, steps: [...closed.steps, 'review'] };
    expect(counted(enforcement, 'recorded', full).value).toBe(1);
  });

  test('counts a legality review only when it came before the decision', () => {
    const major = { ...closed, reviewTrigger: 'hearing', reviewerQualified: true };
    expect(counted(enforcement, 'reviewDue', closed).value).toBe(0);
    expect(counted(enforcement, 'reviewDue', major).value).toBe(1);
    expect(counted(enforcement, 'reviewed', major).value).toBe(0);
    expect(counted(enforcement, 'reviewed', { ...major, reviewedAt: '2022-03-02' }).value).toBe(0);
    expect(counted(enforcement, 'reviewed', { ...major, reviewedAt: '2022-03-01' }).value).toBe(1);
    expect(complaints(enforcement, major)).toEqual(['reviewBeforeDecision']);
  });

  test('waits first for the decision, then for the publication', () => {
    expect(enforcement.matter?.({ ...open, decideDueAt: '2022-05-02' })).toEqual({
      open: true,
      due: '2022-05-02',
      stage: 'decide',
    });
    const decided = { ...closed, publishDueAt: '2022-03-10' };
    expect(enforcement.matter?.(decided)).toEqual({
      open: true,
      due: '2022-03-10',
      stage: 'publish',
    });
    expect(enforcement.matter?.({ ...decided, publishedAt: '2022-03-05' }).open).toBe(false);
    expect(enforcement.matter?.({ ...decided, notPublic: true }).open).toBe(false);
  });

  test('takes the publication deadline of penalties and licences, and the longer one of the rest', () => {
    const context = { today: '2022-03-01', due: (rule: string) => rule };
    expect(completeData(enforcement, closed, context).publishDueAt).toBe('penalty-publish');
    const seal = { ...open, kind: 'coercion', decidedAt: '2022-03-01' };
    const full = completeData(enforcement, seal, context);
    expect(full.publishDueAt).toBe('enforcement-publish');
    expect(full.decideDueAt).toBeNull();
    expect(full.procedure).toBeNull();
  });

  test('counts late publication as published but not on time', () => {
    const late = {
      ...closed,
      publishDueAt: '2022-03-10',
      publishedAt: '2022-03-11',
      secretCheck: true,
    };
    expect(counted(enforcement, 'published', late)).toEqual({ value: 1, day: '2022-03-11' });
    expect(counted(enforcement, 'publishedOnTime', late).value).toBe(0);
    expect(complaints(enforcement, late)).toEqual(['publishedInTime']);
  });

  test('forbids publication without a check for secrets or before a decision', () => {
    const published = { ...closed, publishedAt: '2022-03-05' };
    expect(complaints(enforcement, published)).toEqual(['secretCheckFirst']);
    const early = { ...open, publishedAt: '2022-03-05', secretCheck: true };
    expect(complaints(enforcement, early)).toEqual(['publishedAfterDecision']);
  });

  test('wants one class for each penalty and none where there is no penalty', () => {
    expect(complaints(enforcement, { ...closed, penaltyClass: null })).toEqual(['classOfPenalty']);
    expect(complaints(enforcement, { ...closed, noPenalty: true })).toEqual(['noPenaltyNoFine']);
    expect(complaints(enforcement, { ...closed, penaltyClass: 'warning' })).toEqual([
      'heavierThanWarning',
    ]);
  });

  test('warns of a decision, a delivery and a payment after the day that the rules give', () => {
    const saved = (data: RecordData, deadlines: Settings['deadlines'] = []) =>
      completeData(
        enforcement,
        { ...closed, ...data },
        createTownshipRules({ ...defaultSettings(), deadlines }).context('2022-06-01'),
      );
    expect(complaints(enforcement, saved({ decidedAt: '2022-05-02' }))).toEqual([]);
    const late = { decidedAt: '2022-05-03' };
    expect(complaints(enforcement, saved(late))).toEqual(['decidedInTime']);
    const longer = {
      id: 'penalty-decide',
      days: 91,
      dayType: 'natural',
      extensionDays: 0,
      on: true,
    } as const;
    expect(complaints(enforcement, saved(late, [longer]))).toEqual([]);
    const delivered = saved({ deliveredAt: '2022-03-11', fine: 500, finePaidAt: '2022-03-28' });
    expect(delivered).toMatchObject({ deliverDueAt: '2022-03-10', fineDueAt: '2022-03-26' });
    expect(complaints(enforcement, delivered)).toEqual(['deliveredInTime', 'finePaidInTime']);
    expect(saved({ fine: null, penaltyClass: 'warning' }).fineDueAt).toBeNull();
  });

  test('warns of on-the-spot fines above the limit', () => {
    const spot = { ...closed, procedure: 'simple' };
    expect(complaints(enforcement, spot)).toEqual([]);
    expect(complaints(enforcement, { ...spot, party: 'individual' })).toEqual(['simpleFineLimit']);
  });

  test('has practice records without errors', () => {
    expect(practiceErrors(enforcement)).toEqual([]);
  });
});
