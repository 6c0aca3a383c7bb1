import { describe, expect, test } from 'vitest';
import type { RecordData } from '#src/domain/field.ts';
import { completeData } from '#src/domain/record.ts';
import { defaultSettings, type Settings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { legalReview } from '#src/ledgers/legal-review/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const sent = filled(legalReview, {
  receivedAt: '2021-12-28',
  title: '施工合同',
  object: 'contract',
  amount: 120_000,
  reviewer: 'adviser',
});
const reviewed = { ...sent, reviewedAt: '2022-01-06', result: 'revised', opinions: 3 };

describe('the legality-review ledger', () => {
  test('counts a review in the year of the opinion, not of the sending', () => {
    expect(counted(legalReview, 'received', reviewed)).toEqual({ value: 1, day: '2021-12-28' });
    expect(counted(legalReview, 'reviewed', reviewed)).toEqual({ value: 1, day: '2022-01-06' });
    expect(counted(legalReview, 'reviewed', sent).value).toBe(0);
    expect(counted(legalReview, 'amount', reviewed).value).toBe(120_000);
  });

  test('keeps unanswered opinions out of both sides of the adoption rate', () => {
    expect(counted(legalReview, 'opinions', reviewed).value).toBe(3);
    expect(counted(legalReview, 'answered', reviewed).value).toBe(0);
    const answered = { ...reviewed, adopted: 2 };
    expect(counted(legalReview, 'answered', answered).value).toBe(3);
    expect(counted(legalReview, 'adopted', answered).value).toBe(2);
  });

  test('stays open with its wanted date until an opinion is given', () => {
    expect(legalReview.matter?.({ ...sent, dueAt: '2022-01-10' })).toEqual({
      open: true,
      due: '2022-01-10',
    });
    expect(legalReview.matter?.(reviewed).open).toBe(false);
  });

  test('refuses a result without its date and more adopted than given', () => {
    expect(complaints(legalReview, { ...sent, result: 'passed' })).toEqual(['dateOfResult']);
    expect(complaints(legalReview, { ...reviewed, result: null })).toEqual(['resultOfReview']);
    expect(complaints(legalReview, { ...reviewed, adopted: 4 })).toEqual(['adoptedWithinOpinions']);
  });

  test('warns when a major decision gets fewer than seven working days', () => {
    const decision = { ...sent, object: 'decision', workdays: 6 };
    const saved = (data: RecordData, deadlines: Settings['deadlines'] = []) =>
      completeData(
        legalReview,
        data,
        createTownshipRules({ ...defaultSettings(), deadlines }).context('2022-01-06'),
      );
    expect(saved(decision).leastWorkdays).toBe(7);
    expect(complaints(legalReview, saved(decision))).toEqual(['daysForDecision']);
    const own = {
      id: 'decision-review',
      days: 5,
      dayType: 'working',
      extensionDays: 0,
      on: true,
    } as const;
    expect(complaints(legalReview, saved(decision, [own]))).toEqual([]);
    expect(saved({ ...decision, object: 'contract' }).leastWorkdays).toBeNull();
  });

  test('has practice records without errors', () => {
    expect(practiceErrors(legalReview)).toEqual([]);
  });
});
