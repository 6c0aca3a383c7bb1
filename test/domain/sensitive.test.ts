import { expect, test } from 'vitest';
import { createRowMaker, tableColumns } from '#src/domain/export-table.ts';
import { figureRun } from '#src/domain/report-print.ts';
import { isMasked, isSmallCount } from '#src/domain/sensitive.ts';
import { catalogue, ledgers } from '#src/ledgers/registry.ts';
import { resultOf } from '#test/domain/report-world.ts';

const sensitive = [...catalogue.indicators.values()].filter((i) => i.sensitive);
const ledger = ledgers.find((l) =>
  Object.values(l.fields).some((f) => f.kind === 'count' && f.sensitive),
);

test('1 to 4 points to somebody; 0, 5 and nothing at all do not', () => {
  expect([0, 1, 4, 4.5, 5, null, '3'].map(isSmallCount)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('the head-counts of key groups are sensitive, rates and other figures are not', () => {
  expect(sensitive.map((i) => i.id).sort()).toEqual([
    'keyGroups.added',
    'keyGroups.current',
    'keyGroups.removed',
    'keyGroups.visits',
  ]);
  for (const indicator of sensitive) {
    expect([1, 4, 5, 0].map((n) => isMasked(indicator, n))).toEqual([true, true, false, false]);
  }
  const plain = catalogue.indicators.get('disclosure.published');
  expect(plain && isMasked(plain, 3)).toBe(false);
});

test('a report writes a small head-count as 不足5 with its unit, in every style', () => {
  for (const indicator of sensitive) {
    for (const style of ['auto', 'exact', 'approximate'] as const) {
      const figure = { indicator: indicator.id, period: '2022', style };
      const text = (value: number) =>
        figureRun(figure, indicator, resultOf(indicator.id, '2022', value)).text;
      expect(text(3)).toBe(`不足5${indicator.text.unit.zh}`);
      expect(text(0)).not.toContain('不足');
      expect(text(6)).toContain('6');
    }
  }
});

test('an exported table masks small head-counts and leaves the rest as numbers', () => {
  if (!ledger) throw new Error('no ledger keeps head-counts');
  for (const [locale, mask] of [
    ['zh', '不足5'],
    ['en', 'under 5'],
  ] as const) {
    const references = { villages: [], departments: [], scales: {} };
    const options = { locale, references, personal: true };
    const columns = tableColumns(ledger, options);
    const rowOf = createRowMaker(ledger, columns, options);
    const counts = ledger.fieldKeys.filter((key) => ledger.fields[key]?.kind === 'count');
    expect(counts.length).toBeGreaterThan(3);
    const cellsOf = (value: number) => {
      const data = Object.fromEntries(counts.map((key) => [key, value]));
      const row = rowOf({ status: 'registered', data });
      return columns.flatMap(({ key }, i) => (counts.includes(key) ? [row[i]] : []));
    };
    expect(new Set(cellsOf(2))).toEqual(new Set([mask]));
    expect(new Set(cellsOf(5))).toEqual(new Set([5]));
    expect(new Set(cellsOf(0))).toEqual(new Set([0]));
  }
});
