import { describe, expect, test } from 'vitest';
import { normativeDocument } from '#src/ledgers/normative-document/ledger.ts';
import { complaints, counted, filled, practiceErrors } from '#test/support/ledger-case.ts';

const issued = filled(normativeDocument, {
  issuedAt: '2022-03-01',
  title: '农村自建房管理办法',
  docNo: '某府发〔2022〕3号',
  legalReviewed: true,
});

describe('the normative-document ledger', () => {
  test('counts a document when issued and takes it away when repealed', () => {
    expect(counted(normativeDocument, 'issued', issued)).toEqual({ value: 1, day: '2022-03-01' });
    expect(counted(normativeDocument, 'ended', issued).value).toBe(0);
    const repealed = { ...issued, state: 'repealed', endedAt: '2023-02-01' };
    expect(counted(normativeDocument, 'ended', repealed)).toEqual({ value: 1, day: '2023-02-01' });
  });

  test('asks only those filed or missed for the filing rate', () => {
    expect(counted(normativeDocument, 'toFile', issued).value).toBe(0);
    const filed = { ...issued, filing: 'filed', filedAt: '2022-03-10' };
    expect(counted(normativeDocument, 'toFile', filed).value).toBe(1);
    expect(counted(normativeDocument, 'filed', filed).value).toBe(1);
    const missed = { ...issued, filing: 'unfiled' };
    expect(counted(normativeDocument, 'toFile', missed).value).toBe(1);
    expect(counted(normativeDocument, 'filed', missed).value).toBe(0);
  });

  test('stands in the due list while it is being filed', () => {
    const open = { ...issued, filingDueAt: '2022-03-16' };
    expect(normativeDocument.matter?.(open)).toEqual({ open: true, due: '2022-03-16' });
    expect(normativeDocument.matter?.({ ...open, filing: 'filed' }).open).toBe(false);
  });

  test('forbids publication without a secrecy check', () => {
    const published = { ...issued, publishedAt: '2022-03-05' };
    expect(complaints(normativeDocument, published)).toEqual(['secretCheckFirst']);
    expect(complaints(normativeDocument, { ...published, secretCheck: true })).toEqual([]);
  });

  test('wants the document number in the official form', () => {
    for (const docNo of ['某府发[2022]3号', '某府发〔2022〕03号', '某府发〔2022〕第3号']) {
      expect(complaints(normativeDocument, { ...issued, docNo })).toEqual(['docNoForm']);
    }
  });

  test('wants the dates of filing and repeal', () => {
    expect(complaints(normativeDocument, { ...issued, filing: 'filed' })).toEqual(['filedHasDate']);
    expect(complaints(normativeDocument, { ...issued, state: 'lapsed' })).toEqual(['endedHasDate']);
  });

  test('has practice records without errors', () => {
    expect(practiceErrors(normativeDocument)).toEqual([]);
  });
});
