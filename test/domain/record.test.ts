import { describe, expect, test } from 'vitest';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import {
  checkData,
  completeData,
  emptyData,
  parseRecord,
  recordDay,
  withoutPersonal,
} from '#src/domain/record.ts';
import { hotline } from '#src/ledgers/hotline/ledger.ts';
import { mediation } from '#src/ledgers/mediation/ledger.ts';
import { caseLedger } from './evaluate-world.ts';

const context = { today: '2023-06-01', due: (_rule: string, start: string) => `${start}!` };
const good: RecordData = {
  title: '某事',
  acceptedAt: '2023-01-01',
  answeredAt: null,
  dueAt: null,
  kind: null,
  urgent: false,
  count: 1,
  money: null,
};

describe('a new form', () => {
  test('starts with the initial values and today where the ledger says so', () => {
    const data = emptyData(hotline, '2023-06-01');
    expect(data).toMatchObject({ receivedAt: '2023-06-01', count: 1, channel: 'heartline' });
    expect(data).toMatchObject({ repliedAt: null, extended: false });
  });
});

describe('completing a record', () => {
  test('fills an empty due day and leaves a typed one alone', () => {
    const data = emptyData(hotline, '2023-06-01');
    expect(completeData(hotline, data, context).dueAt).toBe('2023-06-01!');
    const typed = { ...data, dueAt: '2023-06-30' };
    expect(completeData(hotline, typed, context).dueAt).toBe('2023-06-30');
  });

  test('clears what no longer applies, also what depended on it', () => {
    const agreed = {
      ...emptyData(mediation, '2023-06-01'),
      result: 'success',
      agreement: 'written',
    };
    const undone = { ...agreed, performed: 'done', amount: 12.5, result: 'failed' };
    expect(completeData(mediation, undone, context)).toMatchObject({
      agreement: null,
      performed: null,
      amount: null,
    });
  });
});

describe('checking a record', () => {
  test('names a required field by its label', () => {
    const issues = checkData(caseLedger, { ...good, title: ' '.trim() });
    expect(issues).toEqual([
      {
        field: 'title',
        level: 'error',
        message: expect.objectContaining({ zh: '请填写“中文”。' }),
      },
    ]);
  });

  test('refuses a value of the wrong kind before anything else', () => {
    const fields = checkData(caseLedger, { ...good, count: 1.5, acceptedAt: '2023-02-30' });
    expect(fields.map((i) => i.field).sort()).toEqual(['acceptedAt', 'count']);
    expect(checkData(caseLedger, { ...good, stranger: 1 })).toHaveLength(1);
  });

  test('finds nothing wrong with a sound record', () => {
    expect(checkData(caseLedger, good)).toEqual([]);
  });
});

describe('reading a stored row', () => {
  const raised: Ledger = {
    ...caseLedger,
    version: 3,
    migrations: { 3: ({ name, ...rest }: RecordData) => ({ ...rest, title: name ?? null }) },
  };

  test('runs the migrations since its version and gives new fields their empty value', () => {
    const { title: _title, urgent: _urgent, ...rest } = good;
    const old = { version: 1, data: { ...rest, name: '旧名' } };
    expect(parseRecord(raised, old)).toEqual({ ok: true, value: { ...good, title: '旧名' } });
  });

  test('refuses a newer version and keeps an unreadable row for repair', () => {
    expect(parseRecord(caseLedger, { version: 2, data: good })).toMatchObject({
      error: { kind: 'newer' },
    });
    const bad = parseRecord(caseLedger, { version: 1, data: { ...good, count: '三' } });
    expect(bad).toMatchObject({ error: { kind: 'repair', issues: [{ field: 'count' }] } });
    expect(parseRecord(caseLedger, { version: 1, data: 'nonsense' }).ok).toBe(true);
  });
});

test('a month counts as its first day, and a missing date as the day asked for', () => {
  expect(recordDay(caseLedger, { acceptedAt: '2023-05' }, '2023-06-01')).toBe('2023-05-01');
  expect(recordDay(caseLedger, { acceptedAt: '2023-05-09' }, '2023-06-01')).toBe('2023-05-09');
  expect(recordDay(caseLedger, { acceptedAt: null }, '2023-06-01')).toBe('2023-06-01');
});

test('personal fields are left out of what is shown and hashed', () => {
  const data = { ...emptyData(hotline, '2023-06-01'), parties: '某人', matter: '路灯' };
  expect(withoutPersonal(hotline, data)).not.toHaveProperty('parties');
  expect(withoutPersonal(hotline, data)).toHaveProperty('matter', '路灯');
});
