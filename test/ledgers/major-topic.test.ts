import { describe, expect, test } from 'vitest';
import { completeData } from '#src/domain/record.ts';
import { defaultSettings, type Settings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { majorTopic } from '#src/ledgers/major-topic/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const decision = filled(majorTopic, {
  meetingAt: '2022-06-02',
  title: '集镇整治方案',
  class: 'decision',
  steps: ['legality', 'collective'],
  result: 'approved',
  leaderSpokeLast: true,
});
const deferred = { ...decision, result: 'deferred' };

describe('the major-topic ledger', () => {
  test('counts a decided decision as reviewed on the day of the meeting', () => {
    expect(counted(majorTopic, 'topics', decision)).toEqual({ value: 1, day: '2022-06-02' });
    expect(counted(majorTopic, 'decisions', decision).value).toBe(1);
    expect(counted(majorTopic, 'decisionsReviewed', decision).value).toBe(1);
    expect(counted(majorTopic, 'spokeLast', decision).value).toBe(1);
  });

  test('keeps a deferred topic out of both sides of every rate', () => {
    expect(counted(majorTopic, 'topics', deferred).value).toBe(1);
    for (const measure of ['decided', 'decisions', 'decisionsReviewed', 'spokeLast']) {
      expect(counted(majorTopic, measure, deferred).value).toBe(0);
    }
  });

  test('adds up the money of decided topics only', () => {
    const funds = { ...decision, class: 'funds', amount: 50_000 };
    expect(counted(majorTopic, 'funds', funds).value).toBe(50_000);
    expect(counted(majorTopic, 'funds', { ...funds, result: 'deferred' }).value).toBe(0);
  });

  test('warns of a major decision without a legality review or with too short a time', () => {
    expect(complaints(majorTopic, decision)).toEqual([]);
    expect(complaints(majorTopic, { ...decision, steps: ['collective'] })).toEqual([
      'legalityOfDecision',
    ]);
    const steps = ['participation', 'legality', 'collective'];
    const short = { ...decision, steps, consultDays: 29, reviewDays: 6 };
    const saved = (deadlines: Settings['deadlines'] = []) =>
      completeData(
        majorTopic,
        short,
        createTownshipRules({ ...defaultSettings(), deadlines }).context('2022-06-01'),
      );
    expect(saved()).toMatchObject({ leastConsultDays: 30, leastReviewDays: 7 });
    expect(complaints(majorTopic, saved())).toEqual(['consultationDays', 'reviewWorkdays']);
    const own = {
      id: 'decision-review',
      days: 5,
      dayType: 'working',
      extensionDays: 0,
      on: true,
    } as const;
    expect(complaints(majorTopic, saved([own]))).toEqual(['consultationDays']);
  });

  test('refuses more votes than members present and publication without a secrecy check', () => {
    expect(complaints(majorTopic, { ...decision, expected: 11, attended: 9, agreed: 10 })).toEqual([
      'agreedWithinAttended',
    ]);
    expect(complaints(majorTopic, { ...decision, publishedAt: '2022-06-08' })).toEqual([
      'secretCheckFirst',
    ]);
  });

  test('has practice records without errors', () => {
    expect(practiceErrors(majorTopic)).toEqual([]);
  });
});
