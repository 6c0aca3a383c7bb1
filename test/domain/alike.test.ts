import { expect, test } from 'vitest';
import { alikeKey } from '#src/domain/alike.ts';
import type { RecordData } from '#src/domain/field.ts';
import { createKnownRecords } from '#src/domain/import-known.ts';
import { disclosureRequest } from '#src/ledgers/disclosure-request/ledger.ts';
import { hotline } from '#src/ledgers/hotline/ledger.ts';
import { mediation } from '#src/ledgers/mediation/ledger.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { filled, practiceRecords } from '#test/support/ledger-case.ts';

const aCase = (over: RecordData = {}) =>
  filled(mediation, {
    caseNo: 'TJ1',
    acceptedAt: '2022-03-08',
    village: 'v1',
    kind: 'land',
    matter: '林地界线不清',
    parties: '甲、乙',
    ...over,
  });

/** What the form and the import say of a record beside a known one: the fields in which they are the same. */
function same(a: RecordData, b: RecordData, ledger = mediation): readonly string[] | null {
  const inForm = alikeKey(ledger, a, b);
  const known = createKnownRecords(ledger);
  known.add(a, null);
  const inImport = known.find(b) ? ledger.alike[0] : known.resembles(b)?.fields;
  expect(inImport ?? null).toEqual(inForm);
  return inForm;
}

test('a case entered twice under two numbers is noticed by day, village, kind and parties', () => {
  expect(same(aCase(), aCase({ caseNo: 'TJ2', matter: '山林纠纷' }))).toEqual([
    'acceptedAt',
    'village',
    'kind',
    'parties',
  ]);
});

test('without parties in one of them the matter tells, with different parties nothing does', () => {
  const byMatter = ['acceptedAt', 'village', 'kind', 'matter'];
  expect(same(aCase(), aCase({ caseNo: '', parties: null }))).toEqual(byMatter);
  expect(same(aCase({ parties: null }), aCase({ caseNo: 'TJ2' }))).toEqual(byMatter);
  expect(same(aCase(), aCase({ caseNo: 'TJ2', parties: '丙、丁' }))).toBeNull();
});

test('two cases without parties and with different matters are not the same', () => {
  expect(
    same(aCase({ parties: null }), aCase({ caseNo: 'TJ2', parties: null, matter: '宅基地纠纷' })),
  ).toBeNull();
});

test('the same number is what a record is known by, width and spaces aside', () => {
  expect(same(aCase(), aCase({ caseNo: 'ＴＪ 1', village: 'v2', kind: 'family' }))).toEqual([
    'caseNo',
  ]);
  expect(same(aCase({ caseNo: '' }), aCase({ caseNo: '', village: 'v2' }))).toBeNull();
});

test.each([
  ['day', { acceptedAt: '2022-03-09' }],
  ['village', { village: 'v2' }],
  ['kind', { kind: 'family' }],
] as const)('another %s is another case', (_, over) => {
  expect(same(aCase(), aCase({ caseNo: 'TJ2', ...over }))).toBeNull();
});

test('a village left open in both does not hide a case entered twice', () => {
  expect(same(aCase({ village: null }), aCase({ caseNo: 'TJ2', village: null }))).not.toBeNull();
});

test('monthly summary rows are never called the same as one another or as a single case', () => {
  const month = (caseNo: string, count: number) =>
    aCase({ caseNo, count, parties: null, matter: '3月邻里纠纷' });
  expect(same(month('A', 3), month('B', 3))).toBeNull();
  expect(same(month('A', 1), month('B', 3))).toBeNull();
});

test('a day without anything else written tells nothing', () => {
  const empty = (requestNo: string) => filled(disclosureRequest, { requestNo });
  expect(same(empty('1'), empty('2'), disclosureRequest)).toBeNull();
});

test('a hundred thousand tickets of one day are compared in a moment', () => {
  const known = createKnownRecords(hotline);
  const started = performance.now();
  let found = 0;
  for (let i = 0; i < 100_000; i += 1) {
    const data = filled(hotline, {
      ticketNo: `RX${i}`,
      kind: 'consult',
      matter: '咨询医保缴费',
      village: 'v1',
      parties: `来电人${i}`,
    });
    if (known.resembles(data)) found += 1;
    known.add(data, i);
  }
  expect(found).toBe(0);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('practice records hardly ever look the same', () => {
  for (const ledger of ledgers) {
    const known = createKnownRecords(ledger);
    const records = practiceRecords(ledger);
    const alike = records.filter((data, row) => {
      const like = known.find(data) ? null : known.resembles(data);
      known.add(data, row);
      return like !== null;
    });
    expect(alike.length).toBeLessThanOrEqual(records.length / 50);
  }
});
