import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { month } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { addDays } from '#src/domain/period.ts';
import { type DaySpan, isInDays, readSpan, writeSpan } from '#src/features/ledger/day-span.ts';
import { filterWords } from '#src/features/ledger/filter-options.ts';
import { filterFields, readListQuery } from '#src/features/ledger/list-query.ts';
import { type Locale, type Translate, translate } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { hrefTo } from '#src/ui/address.ts';
import { aCase, dropStorage, freshStorage, saveCases } from '#test/support/fresh-storage.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';
import { listTools as tools, walkList } from '#test/support/walk-list.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));
const side = fc.oneof(anyDay, fc.constant(''));

/** The values of a filter after they stood in an address. */
function throughAddress(values: readonly string[]): readonly string[] | undefined {
  const href = hrefTo('/ledgers/x', { closedAt: values.join() });
  return readListQuery(casesLedger, new URLSearchParams(href.split('?')[1])).fields.closedAt;
}

const read = (closedAt: string) =>
  readListQuery(casesLedger, new URLSearchParams({ closedAt })).fields.closedAt;

describe('days in the address', () => {
  test('what is written is read again, whatever the sides, and stays as it is written', () => {
    fc.assert(
      fc.property(side, side, fc.boolean(), (from, to, empty) => {
        const written = writeSpan({ from, to });
        expect(readSpan(written)).toEqual(from || to ? { from, to } : null);
        const values = [written, empty ? '~' : ''].filter(Boolean);
        expect(throughAddress(values)).toEqual(values.length > 0 ? values : undefined);
      }),
    );
  });

  test.each([
    ['2023', '2023'],
    ['2023-Q1', '2023-Q1'],
    ['2023-01~2023-03', '2023-Q1'],
    ['2023-01-01~2023-12-31', '2023'],
    ['2023-03-01~2023-03-31', '2023-03'],
    ['2023-01-01~2023-03-30', '2023-01-01~2023-03-30'],
    ['2023-03-05', '2023-03-05~2023-03-05'],
    ['2023-03~', '2023-03-01~'],
    ['~2023-02', '~2023-02-28'],
    [' 2023-03-01 ～ 2023-03-02 ', '2023-03-01~2023-03-02'],
    ['2023-05-01~2023-03-01', '2023-05-01~2023-03-01'],
    ['~', '~'],
    [' ~ ', '~'],
    ['2023-03,~', '2023-03,~'],
    ['~,,x,2023-03', '~,2023-03'],
  ])('%s is read as %s', (typed, written) => {
    expect(read(typed)?.join()).toBe(written);
  });

  test.each([
    '',
    'x',
    '~~',
    'x~',
    '~x',
    '2023-02-30',
    '2023-13~',
    '2023-01-01~x',
    '1~2',
    ',',
    'a~b~c',
  ])('“%s” says nothing and filters nothing', (typed) => {
    expect(read(typed)).toBeUndefined();
  });
});

describe('the filter', () => {
  test('a day is in a span when it is in none of the days outside', () => {
    fc.assert(
      fc.property(anyDay, side, side, (day, from, to) => {
        const expected = (from === '' || day >= from) && (to === '' || day <= to);
        expect(isInDays(day, { from, to })).toBe(expected);
      }),
    );
  });

  test.each([
    ['2023-03', { from: '2023-03-01', to: '2023-03-31' }, true],
    ['2023-03', { from: '2023-03-20', to: '' }, true],
    ['2023-03', { from: '2023-04-01', to: '' }, false],
    ['2023-03', { from: '', to: '2023-02-28' }, false],
    ['2023-12', { from: '2023-01-01', to: '2023-12-31' }, true],
    [null, { from: '', to: '2023-12-31' }, false],
    ['unreadable', { from: '2023-01-01', to: '' }, false],
    [20230301, { from: '2023-01-01', to: '' }, false],
  ] satisfies [unknown, DaySpan, boolean][])('%s in %o: %s', (value, span, is) => {
    expect(isInDays(value, span)).toBe(is);
  });

  test('a list holds what lies in the span, what is not filled in, or both, beside every other filter', async () => {
    const storage = await freshStorage();
    await saveCases(storage, [
      aCase({ title: 'open', startedAt: '2023-01-04', closedAt: null }),
      aCase({ title: 'march', startedAt: '2023-01-03', closedAt: '2023-03-31', kind: 'land' }),
      aCase({
        title: 'april',
        startedAt: '2023-01-02',
        closedAt: '2023-04-01',
        dueAt: '2023-04-01',
      }),
    ]);
    const titles = async (search: string) =>
      (await walkList(storage, casesLedger, search, tools)).map((one) => one.text.split('\n')[0]);
    expect(await titles('closedAt=2023-03')).toEqual(['march']);
    expect(await titles('closedAt=2023-03-31~')).toEqual(['march', 'april']);
    expect(await titles('closedAt=~2023-04-01')).toEqual(['march', 'april']);
    expect(await titles('closedAt=~')).toEqual(['open']);
    expect(await titles('closedAt=~,2023-04')).toEqual(['open', 'april']);
    expect(await titles('closedAt=2023&dueAt=~')).toEqual(['march']);
    expect(await titles('closedAt=2023&kind=land')).toEqual(['march']);
    expect(await titles('closedAt=2023-05-01~2023-03-01')).toEqual([]);
    expect(await titles('closedAt=nonsense')).toEqual(['open', 'march', 'april']);
    await dropStorage(storage);
  });

  test('every day and month of every ledger can be filtered by, but for the date that the period is of', () => {
    for (const ledger of [...ledgers, casesLedger]) {
      const days = ledger.fieldKeys.filter((key) =>
        ['date', 'month'].includes(ledger.fields[key]?.kind ?? ''),
      );
      const offered = filterFields(ledger);
      expect(days.filter((key) => !offered.includes(key))).toEqual([ledger.date]);
      // A field of such a name would share its place in the address.
      const taken = ['period', 'from', 'to', 'show', 'of', 'q', 'sort', 'trash'];
      expect(offered.filter((key) => taken.includes(key))).toEqual([]);
    }
  });
});

describe('what a file made from the list says of its days', () => {
  const monthly = { ...casesLedger, fields: { ...casesLedger.fields, closedAt: month() } };
  const words = (closedAt: string, ledger: Ledger, locale: Locale) => {
    const t: Translate = (text, values) => translate(text, locale, values);
    const query = readListQuery(ledger, new URLSearchParams({ closedAt }));
    return filterWords(ledger, query, { ...tools, locale }, t);
  };
  test.each([
    ['2023-03', 'closedAt项：2023年3月', 'closedAt: 2023-03'],
    ['2023-03-05', 'closedAt项：2023-03-05', 'closedAt: 2023-03-05'],
    ['2023-03-05~,~', 'closedAt项：2023-03-05 起、（未填）', 'closedAt: since 2023-03-05, (empty)'],
    ['~2023-03-05', 'closedAt项：到 2023-03-05', 'closedAt: until 2023-03-05'],
    ['~', 'closedAt项：（未填）', 'closedAt: (empty)'],
  ])('%s', (closedAt, zh, en) => {
    expect(words(closedAt, casesLedger, 'zh')).toBe(zh);
    expect(words(closedAt, casesLedger, 'en')).toBe(en);
  });
  test('months where the field is a month', () => {
    expect(words('2023-03~2023-05', monthly, 'zh')).toBe('closedAt项：2023-03 – 2023-05');
    expect(words('2023-03~', monthly, 'en')).toBe('closedAt: since 2023-03');
  });
});
